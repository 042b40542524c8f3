import { type Box, distance, type Point, type Size } from './geometry.ts';

/** Between the name and the card, and between the card and the window's edge, px. */
export const cardGap = 8;
/** What the first view of a card needs at most, px; the parts behind "More" wait for that. */
export const glanceHeight = 360;
/** Taller than this a card covers more of the story than it explains, px. */
const tallest = 560;
/** With less room than this on both sides of the name, a card there would show but a slit, px. */
const leastRoom = 200;
/** Windows narrower than this have room for a card's width and little else: phones, others at 400 % zoom, px. */
const narrow = 480;
/** How much of the window a card at its edge may take: some of the story stays in sight. */
const edgeShare = 0.6;
/** Less would show no more than the name once again: in windows as low as that a card may reach over its name, px. */
const leastSheet = 120;

/**
 * Where a card goes. `at: 'name'` is right above or below the name's line; `at: 'edge'` is a sheet
 * at the window's bottom edge, or its top edge for a name that stands low, in windows too small for a card beside the name;
 * `at: 'pin'` is where the reader put it.
 */
export type Placement = {
  readonly at: 'name' | 'edge' | 'pin';
  /** The side of the name, or the window's edge, that the card lies on. */
  readonly side: 'top' | 'bottom';
  /** px; the card scrolls inside when its content is taller. */
  readonly maxHeight: number;
};

/**
 * Returns the place for a card over `name`. Depends on what every card may need, not on this card's
 * height: so the card never changes sides when its content grows. It is on the
 * side given for as long as there is room: with that of before it does not jump while the page scrolls.
 */
export function placeCard(over: {
  readonly name: Box;
  readonly window: Size;
  readonly side: Placement['side'];
}): Placement {
  const { name, window } = over;
  const room = { top: name.top - 2 * cardGap, bottom: window.height - name.bottom - 2 * cardGap };
  const other = over.side === 'top' ? 'bottom' : 'top';
  const side = room[over.side] >= Math.min(glanceHeight, room[other]) ? over.side : other;
  if (room[side] >= leastRoom && window.width >= narrow) {
    return { at: 'name', side, maxHeight: Math.min(room[side], tallest) };
  }
  const wanted = Math.max(leastSheet, Math.min(room[side], window.height * edgeShare));
  return { at: 'edge', side, maxHeight: Math.round(Math.min(wanted, window.height)) };
}

/** How large a card may be that is pinned. */
export function placePinned(window: Size): Placement {
  return { at: 'pin', side: 'bottom', maxHeight: Math.min(tallest, window.height - 2 * cardGap) };
}

/** Returns the top left corner nearest to `corner` at which a card of this size is all in the window. */
export function insideWindow(corner: Point, { card, window }: { card: Size; window: Size }): Point {
  const within = (at: number, most: number) => Math.max(cardGap, Math.min(at, most));
  return {
    x: within(corner.x, window.width - card.width - cardGap),
    y: within(corner.y, window.height - card.height - cardGap),
  };
}

/** Returns where a card of this size goes from `corner`: from the window corner it is nearest to, clockwise to the next. */
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
