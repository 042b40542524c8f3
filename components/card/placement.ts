import { type Box, distance, type Point, type Size } from './geometry.ts';

/** Between the name and the card, and between the card and the window's edge, px. */
export const CARD_GAP = 8;
/** What the first view of a card needs at most, px; the parts behind "More" wait for that. */
export const GLANCE_HEIGHT = 360;
/** Taller than this a card covers more of the story than it explains, px. */
const TALLEST = 560;
/** With less room than this on both sides of the name, a card there would show but a slit, px. */
const LEAST_ROOM = 200;
/** How much of the window a card at its edge may take: the name and its line stay in sight. */
const EDGE_SHARE = 0.6;

/**
 * Where a card goes. `at: 'name'` is right above or below the name's line; `at: 'edge'` is a sheet
 * at the window's top or bottom edge, for windows too small (phones, 400 % zoom) for a card beside the name;
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
 * height: so the card never changes sides when its content grows.
 */
export function placeCard({ name, window }: { name: Box; window: Size }): Placement {
  const above = name.top - 2 * CARD_GAP;
  const below = window.height - name.bottom - 2 * CARD_GAP;
  const side = below >= Math.min(GLANCE_HEIGHT, above) ? 'bottom' : 'top';
  const room = side === 'bottom' ? below : above;
  if (room >= LEAST_ROOM) return { at: 'name', side, maxHeight: Math.min(room, TALLEST) };
  const isNameLow = name.top + name.bottom > window.height;
  return {
    at: 'edge',
    side: isNameLow ? 'top' : 'bottom',
    maxHeight: Math.round(window.height * EDGE_SHARE),
  };
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
