import { browser } from 'wxt/browser';
import { latestOnly } from './latest-only.ts';

/**
 * Calls `onValue` with what is read, then again after each change of what is kept for good, until the signal aborts.
 * What is read late does not come after what was read later.
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
  // In a page, the signal also aborts because the extension is gone, and its interface with it.
  const stop = () => browser.storage?.onChanged.removeListener(onChanged);
  signal.addEventListener('abort', stop, { once: true });
  void readAgain();
}
