/** How long work may hold the page up, ms. A screenful of names is found in the first slice of all but the longest pages. */
const firstSlice = 8;
const laterSlice = 5;
/** Work that a change asks for is done at once, before the page is painted, while it takes no more than one part in these of the time. */
const restPerWork = 8;
/** However heavy the work was, it goes on after as many ms. */
const longestRest = 200;
/**
 * Work that has gone on for longer than this, ms, rests between slices for one part in these of the
 * time it has taken: a page that never ends, or never stands still, is not to keep a machine busy.
 */
const longSpell = 3_000;
const spellPerRest = 150;
/** How long a page is left in peace that changes faster than it can be read, ms. */
const peace = 1_000;
/** Characters that are read between two looks at the clock; an element costs as much as so many. */
const clockStep = 4_096;
const elementCost = 32;

/** Asked after each step: whether the slice is over. `characters` is what the step cost besides, in characters that are read. */
export type IsTime = (characters?: number) => boolean;

/**
 * Does work in slices that leave the page responsive: the first at once, the others each in a task
 * of their own. Of two askings for work before a slice, one slice comes.
 */
export class Slices {
  readonly #work: (isTime: IsTime, isLater: boolean) => boolean;
  readonly #signal: AbortSignal;
  #isPlanned = false;
  #restUntil = 0;
  /** When the work began that is not done yet. */
  #busySince: number | null = null;
  #pause = 0;
  #deadline = 0;
  #spent = 0;

  constructor({
    work,
    signal,
  }: {
    /** Works until done (then true) or `isTime`. `isLater` is true in slices that were put off. */
    work: (isTime: IsTime, isLater: boolean) => boolean;
    signal: AbortSignal;
  }) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Works at once. */
  now(): void {
    this.#run(firstSlice, false);
  }

  /** Works at once if work has been light of late, otherwise before long. */
  soon(): void {
    if (this.#isPlanned || this.#signal.aborted) return;
    const rest = this.#restUntil - performance.now();
    if (rest <= 0) this.#run(laterSlice, false);
    else this.#plan(rest);
  }

  /** Gives the slice that is running more time, ms. */
  extend(length: number): void {
    this.#deadline += length;
  }

  /** Leaves the page in peace for a while before what work is left. */
  pause(): void {
    this.#pause = peace;
  }

  /** Tells of work that was done, so that the clock need not be asked too often. */
  spend(characters: number): void {
    this.#spent += characters;
  }

  readonly #isTime: IsTime = (characters = 0) => {
    if (this.#signal.aborted) return true;
    this.#spent += elementCost + characters;
    if (this.#spent < clockStep) return false;
    this.#spent = 0;
    return performance.now() >= this.#deadline;
  };

  #run(length: number, isLater: boolean): void {
    const start = performance.now();
    this.#deadline = start + length;
    const isDone = this.#work(this.#isTime, isLater);
    const end = performance.now();
    this.#restUntil = end + Math.min(longestRest, (end - start) * restPerWork);
    this.#busySince = isDone ? null : (this.#busySince ?? start);
    if (!isDone) this.#plan(Math.max(this.#pause, restAfter(end - (this.#busySince ?? end))));
    this.#pause = 0;
  }

  #plan(delay: number): void {
    this.#isPlanned = true;
    const run = () => {
      this.#isPlanned = false;
      this.#run(laterSlice, true);
    };
    // The only way it rejects on its own account is the signal's.
    scheduler.postTask(run, { delay, signal: this.#signal }).catch((reason: unknown) => {
      if (!this.#signal.aborted) console.debug('Namelight stopped reading.', reason);
    });
  }
}

const restAfter = (spell: number): number =>
  spell < longSpell ? 0 : Math.min(longestRest, spell / spellPerRest);
