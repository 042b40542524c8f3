import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mark, MarkChange } from '../../components/page/mark.ts';
import { throttlePainting } from '../../components/page/throttle-painting.ts';

const marks = (count: number): Mark[] => Array.from({ length: count }, () => ({}) as Mark);

let controller: AbortController;
let painted: MarkChange[];
let change: (change: MarkChange) => void;
/** How long the browser works on a frame, ms. */
let frameTime: number;
beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  painted = [];
  frameTime = 0;
  change = throttlePainting((each) => painted.push(each), {
    signal: controller.signal,
    measureFrame: (done) => void setTimeout(() => done(frameTime), frameTime),
  });
  return () => vi.useRealTimers();
});

describe('throttled painting', () => {
  test('paints the first change at once, and changes during the back-off together at its end', () => {
    const [first, second, third] = [marks(2_000), marks(10), marks(10)];
    change({ added: first, removed: [] });
    change({ added: second, removed: [] });
    change({ added: third, removed: [] });
    expect(painted).toEqual([{ added: first, removed: [] }]);
    vi.runAllTimers();
    expect(painted.slice(1)).toEqual([{ added: [...second, ...third], removed: [] }]);
  });

  test('paints what comes within some frames together, however little it is', () => {
    for (let frame = 0; frame < 4; frame += 1) {
      change({ added: marks(1), removed: [] });
      vi.advanceTimersByTime(10);
    }
    expect(painted).toHaveLength(1);
    vi.advanceTimersByTime(60);
    expect(painted.map(({ added }) => added.length)).toEqual([1, 3]);
  });

  test('backs off longer the more marks there are, but never for long', () => {
    change({ added: marks(1_000_000), removed: [] });
    change({ added: marks(1), removed: [] });
    vi.advanceTimersByTime(2_000);
    expect(painted).toHaveLength(2);
  });

  test('backs off longer if the browser takes long to paint', () => {
    frameTime = 100;
    change({ added: marks(1_000), removed: [] });
    vi.advanceTimersByTime(150);
    change({ added: marks(1), removed: [] });
    vi.advanceTimersByTime(300);
    expect(painted).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(painted).toHaveLength(2);
  });

  test('never paints marks that were added and removed during the back-off', () => {
    const [old, brief] = [marks(2_000), marks(1)];
    change({ added: old, removed: [] });
    change({ added: brief, removed: old.slice(0, 1) });
    change({ added: [], removed: brief });
    vi.runAllTimers();
    expect(painted.slice(1)).toEqual([{ added: [], removed: old.slice(0, 1) }]);
  });

  test('paints nothing more once it was aborted', () => {
    change({ added: marks(2_000), removed: [] });
    change({ added: marks(1), removed: [] });
    controller.abort();
    vi.runAllTimers();
    expect(painted).toHaveLength(1);
  });
});
