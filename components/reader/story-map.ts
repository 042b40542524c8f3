/** One map of all places of a story. */
import {
  type GeoProjection,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoGraticule10,
} from 'd3-geo';
import { type Coordinates, outline, viewOf, type World } from '../card/draw-locator.ts';
import { yieldToMain } from '../ui/main-thread.ts';

/** A drawing, and where a point lies on it. */
export type StoryMapDrawing = {
  readonly width: number;
  readonly height: number;
  /** SVG path data: meridians and parallels, land, borders between countries. */
  readonly graticule: string;
  readonly land: string;
  readonly borders: string;
  readonly at: (point: Coordinates) => readonly [x: number, y: number];
};

/** Room for points and their names at the edges, as a part of the shorter side. */
const margin = 0.12;
/** How much of the world a map shows at least around its places, degrees: with less there would be no coast to know. */
const minReach = 6;
/** Places farther from their middle than this are shown on a flat map, degrees. */
const maxReach = 35;
/** The smallest area that is drawn, in square units. */
const minArea = 3;

type Size = { readonly width: number; readonly height: number };

/** Draws the map, in slices: all land of the world takes some 30 ms. */
export async function drawStoryMap(
  points: readonly Coordinates[],
  { land, borders }: World,
  size: Size,
): Promise<StoryMapDrawing> {
  const middle = middleOf(points);
  const reach = middle === null ? 180 : reachFrom(middle, points);
  if (middle === null || reach > maxReach) return drawWorld(points, { land, borders }, size);
  const fits = reach < minReach ? circleAround(middle) : multiPoint(points);
  const view = viewOf({ above: middle, fits, ...frameIn(size), minArea });
  return {
    ...size,
    ...(await inSlices({
      graticule: () => view.graticule(),
      land: () => view.draw(land),
      borders: () => view.draw(borders),
    })),
    at: view.at,
  };
}

const circleAround = (middle: Coordinates) =>
  geoCircle()
    .center([...middle])
    .radius(minReach)();

/** Where places may be, and what is drawn: beyond the edges, so that the clipping itself is not visible. */
function frameIn({ width, height }: Size) {
  const edge = margin * Math.min(width, height);
  return {
    room: { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge },
    window: { x: -4, y: -4, width: width + 8, height: height + 8 },
  };
}

type Paths = Pick<StoryMapDrawing, 'graticule' | 'land' | 'borders'>;

async function inSlices(paths: { readonly [Name in keyof Paths]: () => string }): Promise<Paths> {
  const graticule = paths.graticule();
  await yieldToMain();
  const land = paths.land();
  await yieldToMain();
  return { graticule, land, borders: paths.borders() };
}

async function drawWorld(
  points: readonly Coordinates[],
  { land, borders }: World,
  size: Size,
): Promise<StoryMapDrawing> {
  const projection = worldProjection(points, size);
  const draw = { projection, minArea };
  return {
    ...size,
    ...(await inSlices({
      graticule: () => outline(geoGraticule10(), draw),
      land: () => outline(land, draw),
      borders: () => outline(borders, draw),
    })),
    at(point) {
      const [x, y] = projection([...point]) ?? [size.width / 2, size.height / 2];
      return [Math.round(x), Math.round(y)];
    },
  };
}

/** Not smaller than the whole world, nor so large that nothing but the places is left. */
function worldProjection(points: readonly Coordinates[], size: Size): GeoProjection {
  const { room, window } = frameIn(size);
  const projection = geoEqualEarth()
    .rotate([-middleLongitude(points), 0])
    .precision(1.5);
  const least = projection.fitExtent(cornersOf(room), { type: 'Sphere' }).scale();
  projection.fitExtent(cornersOf(room), multiPoint(points));
  const scale = Math.min(Math.max(projection.scale(), least), 2.5 * least);
  if (scale !== projection.scale()) scaleAround(projection, scale, [size.width / 2, size.height / 2]);
  return projection.clipExtent(cornersOf(window));
}

type Box = Size & { readonly x: number; readonly y: number };

const cornersOf = ({ x, y, width, height }: Box): [[number, number], [number, number]] => [
  [x, y],
  [x + width, y + height],
];

const multiPoint = (points: readonly Coordinates[]) =>
  ({ type: 'MultiPoint', coordinates: points.map((point) => [...point]) }) as const;

/** Changes the scale while a point of the drawing stays where it is. */
function scaleAround(projection: GeoProjection, scale: number, [x, y]: readonly [number, number]): void {
  const [left, top] = projection.translate();
  const ratio = scale / projection.scale();
  projection.scale(scale).translate([x + (left - x) * ratio, y + (top - y) * ratio]);
}

/** The longitude that puts the widest gap between places at the edges of the map. */
function middleLongitude(points: readonly Coordinates[]): number {
  const sorted = points.map(([longitude]) => longitude).toSorted((one, other) => one - other);
  let widest = { gap: -1, from: 0 };
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (to - from > widest.gap) widest = { gap: to - from, from };
  }
  return widest.from + widest.gap / 2 + 180;
}

/** The middle of points on the globe; `null` if they lie all around it. */
function middleOf(points: readonly Coordinates[]): Coordinates | null {
  const [longitude, latitude] = geoCentroid(multiPoint(points));
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
}

/** The greatest distance of a point from the middle, degrees. */
function reachFrom(middle: Coordinates, points: readonly Coordinates[]): number {
  let reach = 0;
  for (const point of points) reach = Math.max(reach, geoDistance([...middle], [...point]));
  return (reach * 180) / Math.PI;
}
