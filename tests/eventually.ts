import { vi } from 'vitest';

/** Waits until `check` does not throw, as long as `expect.poll` does: a busy machine is slow. Fake timers go on meanwhile. */
export const eventually = <Result>(check: () => Result | Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 30_000, interval: 50 });
