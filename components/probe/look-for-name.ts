import type { WatchedPage } from '../text/page-watcher.ts';
import { watchPage } from '../text/watch-page.ts';
import type { Probe } from './probe.ts';

/**
 * Reads a page, and what changes in it, until a text may hold a name: then `onName` is called, once, and
 * nothing is read any more. With `passOver`, what the page holds by now is not looked at, only what changes.
 */
export function lookForName(options: {
  readonly document: Document;
  readonly probe: Probe;
  readonly passOver: boolean;
  readonly onName: () => void;
  /** Called after each slice of reading. */
  readonly onSlice: () => void;
  readonly signal: AbortSignal;
}): void {
  const { document, probe, onName, onSlice } = options;
  const found = new AbortController();
  const signal = AbortSignal.any([options.signal, found.signal]);
  let isPassing = options.passOver;
  let page: WatchedPage<never> | null = null;
  const passed = () => {
    if (page !== null && !page.isBusy) isPassing = false;
  };
  page = watchPage<never>({
    document,
    watcher: {
      mayKeep: (text) => !isPassing && probe.mayHoldName(text),
      weigh(text, lang) {
        if (isPassing || signal.aborted || !probe.mayName(text, lang)) return null;
        found.abort();
        onName();
        return null;
      },
      onChange() {},
      onSlice() {
        passed();
        onSlice();
        return true;
      },
    },
    signal,
  });
  passed();
}
