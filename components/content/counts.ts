import type { FoundName } from '../messages/messages.ts';
import { isHidden } from '../page/dom.ts';
import { isVisible } from '../page/hit-test.ts';
import type { Mark } from '../page/mark.ts';
import { onTrusted } from '../page/trusted-events.ts';
import type { EntityId } from '../story/schema.ts';

/**
 * Counting waits this long after a change, ms, because pages change in bursts, and as long after it has ended: no
 * document reports its counts more than four times a second …
 */
const settleMs = 250;
/** … but on a page that keeps changing no longer than this, ms, so that the badge keeps up with a live report. */
const maxWaitMs = 1_000;
/** After counting, back-off for each mark, ms: ten times as long as it took. */
const backoffPerMark = 0.2;
/** How many marks are checked in one task: some 2 ms of layout queries. */
const marksPerTask = 100;

/**
 * Counts how often each entity is visible, some time after `recount` was called, a few marks in each task. Calls
 * `onCounts` when counts differ from those reported last; with none when the page goes away or the signal aborts.
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
  /** When the first change after the last count happened. */
  let changedAt: number | null = null;
  let backoffUntil = 0;
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
    backoffUntil = performance.now() + Math.max(settleMs, all.length * backoffPerMark);
    report([...counts].map(([entity, times]) => ({ entity, count: times })));
    countSoon();
  };
  const countSoon = (): void => {
    if (changedAt === null || isCounting) return;
    const now = performance.now();
    const at = Math.max(Math.min(now + settleMs, changedAt + maxWaitMs), backoffUntil);
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
  const reportAgain = (): void => {
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
  // A page that comes back from the cache, or was prerendered, must be reported again.
  onTrusted('pageshow', ({ persisted }) => persisted && reportAgain(), { signal });
  const early = { capture: true, signal };
  onTrusted('prerenderingchange', reportAgain, early);
  onTrusted('visibilitychange', () => isHidden(document) || recount(), early);
  return { recount };
}
