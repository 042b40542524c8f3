/** How long work may block the page at once, ms. In the first slice all but the longest pages are read. */
const firstSliceMs = 8;
const laterSliceMs = 5;
/**
 * Work is done at once, before the page is painted, while it takes no more than one part in these of the time: after
 * each slice, work backs off for this many times as long as the slice took …
 */
const backoffPerWork = 8;
/** … but no longer than this, ms. */
const maxBackoffMs = 200;
/**
 * Work that has taken longer than this, ms, backs off between slices for one part in `runPerBackoff` of that time: a
 * page that never ends, or changes all the time, must not keep a machine busy.
 */
const longRunMs = 3_000;
const runPerBackoff = 150;
/** The back-off for a page that changes faster than it can be read, ms. */
const backoffMs = 1_000;
/** Characters that are read between two looks at the clock, and the cost of an element in characters. */
const clockStep = 4_096;
const elementCost = 32;

/** The work of one task. Whoever works asks after each step whether the slice is over, and says what steps cost. */
export type Slice = {
  /** True when it is not the first after a change: the work did not fit into that. */
  readonly isLater: boolean;
  /** `characters` is the extra cost of the step, in characters that could have been read meanwhile. */
  isOver(characters?: number): boolean;
  /** Counts work that was done, so that the clock need not be read too often. */
  spend(characters: number): void;
  /** Gives the slice more time, ms. */
  extend(length: number): void;
  /** Has the next slice wait for longer. */
  backOff(): void;
};

/** Does one slice of work; true when nothing is left. */
type Tick = (slice: Slice) => boolean;

/**
 * Runs work in slices that keep the page responsive: the first at once, the others each in a task of their own.
 * Requests before the next slice are combined.
 */
export class Slices {
  readonly #signal: AbortSignal;
  #tick: Tick | null = null;
  #isScheduled = false;
  #isRunning = false;
  #isRequested = false;
  #backoffUntil = 0;
  /** When the unfinished work began. */
  #busySince: number | null = null;
  #extraBackoff = 0;
  #deadline = 0;
  #cost = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Runs the first slice at once. */
  start(tick: Tick): void {
    this.#tick = tick;
    if (!this.#signal.aborted) this.#run(firstSliceMs, false);
  }

  /** Has other work done from now on, at once: code that runs for the first time takes several times as long. */
  takeOver(tick: Tick): void {
    this.#tick = tick;
    if (!this.#signal.aborted) this.#run(laterSliceMs, false);
  }

  /** There is work to do: runs a slice at once, or after the back-off. */
  readonly request = (): void => {
    if (this.#isRunning) this.#isRequested = true;
    if (this.#isRunning || this.#isScheduled || this.#signal.aborted) return;
    const delay = this.#backoffUntil - performance.now();
    if (delay <= 0) this.#run(laterSliceMs, false);
    else this.#post(delay);
  };

  #run(length: number, isLater: boolean): void {
    const start = performance.now();
    this.#deadline = start + length;
    this.#cost = 0;
    const isDone = this.#runTick(this.#slice(isLater));
    const end = performance.now();
    this.#backoffUntil = end + Math.min(maxBackoffMs, (end - start) * backoffPerWork);
    this.#busySince = isDone ? null : (this.#busySince ?? start);
    if (!isDone) this.#post(Math.max(this.#extraBackoff, backoffAfter(end - (this.#busySince ?? end))));
    this.#extraBackoff = 0;
  }

  /** True when nothing is left, and nothing came meanwhile. */
  #runTick(slice: Slice): boolean {
    this.#isRunning = true;
    this.#isRequested = false;
    try {
      return this.#tick?.(slice) !== false && !this.#isRequested;
    } finally {
      this.#isRunning = false;
    }
  }

  #slice(isLater: boolean): Slice {
    return {
      isLater,
      isOver: (characters = 0) => {
        if (this.#signal.aborted) return true;
        this.#cost += elementCost + characters;
        if (this.#cost < clockStep) return false;
        const isOver = performance.now() >= this.#deadline;
        // A slice that is over is so for whoever asks next.
        if (!isOver) this.#cost = 0;
        return isOver;
      },
      spend: (characters) => {
        this.#cost += characters;
      },
      extend: (length) => {
        this.#deadline += length;
        this.#cost = 0;
      },
      backOff: () => {
        this.#extraBackoff = backoffMs;
      },
    };
  }

  #post(delay: number): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const run = () => {
      this.#isScheduled = false;
      this.#run(laterSliceMs, true);
    };
    // It rejects when the signal aborts, or when the work throws.
    scheduler.postTask(run, { delay, signal: this.#signal }).catch((reason: unknown) => {
      if (!this.#signal.aborted) console.debug('Namelight stopped reading.', reason);
    });
  }
}

const backoffAfter = (spell: number): number =>
  spell < longRunMs ? 0 : Math.min(maxBackoffMs, spell / runPerBackoff);
