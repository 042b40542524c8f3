/**
 * Where scripts of ours may run now. To be asked before one is put anywhere: Chromium leaves a script for a page
 * that is not open to us waiting until the user lets us in, and whoever asked for it waits along.
 */
import { browser } from 'wxt/browser';
import type { Sender } from '../messages/messages.ts';

/** The address a tab shows; `null` where it is not open to us: browsers tell no other, whoever opened it, and how. */
export async function openAddress(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** True where the frame that sent a message is still open to us. */
export async function isOpen({ tab, frameId, url = '', origin = '' }: Sender): Promise<boolean> {
  const page = tab?.id === undefined ? null : await openAddress(tab.id);
  const site = hostOf(url) ?? hostOf(origin);
  // Frames without an address of their own go with their page.
  if (page !== null && (frameId === 0 || site === null || site === hostOf(page))) return true;
  return site !== null && browser.permissions.contains({ origins: [`${site}/*`] });
}

/** Scheme and host as match patterns have them: without the port. `null` for what no pattern means. */
function hostOf(address: string): string | null {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}` : null;
}
