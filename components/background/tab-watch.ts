/** Keeps what is known of each tab, and shown of it, in step with what its pages do, however often they do it. */
import { type FoundInDocument, forgetClosedDocuments, recordFound } from './found-names.ts';
import { refreshTab } from './toolbar.ts';

export type TabWatch = {
  /** Takes in what a document holds now; of several reports of one document that wait, the newest alone. */
  report(found: FoundInDocument): Promise<void>;
  /** Looks which documents left a tab that shows another page, or has other frames. */
  tabChanged(tabId: number): Promise<void>;
};

/** After a tab was looked after, it waits so many times as long as that took, ms, within these bounds: other tabs come first. */
const backoffPerWork = 4;
const minBackoffMs = 250;
const maxBackoffMs = 1_000;

/** What waits to be done for a tab. */
type PendingUpdate = {
  readonly reports: Map<string, FoundInDocument>;
  mayHaveLost: boolean;
  readonly done: Promise<void>;
};

/**
 * Looks after a tab at once, or where that was done a moment ago, after a rest, and then once for all that came meanwhile:
 * pages decide how often something comes. A background that is stopped forgets what waits, and who reports asks again.
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
