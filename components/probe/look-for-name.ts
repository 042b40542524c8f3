import type { WatchedPage } from '../text/page-watcher.ts';
import { watchPage } from '../text/watch-page.ts';
import type { Probe } from './probe.ts';

/**
 * Reads a page and its changes until a text may hold a name: then calls `onName` once and reads no more. With
 * `skipExisting`, only changes are looked at. Returns a function to call when a name is known from elsewhere.
 */
export function lookForName(options: {
  readonly document: Document;
  readonly probe: Probe;
  readonly skipExisting: boolean;
  readonly onName: () => void;
  /** Called after each slice of reading. */
  readonly onSlice: (isAllRead: boolean) => void;
  readonly signal: AbortSignal;
}): () => void {
  const { document, probe, onName, onSlice } = options;
  const found = new AbortController();
  const signal = AbortSignal.any([options.signal, found.signal]);
  let isSkipping = options.skipExisting;
  let page: WatchedPage<never> | null = null;
  const checkProgress = (): boolean => {
    const isAllRead = page?.isBusy === false;
    isSkipping &&= !isAllRead;
    return isAllRead;
  };
  const foundName = () => {
    if (signal.aborted) return;
    found.abort();
    onName();
  };
  page = watchPage<never>({
    document,
    watcher: {
      mayMatch: (text) => !isSkipping && probe.mayHoldName(text),
      match(text, lang) {
        if (!isSkipping && !signal.aborted && probe.blockMayHoldName(text, lang)) foundName();
        return null;
      },
      onChange() {},
      onSlice() {
        onSlice(checkProgress());
        return true;
      },
    },
    signal,
  });
  checkProgress();
  return foundName;
}
