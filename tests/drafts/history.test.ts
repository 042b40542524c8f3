import { describe, expect, it } from 'vitest';
import { changed, type History, redone, startHistory, undone } from '../../components/drafts/history.ts';

type TextHistory = History<string, string>;

/** Types a text letter by letter into a field, a letter each 100 ms. */
function typed(history: TextHistory, field: string, texts: readonly string[], from = 0): TextHistory {
  return texts.reduce(
    (so, state, n) => changed(so, { state, place: field, target: field, at: from + n * 100 }),
    history,
  );
}

describe('the history of a draft', () => {
  const empty: TextHistory = startHistory('');

  it('takes back what was typed in one go as one change', () => {
    const written = typed(empty, 'name', ['R', 'Re', 'Rea']);
    expect(undone(written).present).toBe('');
    expect(redone(undone(written)).present).toBe('Rea');
  });

  it('takes back what was typed after a pause, or in another field, by itself', () => {
    const paused = typed(typed(empty, 'name', ['R']), 'name', ['Rea'], 5_000);
    expect(undone(paused).present).toBe('R');
    const elsewhere = typed(typed(empty, 'name', ['R']), 'title', ['R T'], 100);
    expect(undone(elsewhere).present).toBe('R');
  });

  it('says where a change was made', () => {
    const written = typed(typed(empty, 'name', ['R']), 'title', ['R T'], 100);
    expect(written.past.at(-1)?.place).toBe('title');
    expect(undone(written).future.at(-1)?.place).toBe('title');
  });

  it('does not join a change to one that was made again', () => {
    const written = typed(empty, 'name', ['R']);
    const again = typed(redone(undone(written)), 'name', ['Re'], 100);
    expect(undone(again).present).toBe('R');
  });

  it('forgets what was taken back once something else is written', () => {
    const back = undone(typed(empty, 'name', ['R']));
    expect(redone(typed(back, 'name', ['G'], 5_000)).present).toBe('G');
  });

  it('has nothing to take back or to make again at first, nor for a change that changes nothing', () => {
    expect(undone(empty)).toBe(empty);
    expect(redone(empty)).toBe(empty);
    expect(typed(empty, 'name', [''])).toBe(empty);
  });

  it('keeps five hundred changes, not more', () => {
    const long = Array.from({ length: 600 }, (_, n) => n).reduce(
      (so, n) => changed(so, { state: `${n}`, place: 'name', target: `${n}`, at: n }),
      empty,
    );
    expect(long.past).toHaveLength(500);
  });
});
