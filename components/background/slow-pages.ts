/**
 * Slow pages: browsers run the content script at the end of a document, but a server may send one for minutes, or forever,
 * while the user already reads it.
 */
import { browser } from 'wxt/browser';
import { lifetimeSymbol } from '../messages/script-port.ts';
import { accessibleTab } from '../tabs/access.ts';
import { contentScriptFiles } from '../tabs/inject.ts';

/** How long a page may load before the content script is injected anyway. */
const timeoutMs = 2_500;

/**
 * Returns a function to call whenever a tab begins to load, until the signal aborts. Browsers report that several times per
 * page; the last one counts. If the background is stopped in the meantime, the page is read when it has loaded.
 */
export function watchSlowPages(signal: AbortSignal): (tabId: number) => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const stop = (): void => {
    for (const timer of timers.values()) clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
  return (tabId) => {
    const read = (): void => {
      timers.delete(tabId);
      readSlowPage(tabId).catch((error) =>
        console.debug(`Namelight could not read tab ${tabId} while it loads:`, error),
      );
    };
    clearTimeout(timers.get(tabId));
    timers.set(tabId, setTimeout(read, timeoutMs));
  };
}

async function readSlowPage(tabId: number): Promise<void> {
  const tab = await accessibleTab(tabId);
  if (tab === null || !tab.isLoading) return;
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (place: string) => Symbol.for(place) in globalThis,
    args: [lifetimeSymbol],
    injectImmediately: true,
  });
  const frameIds = frames.filter(({ result }) => result === false).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds },
    files: contentScriptFiles(),
    injectImmediately: true,
  });
}
