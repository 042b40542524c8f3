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
import { breathe } from './breathe.ts';

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

/** Draws the map, in slices: all land of the world takes some 30 ms. */
export async function drawStoryMap(
  points: readonly Coordinates[],
  { land, borders }: World,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<StoryMapDrawing> {
  const middle = middleOf(points);
  const reach = middle === null ? 180 : reachFrom(middle, points);
  if (middle === null || reach > maxReach) return drawWorld(points, { land, borders }, { width, height });
  const edge = margin * Math.min(width, height);
  const view = viewOf({
    above: middle,
    fits:
      reach < minReach
        ? geoCircle()
            .center([...middle])
            .radius(minReach)()
        : multiPoint(points),
    room: { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge },
    // Beyond the edges, so that the clipping itself is not visible.
    window: { x: -4, y: -4, width: width + 8, height: height + 8 },
    minArea,
  });
  return {
    width,
    height,
    ...(await inSlices({
      graticule: () => view.graticule(),
      land: () => view.draw(land),
      borders: () => view.draw(borders),
    })),
    at: view.at,
  };
}

type Paths = Pick<StoryMapDrawing, 'graticule' | 'land' | 'borders'>;

async function inSlices(paths: { readonly [Name in keyof Paths]: () => string }): Promise<Paths> {
  const graticule = paths.graticule();
  await breathe();
  const land = paths.land();
  await breathe();
  return { graticule, land, borders: paths.borders() };
}

async function drawWorld(
  points: readonly Coordinates[],
  { land, borders }: World,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<StoryMapDrawing> {
  const edge = margin * Math.min(width, height);
  const room = [
    [edge, edge],
    [width - edge, height - edge],
  ] as const satisfies Corners;
  const projection = geoEqualEarth()
    .rotate([-middleLongitude(points), 0])
    .precision(1.5);
  const sphere = projection.fitExtent(copyOf(room), { type: 'Sphere' });
  const least = sphere.scale();
  projection.fitExtent(copyOf(room), multiPoint(points));
  // Not smaller than the whole world, nor so large that nothing but the places is left.
  const scale = Math.min(Math.max(projection.scale(), least), 2.5 * least);
  if (scale !== projection.scale()) scaleAround(projection, scale, [width / 2, height / 2]);
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const draw = { projection, minArea };
  return {
    width,
    height,
    ...(await inSlices({
      graticule: () => outline(geoGraticule10(), draw),
      land: () => outline(land, draw),
      borders: () => outline(borders, draw),
    })),
    at(point) {
      const [x, y] = projection([...point]) ?? [width / 2, height / 2];
      return [Math.round(x), Math.round(y)];
    },
  };
}

type Corners = readonly [readonly [left: number, top: number], readonly [right: number, bottom: number]];

const copyOf = ([one, other]: Corners): [[number, number], [number, number]] => [[...one], [...other]];

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
