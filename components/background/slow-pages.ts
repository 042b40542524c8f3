/**
 * Pages that are long in coming: browsers start a manifest's scripts in a document when it has ended, and a server may
 * send one for minutes, or for ever, while readers read what there is.
 */
import { browser } from 'wxt/browser';
import { placeOfLife } from '../messages/script-port.ts';
import { accessibleTab } from './access.ts';
import { contentScriptFiles } from './inject.ts';

/** How long a page may take, ms, before it is read as far as it goes. */
const timeoutMs = 2_500;

/**
 * Returns what is to be called when a tab begins to load, until the signal aborts. Browsers say so several times for one
 * page: it counts from the last one. Should the background be stopped meanwhile, the page is read at its end.
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
    args: [placeOfLife],
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
