/**
 * Where scripts of ours may run now. To be asked before one is put anywhere: Chromium leaves a script for a page
 * that is not open to us waiting until the user lets us in, and whoever asked for it waits along.
 */
import { browser } from 'wxt/browser';
import type { Sender } from '../messages/messages.ts';

export type AccessibleTab = {
  readonly address: string;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
};

/** A tab that is open to us, for good or for this visit; `null` for any other: of those, browsers tell no address. */
export async function accessibleTab(tabId: number): Promise<AccessibleTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url === undefined) return null;
  return { address: tab.url, isPrivate: tab.incognito, isLoading: tab.status === 'loading' };
}

/** True where the site of an address is open to us for good, and not only since the user clicked on our button. */
export async function hasLastingAccess(address: string): Promise<boolean> {
  const site = hostOf(address);
  return site === null || browser.permissions.contains({ origins: [`${site}/*`] });
}

/** True where the frame that sent a message is still open to us. */
export async function mayAccessFrame({ tab, frameId, url = '', origin = '' }: Sender): Promise<boolean> {
  const page = tab?.id === undefined ? null : await accessibleTab(tab.id);
  const site = hostOf(url) ?? hostOf(origin);
  // Frames without an address of their own go with their page.
  if (page !== null && (frameId === 0 || site === null || site === hostOf(page.address))) return true;
  return site !== null && hasLastingAccess(site);
}

/** Scheme and host as match patterns have them: without the port. `null` for what no pattern means. */
function hostOf(address: string): string | null {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}` : null;
}
