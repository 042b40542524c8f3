import { expect, test } from 'vitest';
import { isOnTheWay } from '../../components/card/geometry.ts';
import { GLANCE_HEIGHT, placeCard } from '../../components/card/placement.ts';

const name = { left: 100, top: 100, right: 160, bottom: 120 };
const below = { left: 20, top: 128, right: 360, bottom: 400 };
const above = { left: 20, top: -200, right: 360, bottom: 92 };

test.each([
  { point: { x: 130, y: 124 }, card: below, onTheWay: true },
  { point: { x: 130, y: 96 }, card: above, onTheWay: true },
  { point: { x: 30, y: 127 }, card: below, onTheWay: true },
  { point: { x: 30, y: 121 }, card: below, onTheWay: false },
  { point: { x: 130, y: 80 }, card: below, onTheWay: false },
  { point: { x: 500, y: 124 }, card: below, onTheWay: false },
])('the point $point lies on the way to the card: $onTheWay', ({ point, card, onTheWay }) => {
  expect(isOnTheWay({ point, name, card })).toBe(onTheWay);
});

const window = { width: 1200, height: 800 };
const line = (top: number) => ({ left: 300, top, right: 380, bottom: top + 20 });

test('a card goes below its name where there is room', () => {
  expect(placeCard({ name: line(200), window })).toMatchObject({ at: 'name', side: 'bottom' });
});

test('a card goes above its name when there is more room', () => {
  expect(placeCard({ name: line(600), window })).toMatchObject({ at: 'name', side: 'top' });
});

test('a card beside its name never reaches over the name or the edge of the window', () => {
  for (let top = 0; top <= 780; top += 10) {
    const { at, side, maxHeight } = placeCard({ name: line(top), window });
    expect(at).toBe('name');
    const room = side === 'top' ? top : window.height - (top + 20);
    expect(maxHeight).toBeLessThan(room);
  }
});

test('the first view of a card always fits in a common window', () => {
  for (let top = 0; top <= 780; top += 10) {
    expect(placeCard({ name: line(top), window }).maxHeight).toBeGreaterThanOrEqual(GLANCE_HEIGHT);
  }
});

test.each([
  { top: 60, side: 'bottom' },
  { top: 160, side: 'top' },
] as const)(
  'in a window at 400 % zoom the card is a sheet at the edge away from the name',
  ({ top, side }) => {
    const small = { width: 320, height: 256 };
    expect(placeCard({ name: line(top), window: small })).toEqual({ at: 'edge', side, maxHeight: 154 });
  },
);
