import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runInSlices } from '../../components/page/slices.ts';

/** A clock that only steps advance, and tasks that wait until they are run. */
const tasks: (() => void)[] = [];
let now = 0;

beforeEach(() => {
  tasks.length = 0;
  now = 0;
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

function* stepsOf(count: number, each: number): Generator<void> {
  for (let step = 0; step < count; step += 1) {
    now += each;
    yield;
  }
}

it('runs few steps at once', () => {
  const onDone = vi.fn();
  runInSlices(stepsOf(8, 0.5), { onDone, signal: new AbortController().signal });
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(tasks).toEqual([]);
});

it('runs many steps in tasks of their own, none longer than a slice and a step', () => {
  const onDone = vi.fn();
  runInSlices(stepsOf(100, 0.5), { onDone, signal: new AbortController().signal });
  const slices = [now];
  for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
    const start = now;
    task();
    slices.push(now - start);
  }
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(slices.reduce((sum, one) => sum + one, 0)).toBe(50);
  expect(Math.max(...slices)).toBeLessThanOrEqual(5.5);
});

it('stops with its signal, and never calls the end', () => {
  const onDone = vi.fn();
  const stop = new AbortController();
  runInSlices(stepsOf(100, 0.5), { onDone, signal: stop.signal });
  stop.abort();
  const before = now;
  for (const task of tasks.splice(0)) task();
  expect(now).toBe(before);
  expect(onDone).not.toHaveBeenCalled();
});
