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

/**
 * Calls `onCovered` when something of the page is drawn over an element, even if the pointer passes through it, and
 * again while it stays so, until the signal aborts. Only Chromium reports that to a frame; elsewhere it is never called.
 */
export function watchCover(
  element: Element,
  { onCovered, signal }: { readonly onCovered: () => void; readonly signal: AbortSignal },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let coveredSince: number | null = null;
  // Content of a frame may never count as visible: the page around it may fade, filter or shrink the frame.
  let mayBeVisible = parent === top;
  // What was observed last may be old by then, on a busy machine: a new observation decides.
  const observeAgain = () => {
    observer.unobserve(element);
    observer.observe(element);
  };
  const observer = new IntersectionObserver((entries: readonly Entry[]) => {
    clearTimeout(timer);
    const last = entries.at(-1);
    mayBeVisible ||= last?.isVisible === true;
    if (!mayBeVisible || !last?.isIntersecting || last.isVisible !== false) {
      coveredSince = null;
      return;
    }
    coveredSince ??= last.time;
    const rest = coveredSince + maxCoverMs - last.time;
    if (rest <= 0) onCovered();
    timer = setTimeout(observeAgain, rest <= 0 ? maxCoverMs : rest);
  }, withVisibility);
  observer.observe(element);
  const end = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
}
