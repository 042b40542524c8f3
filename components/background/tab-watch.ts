/** Keeps what is known of each tab, and shown of it, in step with what its pages do, however often they do it. */
import { type Found, forgetGone, takeFound } from './found.ts';
import { inTurns } from './in-turns.ts';
import { refreshTab } from './toolbar.ts';

export type TabWatch = {
  /** Takes in what a document holds now; of several reports of one document that wait, the newest alone. */
  report(found: Found): Promise<void>;
  /** Looks which documents left a tab that shows another page, or has other frames. */
  hasChanged(tabId: number): Promise<void>;
};

type Due = { readonly reports: Map<string, Found>; mayHaveLost: boolean };

export function watchTabs(): TabWatch {
  const dues = new Map<number, Due>();
  const dueIn = (tabId: number): Due => {
    const due = dues.get(tabId) ?? { reports: new Map(), mayHaveLost: false };
    dues.set(tabId, due);
    return due;
  };
  const update = inTurns(async (tabId) => {
    const { reports, mayHaveLost } = dueIn(tabId);
    dues.delete(tabId);
    await takeFound(tabId, [...reports.values()]);
    if (mayHaveLost) await forgetGone(tabId);
    await refreshTab(tabId);
  });
  return {
    report(found) {
      dueIn(found.tabId).reports.set(`${found.frameId}:${found.documentId}`, found);
      return update(found.tabId);
    },
    hasChanged(tabId) {
      dueIn(tabId).mayHaveLost = true;
      return update(tabId);
    },
  };
}
