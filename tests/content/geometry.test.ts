import { describe, expect, test } from 'vitest';
import {
  glanceHeight,
  insideWindow,
  isInCorridor,
  nextCorner,
  type Placement,
  placeCard,
} from '../../components/content/placement.ts';

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
])('the point $point is on the way to the card: $onTheWay', ({ point, card, onTheWay }) => {
  expect(isInCorridor({ point, name, card })).toBe(onTheWay);
});

const window = { width: 1200, height: 800 };
const line = (top: number) => ({ left: 300, top, right: 380, bottom: top + 20 });

test('a card goes below its name where there is room', () => {
  expect(placeCard({ name: line(200), window, side: 'bottom' })).toMatchObject({
    at: 'name',
    side: 'bottom',
  });
});

test('a card goes above its name when there is more room', () => {
  expect(placeCard({ name: line(600), window, side: 'bottom' })).toMatchObject({ at: 'name', side: 'top' });
});

test('a card beside its name never reaches over the name or the edge of the window', () => {
  for (let top = 0; top <= 780; top += 10) {
    const { at, side, maxHeight } = placeCard({ name: line(top), window, side: 'bottom' });
    expect(at).toBe('name');
    const room = side === 'top' ? top : window.height - (top + 20);
    expect(maxHeight).toBeLessThan(room);
  }
});

test('the first view of a card always fits in a common window', () => {
  for (let top = 0; top <= 780; top += 10) {
    expect(placeCard({ name: line(top), window, side: 'bottom' }).maxHeight).toBeGreaterThanOrEqual(
      glanceHeight,
    );
  }
});

test.each([
  { top: 60, side: 'bottom' },
  { top: 160, side: 'top' },
] as const)(
  'in a window at 400 % zoom the card is a sheet at the edge away from the name',
  ({ top, side }) => {
    const small = { width: 320, height: 256 };
    expect(placeCard({ name: line(top), window: small, side: 'bottom' })).toMatchObject({ at: 'edge', side });
  },
);

test('on a phone the card is a sheet at the bottom, and at the top for low names', () => {
  const phone = { width: 412, height: 800 };
  expect(placeCard({ name: line(100), window: phone, side: 'bottom' })).toMatchObject({
    at: 'edge',
    side: 'bottom',
  });
  expect(placeCard({ name: line(700), window: phone, side: 'bottom' })).toMatchObject({
    at: 'edge',
    side: 'top',
  });
});

test('a sheet stays at its edge when the phone is turned, wherever its name is then', () => {
  const turned = { width: 470, height: 412 };
  for (const side of ['top', 'bottom'] as const)
    for (let top = 0; top <= 390; top += 10)
      expect(placeCard({ name: line(top), window: turned, side, isSheet: true })).toMatchObject({
        at: 'edge',
        side,
      });
});

test.each([
  { width: 412, height: 800 },
  { width: 360, height: 640 },
  { width: 320, height: 320 },
])('a sheet does not reach over the name in a window of %j', (window) => {
  for (let top = 0; top <= window.height - 20; top += 10) {
    const { at, side, maxHeight } = placeCard({ name: line(top), window, side: 'bottom' });
    expect(at).toBe('edge');
    const room = side === 'top' ? top : window.height - (top + 20);
    expect(maxHeight).toBeLessThan(room);
  }
});

test('in the lowest windows a sheet shows some lines of the card, and leaves some of the page visible', () => {
  for (let top = 0; top <= 160; top += 10) {
    const { at, maxHeight } = placeCard({
      name: line(top),
      window: { width: 320, height: 200 },
      side: 'bottom',
    });
    expect(at).toBe('edge');
    expect(maxHeight).toBe(120);
  }
});

test('a card stays on its side while its name moves, until there is no room', () => {
  const phone = { width: 412, height: 900 };
  for (const size of [window, phone]) {
    const up = [700, 400, 330].map((top) => line(top));
    const sides: string[] = [];
    let side: Placement['side'] = 'bottom';
    for (const name of [...up, ...up.toReversed()]) {
      ({ side } = placeCard({ name, window: size, side }));
      sides.push(side);
    }
    expect(sides).toEqual(['top', 'top', 'bottom', 'bottom', 'bottom', 'top']);
  }
});

