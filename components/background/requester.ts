import { browser } from 'wxt/browser';
import type { Requester } from '../library/library.ts';
import type { Sender } from '../messages/messages.ts';
import { siteOf } from '../settings/sites.ts';

/**
 * Returns who sent a message, by what the browser says of the sender. A frame counts as the page it is in, also if the
 * frame is a page of the extension: such a page may see all sets only if it is the top frame.
 */
export function requesterOf(sender: Sender): Requester {
  const address = sender.tab === undefined ? sender.url : addressOf(sender);
  const isOwn = address?.startsWith(browser.runtime.getURL('/')) === true;
  return isOwn
    ? { kind: 'own-page' }
    : { kind: 'page', site: sender.tab === undefined ? null : siteOf(address ?? '') };
}

/**
 * The address of the page: for a frame, the tab's. A prerendered page is in the tab of another page, so its own origin
 * counts; only frames of that origin are prerendered.
 */
function addressOf({ tab, frameId, origin, url, documentLifecycle }: Sender): string | undefined {
  if (documentLifecycle === 'prerender') return origin ?? url;
  return frameId === 0 ? url : tab?.url;
}
