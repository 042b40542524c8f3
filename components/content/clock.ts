/** The clock of a card; tests pass one that they control. */
export type Clock = {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Runs `task` once after `ms`, unless `signal` aborts before. */
  after(ms: number, task: () => void, signal: AbortSignal): void;
};

export const realClock: Clock = {
  now: () => performance.now(),
  after(ms, task, signal) {
    if (signal.aborted) return;
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      task();
    }, ms);
    const cancel = () => clearTimeout(timer);
    signal.addEventListener('abort', cancel, { once: true });
  },
};
