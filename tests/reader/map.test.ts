import { describe, expect, it } from 'vitest';
import type { Coordinates, World } from '../../components/card/draw-locator.ts';
import { groupPoints, type Labeled, placeLabels } from '../../components/reader/map-labels.ts';
import { drawStoryMap } from '../../components/reader/story-map.ts';

const size = { width: 1280, height: 640 } as const;
/** A square island around Sitka. */
const world: World = {
  land: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [-150, 50],
          [-150, 65],
          [-120, 65],
          [-120, 50],
          [-150, 50],
        ],
      ],
    ],
  },
  borders: { type: 'MultiLineString', coordinates: [] },
};

describe('the map of a story', () => {
  it.each<readonly [string, readonly Coordinates[]]>([
    ['one place', [[-135.33, 57.05]]],
    [
      'places near each other',
      [
        [-135.33, 57.05],
        [-149.9, 61.2],
      ],
    ],
    [
      'places on both sides of the date line',
      [
        [170, 60],
        [-150, 61],
      ],
    ],
    [
      'places all around the world',
      [
        [-135, 57],
        [0, 0],
        [120, -30],
        [45, 80],
        [-60, -75],
      ],
    ],
    [
      'two places opposite each other',
      [
        [0, 0],
        [180, 0],
      ],
    ],
    [
      'both poles',
      [
        [0, 90],
        [0, -90],
      ],
    ],
  ])('shows %s, none at its edge', async (_, points) => {
    const { at } = await drawStoryMap(points, world, size);
    for (const point of points) {
      const [x, y] = at(point);
      expect(x).toBeGreaterThanOrEqual(20);
      expect(x).toBeLessThanOrEqual(size.width - 20);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(size.height - 20);
    }
  });

  it('keeps places on both sides of the date line together', async () => {
    const { at } = await drawStoryMap(
      [
        [140, 35],
        [-120, 40],
        [-75, 40],
      ],
      world,
      size,
    );
    const [japan, west, east] = [at([140, 35]), at([-120, 40]), at([-75, 40])];
    expect(japan[0]).toBeLessThan(west[0]);
    expect(west[0]).toBeLessThan(east[0]);
  });

  it('draws the land around its places', async () => {
    expect((await drawStoryMap([[-135.33, 57.05]], world, size)).land).toMatch(/^M/);
    expect((await drawStoryMap([[60, -40]], world, size)).land).toBe('');
  });
});

const at = (x: number, y: number) => ({ item: `${x} ${y}`, x, y });

describe('points on a map', () => {
  it('are one where they would hide each other, also across cells', () => {
    const groups = groupPoints([at(17, 17), at(19, 19), at(100, 100), at(101, 90)], 18);
    expect(groups.map(({ items }) => items)).toEqual([
      ['17 17', '19 19'],
      ['100 100', '101 90'],
    ]);
  });

  it('are each in one group, and no two groups are too close', () => {
    const points = Array.from({ length: 20_000 }, (_, n) => at((n * 7919) % 700, (n * 104_729) % 350));
    const groups = groupPoints(points, 18);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(points.length);
    for (const [index, one] of groups.entries())
      for (const other of groups.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(18);
  });
});

describe('names on a map', () => {
  const label = (x: number, y: number, width = 80): Labeled => ({ x, y, width });
  const frame = { width: 700, height: 350 };

  it('stand to the right, or where there is room', () => {
    expect(placeLabels([label(100, 100)], frame)).toEqual(['right']);
    expect(placeLabels([label(680, 100)], frame)).toEqual(['left']);
    expect(placeLabels([label(100, 100), label(130, 100)], frame)).toEqual(['left', 'right']);
    expect(placeLabels([label(50, 100, 300), label(100, 100, 300)], frame)).toEqual([null, 'right']);
  });

  it('are left out where there is none, and beyond a number', () => {
    const crowd = Array.from({ length: 12 }, (_, n) => label(100 + n, 100 + n, 200));
    expect(placeLabels(crowd, frame)).toContain(null);
    const many = Array.from({ length: 400 }, (_, n) => label(20 * (n % 35), 30 * Math.floor(n / 35), 10));
    expect(placeLabels(many, frame).filter((side) => side !== null).length).toBeLessThanOrEqual(60);
  });
});
