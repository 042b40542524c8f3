import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { type Coordinates, drawLocator, worldOf } from '../../components/card/draw-locator.ts';
import { mapGrid, type PlaceMap } from '../../components/card/place-map.ts';
import { drawWorld } from '../../tools/maps/draw-world.ts';
import { isInside, linesOf } from '../paths.ts';

const data = drawWorld();
const world = worldOf(data);

const sitka: Coordinates = [-135.33, 57.05];
const suva: Coordinates = [178.44, -18.14];
const longyearbyen: Coordinates = [15.63, 78.22];
const mcMurdo: Coordinates = [166.67, -77.85];
const kyiv: Coordinates = [30.52, 50.45];
const singapore: Coordinates = [103.82, 1.35];
const places: readonly (readonly [string, Coordinates])[] = [
  ['Sitka', sitka],
  ['Suva, by the date line', suva],
  ['Longyearbyen', longyearbyen],
  ['McMurdo', mcMurdo],
  ['Kyiv', kyiv],
  ['Singapore', singapore],
  ['the North Pole', [0, 90]],
  ['the South Pole', [0, -90]],
  ['a place right on the date line', [180, 68]],
];

describe('a locator map', () => {
  it.each(places)('has %s in the middle, with land that is not all there is', (_, place) => {
    const map = drawLocator(place, world);
    expect(map.point).toEqual([mapGrid.width / 2, mapGrid.height / 2]);
    const share = shareOfLand(map);
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.97);
  });

  it.each(places)('of %s has a globe, with the place on it and land', (_, place) => {
    const [globe] = drawLocator(place, world).insets;
    if (globe?.point == null) throw new Error('There is no globe.');
    const { x, y, width, height } = globe.window;
    const middle = [x + width / 2, y + height / 2] as const;
    const onGlobe = (at: readonly [number, number]) =>
      Math.hypot(at[0] - middle[0], at[1] - middle[1]) <= width / 2 + 1;
    expect(onGlobe(globe.point)).toBe(true);
    expect(globe.shape).not.toBe('');
    expect(linesOf(globe.shape).flat().every(onGlobe)).toBe(true);
  });

  it('is near enough to distinguish coasts and borders', () => {
    const { borders } = drawLocator(sitka, world);
    // The border of Alaska and Yukon, 350 km to the west; Russia's are no longer on the map.
    const west = linesOf(borders).flatMap((line) => line.filter(([x]) => x < mapGrid.width / 2));
    expect(Math.min(...west.map(([x]) => x))).toBeGreaterThan(75);
    expect(Math.min(...west.map(([x]) => x))).toBeLessThan(92);
  });

  it('is far enough from a lone island to show the next land', () => {
    expect(shareOfLand(drawLocator([-5.7, -15.95], world))).toBeGreaterThan(0.1);
  });

  it('draws no line where the atlas cut the world at the date line', () => {
    const { land, borders } = drawLocator([-179.9, 68], world);
    // Chukotka is on both sides of it: with north up, the cut would be vertical in the middle.
    const upright = [...linesOf(land), ...linesOf(borders)].filter((line) => {
      const onCut = line.filter(([x]) => Math.abs(x - mapGrid.width / 2) <= 1);
      return onCut.length > 0 && onCut.length === line.length;
    });
    expect(upright).toEqual([]);
  });
});

describe('the world that locator maps are drawn from', () => {
  it.each<[string, Coordinates, boolean]>([
    ['Kyiv', kyiv, true],
    ['Simferopol', [34.1, 45.0], true],
    ['Wichita', [-97.3, 37.7], true],
    ['the South Pole', [0, -90], true],
    ['the North Pole', [0, 90], false],
    ['the Caspian Sea', [50.5, 42], false],
    ['the middle of the Pacific', [-130, 0], false],
  ])('has %s where it is', (_, place, isLand) => {
    expect(geoContains(world.land, [...place])).toBe(isLand);
  });

  it('has no border between Crimea and the rest of Ukraine', () => {
    const around = world.borders.coordinates.flat().filter(([longitude = 0, latitude = 0]) => {
      return longitude > 32.4 && longitude < 35.2 && latitude > 44.2 && latitude < 46.6;
    });
    expect(around).toEqual([]);
  });

  it('is no larger than its budget', () => {
    expect(JSON.stringify(data).length).toBeLessThan(65_000);
  });
});

/** A grid of points all over the map. */
function shareOfLand({ land }: PlaceMap): number {
  const lines = linesOf(land);
  const points = Array.from({ length: 12 * 9 }, (_, index) => {
    return [(index % 12) * 17 + 8.5, Math.floor(index / 12) * 17 + 8.5] as const;
  });
  return points.filter((point) => isInside(lines, point)).length / points.length;
}
