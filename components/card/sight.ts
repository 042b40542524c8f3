/**
 * Whether the reader can see the card: what is not seen is not pressed. It is in sight when all of it has been in every
 * window around it for a while, and, where the browser says so, nothing has been drawn over it, faded or transformed.
 */

/** How long a card has to be in plain sight before a press in it counts, ms: longer than a page can move it under a click. */
const sightMs = 500;

/** How long a press waits for that, ms: a reader who presses at once is not refused. */
const waitMs = 1_000;

/** The part of the card that has to be in the window, and in all frames around it. */
const wholeRatio = 0.99;

/** IntersectionObserver version 2 (https://w3c.github.io/IntersectionObserver/v2/), which TypeScript's types lack. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  threshold: [0, wholeRatio],
  trackVisibility: true,
  delay: 100,
};

export type SightWatch = {
  isInSight(): boolean;
  /** Resolves as soon as the card is in sight, or with false when it is not for a second. */
  untilInSight(): Promise<boolean>;
  /** The same, but false at once where the browser does not say what is drawn over the card. */
  untilUncovered(): Promise<boolean>;
  /** Another card is shown now: the time that the one before it was seen, or covered, does not count. */
  restart(): void;
};

/**
 * Watches an element until the signal aborts. Calls `onCovered` when something of the page has been drawn over it for
 * as long as a card has to be seen, even if the pointer passes through it: only Chromium reports that to a frame.
 */
export function watchSight(
  element: Element,
  { onCovered, signal }: { readonly onCovered: () => void; readonly signal: AbortSignal },
): SightWatch {
  return new Watch(element, onCovered, signal);
}

class Watch implements SightWatch {
  readonly #element: Element;
  readonly #onCovered: () => void;
  readonly #signal: AbortSignal;
  readonly #observer: IntersectionObserver;
  /** What the browser said last; `null` until it says something of the card that is shown. */
  #state: 'seen' | 'unseen' | null = null;
  /** Whether it has been so for `sightMs`. */
  #isSettled = false;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #settled = new EventTarget();
  /** Content of a frame may never count as visible: the page around it may fade, filter or shrink the frame. */
  #mayBeVisible = parent === top;

  constructor(element: Element, onCovered: () => void, signal: AbortSignal) {
    this.#element = element;
    this.#onCovered = onCovered;
    this.#signal = signal;
    this.#observer = new IntersectionObserver((entries: readonly Entry[]) => {
      const last = entries.at(-1);
      if (last !== undefined) this.#read(last);
    }, options);
    this.#observer.observe(element);
    const end = () => {
      clearTimeout(this.#settleTimer);
      this.#observer.disconnect();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  #read({ isIntersecting, intersectionRatio, isVisible }: Entry): void {
    const isWhole = isIntersecting && intersectionRatio >= wholeRatio;
    this.#mayBeVisible ||= isVisible === true;
    this.#set(isWhole && isVisible !== false ? 'seen' : 'unseen', {
      isCovered: this.#mayBeVisible && isIntersecting && isVisible === false,
    });
  }

  #set(state: 'seen' | 'unseen', { isCovered }: { readonly isCovered: boolean }): void {
    clearTimeout(this.#settleTimer);
    this.#state = state;
    this.#isSettled = false;
    if (state === 'unseen' && !isCovered) return;
    this.#settleTimer = setTimeout(() => {
      this.#isSettled = true;
      if (isCovered) this.#onCovered();
      else this.#settled.dispatchEvent(new Event('seen'));
    }, sightMs);
  }

  isInSight(): boolean {
    return this.#state === 'seen' && this.#isSettled;
  }

  untilInSight(): Promise<boolean> {
    if (this.isInSight() || this.#signal.aborted) return Promise.resolve(this.isInSight());
    return new Promise((resolve) => {
      const timeout = AbortSignal.timeout(waitMs);
      const answer = () => resolve(this.isInSight());
      this.#settled.addEventListener('seen', answer, { once: true, signal: timeout });
      timeout.addEventListener('abort', answer, { once: true });
    });
  }

  untilUncovered(): Promise<boolean> {
    return knowsCovers ? this.untilInSight() : Promise.resolve(false);
  }

  restart(): void {
    clearTimeout(this.#settleTimer);
    this.#state = null;
    this.#isSettled = false;
    this.#observer.unobserve(this.#element);
    this.#observer.observe(this.#element);
  }
}

const knowsCovers = 'isVisible' in IntersectionObserverEntry.prototype;
