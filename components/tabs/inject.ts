/** Injects the extension's scripts and styles into tabs and frames. */
import { browser } from 'wxt/browser';
import type { Request, Response, Script, Sender } from '../messages/messages.ts';
import { sendToTab } from '../messages/send.ts';
import { mayAccessFrame, whyUnmarkable } from './access.ts';

/**
 * Injects the content script into tabs that were open before the extension was installed, updated or given a permission:
 * browsers run a manifest's content scripts only in pages loaded later. (Firefox runs them in all tabs at installation.)
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const own = browser.runtime.getURL('/');
  const open = (await loadedTabs()).filter(({ address }) => whyUnmarkable(address, own) === null);
  await Promise.all(open.map(({ id }) => injectIntoTab(id)));
}

/**
 * Notifies all tabs that permissions changed, so that content scripts without access stop. Browsers do not stop them when a
 * permission is removed, and still deliver their messages.
 */
export async function announcePermissionsChange(): Promise<void> {
  await Promise.all((await loadedTabs()).map(({ id }) => announcePermissionsChangeTo(id)));
}

async function announcePermissionsChangeTo(tabId: number): Promise<void> {
  try {
    await sendToTab(tabId, 'permissions-changed', {});
  } catch (error) {
    // The other tabs must still be notified.
    console.debug(`Namelight could not have tab ${tabId} check whether it may stay:`, error);
  }
}

/** Loaded tabs, except our own pages. The address is empty for tabs we have no access to. */
async function loadedTabs(): Promise<readonly { readonly id: number; readonly address: string }[]> {
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, url: address = '' }) =>
    id === undefined || address.startsWith(own) ? [] : [{ id, address }],
  );
}

/** Injects the content script into a tab we have access to. It ends at once where it already runs. */
export async function injectIntoTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: contentScriptFiles(),
    });
  } catch (error) {
    // Extensions may be kept out of a tab for reasons that its address does not show.
    console.debug(`Namelight does not run in tab ${tabId}:`, error);
  }
}

type OwnFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** The content scripts in the manifest. */
export function contentScriptFiles(): OwnFile[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ js = [] }) => js as OwnFile[]);
}

/** Injects a script into the frame that asks. Returns false without access; throws if the frame is gone. */
export async function injectScript(script: Script, sender: Sender): Promise<boolean> {
  const target = targetOf(sender);
  if (target === null || !(await mayAccessFrame(sender))) return false;
  const files = [`/${script}.js` as OwnFile];
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
  return true;
}

/**
 * In Firefox author styles do not apply in shadow roots; in Chromium they do, and of the user's styles it paints a
 * highlight's lines alone, without its background. A page that knows the names of highlights can override author styles.
 */
const marksStyle = {
  files: ['/assets/mark-styles.css'],
  origin: import.meta.env.FIREFOX ? ('USER' as const) : ('AUTHOR' as const),
};

/**
 * Inserts or removes the style of marks in the frame that asks, in the order of its document's requests. Pages can detect
 * the style, so it is only inserted where there may be marks. Throws if the frame is gone.
 *
 * Firefox does neither before the document has loaded, and never answers if it is left before. Other documents do not
 * wait for that.
 */
export async function styleMarks(request: Request<'style'>, sender: Sender): Promise<Response<'style'>> {
  const { isOn, timeOrigin } = request;
  const target = targetOf(sender);
  if (target === null) return { styled: false };
  return navigator.locks.request(`style:${target.tabId}:${sender.frameId}:${timeOrigin}`, async () => {
    if (!(await mayAccessFrame(sender))) return { styled: false };
    // Chromium would insert it twice if an earlier version of the script has left it there.
    await browser.scripting.removeCSS({ target, ...marksStyle });
    if (isOn) await browser.scripting.insertCSS({ target, ...marksStyle });
    return { styled: isOn };
  });
}

/** The frame that asks, by document where the browser has document ids. */
function targetOf({ tab, frameId = 0, documentId }: Sender) {
  if (tab?.id === undefined) return null;
  return documentId === undefined
    ? { tabId: tab.id, frameIds: [frameId] }
    : { tabId: tab.id, documentIds: [documentId] };
}
