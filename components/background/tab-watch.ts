/** Keeps the stored names and the toolbar button of each tab up to date, however often its pages report. */

import { type FoundInDocument, forgetClosedDocuments, recordFound } from './found-names.ts';
import { refreshTab } from './toolbar.ts';

export type TabWatch = {
  /** Stores what a document reports; of several pending reports of one document only the newest. */
  report(found: FoundInDocument): Promise<void>;
  /** Forgets closed documents, after a tab has loaded another page or changed its frames. */
  tabChanged(tabId: number): Promise<void>;
};

/** After an update, a tab waits this many times as long as the update took, within these limits, so that other tabs come first. */
const backoffPerWork = 4;
const minBackoffMs = 250;
const maxBackoffMs = 1_000;

/** What the next update of a tab has to do. */
type PendingUpdate = {
  readonly reports: Map<string, FoundInDocument>;
  mayHaveLost: boolean;
  readonly done: Promise<void>;
};

/**
 * Updates a tab at once, or after a back-off if it was updated a moment ago, and then once for everything that has come
 * in, because pages decide how often they report. If the background is stopped, pending reports are lost; pages send
 * them again.
 */
export function watchTabs(): TabWatch {
  const pendingUpdates = new Map<number, PendingUpdate>();
  const backoffs = new Map<number, Promise<void>>();

  const pendingFor = (tabId: number): PendingUpdate => {
    const before = pendingUpdates.get(tabId);
    if (before !== undefined) return before;
    const done = Promise.resolve(backoffs.get(tabId)).then(() => update(tabId));
    const due = { reports: new Map(), mayHaveLost: false, done };
    pendingUpdates.set(tabId, due);
    return due;
  };
  const update = async (tabId: number): Promise<void> => {
    const { reports, mayHaveLost } = pendingFor(tabId);
    pendingUpdates.delete(tabId);
    const start = performance.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    backoffs.set(tabId, promise);
    try {
      await recordFound(tabId, [...reports.values()]);
      if (mayHaveLost) await forgetClosedDocuments(tabId);
      await refreshTab(tabId);
    } finally {
      const backoffMs = (performance.now() - start) * backoffPerWork;
      const end = (): void => {
        backoffs.delete(tabId);
        resolve();
      };
      setTimeout(end, Math.min(maxBackoffMs, Math.max(minBackoffMs, backoffMs)));
    }
  };

  return {
    report(found) {
      const { reports, done } = pendingFor(found.tabId);
      reports.set(`${found.frameId}:${found.documentId}`, found);
      return done;
    },
    tabChanged(tabId) {
      const due = pendingFor(tabId);
      due.mayHaveLost = true;
      return due.done;
    },
  };
}
