/**
 * So long something may lie over the card, ms, before that counts: longer than a card takes to appear, or to be brought
 * to the top again.
 */
const longestCover = 500;

/** IntersectionObserver version 2 (https://w3c.github.io/IntersectionObserver/v2/), which TypeScript does not know yet. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
const withVisibility: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/**
 * Calls `onCovered` when something of the page's is drawn over an element, though the pointer may go through it, until
 * the signal aborts. Chromium alone tells a frame; elsewhere it is never called.
 */
export function watchCover(
  element: Element,
  { onCovered, signal }: { readonly onCovered: () => void; readonly signal: AbortSignal },
): void {
  let covered: ReturnType<typeof setTimeout> | undefined;
  // What is in a frame may never be plainly visible: the page around it may fade, filter or shrink the frame.
  let mayBeVisible = parent === top;
  const observer = new IntersectionObserver((entries: readonly Entry[]) => {
    clearTimeout(covered);
    const last = entries.at(-1);
    mayBeVisible ||= last?.isVisible === true;
    if (mayBeVisible && last?.isIntersecting && last.isVisible === false)
      covered = setTimeout(onCovered, longestCover);
  }, withVisibility);
  observer.observe(element);
  const end = () => {
    clearTimeout(covered);
    observer.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
}
