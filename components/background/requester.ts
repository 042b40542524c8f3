import { browser } from 'wxt/browser';
import type { Requester } from '../library/library.ts';
import type { Sender } from '../messages/messages.ts';
import { siteOf } from '../settings/sites.ts';

/**
 * Where a message comes from, as the browser says it. Frames follow the page they are in, pages of the extension's own in
 * a frame among them: only where such a page is all that a tab or a window shows, may it see all.
 */
export function requesterOf(sender: Sender): Requester {
  const address = sender.tab === undefined ? sender.url : addressOf(sender);
  const isOwn = address?.startsWith(browser.runtime.getURL('/')) === true;
  return isOwn
    ? { kind: 'own-page' }
    : { kind: 'page', site: sender.tab === undefined ? null : siteOf(address ?? '') };
}

/**
 * The address that tells whose page it is: of a frame's page, the tab's. A page that is loaded ahead of time is in the tab of
 * another; only frames of its own origin are loaded with it.
 */
function addressOf({ tab, frameId, origin, url, documentLifecycle }: Sender): string | undefined {
  if (documentLifecycle === 'prerender') return origin ?? url;
  return frameId === 0 ? url : tab?.url;
}
