/**
 * How long work may block the page at once, ms. In the first slice a screenful of names is found on all but the
 * longest pages.
 */
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

/**
 * Asked after each step: whether the slice is over. `characters` is the extra cost of the step, in characters that
 * could have been read meanwhile.
 */
export type ShouldYield = (characters?: number) => boolean;

/**
 * Runs work in slices that keep the page responsive: the first at once, the others each in a task of their own.
 * Requests before the next slice are combined.
 */
export class SliceScheduler {
  readonly #work: (shouldYield: ShouldYield, isLater: boolean) => boolean;
  readonly #signal: AbortSignal;
  #isScheduled = false;
  #backoffUntil = 0;
  /** When the unfinished work began. */
  #busySince: number | null = null;
  #extraBackoff = 0;
  #deadline = 0;
  #cost = 0;

  constructor({
    work,
    signal,
  }: {
    /** Works until done (then true) or `shouldYield`. `isLater` is true in slices that were postponed. */
    work: (shouldYield: ShouldYield, isLater: boolean) => boolean;
    signal: AbortSignal;
  }) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Runs the first slice at once. */
  run(): void {
    this.#run(firstSliceMs, false);
  }

  /** Runs a slice at once, or after the back-off. */
  schedule(): void {
    if (this.#isScheduled || this.#signal.aborted) return;
    const rest = this.#backoffUntil - performance.now();
    if (rest <= 0) this.#run(laterSliceMs, false);
    else this.#post(rest);
  }

  /** Extends the slice that is running, ms. */
  extend(length: number): void {
    this.#deadline += length;
  }

  /** Backs off for longer before the next slice. */
  backOff(): void {
    this.#extraBackoff = backoffMs;
  }

  /** Counts work that was done, so that the clock need not be read too often. */
  addCost(characters: number): void {
    this.#cost += characters;
  }

  readonly #shouldYield: ShouldYield = (characters = 0) => {
    if (this.#signal.aborted) return true;
    this.#cost += elementCost + characters;
    if (this.#cost < clockStep) return false;
    this.#cost = 0;
    return performance.now() >= this.#deadline;
  };

  #run(length: number, isLater: boolean): void {
    const start = performance.now();
    this.#deadline = start + length;
    const isDone = this.#work(this.#shouldYield, isLater);
    const end = performance.now();
    this.#backoffUntil = end + Math.min(maxBackoffMs, (end - start) * backoffPerWork);
    this.#busySince = isDone ? null : (this.#busySince ?? start);
    if (!isDone) this.#post(Math.max(this.#extraBackoff, backoffAfter(end - (this.#busySince ?? end))));
    this.#extraBackoff = 0;
  }

  #post(delay: number): void {
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

/** How long compiling names may block the page at once, ms. */
const sliceMs = 5;

/**
 * Runs all steps, then calls `onDone`: the first slice at once, the others each in a task of their own. No step may
 * take long.
 */
export function runInSlices(
  steps: Iterator<unknown>,
  { onDone, signal }: { readonly onDone: () => void; readonly signal: AbortSignal },
): void {
  const end = performance.now() + sliceMs;
  while (!signal.aborted && performance.now() < end) {
    if (!steps.next().done) continue;
    onDone();
    return;
  }
  scheduler
    .postTask(() => runInSlices(steps, { onDone, signal }), { signal })
    .catch((reason: unknown) => {
      if (!signal.aborted) console.debug('Namelight stopped compiling names.', reason);
    });
}
