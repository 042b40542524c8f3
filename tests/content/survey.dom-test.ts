import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSurveys } from '../../components/content/survey.ts';
import type { FoundName } from '../../components/messages/messages.ts';
import { watch } from '../page/marks.ts';

vi.mock('../../components/page/trusted-events.ts', () => import('../any-event.ts'));

let frame: AbortController;
beforeEach(() => {
  frame = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  frame.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Counts on a page that names Trump so often; `found` gets what is reported, with the time, ms. */
function count(times: number) {
  const start = performance.now();
  const found: { readonly at: number; readonly names: readonly FoundName[] }[] = [];
  const page = { times };
  const show = () => {
    document.body.innerHTML = '<p>Trump</p>'.repeat(page.times);
    const reading = new AbortController();
    const { marks } = watch(reading.signal, { isThorough: true });
    const all = marks.all();
    reading.abort();
    return all;
  };
  const surveys = startSurveys({
    marks: show,
    begin: () => ({ see: () => {}, settle: () => {} }),
    isMarked: () => true,
    onFound: ({ names }) => found.push({ at: performance.now() - start, names }),
    signal: frame.signal,
  });
  return { found, page, recount: () => surveys.request() };
}

const trump = (count: number) => [{ entity: 'trump', count }];

describe('the counts of a document', () => {
  test('are reported once its changes have settled', () => {
    const { found, page, recount } = count(1);
    recount();
    vi.advanceTimersByTime(200);
    page.times = 2;
    recount();
    vi.advanceTimersByTime(249);
    expect(found).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(found).toEqual([{ at: 450, names: trump(2) }]);
    recount();
    vi.advanceTimersByTime(5_000);
    expect(found).toHaveLength(1);
  });

  test.each([50, 100, 200])('keep up while it changes every %i ms, with the newest only', (pause) => {
    const { found, page, recount } = count(0);
    for (let time = 0; time < 10_000; time += pause) {
      page.times += 1;
      recount();
      vi.advanceTimersByTime(pause);
    }
    expect(found.length).toBeGreaterThanOrEqual(8);
    expect(found.length).toBeLessThanOrEqual(10);
    expect(found.at(-1)?.names).toEqual(trump(Math.floor((found.at(-1)?.at ?? 0) / pause)));
  });

  test('are reported four times a second at the most, however it changes', () => {
    const { found, page, recount } = count(0);
    const change = (pause: number) => {
      page.times = (page.times + 1) % 7;
      recount();
      vi.advanceTimersByTime(pause);
    };
    for (let round = 0; round < 30; round += 1) {
      for (const pause of [0, 1, 249, 250, 251, 300, 7, 400]) change(pause);
    }
    const gaps = found.slice(1).map(({ at }, index) => at - (found[index]?.at ?? 0));
    expect(gaps.length).toBeGreaterThan(50);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
  });

  test('are completed though it changes while they are counted', () => {
    const { found, page, recount } = count(950);
    recount();
    // Ten tasks, with a change after each.
    for (let time = 0; time < 270; time += 1) {
      vi.advanceTimersByTime(1);
      if (time > 250) recount();
    }
    expect(found.map(({ names }) => names)).toEqual([trump(950)]);
    page.times = 3;
    vi.advanceTimersByTime(5_000);
    expect(found.map(({ names }) => names)).toEqual([trump(950), trump(3)]);
  });

  test('are made less often, the more marks there are', () => {
    const { found, recount } = count(3_000);
    recount();
    vi.advanceTimersByTime(300);
    const [first] = found;
    expect(first?.names).toEqual(trump(3_000));
    document.body.replaceChildren();
    dispatchEvent(new Event('prerenderingchange'));
    vi.advanceTimersByTime(590);
    expect(found).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(found).toHaveLength(2);
  });

  test.each(['click', 'toggle', 'resize'])(
    'are made anew after a %s, which may show or hide names',
    (type) => {
      const { found, page, recount } = count(1);
      recount();
      vi.advanceTimersByTime(300);
      page.times = 2;
      dispatchEvent(new Event(type));
      vi.advanceTimersByTime(300);
      expect(found.map(({ names }) => names)).toEqual([trump(1), trump(2)]);
    },
  );

  test('are none from the moment it is left, and reported again when it comes back', () => {
    const { found, recount } = count(1);
    recount();
    vi.advanceTimersByTime(300);
    recount();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(found.at(-1)?.names).toEqual([]);
    vi.advanceTimersByTime(5_000);
    expect(found).toHaveLength(2);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    vi.advanceTimersByTime(300);
    expect(found.map(({ names }) => names)).toEqual([trump(1), [], trump(1)]);
  });

  test('are none once the signal aborts, and nothing is reported if none were before', () => {
    const { found, recount } = count(1);
    recount();
    frame.abort();
    recount();
    vi.advanceTimersByTime(5_000);
    expect(found).toEqual([]);
    frame = new AbortController();
    const again = count(1);
    again.recount();
    vi.advanceTimersByTime(300);
    frame.abort();
    expect(again.found.map(({ names }) => names)).toEqual([trump(1), []]);
  });
});
