import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Slice, Slices } from '../../components/page/slices.ts';

/** A clock that only work advances, and tasks that wait until they are run. */
const tasks: (() => void)[] = [];
let now = 0;
let stop: AbortController;

beforeEach(() => {
  tasks.length = 0;
  now = 0;
  stop = new AbortController();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', {
    postTask: (task: () => void) => {
      tasks.push(task);
      return Promise.resolve();
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work of so many steps, of half a millisecond each, each as expensive as looking at the clock. */
function stepsOf(count: number): (slice: Slice) => boolean {
  let left = count;
  return (slice) => {
    while (left > 0) {
      now += 0.5;
      left -= 1;
      if (slice.isOver(4_096)) break;
    }
    return left === 0;
  };
}

function runTasks(): readonly number[] {
  const lengths: number[] = [];
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
    const start = now;
    task();
    lengths.push(now - start);
  }
  return lengths;
}

it('does little work at once', () => {
  new Slices(stop.signal).start(stepsOf(8));
  expect(now).toBe(4);
  expect(tasks).toEqual([]);
});

it('does much work in tasks of their own, none longer than a slice and a step', () => {
  new Slices(stop.signal).start(stepsOf(100));
  const first = now;
  expect(first).toBe(8);
  const later = runTasks();
  expect(Math.max(...later)).toBeLessThanOrEqual(5.5);
  expect(now).toBe(50);
});

it('says to everyone who asks that a slice is over: a page full of “The”, read for a long story, took twenty slices at once', () => {
  const answers: boolean[] = [];
  new Slices(stop.signal).start((slice) => {
    now += 9;
    answers.push(slice.isOver(4_096), slice.isOver());
    slice.extend(4);
    answers.push(slice.isOver());
    return true;
  });
  expect(answers).toEqual([true, true, false]);
});

it('runs one slice for all requests that come before it', () => {
  const slices = new Slices(stop.signal);
  let runs = 0;
  slices.start(() => {
    now += 1;
    runs += 1;
    return true;
  });
  slices.request();
  slices.request();
  expect(runs).toBe(1);
  runTasks();
  expect(runs).toBe(2);
});

it('runs another slice when one is requested by the work itself', () => {
  const slices = new Slices(stop.signal);
  let runs = 0;
  slices.start(() => {
    runs += 1;
    if (runs === 1) slices.request();
    return true;
  });
  expect(runs).toBe(1);
  runTasks();
  expect(runs).toBe(2);
});

it('gives no slice any more time once its signal aborts', () => {
  new Slices(stop.signal).start((slice) => {
    stop.abort();
    return slice.isOver();
  });
  expect(tasks).toEqual([]);
  new Slices(stop.signal).start(stepsOf(1));
  expect(now).toBe(0);
});
