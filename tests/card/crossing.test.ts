import { describe, expect, it } from 'vitest';
import { type Crossing, continueCrossing, startCrossing } from '../../components/card/crossing.ts';
import { leaveDelayMs } from '../../components/content/card-machine.ts';

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

/** How long the pointer is in the card until it slows down, ms; `null` if it runs through. */
function timeUntilSlow(way: ReturnType<typeof hand>): number | null {
  let crossing: Crossing | null = null;
  let start = 0;
  for (const sample of way) {
    const isInside = sample.x >= 0 && sample.x <= card.width && sample.y >= 0 && sample.y <= card.height;
    if (!isInside) continue;
    if (crossing === null) start = sample.at;
    crossing = crossing === null ? startCrossing(sample) : continueCrossing(crossing, sample);
    if (crossing.hasSlowed) return sample.at - start;
  }
  return null;
}

describe('a pointer that comes into the card', () => {
  it.each([
    ['down to a line far below', { x: 40, y: -20 }, { x: 60, y: 700 }, 450],
    ['up to the head of the page', { x: 200, y: 280 }, { x: 220, y: -500 }, 500],
    ['across to a column beside it', { x: -30, y: 80 }, { x: 900, y: 120 }, 400],
    ['through a corner of it', { x: 300, y: -30 }, { x: 420, y: 400 }, 350],
  ])('runs through on its way %s', (_, from, to, ms) => {
    expect(timeUntilSlow(hand(from, to, ms))).toBeNull();
  });

  it.each([150, 200, 300, 450, 700, 1_200])('stays if it comes for something in it in %i ms', (ms) => {
    for (const to of [
      { x: 60, y: 30 },
      { x: 200, y: 120 },
      { x: 180, y: 245 },
      { x: 335, y: 15 },
    ])
      expect(timeUntilSlow(hand({ x: 40, y: -20 }, to, ms)) ?? leaveDelayMs, JSON.stringify(to)).toBeLessThan(
        // The time from the name to the card is over by then.
        leaveDelayMs - 40,
      );
  });

  it('stays if it moves as slowly as one who reads', () => {
    expect(timeUntilSlow(hand({ x: 40, y: -20 }, { x: 60, y: 300 }, 4_000))).toBeLessThan(50);
  });

  it('stays if it jumped there, and moves again after a while', () => {
    const jumped = startCrossing({ x: 100, y: 100, at: 0 });
    expect(continueCrossing(jumped, { x: 300, y: 200, at: 80 }).hasSlowed).toBe(true);
  });
});
