/**
 * The names found in each document of each tab, kept in `storage.session`: the background may be stopped
 * at any moment, and the popup reads along. A tab has one key, so that nobody reads what other tabs hold.
 */
import { browser } from 'wxt/browser';
import type { FoundName } from '../messages/messages.ts';
import { latestOnly } from '../settings/latest-only.ts';
import { accessibleTab } from './access.ts';

/** A document in a frame of a tab. `documentId` is empty in browsers that do not tell it. */
export type TabDocument = { readonly tabId: number; readonly frameId: number; readonly documentId: string };

export type FoundInDocument = TabDocument & { readonly names: readonly FoundName[] };

/** Of a tab so many documents are kept: pages do not have as many frames with names in them, unless to be in the way. */
export const maxDocuments = 500;

const keyOf = (tabId: number): string => `found:${tabId}`;

const isSameDocument = (one: TabDocument, other: TabDocument): boolean =>
  one.frameId === other.frameId && one.documentId === other.documentId;

/** Returns what was found in a tab, by document, the top frame first. */
export async function readFound(tabId: number): Promise<readonly FoundInDocument[]> {
  const key = keyOf(tabId);
  const { [key]: kept = [] } =
    await browser.storage.session.get<Record<string, readonly FoundInDocument[]>>(key);
  return kept;
}

/** Changes what is kept of a tab, one change after the other, and returns what was kept before. */
function change(
  tabId: number,
  to: (before: readonly FoundInDocument[]) => readonly FoundInDocument[],
): Promise<readonly FoundInDocument[]> {
  const key = keyOf(tabId);
  return navigator.locks.request(key, async () => {
    const before = await readFound(tabId);
    const after = to(before);
    if (after.length > 0) await browser.storage.session.set({ [key]: after });
    else if (before.length > 0) await browser.storage.session.remove(key);
    return before;
  });
}

/** Remembers what documents of a tab hold now, and returns what was remembered before. */
export function storeFound(
  tabId: number,
  reports: readonly FoundInDocument[],
): Promise<readonly FoundInDocument[]> {
  return change(tabId, (before) =>
    [...before.filter((page) => !reports.some((report) => isSameDocument(page, report))), ...reports]
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => a.frameId - b.frameId)
      .slice(0, maxDocuments),
  );
}

/**
 * Takes in what documents of a tab report. One that held none before may have taken the place of another: then those that
 * left are looked for, and at no other report.
 */
export async function recordFound(tabId: number, reports: readonly FoundInDocument[]): Promise<void> {
  if (reports.length === 0) return;
  const before = await storeFound(tabId, reports);
  const isNew = (report: FoundInDocument): boolean => !before.some((page) => isSameDocument(page, report));
  if (before.length > 0 && reports.some((report) => report.names.length > 0 && isNew(report)))
    await forgetClosedDocuments(tabId);
}

/** Forgets what was found in a tab. */
export async function forgetFound(tabId: number): Promise<void> {
  await change(tabId, () => []);
}

/**
 * Calls `onFound` with what was found in a tab, then again whenever a document of it reports or is forgotten, until the
 * signal aborts.
 */
export function watchFound(at: {
  readonly tabId: number;
  readonly onFound: (found: readonly FoundInDocument[]) => void;
  readonly signal: AbortSignal;
}): void {
  const { tabId, onFound, signal } = at;
  const readAgain = latestOnly({ read: () => readFound(tabId), onValue: onFound, signal });
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && keyOf(tabId) in changes) void readAgain();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
  void readAgain();
}

/**
 * Forgets the documents that left their tab without a word. Asks each frame of the tab, so call it when
 * a document may have left, not at every turn.
 */
export async function forgetClosedDocuments(tabId: number): Promise<void> {
  const found = await readFound(tabId);
  if (found.length === 0) return;
  const living = await openDocuments(tabId);
  // What has reported since is there.
  const gone = found.filter((page) => !living.some((other) => isSamePage(page, other)));
  if (gone.length > 0)
    await change(tabId, (now) => now.filter((page) => !gone.some((other) => isSameDocument(page, other))));
}

/** Returns the documents in a tab that a script of ours can run in; none where no extension may. */
async function openDocuments(tabId: number): Promise<readonly TabDocument[]> {
  if ((await accessibleTab(tabId)) === null) return [];
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => true,
    });
    return frames.map(({ frameId, documentId = '' }) => ({ tabId, frameId, documentId }));
  } catch {
    return [];
  }
}

const isSamePage = (one: TabDocument, other: TabDocument): boolean =>
  one.frameId === other.frameId && (one.documentId === '' || one.documentId === other.documentId);

/** Adds up what the documents of a tab hold: each entity once, the most named first. */
export function countsOfTab(found: readonly FoundInDocument[]): readonly FoundName[] {
  const counts = new Map<FoundName['entity'], number>();
  for (const { entity, count } of found.flatMap(({ names }) => names)) {
    counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}
