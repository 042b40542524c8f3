import { describe, expect, it } from 'vitest';
import { type Crossing, continueCrossing, startCrossing } from '../../components/card/crossing.ts';

const card = { width: 352, height: 260 };
type Point = { readonly x: number; readonly y: number };

/** A hand on its way from one point to another: it speeds up, and slows down before it stops. */
function hand(from: Point, to: Point, ms: number): readonly (Point & { readonly at: number })[] {
  return Array.from({ length: Math.ceil(ms / 8) + 1 }, (_, index) => {
    const time = Math.min(1, (index * 8) / ms);
    const done = 10 * time ** 3 - 15 * time ** 4 + 6 * time ** 5;
    return { at: index * 8, x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done };
  });
}

/** Whether the pointer runs through the card without slowing down, as far as it is in it. */
function runsThrough(way: ReturnType<typeof hand>): boolean {
  let crossing: Crossing | undefined;
  for (const sample of way) {
    const isInside = sample.x >= 0 && sample.x <= card.width && sample.y >= 0 && sample.y <= card.height;
    if (!isInside) continue;
    crossing = crossing === undefined ? startCrossing(sample) : continueCrossing(crossing, sample);
  }
  return crossing?.pace === 'fast';
}

describe('a pointer that comes into the card', () => {
  it.each([
    ['down to a line far below', { x: 40, y: -20 }, { x: 60, y: 700 }, 450],
    ['up to the head of the page', { x: 200, y: 280 }, { x: 220, y: -500 }, 500],
    ['across to a column beside it', { x: -30, y: 80 }, { x: 900, y: 120 }, 400],
    ['through a corner of it', { x: 300, y: -30 }, { x: 420, y: 400 }, 350],
  ])('runs through on its way %s', (_, from, to, ms) => {
    expect(runsThrough(hand(from, to, ms))).toBe(true);
  });

  it.each([150, 200, 300, 450, 700, 1_200])('stays if it comes for something in it in %i ms', (ms) => {
    for (const to of [
      { x: 60, y: 30 },
      { x: 200, y: 120 },
      { x: 180, y: 245 },
      { x: 335, y: 15 },
    ])
      expect(runsThrough(hand({ x: 40, y: -20 }, to, ms)), JSON.stringify(to)).toBe(false);
  });

  it('stays if it moves as slowly as one who reads', () => {
    expect(runsThrough(hand({ x: 40, y: -20 }, { x: 60, y: 300 }, 4_000))).toBe(false);
  });

  it('stays if it jumped there, and moves again after a while', () => {
    const jumped = startCrossing({ x: 100, y: 100, at: 0 });
    expect(continueCrossing(jumped, { x: 300, y: 250, at: 200 }).pace).toBe('has slowed');
  });
});
