import { readFileSync } from 'node:fs';
import { CN, IN, RU, UA, US } from 'country-flag-icons/string/3x2';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../components/card/draw-locator.ts';
import { mapGrid } from '../../components/card/place-map.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { type MapName, mapNames } from '../../components/story/schema.ts';
import { drawPlaceMaps } from '../../tools/draw-maps.ts';
import { openAtlas } from '../../tools/maps/atlas.ts';
import { viewOfPlace } from '../../tools/maps/draw-place.ts';
import { drawSummit } from '../../tools/maps/draw-summit.ts';
import { places } from '../../tools/maps/places.ts';
import { isInside, linesOf, type Point } from '../paths.ts';

const atlas = openAtlas();
const maps = drawPlaceMaps(atlas);
const summit = drawSummit(atlas);

const kyiv: Coordinates = [30.52, 50.45];
const simferopol: Coordinates = [34.1, 44.95];
const sevastopol: Coordinates = [33.53, 44.6];
const donetsk: Coordinates = [37.8, 48.02];
const anchorage: Coordinates = [-149.5, 61.3];
const maunaLoa: Coordinates = [-155.6, 19.5];

describe('the maps', () => {
  it('show every place but the aircraft and the one without borders', () => {
    const pictured = bundledStory.entities.filter(({ kind }) => kind === 'place');
    const without = pictured.filter(({ picture }) => picture.kind !== 'map').map(({ id }) => id);
    expect(without.toSorted()).toEqual(['air-force-one', 'the-west']);
  });

  it('are each of the place that shows it, and each is shown', () => {
    const shown = bundledStory.entities.flatMap(({ id, picture }) =>
      picture.kind === 'map' ? [[id, picture.map]] : [],
    );
    expect(shown.toSorted()).toEqual(mapNames.map((name) => [name, name]));
    expect(Object.keys(maps).toSorted()).toEqual([...mapNames]);
  });

  it.each(mapNames)('have in %s a shape that fills a good part of the grid, and land around it', (name) => {
    const { shape, land } = maps[name];
    const { width, height } = sizeOf(linesOf(shape));
    expect(Math.max(width / mapGrid.width, height / mapGrid.height)).toBeGreaterThan(0.5);
    expect(land.length).toBeGreaterThan(0);
  });

  it('weigh no more than 60 kB with all other pictures', () => {
    const drawings = [maps, summit].map((drawing) => JSON.stringify(drawing));
    const emblems = readFileSync(new URL('../../components/card/Emblem.tsx', import.meta.url), 'utf8');
    expect([...drawings, emblems, CN, IN, RU, UA, US].join('').length).toBeLessThanOrEqual(60_000);
  });
});

describe('the map of Ukraine', () => {
  it.each([
    ['Simferopol', simferopol],
    ['Sevastopol', sevastopol],
    ['Donetsk', donetsk],
    ['Kyiv', kyiv],
  ])('has %s in it, and that of Russia has not', (_, city) => {
    expect(isDrawn('ukraine', city)).toBe(true);
    expect(isDrawn('russia', city)).toBe(false);
    const ukraine = atlas.region({ kind: 'countries', names: ['Ukraine'] });
    expect(geoContains(ukraine, [...city])).toBe(true);
  });
});

describe('contested land', () => {
  it.each<[string, Coordinates, MapName, boolean]>([
    ['Taipei', [121.5, 25.04], 'china', false],
    // On the two sides of the line of control.
    ['Srinagar', [74.8, 34.08], 'india', true],
    ['Gilgit', [74.3, 35.92], 'india', false],
  ])('%s', (_, city, map, isIn) => {
    expect(isDrawn(map, city)).toBe(isIn);
  });

  it('is drawn in Kosovo apart from Serbia', () => {
    const pristina = [21.16, 42.66] as [number, number];
    const contains = (name: string) =>
      geoContains(atlas.region({ kind: 'countries', names: [name] }), pristina);
    expect([contains('Kosovo'), contains('Serbia')]).toEqual([true, false]);
  });
});

