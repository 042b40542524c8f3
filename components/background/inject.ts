/** Puts the extension's own scripts into tabs and frames. */
import { browser } from 'wxt/browser';
import type { Request, Script, Sender } from '../messages/messages.ts';
import { sendToTab } from '../messages/post.ts';
import { whyUnmarkable } from '../settings/markable.ts';
import { mayAccessFrame } from './access.ts';

/**
 * Makes tabs work without a reload that were open before Namelight came, was updated or was let in:
 * browsers run a manifest's content scripts in pages loaded later only. (Firefox runs them in all tabs
 * at the install.)
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const own = browser.runtime.getURL('/');
  const open = (await loadedTabs()).filter(({ address }) => whyUnmarkable(address, own) === null);
  await Promise.all(open.map(({ id }) => injectIntoTab(id)));
}

/**
 * Ends what runs in frames that are no longer open to us. Browsers leave scripts where they are when a permission
 * is taken back, and go on delivering their messages.
 */
export async function announcePermissionsChange(): Promise<void> {
  await Promise.all((await loadedTabs()).map(({ id }) => announcePermissionsChangeTo(id)));
}

async function announcePermissionsChangeTo(tabId: number): Promise<void> {
  try {
    await sendToTab(tabId, 'permissions-changed', {});
  } catch (error) {
    // The other tabs are to hear of it none the less.
    console.debug(`Namelight could not tell tab ${tabId} to look whether it may stay:`, error);
  }
}

/** The tabs that hold a page, and none of our own. One that is closed to us names no address. */
async function loadedTabs(): Promise<readonly { readonly id: number; readonly address: string }[]> {
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, url: address = '' }) =>
    id === undefined || address.startsWith(own) ? [] : [{ id, address }],
  );
}

/** Puts into a tab what runs in every page; leaves alone what runs there already. Call it for tabs that are open to us. */
export async function injectIntoTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: contentScriptFiles(),
    });
  } catch (error) {
    // A tab may be closed to extensions for reasons its address does not tell.
    console.debug(`Namelight does not run in tab ${tabId}:`, error);
  }
}

type OwnFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** What runs in every page, as the manifest has it. */
export function contentScriptFiles(): OwnFile[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ js = [] }) => js as OwnFile[]);
}

/** Puts a script into the frame that asks. False when it is closed to us; throws when it is gone. */
export async function injectScript(script: Script, sender: Sender): Promise<boolean> {
  const target = targetOf(sender);
  if (target === null || !(await mayAccessFrame(sender))) return false;
  await browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
  return true;
}

/** As a user's style sheet it holds in shadow roots too, for which Firefox does not ask the page's own. */
const marksStyle = { files: ['/assets/marks.css'], origin: 'USER' as const };

/**
 * Puts the look of marks into the frame that asks, or takes it away, in the order in which it is asked. Pages can read
 * the style they have, so it is only where marks may be. Throws when the frame is gone.
 */
export async function styleMarks({ isOn }: Request<'style'>, sender: Sender): Promise<null> {
  const target = targetOf(sender);
  if (target === null) return null;
  await navigator.locks.request(`style:${target.tabId}:${sender.frameId}`, async () => {
    if (!(await mayAccessFrame(sender))) return;
    // A frame that a life before left with it would have it twice in Chromium.
    await browser.scripting.removeCSS({ target, ...marksStyle });
    if (isOn) await browser.scripting.insertCSS({ target, ...marksStyle });
  });
  return null;
}

/** The frame that asks, with the document in it where the browser tells that. */
function targetOf({ tab, frameId = 0, documentId }: Sender) {
  if (tab?.id === undefined) return null;
  return documentId === undefined
    ? { tabId: tab.id, frameIds: [frameId] }
    : { tabId: tab.id, documentIds: [documentId] };
}
