/**
 * Whether the reader can see the card: what is not seen is not pressed. It is in sight when all of it has been in every
 * window around it for a while and, where the browser says so, nothing was drawn over it, faded or transformed it.
 */

/** How long a card has to be in sight before a press in it counts, ms. */
const sightMs = 500;

/** How long it has to stay so after the press, ms: browsers report what covers it with a delay of 100 ms. */
const afterMs = 200;

/** How long a press waits for that, ms: a reader who presses a card as soon as it opens is not refused. */
const waitMs = 2_000;

/** How long a card that opened or grew may take to be reported as in sight, ms. */
const settleMs = 400;

/** The part of the card that has to be in the window, and in all frames around it. */
const wholeRatio = 0.99;

/** IntersectionObserver version 2 (https://w3c.github.io/IntersectionObserver/v2/), which TypeScript's types lack. */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  threshold: [0, wholeRatio],
  trackVisibility: true,
  delay: 100,
};

/** False in Firefox. */
const knowsCovers = 'isVisible' in IntersectionObserverEntry.prototype;

export type SightWatch = {
  /** True where nothing more can be known of a press that comes now: the card has been in sight for long enough. */
  isInSight(): boolean;
  /**
   * For a press that does little: true once the card is in sight, false if it is not within a second, or was covered
   * shortly before the press or is so after it.
   */
  untilInSight(): Promise<boolean>;
  /**
   * For a press that changes a setting: the same, but false, too, if the card was moved shortly before the press, and at
   * once where that cannot be known: where the browser does not say what covers the card, and in a frame of the page,
   * which the page can move under the pointer.
   */
  isSurelySeen(): Promise<boolean>;
  /** The card was moved with its name: the time before does not count. */
  moved(): void;
  /** The card grew or shrank by itself, which a browser may take for a cover until its frame has done so, too. */
  resized(): void;
  /** Another card is shown now: nothing before counts. */
  restart(): void;
};

/**
 * Watches an element until the signal aborts. Calls `onCovered` when something of the page has been drawn over it for
 * as long as a card has to be seen, even if the pointer passes through it: only Chromium reports that to a frame.
 */
export function watchSight(
  element: Element,
  on: { readonly onCovered: () => void; readonly signal: AbortSignal },
): SightWatch {
  return new Watch(element, on);
}

class Watch implements SightWatch {
  readonly #element: Element;
  readonly #observer: IntersectionObserver;
  readonly #changes = new EventTarget();
  /** Since when it has been in sight, ms of `performance.now()`; `null` while it is not. */
  #seenSince: number | null = null;
  /** How often it was covered, and moved or cut off, since it was first in sight. */
  #covers = 0;
  #moves = 0;
  #wasSeen = false;
  /** Until then a card that is not in sight is taken for one that has only just opened or grown, ms. */
  #settlesBy = 0;
  /** How many cards were shown: a press in one is not kept for the next. */
  #cards = 0;
  #coverTimer: ReturnType<typeof setTimeout> | undefined;
  /** Content of a frame may never count as visible: the page around it may fade, filter or shrink the frame. */
  #mayBeVisible = parent === top;

  constructor(element: Element, on: Parameters<typeof watchSight>[1]) {
    this.#element = element;
    this.#observer = new IntersectionObserver((entries: readonly Entry[]) => {
      const last = entries.at(-1);
      if (last !== undefined) this.#read(last, on.onCovered);
    }, options);
    this.#observer.observe(element);
    const end = () => {
      clearTimeout(this.#coverTimer);
      this.#observer.disconnect();
    };
    on.signal.addEventListener('abort', end, { once: true });
  }

  #read(
    { isIntersecting, intersectionRatio, isVisible, boundingClientRect }: Entry,
    onCovered: () => void,
  ): void {
    // A card that grows is larger than its frame for a moment, and reports again when the frame has grown, too.
    if (boundingClientRect.height > innerHeight + 1) return;
    const isWhole = isIntersecting && intersectionRatio >= wholeRatio;
    const isSeen = isWhole && isVisible !== false;
    if (!isSeen && this.#wasSeen && performance.now() > this.#settlesBy) {
      if (isWhole) this.#covers += 1;
      else this.#moves += 1;
    }
    this.#wasSeen ||= isSeen;
    this.#change(isSeen ? (this.#seenSince ?? performance.now()) : null);
    this.#mayBeVisible ||= isVisible === true;
    clearTimeout(this.#coverTimer);
    if (this.#mayBeVisible && isIntersecting && isVisible === false)
      this.#coverTimer = setTimeout(onCovered, sightMs);
  }

  #change(seenSince: number | null): void {
    this.#seenSince = seenSince;
    this.#changes.dispatchEvent(new Event('change'));
  }

  isInSight(): boolean {
    return !knowsCovers && this.#isLongSeen();
  }

  #isLongSeen(): boolean {
    return this.#seenSince !== null && performance.now() >= this.#seenSince + sightMs;
  }

  untilInSight(): Promise<boolean> {
    return this.#staysInSight(() => this.#covers);
  }

  async isSurelySeen(): Promise<boolean> {
    return knowsCovers && parent === top && this.#staysInSight(() => this.#covers + this.#moves);
  }

  /** True if the card is in sight soon after a press, and nothing of what is counted came shortly before, or comes. */
  async #staysInSight(count: () => number): Promise<boolean> {
    const card = this.#cards;
    const before = count();
    const isUndisturbed = (): boolean => this.#cards === card && count() === before;
    const pressed = performance.now();
    // What was out of sight when it was pressed does not count, though it comes into sight after.
    if (this.#seenSince === null && pressed > this.#settlesBy) return false;
    if (before > 0 && !this.#isLongSeen()) return false;
    const after = knowsCovers ? pressed + afterMs : pressed;
    for (let now = pressed; now < pressed + waitMs && isUndisturbed(); now = performance.now()) {
      const from = this.#seenSince === null ? Number.POSITIVE_INFINITY : this.#seenSince + sightMs;
      const ready = Math.max(from, after);
      if (now >= ready) return true;
      await this.#nextChange(Math.min(ready, pressed + waitMs) - now);
    }
    return false;
  }

  /** Resolves at the next change, or after some time, ms. */
  #nextChange(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = new AbortController();
      const end = () => {
        clearTimeout(timer);
        done.abort();
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#changes.addEventListener('change', end, { signal: done.signal });
    });
  }

  moved(): void {
    if (!this.#wasSeen) return;
    this.#moves += 1;
    this.#change(this.#seenSince && performance.now());
  }

  resized(): void {
    if (this.#seenSince !== null) this.#settlesBy = performance.now() + settleMs;
  }

  restart(): void {
    clearTimeout(this.#coverTimer);
    this.#cards += 1;
    this.#settlesBy = performance.now() + settleMs;
    this.#wasSeen = false;
    this.#covers = 0;
    this.#moves = 0;
    this.#change(null);
    this.#observer.unobserve(this.#element);
    this.#observer.observe(this.#element);
  }
}