describe('the map of the Soviet Union', () => {
  it.each<[string, Coordinates, boolean]>([
    ['Moscow', [37.6, 55.75], true],
    ['Kyiv', kyiv, true],
    ['Minsk', [27.57, 53.9], true],
    ['Tashkent', [69.25, 41.3], true],
    ['Vilnius', [25.28, 54.69], true],
    ['Petropavlovsk', [158.4, 53.2], true],
    ['Warsaw', [21.01, 52.23], false],
    ['Helsinki', [25.2, 60.6], false],
    ['Ulan Bator', [106.9, 47.9], false],
  ])('has of %s what is right', (_, city, isIn) => {
    expect(isDrawn('soviet-union', city)).toBe(isIn);
  });

  it('is one outline, in which the borders of today are lines', () => {
    const [largest = []] = linesOf(maps['soviet-union'].shape).toSorted((a, b) => b.length - a.length);
    const view = viewOfPlace(places['soviet-union'], atlas);
    for (const city of [kyiv, [37.6, 55.75], [69.25, 41.3]] as const) {
      expect(isInside([largest], view.at(city))).toBe(true);
    }
  });
});

describe('the map of the United States', () => {
  it.each([
    ['Alaska', anchorage, 0],
    ['Hawaii', maunaLoa, 1],
  ])('shows %s in an inset', (_, city, index) => {
    const { region, insets = [] } = places['united-states'];
    const spec = insets[index];
    const drawn = maps['united-states'].insets[index];
    if (spec === undefined || drawn === undefined) throw new Error('There is no such inset.');
    expect(isInside(linesOf(drawn.shape), viewOfPlace({ region, ...spec }, atlas).at(city))).toBe(true);
    const { x, y, width, height } = drawn.window;
    for (const [px, py] of linesOf(drawn.shape).flat()) {
      expect(px >= x && px <= x + width && py >= y && py <= y + height).toBe(true);
    }
  });

  it('keeps its insets off the rest of the country', () => {
    const country = linesOf(maps['united-states'].shape);
    for (const { window } of maps['united-states'].insets) {
      const inWindow = country
        .flat()
        .filter(
          ([x, y]) =>
            x > window.x && x < window.x + window.width && y > window.y && y < window.y + window.height,
        );
      expect(inWindow).toEqual([]);
    }
  });
});

describe('a point', () => {
  it.each(['anchorage', 'jber'] as const)('stands for %s where its facts say, in Alaska', (name) => {
    const { point, shape, insets } = maps[name];
    if (point === null) throw new Error('There is no point.');
    expect(isNear(linesOf(shape), point)).toBe(true);
    for (const inset of insets) expect(inset.point).not.toBeNull();
  });

  it('is not drawn for what has an outline', () => {
    const pointed = mapNames.filter((name) => maps[name].point !== null);
    expect(pointed).toEqual(['anchorage', 'jber']);
  });
});

describe('the map of the summit', () => {
  it('has the ways from both capitals, as long as they are', () => {
    expect(summit.routes.map(({ capital, kilometers: kilometres }) => [capital, kilometres])).toEqual([
      ['moscow', 7000],
      ['washington', 5400],
    ]);
  });

  it('draws each way from its capital to the venue', () => {
    for (const { line, from } of summit.routes) {
      const [points = []] = linesOf(line);
      expect(points.at(0)).toEqual(from);
      expect(points.at(-1)).toEqual(summit.venue);
    }
  });
});

/** Whether a place lies in the drawn shape of a map. */
function isDrawn(name: MapName, city: Coordinates): boolean {
  return isInside(linesOf(maps[name].shape), viewOfPlace(places[name], atlas).at(city));
}

/** Inside, or so near the coast that the dot covers it. */
function isNear(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const around = [-4, 0, 4].flatMap((dx) => [-4, 0, 4].map((dy): Point => [x + dx, y + dy]));
  return around.some((point) => isInside(rings, point));
}

function sizeOf(rings: readonly (readonly Point[])[]): { readonly width: number; readonly height: number } {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}
