/**
 * How fast settings are written. Chromium refuses more than 120 writes a minute and 1,800 an hour; Firefox counts none.
 * So many may follow at once, and then one after each pause: never more than 89 a minute and 1,775 an hour.
 */
const atOnce = 60;
const pauseMs = 2_100;

export class Pace {
  /** When all writes so far would be through, had each waited for its pause. */
  #through = 0;

  /** How long to wait before the next write, ms. */
  wait(): number {
    return Math.max(0, this.#through - performance.now() - (atOnce - 1) * pauseMs);
  }

  /** Counts writes. */
  count(writes: number): void {
    this.#through = Math.max(this.#through, performance.now()) + writes * pauseMs;
  }
}
