/**
 * The names found in each document of each tab, kept in `storage.session`: the background may be stopped
 * at any moment, and the popup reads along. Every document has its own key, so that frames that report
 * at once never overwrite each other.
 */
import { browser } from 'wxt/browser';
import type { FoundName } from '../messages/messages.ts';
import { inOrder } from '../settings/in-order.ts';
import { openTab } from './reach.ts';

/** A document in a frame of a tab. `documentId` is empty in browsers that do not tell it. */
export type Page = { readonly tabId: number; readonly frameId: number; readonly documentId: string };

export type Found = Page & { readonly names: readonly FoundName[] };

const prefix = 'found';
const keyOf = (page: Page): string => [prefix, page.tabId, page.frameId, page.documentId].join(':');

/** Remembers what a document holds now. */
export async function writeFound({ names, ...page }: Found): Promise<void> {
  if (names.length === 0) await browser.storage.session.remove(keyOf(page));
  else await browser.storage.session.set({ [keyOf(page)]: names });
}

/**
 * Takes in what a document reports. One that held none before may have taken the place of another: then those that left
 * are looked for, and at no other report.
 */
export async function takeFound(found: Found): Promise<void> {
  const before = await readFound(found.tabId);
  await writeFound(found);
  const isNew = before.every((page) => keyOf(page) !== keyOf(found));
  if (isNew && before.length > 0 && found.names.length > 0) await forgetGone(found.tabId);
}

/** Returns what was found in a tab, by document, the top frame first. */
export async function readFound(tabId: number): Promise<readonly Found[]> {
  const all: Readonly<Record<string, unknown>> = await browser.storage.session.get();
  return Object.entries(all)
    .flatMap(([key, names]) => {
      const [kind, tab, frame, documentId = ''] = key.split(':');
      if (kind !== prefix || Number(tab) !== tabId) return [];
      return [{ tabId, frameId: Number(frame), documentId, names: names as readonly FoundName[] }];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

export async function forget(pages: readonly Page[]): Promise<void> {
  if (pages.length > 0) await browser.storage.session.remove(pages.map(keyOf));
}

/**
 * Calls `onFound` with what was found in a tab, then again whenever a document of it reports or is forgotten, until the
 * signal aborts.
 */
export function watchFound(at: {
  readonly tabId: number;
  readonly onFound: (found: readonly Found[]) => void;
  readonly signal: AbortSignal;
}): void {
  const { tabId, onFound, signal } = at;
  const readAgain = inOrder({ read: () => readFound(tabId), onValue: onFound, signal });
  const start = `${prefix}:${tabId}:`;
  const listen = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(start))) void readAgain();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
  void readAgain();
}

/**
 * Forgets the documents that left their tab without a word. Asks each frame of the tab, so call it when
 * a document may have left, not at every turn.
 */
export async function forgetGone(tabId: number): Promise<void> {
  const found = await readFound(tabId);
  if (found.length === 0) return;
  const living = await livingPages(tabId);
  await forget(found.filter((page) => !living.some((other) => isSamePage(page, other))));
}

/** Returns the documents in a tab that a script of ours can run in; none where no extension may. */
async function livingPages(tabId: number): Promise<readonly Page[]> {
  if ((await openTab(tabId)) === null) return [];
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

const isSamePage = (one: Page, other: Page): boolean =>
  one.frameId === other.frameId && (one.documentId === '' || one.documentId === other.documentId);

/** Adds up what the documents of a tab hold: each entity once, the most named first. */
export function sumOf(found: readonly Found[]): readonly FoundName[] {
  const counts = new Map<FoundName['entity'], number>();
  for (const { entity, count } of found.flatMap(({ names }) => names)) {
    counts.set(entity, (counts.get(entity) ?? 0) + count);
  }
  return [...counts].map(([entity, count]) => ({ entity, count })).sort((a, b) => b.count - a.count);
}
