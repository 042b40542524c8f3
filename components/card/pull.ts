/** A finger's position, CSS px, and when it was there, ms. */
export type TouchSample = { readonly x: number; readonly y: number; readonly at: number };

/** The edge of the window that a sheet is at, to which it is pulled to close it. */
export type SheetSide = 'top' | 'bottom';

/** A sheet that was pulled so far closes: a third of its height, but no more than this, px. */
const maxCloseDistance = 160;
/** A finger that is faster than this flicks the sheet off its edge, or back, px per ms. */
const flickSpeed = 0.5;
/** What a finger did longer ago says nothing of its speed when it is lifted, ms. */
const recentMs = 100;

/** How far a finger has moved toward the edge of a sheet since it came down, px. */
export function pulledBy(from: TouchSample, to: TouchSample, side: SheetSide): number {
  return Math.max(0, side === 'bottom' ? to.y - from.y : from.y - to.y);
}

/** Whether a finger's first move begins to pull a sheet, rather than to scroll or to swipe. */
export function beginsPull(from: TouchSample, to: TouchSample, side: SheetSide): boolean {
  return pulledBy(from, to, side) > Math.abs(to.x - from.x);
}

/** Whether a sheet closes when the finger that pulls it is lifted: it was pulled far, or flicked. */
export function closesWhenLifted(over: {
  /** The finger's way, at least where it came down. */
  readonly samples: readonly TouchSample[];
  readonly liftedAt: number;
  readonly side: SheetSide;
  /** Of the sheet, px. */
  readonly height: number;
}): boolean {
  const { samples, liftedAt, side, height } = over;
  const [first] = samples;
  const last = samples.at(-1);
  if (first === undefined || last === undefined) return false;
  // Moves that a busy machine reports late come close together: a finger is as fast as it was over the whole time, and
  // until it moved on, it was where it had been.
  const since = Math.max(first.at, liftedAt - recentMs);
  const before = samples.findLast(({ at }) => at <= since) ?? first;
  const toEdge = side === 'bottom' ? 1 : -1;
  const speed = ((last.y - before.y) * toEdge) / Math.max(1, liftedAt - since);
  if (Math.abs(speed) >= flickSpeed) return speed > 0;
  return pulledBy(first, last, side) >= Math.min(height / 3, maxCloseDistance);
}
