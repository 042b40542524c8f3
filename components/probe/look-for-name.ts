import type { WatchedPage } from '../text/page-watcher.ts';
import { watchPage } from '../text/watch-page.ts';
import type { Probe } from './probe.ts';

/**
 * Reads a page, and what changes in it, until a text may hold a name: then `onName` is called, once, and
 * nothing is read any more. With `passOver`, what the page holds by now is not looked at, only what changes.
 * Returns what to call where somebody else knows of a name.
 */
export function lookForName(options: {
  readonly document: Document;
  readonly probe: Probe;
  readonly passOver: boolean;
  readonly onName: () => void;
  /** Called after each slice of reading. */
  readonly onSlice: (isAllRead: boolean) => void;
  readonly signal: AbortSignal;
}): () => void {
  const { document, probe, onName, onSlice } = options;
  const found = new AbortController();
  const signal = AbortSignal.any([options.signal, found.signal]);
  let isPassing = options.passOver;
  let page: WatchedPage<never> | null = null;
  const passed = (): boolean => {
    const isAllRead = page?.isBusy === false;
    isPassing &&= !isAllRead;
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
      mayKeep: (text) => !isPassing && probe.mayHoldName(text),
      weigh(text, lang) {
        if (!isPassing && !signal.aborted && probe.mayName(text, lang)) foundName();
        return null;
      },
      onChange() {},
      onSlice() {
        onSlice(passed());
        return true;
      },
    },
    signal,
  });
  passed();
  return foundName;
}
