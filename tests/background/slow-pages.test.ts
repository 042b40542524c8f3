import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSlowPages } from '../../components/background/slow-pages.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({ content_scripts: [{ js: ['content-scripts/content.js'] }] }),
    },
    tabs: { get: async () => ({ url: 'https://slow.example/', status: world.status }) },
    scripting: {
      async executeScript({
        target,
        files,
      }: {
        readonly target: object;
        readonly files?: readonly string[];
      }) {
        if (files !== undefined) world.read.push({ ...target, files });
        return world.frames;
      },
    },
  },
}));
/** A tab that loads, its frames with whether they are read already, and what was put into some. */
const world = vi.hoisted(() => ({
  status: 'loading',
  frames: [] as { readonly frameId: number; readonly result: boolean }[],
  read: [] as object[],
}));

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

beforeEach(() => {
  vi.useFakeTimers();
  world.status = 'loading';
  world.read = [];
  world.frames = [
    { frameId: 0, result: false },
    { frameId: 5, result: true },
  ];
});
afterEach(() => vi.useRealTimers());

it('reads a slow page in those frames that are not read yet', async () => {
  watchSlowPages(new AbortController().signal)(7);
  await seconds(2);
  expect(world.read).toEqual([]);
  await seconds(1);
  expect(world.read).toEqual([{ tabId: 7, frameIds: [0], files: ['content-scripts/content.js'] }]);
});

it('does nothing for a page that has loaded by then', async () => {
  watchSlowPages(new AbortController().signal)(7);
  await seconds(1);
  world.status = 'complete';
  await seconds(2);
  expect(world.read).toEqual([]);
});

it('checks a tab once, some time after its last loading event, and each tab separately', async () => {
  const loads = watchSlowPages(new AbortController().signal);
  loads(7);
  loads(8);
  await seconds(2);
  loads(7);
  await seconds(1);
  expect(world.read).toMatchObject([{ tabId: 8 }]);
  await seconds(9);
  expect(world.read).toMatchObject([{ tabId: 8 }, { tabId: 7 }]);
});

it('checks nothing after the signal has aborted', async () => {
  const stop = new AbortController();
  watchSlowPages(stop.signal)(7);
  stop.abort();
  await seconds(9);
  expect(world.read).toEqual([]);
});
