/**
 * How long something may cover the card before that counts, ms: longer than a card takes to appear, or to be raised
 * again.
 */
const maxCoverMs = 500;

/** IntersectionObserver version 2 (https://w3c.github.io/IntersectionObserver/v2/), which TypeScript's types lack. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
const withVisibility: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/** Watches whether an element is covered. */
export type CoverWatch = {
  /** Another card is shown now: how long the one before it was covered does not count. */
  restart(): void;
};

/**
 * Calls `onCovered` when something of the page is drawn over an element, even if the pointer passes through it, until
 * the signal aborts. Only Chromium reports that to a frame; elsewhere it is never called.
 */
export function watchCover(
  element: Element,
  { onCovered, signal }: { readonly onCovered: () => void; readonly signal: AbortSignal },
): CoverWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCovered = false;
  // Content of a frame may never count as visible: the page around it may fade, filter or shrink the frame.
  let mayBeVisible = parent === top;
  const observer = new IntersectionObserver((entries: readonly Entry[]) => {
    clearTimeout(timer);
    const last = entries.at(-1);
    mayBeVisible ||= last?.isVisible === true;
    isCovered = mayBeVisible && last?.isIntersecting === true && last.isVisible === false;
    if (isCovered) timer = setTimeout(onCovered, maxCoverMs);
  }, withVisibility);
  observer.observe(element);
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    restart() {
      if (!isCovered) return;
      clearTimeout(timer);
      isCovered = false;
      observer.unobserve(element);
      observer.observe(element);
    },
  };
}
