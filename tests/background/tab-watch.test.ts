import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TabWatch } from '../../components/background/tab-watch.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { type FoundInDocument, readFound } from '../../components/tabs/found-names.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return {
    browser: {
      ...fakeBrowser,
      scripting: { executeScript },
      tabs: { get: async () => ({ url: 'https://news.example/' }) },
    },
  };
});
vi.mock('../../components/background/toolbar.ts', () => ({
  refreshTab: async (tabId: number) => void refreshed.push(tabId),
}));
const { executeScript, refreshed } = vi.hoisted(() => ({
  executeScript: vi.fn(),
  refreshed: [] as number[],
}));

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  fakeBrowser.reset();
  refreshed.splice(0);
  executeScript.mockReset();
  executeScript.mockResolvedValue([{ frameId: 0, documentId: 'A' }]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const reportOf = (tabId: number, count: number, frameId = 0): FoundInDocument => ({
  tabId,
  frameId,
  documentId: 'A',
  names: [{ entity: 'alaska' as EntityId, count }],
  marked: count,
});
const counts = async (tabId: number) => (await readFound(tabId)).map(({ names }) => names[0]?.count);

/** Lets all that waits for no timer be done; locks are given in tasks of their own. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

it('stores a report at once and shows it', async () => {
  const tabs = new TabWatch(end.signal);
  await tabs.report(reportOf(7, 2));
  expect(await counts(7)).toEqual([2]);
  expect(refreshed).toEqual([7]);
});

it('stores the newest of a flood of reports in a few writes, and another tab’s at once', async () => {
  const tabs = new TabWatch(end.signal);
  const story = vi.spyOn(fakeBrowser.storage.session, 'set');
  const get = vi.spyOn(fakeBrowser.storage.session, 'get');
  const all: Promise<void>[] = [];
  for (let count = 1; count <= 10_000; count += 1) {
    all.push(tabs.report(reportOf(7, count)), tabs.report(reportOf(7, 10_001 - count, 5)));
    if (count === 5_000) await settle();
  }
  await tabs.report(reportOf(8, 3));
  expect(await counts(8)).toEqual([3]);
  await settle();
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all(all);
  expect(await counts(7)).toEqual([10_000, 1]);
  expect(story.mock.calls.length).toBeLessThanOrEqual(3);
  expect(get.mock.calls.length).toBeLessThanOrEqual(10);
  expect(refreshed.filter((tabId) => tabId === 7)).toHaveLength(2);
  story.mockRestore();
  get.mockRestore();
});

it('looks for closed documents once for many changes of a tab', async () => {
  const tabs = new TabWatch(end.signal);
  await tabs.report(reportOf(7, 2, 5));
  const all = Array.from({ length: 1_000 }, () => tabs.tabChanged(7));
  await vi.advanceTimersByTimeAsync(300);
  await Promise.all(all);
  expect(executeScript).toHaveBeenCalledOnce();
  expect(await counts(7)).toEqual([]);
  expect(refreshed).toEqual([7, 7]);
});

it('drops what waits, and waits for nothing more, when its signal aborts', async () => {
  const tabs = new TabWatch(end.signal);
  await tabs.report(reportOf(7, 2));
  const later = tabs.report(reportOf(7, 3));
  end.abort();
  await later;
  await settle();
  expect(await counts(7)).toEqual([2]);
  expect(refreshed).toEqual([7]);
  expect(vi.getTimerCount()).toBe(0);
});
