/** The tab that the popup is for. */
import { type Browser, browser } from 'wxt/browser';
import { listen } from '../events/listen.ts';
import { latestOnly } from '../settings/storage.ts';
import { accessibleTab, hasLastingAccess } from '../tabs/access.ts';
import { injectIntoTab } from '../tabs/inject.ts';
import { type PageStatus, pageStatusOf, type TabInfo } from './SitesSection.tsx';

/**
 * Returns the asked tab or else the active one; the tab used last if the popup itself is the active tab, as on phones and
 * in tests. `null` if there is none.
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

/** Calls `onStatus` with the status of a tab's page, now and whenever it or the permissions change, until the signal aborts. */
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
  listen(browser.tabs.onUpdated, signal, onUpdated);
  listen(browser.permissions.onAdded, signal, look);
  listen(browser.permissions.onRemoved, signal, look);
  void look();
}

/** The purpose for which the popup was opened in a tab of its own. */
export type FileTask = 'settings-file' | 'stories';

/** Opens the popup in a tab of its own, to choose files there; `tabId` is the tab that the popup is for. */
export async function openInTab(tabId: number | null, what: FileTask): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?tab=${tabId ?? ''}#${what}`;
  await browser.tabs.create({ url });
}

/** Returns the purpose from the hash of the popup's address; `null` if there is none. */
export function fileTaskIn(hash: string): FileTask | null {
  return (['settings-file', 'stories'] as const).find((what) => hash === `#${what}`) ?? null;
}

/** Activates a tab. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Requests access to all sites. Browsers require a call directly from a click. */
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
  // The click on the button gave `activeTab` access, but the page was loaded before.
  if (place.kind === 'site' && place.isTemporary) await injectIntoTab(tabId);
  return place;
}

async function permittedAt(address: string | null): Promise<TabInfo['permitted']> {
  if (await browser.permissions.contains(allSites)) return 'on-all-sites';
  return address !== null && (await hasLastingAccess(address)) ? 'on-this-site' : 'nowhere';
}

/** Returns the content type of a tab's document; `null` if no script can run there, which only shows by trying. */
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
