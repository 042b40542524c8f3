import { type Box, distance, type Point, type Size } from './geometry.ts';

/** Between the name and the card, and between the card and the window's edge, px. */
export const CARD_GAP = 8;
/** What the first view of a card needs at most, px; the parts behind "More" wait for that. */
export const GLANCE_HEIGHT = 360;
/** Taller than this a card covers more of the story than it explains, px. */
const TALLEST = 560;
/** With less room than this on both sides of the name, a card there would show but a slit, px. */
const LEAST_ROOM = 200;
/** Windows narrower than this have room for a card's width and little else: phones, others at 400 % zoom, px. */
const NARROW = 480;
/** How much of the window a card at its edge may take: some of the story stays in sight. */
const EDGE_SHARE = 0.6;
/** Less would show no more than the name once again: in windows as low as that a card may reach over its name, px. */
const LEAST_SHEET = 120;

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
  const room = { top: name.top - 2 * CARD_GAP, bottom: window.height - name.bottom - 2 * CARD_GAP };
  const other = over.side === 'top' ? 'bottom' : 'top';
  const side = room[over.side] >= Math.min(GLANCE_HEIGHT, room[other]) ? over.side : other;
  if (room[side] >= LEAST_ROOM && window.width >= NARROW) {
    return { at: 'name', side, maxHeight: Math.min(room[side], TALLEST) };
  }
  const wanted = Math.max(LEAST_SHEET, Math.min(room[side], window.height * EDGE_SHARE));
  return { at: 'edge', side, maxHeight: Math.round(Math.min(wanted, window.height)) };
}

/** How large a card may be that is pinned. */
export function placePinned(window: Size): Placement {
  return { at: 'pin', side: 'bottom', maxHeight: Math.min(TALLEST, window.height - 2 * CARD_GAP) };
}

/** Returns the top left corner nearest to `corner` at which a card of this size is all in the window. */
export function insideWindow(corner: Point, { card, window }: { card: Size; window: Size }): Point {
  const within = (at: number, most: number) => Math.max(CARD_GAP, Math.min(at, most));
  return {
    x: within(corner.x, window.width - card.width - CARD_GAP),
    y: within(corner.y, window.height - card.height - CARD_GAP),
  };
}

/** Returns where a card of this size goes from `corner`: from the window corner it is nearest to, clockwise to the next. */
export function nextCorner(corner: Point, { card, window }: { card: Size; window: Size }): Point {
  const left = CARD_GAP;
  const top = CARD_GAP;
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
