import type { Mark, MarkChange } from './mark.ts';

/**
 * Each change of a highlight has the browser work out and paint all of them anew: on the longest pages that
 * takes far longer than finding the names does. So painting rests so long, ms, for each mark there is …
 */
const restPerMark = 0.03;
/** … or so many times as long as the browser took beyond what any frame may take, ms … */
const restPerPainting = 5;
const usualFrame = 16;
/** … but no longer than this, lest names that come into view are seen to wait. */
const longestRest = 2_000;

/** Tells how long, ms, the browser works on the next frame. */
export type TimeFrame = (tell: (time: number) => void) => void;

/**
 * Returns a `change` that hands changes on: at once after a rest, and at its end what came meanwhile. A
 * mark that came and went during a rest is not handed on.
 */
export function pace(
  paint: (change: MarkChange) => void,
  { signal, timeFrame = timeNextFrame }: { readonly signal: AbortSignal; readonly timeFrame?: TimeFrame },
): (change: MarkChange) => void {
  const added = new Set<Mark>();
  const removed = new Set<Mark>();
  let count = 0;
  let restsUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const rest = (time: number): void => {
    restsUntil = Math.max(restsUntil, performance.now() + Math.min(longestRest, time));
  };
  const paintNow = (): void => {
    count += added.size - removed.size;
    paint({ added: [...added], removed: [...removed] });
    added.clear();
    removed.clear();
    rest(count * restPerMark);
    timeFrame((time) => rest((time - usualFrame) * restPerPainting));
  };
  const paintLater = (): void => {
    const left = restsUntil - performance.now();
    timer = left > 0 ? setTimeout(paintLater, left) : undefined;
    if (left <= 0) paintNow();
  };
  return (change) => {
    if (signal.aborted) return;
    for (const mark of change.removed) if (!added.delete(mark)) removed.add(mark);
    for (const mark of change.added) added.add(mark);
    if (timer === undefined) paintLater();
  };
}

/** What runs before a frame and right after it has all of the browser's work between them. */
function timeNextFrame(tell: (time: number) => void): void {
  requestAnimationFrame(() => {
    const start = performance.now();
    const told = scheduler.postTask(() => tell(performance.now() - start), { priority: 'user-blocking' });
    told.catch((error: unknown) => console.debug('Namelight could not time a frame.', error));
  });
}
