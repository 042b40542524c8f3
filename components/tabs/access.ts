/**
 * Whether our scripts may run on a page, and in a tab or frame now. Check that before injecting: Chromium keeps an injection without
 * permission pending until the user grants it, and its caller waits as long.
 */
import { browser } from 'wxt/browser';
import type { Sender } from '../messages/messages.ts';

export type AccessibleTab = {
  readonly address: string;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
};

/** Returns a tab that we have access to, lasting or temporary; `null` for any other: browsers hide their address. */
export async function accessibleTab(tabId: number): Promise<AccessibleTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url === undefined) return null;
  return { address: tab.url, isPrivate: tab.incognito, isLoading: tab.status === 'loading' };
}

/** True if we have lasting access to an address, and not only `activeTab` access after a click on the button. */
export async function hasLastingAccess(address: string): Promise<boolean> {
  const site = hostOf(address);
  return site === null || browser.permissions.contains({ origins: [`${site}/*`] });
}

/** True if we still have access to the frame that sent a message. */
export async function mayAccessFrame({ tab, frameId, url = '', origin = '' }: Sender): Promise<boolean> {
  const page = tab?.id === undefined ? null : await accessibleTab(tab.id);
  const site = hostOf(url) ?? hostOf(origin);
  // Frames without an address of their own follow their page.
  if (page !== null && (frameId === 0 || site === null || site === hostOf(page.address))) return true;
  return site !== null && hasLastingAccess(site);
}

/** Scheme and host without port, as in match patterns; `null` for addresses that no pattern covers. */
function hostOf(address: string): string | null {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}` : null;
}

/** Why nothing can be marked on a page. */
export type Unmarkable = 'browser-page' | 'extension-page' | 'extension-store' | 'local-file';

const markableSchemes: ReadonlySet<string> = new Set(['http:', 'https:', 'file:', 'blob:']);
const extensionSchemes: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:']);

/** Extension stores, by host and start of the path: no extension may run there. */
const stores: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
];

/**
 * Returns why no extension may run on a page, or `null` where one may. `ownOrigin` is the address of
 * Namelight's own pages, which annotate themselves. Other reasons, such as a PDF or a company's policy,
 * show only when a script is injected.
 */
export function whyUnmarkable(address: string, ownOrigin: string): Unmarkable | null {
  if (address.startsWith(ownOrigin)) return null;
  const url = URL.parse(address);
  if (url === null) return 'browser-page';
  if (extensionSchemes.has(url.protocol)) return 'extension-page';
  if (!markableSchemes.has(url.protocol)) return 'browser-page';
  // Chromium lets the user allow access to files, Firefox does not.
  if (url.protocol === 'file:' && ownOrigin.startsWith('moz-extension:')) return 'local-file';
  const isStore = stores.some(([host, path]) => url.hostname === host && url.pathname.startsWith(path));
  return isStore ? 'extension-store' : null;
}