describe('the card of a name in a headline', () => {
  const headline = { left: 280, top: 190, right: 560, bottom: 250 };
  const of = (more: object = {}) =>
    placeCard({
      name: line(200),
      window,
      side: 'bottom',
      headline: { box: headline, cardWidth: 352 },
      ...more,
    });

  test('is beside the headline, and grows down', () => {
    expect(of()).toMatchObject({ at: 'name', side: 'right', grows: 'down' });
  });

  test('is on the other side where there is no room, and above or below where there is none at all', () => {
    const right = { left: 800, top: 190, right: 1080, bottom: 250 };
    const name = { ...line(200), left: 820, right: 900 };
    expect(of({ name, headline: { box: right, cardWidth: 352 } })).toMatchObject({ side: 'left' });
    const wide = { left: 100, top: 190, right: 1100, bottom: 250 };
    expect(of({ headline: { box: wide, cardWidth: 352 } })).toMatchObject({ side: 'bottom' });
  });

  test('is below a name that is far from both ends of its headline', () => {
    const long = { left: 280, top: 190, right: 800, bottom: 250 };
    expect(of({ headline: { box: long, cardWidth: 352 } })).toMatchObject({ side: 'bottom' });
  });

  test('grows up where the name is low, and never beyond the window', () => {
    for (let top = 0; top <= 780; top += 10) {
      const { side, grows, maxHeight } = of({ name: line(top) });
      expect(side).toBe('right');
      expect(maxHeight).toBeLessThanOrEqual(grows === 'down' ? window.height - top : top + 20);
      expect(maxHeight).toBeGreaterThanOrEqual(glanceHeight);
    }
  });

  test('stays on its side while there is room', () => {
    const middle = { left: 500, top: 190, right: 700, bottom: 250 };
    const both = { name: { ...line(200), left: 520, right: 600 }, headline: { box: middle, cardWidth: 352 } };
    expect(of({ ...both, side: 'left' })).toMatchObject({ side: 'left' });
    expect(of({ ...both, side: 'right' })).toMatchObject({ side: 'right' });
  });

  test('is a sheet in a narrow window', () => {
    const narrow = { name: line(100), window: { width: 470, height: 800 } };
    expect(
      of({ ...narrow, headline: { box: { ...headline, left: 0, right: 40 }, cardWidth: 352 } }),
    ).toMatchObject({
      at: 'edge',
    });
  });

  test.each([
    { point: { x: 480, y: 212 }, onTheWay: true },
    { point: { x: 560, y: 240 }, onTheWay: true },
    { point: { x: 480, y: 400 }, onTheWay: false },
    { point: { x: 200, y: 210 }, onTheWay: false },
  ])(
    'is reached through the rest of the headline: $point is on the way: $onTheWay',
    ({ point, onTheWay }) => {
      const beside = { left: 568, top: 200, right: 920, bottom: 470 };
      expect(isInCorridor({ point, name: line(200), card: beside })).toBe(onTheWay);
    },
  );
});

test('an unfolded sheet may take most of the window, and leaves some of the page visible', () => {
  for (let top = 0; top <= 620; top += 10) {
    const { maxHeight, maxOpenHeight = 0 } = placeCard({
      name: line(top),
      window: { width: 320, height: 640 },
      side: 'bottom',
    });
    expect(maxOpenHeight).toBeGreaterThanOrEqual(maxHeight);
    expect(maxOpenHeight).toBe(544);
  }
});

test('in a frame lower than that a sheet takes all of it: a slit could not be read', () => {
  const frame = { width: 480, height: 80 };
  expect(placeCard({ name: line(10), window: frame, side: 'bottom' })).toMatchObject({ maxHeight: 80 });
});

const card = { width: 340, height: 400 };

test.each([
  [
    { x: 50, y: 60 },
    { x: 50, y: 60 },
  ],
  [
    { x: -50, y: -60 },
    { x: 8, y: 8 },
  ],
  [
    { x: 5000, y: 5000 },
    { x: 852, y: 392 },
  ],
])('a card that is put at %j is at %j, all of it in the window', (corner, inside) => {
  expect(insideWindow(corner, { card, window })).toEqual(inside);
});

test('a card that is larger than the window shows its top', () => {
  const small = { width: 300, height: 200 };
  expect(insideWindow({ x: 100, y: 100 }, { card, window: small })).toEqual({ x: 8, y: 8 });
});

test('a card goes from corner to corner of the window, from the nearest on', () => {
  let corner = { x: 100, y: 100 };
  const way = Array.from({ length: 4 }, () => {
    corner = nextCorner(corner, { card, window });
    return [corner.x, corner.y];
  });
  expect(way).toEqual([
    [852, 8],
    [852, 392],
    [8, 392],
    [8, 8],
  ]);
});
