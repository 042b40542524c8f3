import { browser } from 'wxt/browser';
import { latestOnly } from './latest-only.ts';

/**
 * Reads a value and calls `onValue` with it, then again after each change of storage other than `storage.session`, until
 * the signal aborts. Late results of older reads are dropped.
 */
export function watchStorage<Value>(watching: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  readonly signal: AbortSignal;
}): void {
  const { signal } = watching;
  if (signal.aborted) return;
  const readAgain = latestOnly(watching);
  const onChanged = (_changes: unknown, area: string): void => {
    if (area !== 'session') void readAgain();
  };
  browser.storage.onChanged.addListener(onChanged);
  // In a page the signal also aborts when the extension is gone, and then `browser.storage` is too.
  const stop = () => browser.storage?.onChanged.removeListener(onChanged);
  signal.addEventListener('abort', stop, { once: true });
  void readAgain();
}
