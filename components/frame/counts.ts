import type { EntityId } from '../facts/schema.ts';
import { isVisible } from '../highlight/hit-test.ts';
import type { Mark } from '../highlight/mark.ts';
import type { FoundName } from '../messages/messages.ts';
import { isHidden } from '../text/dom.ts';

/** Counting waits this long after a change, ms: pages change in bursts. */
const settleTime = 250;
/** Marks whose boxes are looked at in one task: some 2 ms of layout questions. */
const marksPerTask = 100;

/**
 * Counts how often each entity can be seen, some time after `recount` was called, a few marks a task.
 * Tells the counts when they differ from those last told.
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
  let told = '[]';

  const later = (work: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  const count = (all: readonly Mark[], from: number, counts: Map<EntityId, number>): void => {
    if (signal.aborted) return;
    for (const mark of all.slice(from, from + marksPerTask)) {
      if (isVisible(mark)) counts.set(mark.entity, (counts.get(mark.entity) ?? 0) + 1);
    }
    const next = from + marksPerTask;
    if (next < all.length) later(() => count(all, next, counts), 0);
    else tell([...counts].map(([entity, times]) => ({ entity, count: times })));
  };
  const tell = (names: readonly FoundName[]): void => {
    const telling = JSON.stringify(names);
    if (telling !== told) onCounts(names);
    told = telling;
  };
  const recount = (): void => {
    later(() => count(marks(), 0, new Map()), settleTime);
  };
  const retell = (): void => {
    told = '';
    recount();
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // The background cannot see that a frame went away.
  addEventListener('pagehide', () => tell([]), { signal });
  // A page that comes back from the cache, or that was drawn ahead of time, must be told of anew.
  addEventListener('pageshow', ({ persisted }) => persisted && retell(), { signal });
  const early = { capture: true, signal };
  addEventListener('prerenderingchange', retell, early);
  addEventListener('visibilitychange', () => isHidden(document) || recount(), early);
  return { recount };
}
