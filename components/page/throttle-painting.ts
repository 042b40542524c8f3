import type { Mark, MarkChange } from './mark.ts';

/**
 * Each change of a highlight makes the browser compute and paint all of them again: on the longest pages that takes
 * far longer than finding the names. So painting backs off for this long, ms, which is some frames …
 */
const minBackoffMs = 100;
/** … or for this long, ms, for each mark … */
const backoffPerMark = 0.03;
/** … or for this many times as long as the browser took beyond a normal frame, ms … */
const backoffPerPaint = 5;
const normalFrameMs = 16;
/** … but no longer than this, so that names that scroll into view do not visibly wait. */
const maxBackoffMs = 2_000;

/** Measures how long, ms, the browser works on the next frame. */
export type MeasureFrame = (report: (time: number) => void) => void;

/**
 * Returns a `change` function that paints changes: at once, or together at the end of the back-off. A mark that was
 * added and removed meanwhile is never painted.
 */
export function throttlePainting(
  paint: (change: MarkChange) => void,
  {
    signal,
    measureFrame = measureNextFrame,
  }: { readonly signal: AbortSignal; readonly measureFrame?: MeasureFrame },
): (change: MarkChange) => void {
  const added = new Set<Mark>();
  const removed = new Set<Mark>();
  let count = 0;
  let backoffUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const backOff = (time: number): void => {
    backoffUntil = Math.max(backoffUntil, performance.now() + Math.min(maxBackoffMs, time));
  };
  const paintNow = (): void => {
    count += added.size - removed.size;
    paint({ added: [...added], removed: [...removed] });
    added.clear();
    removed.clear();
    backOff(Math.max(minBackoffMs, count * backoffPerMark));
    measureFrame((time) => backOff((time - normalFrameMs) * backoffPerPaint));
  };
  const paintLater = (): void => {
    const left = backoffUntil - performance.now();
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

/** The time between a callback before a frame and a task right after it is the browser's work on the frame. */
function measureNextFrame(report: (time: number) => void): void {
  requestAnimationFrame(() => {
    const start = performance.now();
    const measured = scheduler.postTask(() => report(performance.now() - start), {
      priority: 'user-blocking',
    });
    measured.catch((error: unknown) => console.debug('Namelight could not time a frame.', error));
  });
}
