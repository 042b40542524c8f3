/**
 * The names found in each document of each tab. Kept in `storage.session`, because the background may be stopped at any
 * moment and the popup reads them too. Each tab has its own key, so that reading one does not load the others.
 */
import { browser } from 'wxt/browser';
import { listen } from '../events/listen.ts';
import type { FoundName, Request } from '../messages/messages.ts';
import { latestOnly } from '../settings/storage.ts';
import { accessibleTab } from './access.ts';

/** A document in a frame of a tab. `documentId` is empty in browsers without document ids. */
type TabDocument = { readonly tabId: number; readonly frameId: number; readonly documentId: string };

/** What a document reported: its visible names, and how many of their mentions are marked. */
export type FoundInDocument = TabDocument & Request<'found'>;

/** Maximum documents stored per tab. No page has as many frames with names, except to cause harm. */
export const maxDocuments = 500;

const keyOf = (tabId: number): string => `found:${tabId}`;

const isSameDocument = (one: TabDocument, other: TabDocument): boolean =>
  one.frameId === other.frameId && one.documentId === other.documentId;

/** Returns what was found in a tab, by document, the top frame first. */
export async function readFound(tabId: number): Promise<readonly FoundInDocument[]> {
  const key = keyOf(tabId);
  const { [key]: stored = [] } =
    await browser.storage.session.get<Record<string, readonly FoundInDocument[]>>(key);
  return stored;
}

/** Changes what is stored for a tab, under a lock, and returns what was stored before. */
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

/** Stores what documents of a tab report, and returns what was stored before. */
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
 * Stores what documents of a tab report. A document that reports names for the first time may have replaced another one:
 * only then are closed documents looked for.
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
 * Calls `onFound` with the names found in a tab, then again after each change, until the signal aborts.
 */
export function watchFound(at: {
  readonly tabId: number;
  readonly onFound: (found: readonly FoundInDocument[]) => void;
  readonly signal: AbortSignal;
}): void {
  const { tabId, onFound, signal } = at;
  const readAgain = latestOnly({ read: () => readFound(tabId), onValue: onFound, signal });
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && keyOf(tabId) in changes) void readAgain();
  };
  listen(browser.storage.onChanged, signal, onChanged);
  void readAgain();
}

/**
 * Forgets documents that are no longer in the tab. Runs a script in every frame, so call it only when a document may be
 * gone.
 */
export async function forgetClosedDocuments(tabId: number): Promise<void> {
  const found = await readFound(tabId);
  if (found.length === 0) return;
  const living = await openDocuments(tabId);
  // Documents that reported in the meantime are open.
  const gone = found.filter((page) => !living.some((other) => isSamePage(page, other)));
  if (gone.length > 0)
    await change(tabId, (now) => now.filter((page) => !gone.some((other) => isSameDocument(page, other))));
}

/** Returns the documents in a tab that our scripts can run in; none if extensions may not run there. */
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

/** Adds up the counts of a tab's documents: each entity once, most mentions first. */
export function countsOfTab(found: readonly FoundInDocument[]): readonly FoundName[] {
  const counts = new Map<FoundName['entity'], number>();
  for (const { entity, count } of found.flatMap(({ names }) => names)) {
    counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}
