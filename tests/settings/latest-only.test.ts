import { expect, it, vi } from 'vitest';
import { latestOnly } from '../../components/settings/storage.ts';

/** What reads, and answers its reads when the test says so. */
function stage() {
  const answers: ((value: string) => void)[] = [];
  const onValue = vi.fn();
  const stop = new AbortController();
  const read = () => new Promise<string>((answer) => answers.push(answer));
  const readAgain = latestOnly({ read, onValue, signal: stop.signal });
  const reads = [readAgain(), readAgain(), readAgain()];
  /** Answers a read, and waits until what follows from it is reported. */
  const answer = async (at: number, value: string) => {
    answers[at]?.(value);
    await reads[at];
  };
  const reported = () => onValue.mock.calls.flat();
  return { answer, reported, stop };
}

it('passes on what was read, but nothing older after something newer', async () => {
  const { answer, reported } = stage();
  await answer(1, 'second');
  await answer(0, 'first');
  await answer(2, 'third');
  expect(reported()).toEqual(['second', 'third']);
});

it('does not wait for newer reads', async () => {
  const { answer, reported } = stage();
  await answer(0, 'first');
  expect(reported()).toEqual(['first']);
});

it('passes on nothing once its signal has aborted', async () => {
  const { answer, reported, stop } = stage();
  stop.abort();
  await answer(0, 'first');
  expect(reported()).toEqual([]);
});
