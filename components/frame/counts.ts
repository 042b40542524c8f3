import type { EntityId } from '../facts/schema.ts';
import { isVisible } from '../highlight/hit-test.ts';
import type { Mark } from '../highlight/mark.ts';
import type { FoundName } from '../messages/messages.ts';
import { isHidden } from '../text/dom.ts';
import { onTrusted } from '../text/trusted-events.ts';

/**
 * Counting waits this long after a change, ms, for pages change in bursts, and as long after it has ended: no document
 * reports its counts more than four times a second …
 */
const settleTime = 250;
/** … but on a page that keeps changing no longer than this, ms: the badge of a live report moves along. */
const longestWait = 1_000;
/** Counting rests this long, ms, for each mark it looked at: ten times as long as it took. */
const restPerMark = 0.2;
/** Marks whose boxes are looked at in one task: some 2 ms of layout questions. */
const marksPerTask = 100;

/**
 * Counts how often each entity can be seen, some time after `recount` was called, a few marks a task.
 * Reports the counts when they differ from those last reported; none when the page goes away or the signal aborts.
 */
export function watchCounts({
  marks,
  onCounts,
  signal,
}: {
  readonly marks: () => readonly Mark[];
  readonly onCounts: (names: readonly FoundName[]) => void;
  readonly signal: AbortSignal;
}): { recount(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isCounting = false;
  /** Since when there is something to count. */
  let changedAt: number | null = null;
  let restsUntil = 0;
  let reported = '[]';

  const report = (names: readonly FoundName[]): void => {
    const report = JSON.stringify(names);
    if (report !== reported) onCounts(names);
    reported = report;
  };
  const count = (all: readonly Mark[], from: number, counts: Map<EntityId, number>): void => {
    for (const mark of all.slice(from, from + marksPerTask)) {
      if (isVisible(mark)) counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
    }
    const next = from + marksPerTask;
    if (next < all.length) {
      timer = setTimeout(() => count(all, next, counts), 0);
      return;
    }
    isCounting = false;
    restsUntil = performance.now() + Math.max(settleTime, all.length * restPerMark);
    report([...counts].map(([entity, times]) => ({ entity, count: times })));
    countSoon();
  };
  const countSoon = (): void => {
    if (changedAt === null || isCounting) return;
    const now = performance.now();
    const at = Math.max(Math.min(now + settleTime, changedAt + longestWait), restsUntil);
    clearTimeout(timer);
    timer = setTimeout(() => {
      isCounting = true;
      changedAt = null;
      count(marks(), 0, new Map());
    }, at - now);
  };
  const recount = (): void => {
    if (signal.aborted) return;
    changedAt ??= performance.now();
    countSoon();
  };
  const reportAnew = (): void => {
    reported = '';
    recount();
  };
  const leave = (): void => {
    clearTimeout(timer);
    isCounting = false;
    changedAt = null;
    report([]);
  };

  signal.addEventListener('abort', leave, { once: true });
  // The background cannot see that a frame went away.
  onTrusted('pagehide', leave, { signal });
  // A page that comes back from the cache, or that was drawn ahead of time, must be reported anew.
  onTrusted('pageshow', ({ persisted }) => persisted && reportAnew(), { signal });
  const early = { capture: true, signal };
  onTrusted('prerenderingchange', reportAnew, early);
  onTrusted('visibilitychange', () => isHidden(document) || recount(), early);
  return { recount };
}
