import { FrameClosed } from '../messages/script-port.ts';

/** How long after each failure another attempt is made, ms. */
const pausesMs = [500, 2_000, 8_000] as const;

/**
 * Does what may fail for a moment, as while the background starts anew: again after each of a few pauses. Rejects with the
 * last failure; without another attempt where no script may come into this frame any more, or when the signal aborts.
 */
export async function retry<Result>(attempt: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  try {
    return await attempt();
  } catch (failure) {
    return retryAfter(failure, attempt, signal);
  }
}

/** The same after a first failure. */
export async function retryAfter<Result>(
  failure: unknown,
  attempt: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  let last = failure;
  for (const delay of pausesMs) {
    if (last instanceof FrameClosed) break;
    await scheduler.postTask(() => {}, { delay, signal });
    try {
      return await attempt();
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
