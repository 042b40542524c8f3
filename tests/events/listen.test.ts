import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen, pause } from '../../components/events/listen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('listens until its signal aborts, and not at all to what a browser lacks', async () => {
  const end = new AbortController();
  const seen = vi.fn();
  listen(fakeBrowser.tabs.onRemoved, end.signal, seen);
  listen(undefined, end.signal, seen);
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  end.abort();
  listen(fakeBrowser.tabs.onRemoved, end.signal, seen);
  await fakeBrowser.tabs.onRemoved.trigger(8, { windowId: 1, isWindowClosing: false });
  expect(seen.mock.calls.map(([tabId]) => tabId)).toEqual([7]);
});

it('waits no longer than its signal', async () => {
  const end = new AbortController();
  const waited = pause(10_000, end.signal);
  end.abort();
  await waited;
  await pause(10_000, end.signal);
  expect(vi.getTimerCount()).toBe(0);
});
