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

/** How far beside the straight way a hand may stray, px. */
const wayWidth = 6;

/**
 * True when a point lies on the way from a name to its card: in the convex shape that holds both
 * boxes between their facing edges. Boxes are widened a little, so that a hand need not be steady.
 *
 * ```
 *       ┌ name ┐
 *      /        \        here the card stays, and names that
 *     /          \       lie here are not swapped to at once
 *   ┌──── card ────┐
 * ```
 */
export function isOnTheWay({ point, name, card }: { point: Point; name: Box; card: Box }): boolean {
  const isBelow = card.top >= name.bottom;
  const [upper, lower] = isBelow ? [name, card] : [card, name];
  const top = upper.bottom;
  const bottom = lower.top;
  if (point.y < top - wayWidth || point.y > bottom + wayWidth) return false;
  const done = bottom > top ? Math.min(1, Math.max(0, (point.y - top) / (bottom - top))) : 0;
  const left = upper.left + (lower.left - upper.left) * done;
  const right = upper.right + (lower.right - upper.right) * done;
  return point.x >= left - wayWidth && point.x <= right + wayWidth;
}
