import type { Mark, MarkChange } from './mark.ts';

/**
 * Each change of a highlight has the browser paint the page anew, which takes it the longer the more is
 * marked: on the longest pages more than finding the names does. So painting rests so long, ms, for each
 * mark there is …
 */
const restPerMark = 0.03;
/** … but no longer than this, lest names that come into view are seen to wait. */
const longestRest = 500;

/**
 * Returns a `change` that hands changes on: at once after a rest, and at its end what came meanwhile. A
 * mark that came and went during a rest is not handed on.
 */
export function pace(paint: (change: MarkChange) => void, signal: AbortSignal): (change: MarkChange) => void {
  const added = new Set<Mark>();
  const removed = new Set<Mark>();
  let count = 0;
  let restsUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const paintNow = () => {
    timer = undefined;
    count += added.size - removed.size;
    paint({ added: [...added], removed: [...removed] });
    added.clear();
    removed.clear();
    restsUntil = performance.now() + Math.min(longestRest, count * restPerMark);
  };
  return (change) => {
    if (signal.aborted) return;
    for (const mark of change.removed) if (!added.delete(mark)) removed.add(mark);
    for (const mark of change.added) added.add(mark);
    if (timer !== undefined) return;
    const rest = restsUntil - performance.now();
    if (rest <= 0) paintNow();
    else timer = setTimeout(paintNow, rest);
  };
}
