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

/** The gap between the name and the card, and between the card and the window's edge, px. */
export const cardGap = 8;
/** The most height that the first view of a card needs, px; the rest is behind the fold. */
export const glanceHeight = 360;
/** A taller card covers more of the story than it explains, px. */
const maxCardHeight = 560;
/** With less room than this above and below the name, a card there would be a slit, px. */
const minRoom = 200;
/** Narrower windows have room for a card's width and little else: phones, others at 400 % zoom, px. */
const narrowWidth = 480;
/** How much of the window a sheet may take, and an unfolded one: some of the story stays in sight. */
const maxSheetShare = 0.6;
const maxOpenSheetShare = 0.85;
/** A lower sheet would show only the name again: in such low windows a sheet may cover its name, px. */
const minSheetHeight = 120;
/** A card farther than this to the side of its name would not be seen to belong to it, px. */
const maxSideDistance = 260;

/**
 * Where a card goes. `at: 'name'` is right above or below the name's line, or to the left or right of the headline that
 * has the name; `at: 'edge'` is a sheet at the window's bottom edge, or its top edge for a low name, in windows too small
 * for a card beside the name; `at: 'pin'` is where the reader put it.
 */
export type Placement = {
  readonly at: 'name' | 'edge' | 'pin';
  /** The side of the name, or the edge of the window, on which the card is. */
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  /** Which way a card to the left or right of its name grows. */
  readonly grows?: 'down' | 'up';
  /** px; the card scrolls when its content is taller. */
  readonly maxHeight: number;
  /** The same for a sheet that the reader unfolded, which may cover its name: left out where it is no other. */
  readonly maxOpenHeight?: number;
  /** Of a sheet: the width of the window that it was placed in, px. */
  readonly inWidth?: number;
};

/**
 * Returns the placement of a card for `name`. It depends on what any card may need, not on this card's height, so
 * that the card never changes sides when its content grows. It stays on the given side while there is room: with the
 * side of before, a card does not jump while the page scrolls.
 */
export function placeCard(over: {
  readonly name: Box;
  readonly window: Size;
  readonly side: Placement['side'];
  /** Whether it is a sheet already, which stays at its edge while it is one. */
  readonly isSheet?: boolean;
  /** The headline around the name, which is better not covered, nor its neighbors. */
  readonly headline?: Headline | null;
}): Placement {
  const { name, window, headline = null, isSheet = false } = over;
  const isWide = window.width >= narrowWidth;
  const beside = headline !== null && isWide ? placeBeside({ ...over, headline }) : null;
  if (beside !== null) return beside;
  const room = { top: name.top - 2 * cardGap, bottom: window.height - name.bottom - 2 * cardGap };
  const before = over.side === 'top' ? 'top' : 'bottom';
  const other = before === 'top' ? 'bottom' : 'top';
  const side = room[before] >= Math.min(glanceHeight, room[other]) ? before : other;
  if (room[side] >= minRoom && isWide) {
    return { at: 'name', side, maxHeight: Math.min(room[side], maxCardHeight) };
  }
  const edge = isSheet ? before : side;
  const height = Math.max(minSheetHeight, Math.min(room[edge], window.height * maxSheetShare));
  const openHeight = Math.max(height, window.height * maxOpenSheetShare);
  const inWindow = (wanted: number) => Math.round(Math.min(wanted, window.height));
  return {
    at: 'edge',
    side: edge,
    maxHeight: inWindow(height),
    maxOpenHeight: inWindow(openHeight),
    inWidth: window.width,
  };
}

/**
 * Returns where a sheet is while the page below it scrolls: it stays at its edge. `null` for other cards, and where the
 * window was turned or zoomed; its height alone changes with a phone's bars.
 */
export function stayingSheet(before: Placement | null, window: Size): Placement | null {
  if (before?.at !== 'edge' || before.inWidth !== window.width) return null;
  const { maxHeight, maxOpenHeight = maxHeight } = before;
  return {
    ...before,
    maxHeight: Math.min(maxHeight, window.height),
    maxOpenHeight: Math.min(maxOpenHeight, window.height),
  };
}

type Headline = { readonly box: Box; readonly cardWidth: number };

/** Left or right of a headline, if there is room near the name; `null` if not. */
function placeBeside(over: {
  readonly name: Box;
  readonly window: Size;
  readonly side: Placement['side'];
  readonly headline: Headline;
}): Placement | null {
  const { name, window } = over;
  const { box: headline, cardWidth } = over.headline;
  const room = { left: headline.left, right: window.width - headline.right };
  const away = { left: name.left - headline.left, right: headline.right - name.right };
  const fits = (['right', 'left'] as const).filter(
    (side) => room[side] >= cardWidth + 2 * cardGap && away[side] <= maxSideDistance,
  );
  const side = fits.find((one) => one === over.side) ?? fits[0];
  if (side === undefined) return null;
  const down = window.height - name.top - cardGap;
  const up = name.bottom - cardGap;
  const grows = down >= Math.min(glanceHeight, up) ? 'down' : 'up';
  const height = grows === 'down' ? down : up;
  return height < minRoom ? null : { at: 'name', side, grows, maxHeight: Math.min(height, maxCardHeight) };
}

/** The placement of a pinned card. */
export function placePinned(window: Size): Placement {
  return { at: 'pin', side: 'bottom', maxHeight: Math.min(maxCardHeight, window.height - 2 * cardGap) };
}

/** Returns the top left corner nearest to `corner` with which a card of this size is inside the window. */
export function insideWindow(corner: Point, { card, window }: { card: Size; window: Size }): Point {
  const within = (at: number, max: number) => Math.max(cardGap, Math.min(at, max));
  return {
    x: within(corner.x, window.width - card.width - cardGap),
    y: within(corner.y, window.height - card.height - cardGap),
  };
}

/** Returns where a card of this size goes from `corner`: clockwise to the next corner of the window. */
export function nextCorner(corner: Point, { card, window }: { card: Size; window: Size }): Point {
  const left = cardGap;
  const top = cardGap;
  const { x: right, y: bottom } = insideWindow({ x: Infinity, y: Infinity }, { card, window });
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const gaps = corners.map((other) => distance(corner, other));
  const nearest = gaps.indexOf(Math.min(...gaps));
  return corners[(nearest + 1) % corners.length] ?? corner;
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
export function isInCorridor(of: { point: Point; name: Box; card: Box }): boolean {
  const isBeside = of.card.left >= of.name.right || of.card.right <= of.name.left;
  const isAboveOrBelow = of.card.top >= of.name.bottom || of.card.bottom <= of.name.top;
  // Beside its name the same holds with the axes swapped.
  const { point, name, card } =
    isBeside && !isAboveOrBelow
      ? { point: { x: of.point.y, y: of.point.x }, name: turned(of.name), card: turned(of.card) }
      : of;
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

const turned = ({ left, top, right, bottom }: Box): Box => ({
  left: top,
  top: left,
  right: bottom,
  bottom: right,
});
