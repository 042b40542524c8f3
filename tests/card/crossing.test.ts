import { describe, expect, it } from 'vitest';
import { type Crossing, continueCrossing, isPassing, startCrossing } from '../../components/card/crossing.ts';

const card = { width: 352, height: 260 };
type Point = { readonly x: number; readonly y: number };

/** Where a hand is on its way from one point to another: it speeds up, and slows down before it stops. */
function hand(from: Point, to: Point, ms: number): readonly (Point & { readonly at: number })[] {
  return Array.from({ length: Math.ceil(ms / 8) }, (_, index) => {
    const time = (index * 8) / ms;
    const done = 10 * time ** 3 - 15 * time ** 4 + 6 * time ** 5;
    return { at: index * 8, x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done };
  });
}

/** Whether the card lets the pointer through at some point of its way. */
function isLetThrough(way: ReturnType<typeof hand>): boolean {
  let crossing: Crossing | null = null;
  for (const sample of way) {
    const isInside = sample.x >= 0 && sample.x <= card.width && sample.y >= 0 && sample.y <= card.height;
    if (!isInside) continue;
    crossing = crossing === null ? startCrossing(sample) : continueCrossing(crossing, sample);
    if (isPassing(crossing, card)) return true;
  }
  return false;
}

describe('a pointer that comes into the card', () => {
  it.each([
    ['down to a line far below', { x: 40, y: -20 }, { x: 60, y: 700 }, 450],
    ['up to the head of the page', { x: 200, y: 280 }, { x: 220, y: -500 }, 500],
    ['across to a column beside it', { x: -30, y: 80 }, { x: 900, y: 120 }, 400],
    ['through a corner of it', { x: 300, y: -30 }, { x: 420, y: 400 }, 350],
  ])('is let through on its way %s', (_, from, to, ms) => {
    expect(isLetThrough(hand(from, to, ms))).toBe(true);
  });

  it.each([
    ['the name at its top', { x: 40, y: -20 }, { x: 60, y: 30 }, 200],
    ['a name in its middle', { x: 40, y: -20 }, { x: 200, y: 120 }, 250],
    ['its last button', { x: 40, y: -20 }, { x: 180, y: 245 }, 300],
    ['its last button, fast', { x: 40, y: -20 }, { x: 180, y: 245 }, 180],
    ['its corner', { x: 100, y: -20 }, { x: 335, y: 15 }, 300],
  ])('is not on its way to %s', (_, from, to, ms) => {
    expect(isLetThrough(hand(from, to, ms))).toBe(false);
  });

  it('is not while it moves slowly, as one who reads', () => {
    expect(isLetThrough(hand({ x: 40, y: -20 }, { x: 60, y: 300 }, 4_000))).toBe(false);
  });
});
