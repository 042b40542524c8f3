/**
 * After work was done for a tab, the next waits so long, ms …
 */
const leastRest = 250;
/** … or so many times as long as the work took, for a tab with hundreds of frames is much work … */
const restPerWork = 4;
/** … but no longer than this, ms. */
const longestRest = 1_000;

/**
 * Returns what has work done for a tab: at once, or where there was some a moment ago, after a rest, and then once for all
 * who asked meanwhile. Pages decide how often that is asked for, and other tabs are not to wait for theirs. The promise
 * settles with work that began after it was asked for. A background that is stopped forgets work that waits: who asks
 * for what must not be lost waits for the promise, and asks again.
 */
export function inTurns(work: (tabId: number) => Promise<void>): (tabId: number) => Promise<void> {
  const resting = new Map<number, Promise<void>>();
  const waiting = new Map<number, Promise<void>>();
  const begin = (tabId: number): Promise<void> => {
    waiting.delete(tabId);
    const start = performance.now();
    const rest = (): number =>
      Math.min(longestRest, Math.max(leastRest, (performance.now() - start) * restPerWork));
    const done = work(tabId);
    const rested = done
      .catch(() => {})
      .then(() => passed(rest()))
      .then(() => {
        if (resting.get(tabId) === rested) resting.delete(tabId);
      });
    resting.set(tabId, rested);
    return done;
  };
  return (tabId) => {
    const before = waiting.get(tabId);
    if (before !== undefined) return before;
    const next = (resting.get(tabId) ?? Promise.resolve()).then(() => begin(tabId));
    waiting.set(tabId, next);
    return next;
  };
}

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
