/** The tab the popup speaks about, as the browser tells it. */
import { type Browser, browser } from 'wxt/browser';
import { accessibleTab, hasLastingAccess } from '../background/access.ts';
import { injectIntoTab } from '../background/inject.ts';
import { latestOnly } from '../settings/latest-only.ts';
import { type PageStatus, pageStatusOf, type TabInfo } from './page-status.ts';

/**
 * Returns the tab in front, or the asked one where the popup itself is the tab in front, as on phones
 * and in tests. `null` when there is none.
 */
export async function findTab(asked: number | null): Promise<number | null> {
  if (asked !== null) return asked;
  const isOwn = ({ url = '' }: Browser.tabs.Tab): boolean =>
    url.startsWith(location.href.split('?')[0] ?? '');
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front !== undefined && !isOwn(front)) return front.id ?? null;
  const others = (await browser.tabs.query({})).filter((tab) => !isOwn(tab));
  const last = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return last?.id ?? null;
}

/** Calls `onPlace` with what a tab shows, now and whenever it or the permissions change, until the signal aborts. */
export function watchPageStatus(at: {
  readonly tabId: number;
  readonly onStatus: (place: PageStatus) => void;
  readonly signal: AbortSignal;
}): void {
  const { tabId, onStatus: onPlace, signal } = at;
  const look = latestOnly({ read: () => readPageStatus(tabId), onValue: onPlace, signal });
  const onUpdated = (updated: number, { status, url }: Browser.tabs.OnUpdatedInfo): void => {
    if (updated === tabId && (status !== undefined || url !== undefined)) void look();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    },
    { once: true },
  );
  void look();
}

/** What the popup was opened for in a tab of its own. */
export type FileTask = 'settings-file' | 'fact-sets';

/** Opens the popup in a tab of its own, to open files there; `tabId` is the tab it speaks about. */
export async function openInTab(tabId: number | null, what: FileTask): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?tab=${tabId ?? ''}#${what}`;
  await browser.tabs.create({ url });
}

/** What a popup was opened for, by the end of its address; `null` for any other. */
export function fileTaskIn(hash: string): FileTask | null {
  return (['settings-file', 'fact-sets'] as const).find((what) => hash === `#${what}`) ?? null;
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Asks the user to let Namelight into all sites. Call it straight from a click: browsers insist. */
export async function requestAllSites(): Promise<void> {
  await browser.permissions.request(allSites);
}

const allSites = { origins: ['<all_urls>'] };

async function readPageStatus(tabId: number): Promise<PageStatus> {
  const tab = await accessibleTab(tabId);
  const address = tab?.address ?? null;
  const place = pageStatusOf({
    address,
    ownOrigin: browser.runtime.getURL('/'),
    contentType: tab === null ? null : await contentTypeIn(tabId),
    permitted: await permittedAt(address),
    mayReadFiles: import.meta.env.FIREFOX || (await browser.extension.isAllowedFileSchemeAccess()),
    isPrivate: tab?.isPrivate ?? false,
  });
  // The click that opened the popup let us in, but the page was loaded before.
  if (place.kind === 'site' && place.isTemporary) await injectIntoTab(tabId);
  return place;
}

async function permittedAt(address: string | null): Promise<TabInfo['permitted']> {
  if (await browser.permissions.contains(allSites)) return 'on-all-sites';
  return address !== null && (await hasLastingAccess(address)) ? 'on-this-site' : 'nowhere';
}

/** Returns the type of the document in a tab that is open to us, or `null` where it is not after all: only trying tells. */
async function contentTypeIn(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => document.contentType,
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}
