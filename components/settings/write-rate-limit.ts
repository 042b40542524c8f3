/**
 * Limits how often settings are written. Chromium refuses more than 120 writes a minute and 1,800 an hour; Firefox has
 * no limit. A burst is written at once, then one write per interval: at most 89 a minute and 1,775 an hour.
 */
const burst = 60;
const intervalMs = 2_100;

export class WriteRateLimit {
  /** When all writes so far would have ended, at one per interval. */
  #busyUntil = 0;

  /** How long to wait before the next write, in milliseconds. */
  delayMs(): number {
    return Math.max(0, this.#busyUntil - performance.now() - (burst - 1) * intervalMs);
  }

  /** Counts writes. */
  count(writes: number): void {
    this.#busyUntil = Math.max(this.#busyUntil, performance.now()) + writes * intervalMs;
  }
}
