/** Points and boxes in viewport coordinates, CSS px. A `DOMRect` is a `Box`. */

export type Point = { readonly x: number; readonly y: number };
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far beside the corridor a hand may stray, px. */
const corridorMargin = 6;

/**
 * True when a point is in the corridor from a name to its card: the convex shape between their facing edges. It is a
 * little wider, so that a hand need not be steady.
 *
 * ```
 *       ┌ name ┐
 *      /        \        here the card stays, and names in
 *     /          \       between do not open at once
 *   ┌──── card ────┐
 * ```
 */
export function isInCorridor({ point, name, card }: { point: Point; name: Box; card: Box }): boolean {
  const isBelow = card.top >= name.bottom;
  const [upper, lower] = isBelow ? [name, card] : [card, name];
  const top = upper.bottom;
  const bottom = lower.top;
  if (point.y < top - corridorMargin || point.y > bottom + corridorMargin) return false;
  const done = bottom > top ? Math.min(1, Math.max(0, (point.y - top) / (bottom - top))) : 0;
  const left = upper.left + (lower.left - upper.left) * done;
  const right = upper.right + (lower.right - upper.right) * done;
  return point.x >= left - corridorMargin && point.x <= right + corridorMargin;
}
