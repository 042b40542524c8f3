import { documentElementOf } from '../text/dom.ts';

/** Rewriting a document takes a while; `onNew` is called this long after it began, ms. */
const settleMs = 200;

/**
 * Calls `onNew` soon after a document got another root element, which happens with `document.open`. That removes all
 * event listeners, those of extensions too: they have to be added again. Observers stay.
 */
export function watchForNewDocument(document: Document, onNew: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted && documentElementOf(document) !== null) onNew();
    }, settleMs);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
