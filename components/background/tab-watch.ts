/** Keeps what is known of each tab, and shown of it, in step with what its pages do, however often they do it. */
import { type Found, forgetGone, takeFound } from './found.ts';
import { refreshTab } from './toolbar.ts';

export type TabWatch = {
  /** Takes in what a document holds now; of several reports of one document that wait, the newest alone. */
  report(found: Found): Promise<void>;
  /** Looks which documents left a tab that shows another page, or has other frames. */
  hasChanged(tabId: number): Promise<void>;
};

/** After a tab was looked after, it waits so many times as long as that took, ms, within these bounds: other tabs come first. */
const restPerWork = 4;
const leastRest = 250;
const longestRest = 1_000;

/** What waits to be done for a tab. */
type Due = { readonly reports: Map<string, Found>; mayHaveLost: boolean; readonly done: Promise<void> };

/**
 * Looks after a tab at once, or where that was done a moment ago, after a rest, and then once for all that came meanwhile:
 * pages decide how often something comes. A background that is stopped forgets what waits, and who reports asks again.
 */
export function watchTabs(): TabWatch {
  const dues = new Map<number, Due>();
  const rests = new Map<number, Promise<void>>();

  const dueIn = (tabId: number): Due => {
    const before = dues.get(tabId);
    if (before !== undefined) return before;
    const done = Promise.resolve(rests.get(tabId)).then(() => lookAfter(tabId));
    const due = { reports: new Map(), mayHaveLost: false, done };
    dues.set(tabId, due);
    return due;
  };
  const lookAfter = async (tabId: number): Promise<void> => {
    const { reports, mayHaveLost } = dueIn(tabId);
    dues.delete(tabId);
    const start = performance.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    rests.set(tabId, promise);
    try {
      await takeFound(tabId, [...reports.values()]);
      if (mayHaveLost) await forgetGone(tabId);
      await refreshTab(tabId);
    } finally {
      const rest = (performance.now() - start) * restPerWork;
      const end = (): void => {
        rests.delete(tabId);
        resolve();
      };
      setTimeout(end, Math.min(longestRest, Math.max(leastRest, rest)));
    }
  };

  return {
    report(found) {
      const { reports, done } = dueIn(found.tabId);
      reports.set(`${found.frameId}:${found.documentId}`, found);
      return done;
    },
    hasChanged(tabId) {
      const due = dueIn(tabId);
      due.mayHaveLost = true;
      return due.done;
    },
  };
}
