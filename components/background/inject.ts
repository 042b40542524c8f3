/** Puts the extension's own scripts into tabs and frames. */
import { type Browser, browser } from 'wxt/browser';
import type { Script } from '../messages/messages.ts';
import { whyUnmarkable } from '../settings/markable.ts';

/**
 * Makes tabs work without a reload that were open before Namelight came, was updated or was let in:
 * browsers run a manifest's content scripts in pages loaded later only. (Firefox runs them in all tabs
 * at the install.)
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.flatMap(({ id, url = '' }) =>
      id === undefined || url.startsWith(own) || whyUnmarkable(url, own) !== null
        ? []
        : scripts.map((script) => injectIntoTab(id, script)),
    ),
  );
}

async function injectIntoTab(tabId: number, { css = [], js = [] }: ContentScript): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    if (js.length > 0) await browser.scripting.executeScript({ target, files: js as OwnFile[] });
  } catch (error) {
    // A tab may be closed to extensions for reasons its address does not tell.
    console.debug(`Namelight does not run in tab ${tabId}:`, error);
  }
}

type ContentScript = NonNullable<Browser.runtime.Manifest['content_scripts']>[number];
type OwnFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** Puts a script into the frame that asks. False when the frame is gone or closed to us. */
export async function injectScript(
  script: Script,
  { tab, frameId, documentId }: Browser.runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target =
    documentId === undefined
      ? { tabId: tab.id, frameIds: [frameId ?? 0] }
      : { tabId: tab.id, documentIds: [documentId] };
  try {
    await browser.scripting.executeScript({
      target,
      files: [`/${script}.js`],
      injectImmediately: true,
    });
    return true;
  } catch (error) {
    console.debug(`Namelight could not put its ${script} into a frame:`, error);
    return false;
  }
}
