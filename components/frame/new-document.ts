import { documentElementOf } from '../text/dom.ts';

/** Writing a document anew goes on for a while; it is answered when this time has passed since it began, ms. */
const settleTime = 200;

/**
 * Calls `onNew` soon after a document got another root element. That is how `document.open` shows, which
 * takes all listeners away, those of extensions too: whatever listens has to be started anew. Observers stay.
 */
export function watchForNewDocument(document: Document, onNew: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted && documentElementOf(document) !== null) onNew();
    }, settleTime);
  };
  const observer = new MutationObserver(later);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
