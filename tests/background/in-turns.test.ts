import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from '../../components/background/in-turns.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const ms = (time: number) => vi.advanceTimersByTimeAsync(time);

/** Work that takes a while, and says when it began for which tab. */
function working(takes = 0) {
  const done: string[] = [];
  const start = performance.now();
  const run = inTurns(async (tabId) => {
    done.push(`${tabId} at ${performance.now() - start}`);
    if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
  });
  return { done, run };
}

it('is done at once, and once more after a rest for all who asked meanwhile', async () => {
  const { done, run } = working();
  void run(7);
  await ms(0);
  expect(done).toEqual(['7 at 0']);
  for (let times = 0; times < 10_000; times += 1) void run(7);
  await ms(249);
  expect(done).toHaveLength(1);
  await ms(5_000);
  expect(done).toEqual(['7 at 0', '7 at 250']);
});

it('is bounded for a tab that asks all the time, and not delayed for another', async () => {
  const { done, run } = working();
  for (let time = 0; time < 1_900; time += 1) {
    void run(7);
    if (time === 1_111) void run(8);
    await ms(1);
  }
  expect(done.filter((one) => one.startsWith('7'))).toHaveLength(8);
  expect(done).toContain('8 at 1111');
});

it('rests the longer, the more work a tab is, up to a second', async () => {
  const { done, run } = working(100);
  void run(7);
  await ms(50);
  void run(7);
  await ms(1_000);
  expect(done).toEqual(['7 at 0', '7 at 500']);
  const slow = working(5_000);
  void slow.run(7);
  await ms(1);
  void slow.run(7);
  await ms(9_000);
  expect(slow.done).toEqual(['7 at 0', '7 at 6000']);
});

it('settles with work that began after it was asked for', async () => {
  const { done, run } = working(100);
  const first = run(7).then(() => done.length);
  await ms(50);
  const second = run(7).then(() => done.length);
  await ms(2_000);
  expect([await first, await second]).toEqual([1, 2]);
});

it('goes on after work that failed, and says so to who asked', async () => {
  let times = 0;
  const run = inTurns(async () => {
    times += 1;
    if (times === 1) throw new Error('The tab is gone.');
  });
  const first = run(7);
  await expect(first).rejects.toThrow('gone');
  const second = run(7);
  await ms(300);
  await second;
  expect(times).toBe(2);
});

it('keeps nothing of tabs once they have rested', async () => {
  const { run } = working();
  for (let tabId = 0; tabId < 100; tabId += 1) void run(tabId);
  await ms(250);
  expect(vi.getTimerCount()).toBe(0);
});
