/** One map of all places of a story. */
import { geoCentroid, geoCircle, geoDistance, geoEqualEarth, geoGraticule10 } from 'd3-geo';
import { type Coordinates, outline, viewOf, type World } from '../card/draw-locator.ts';

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
/** Places farther from their middle than this are shown on a map of the whole world, degrees. */
const maxReach = 70;
/** The smallest area that is drawn, in square units. */
const minArea = 3;

/** Draws the map. Costs some 20 ms. */
export function drawStoryMap(
  points: readonly Coordinates[],
  { land, borders }: World,
  { width, height }: { readonly width: number; readonly height: number },
): StoryMapDrawing {
  const middle = middleOf(points);
  const reach = middle === null ? 180 : reachFrom(middle, points);
  if (middle === null || reach > maxReach) return drawWorld(middle, { land, borders }, { width, height });
  const edge = margin * Math.min(width, height);
  const view = viewOf({
    above: middle,
    fits:
      reach < minReach
        ? geoCircle()
            .center([...middle])
            .radius(minReach)()
        : { type: 'MultiPoint', coordinates: points.map((point) => [...point]) },
    room: { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge },
    // Beyond the edges, so that the clipping itself is not visible.
    window: { x: -4, y: -4, width: width + 8, height: height + 8 },
    minArea,
  });
  return {
    width,
    height,
    graticule: view.graticule(),
    land: view.draw(land),
    borders: view.draw(borders),
    at: view.at,
  };
}

function drawWorld(
  middle: Coordinates | null,
  { land, borders }: World,
  { width, height }: { readonly width: number; readonly height: number },
): StoryMapDrawing {
  const projection = geoEqualEarth()
    .rotate([-(middle?.[0] ?? 0), 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'Sphere' },
    );
  const draw = { projection, minArea };
  return {
    width,
    height,
    graticule: outline(geoGraticule10(), draw),
    land: outline(land, draw),
    borders: outline(borders, draw),
    at(point) {
      const [x, y] = projection([...point]) ?? [width / 2, height / 2];
      return [Math.round(x), Math.round(y)];
    },
  };
}

/** The middle of points on the globe; `null` if they lie all around it. */
function middleOf(points: readonly Coordinates[]): Coordinates | null {
  const [longitude, latitude] = geoCentroid({
    type: 'MultiPoint',
    coordinates: points.map((point) => [...point]),
  });
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
}

/** The greatest distance of a point from the middle, degrees. */
function reachFrom(middle: Coordinates, points: readonly Coordinates[]): number {
  let reach = 0;
  for (const point of points) reach = Math.max(reach, geoDistance([...middle], [...point]));
  return (reach * 180) / Math.PI;
}
