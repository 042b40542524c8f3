import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCircle,
  geoGraticule,
  geoPath,
} from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  MultiPolygon as SharedAreas,
  MultiLineString as SharedLines,
  Topology,
} from 'topojson-specification';
import { type GridWindow, type MapInset, mapGrid, type PlaceMap } from './place-map.ts';

/** Degrees east and north, as GeoJSON has them. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** The world map as it is stored: borders that areas share are there once. */
export type WorldData = Topology<{ readonly land: SharedAreas; readonly borders: SharedLines }>;

/** In degrees. */
export type World = {
  readonly land: MultiPolygon;
  /** Between countries. */
  readonly borders: MultiLineString;
};

export function worldOf(data: WorldData): World {
  const { land, borders } = data.objects;
  return { land: feature(data, land).geometry, borders: feature(data, borders).geometry };
}

/** The mean radius, km. */
export const earthRadius = 6371;

/** How far a map shows above and below its place, km: enough for coasts that a reader knows. */
const nearReach = 1_500;
/** The same for places in the sea, where the next such coasts are farther, km. */
const farReach = 4_000;
/** How much of a map must be land so that it shows where it is. */
const minLand = 1 / 20;
/** The smallest area drawn, in square units of the grid: what can still be seen at 1x. */
const minArea = 1.2;
/** The same on the globe, at the largest scale, in steradians. */
export const minVisibleArea = minArea / (mapGrid.height / 2 / (nearReach / earthRadius)) ** 2;

const whole: GridWindow = { x: 0, y: 0, ...mapGrid };
/** Drawn beyond the edges of the map, so that the clipping itself is not visible. */
const withBleed: GridWindow = { x: -4, y: -4, width: mapGrid.width + 8, height: mapGrid.height + 8 };
const globe: GridWindow = { x: 7, y: 7, width: 54, height: 54 };

/**
 * A map of the surroundings of a place, with the place as a point in the middle, and of where on the globe that is.
 * Costs some milliseconds.
 */
export function drawLocator(place: Coordinates, { land, borders }: World): PlaceMap {
  const near = viewAround(place, nearReach);
  const isNear = near.areaOf(land) >= minLand * whole.width * whole.height;
  const view = isNear ? near : viewAround(place, farReach);
  return {
    graticule: view.graticule(),
    land: view.draw(land),
    borders: view.draw(borders),
    shape: '',
    point: view.at(place),
    insets: [drawGlobe(place, land)],
  };
}

function viewAround(place: Coordinates, kilometers: number): View {
  return viewOf({
    above: place,
    fits: geoCircle()
      .center([...place])
      .radius(degreesOf(kilometers))(),
    room: whole,
    window: withBleed,
    minArea,
  });
}

/** Seen from halfway to the equator, where the continents are that make a globe recognizable. */
function drawGlobe(place: Coordinates, land: World['land']): MapInset {
  const [longitude, latitude] = place;
  const above: Coordinates = [longitude, latitude / 2];
  const hemisphere = geoCircle()
    .center([...above])
    .radius(90)();
  const view = viewOf({ above, fits: hemisphere, room: globe, window: globe, minArea });
  return { window: globe, isRound: true, shape: view.draw(land), point: view.at(place) };
}

const degreesOf = (kilometers: number): number => ((kilometers / earthRadius) * 180) / Math.PI;

/** A view of the globe for one drawing. */
export type View = {
  /** Units of the drawing per radian. */
  readonly scale: number;
  /** SVG path data of what is visible. */
  draw(...objects: readonly GeoPermissibleObjects[]): string;
  /** Path data of meridians and parallels. */
  graticule(): string;
  /** The visible area of an object, in square units. */
  areaOf(object: GeoPermissibleObjects): number;
  /** The position of a point, on whole units. */
  at(point: Coordinates): readonly [x: number, y: number];
};

/** The tolerance of curves, in units of the drawing. */
const precision = 0.3;
/** The least distance between lines of the graticule, in units of the drawing. */
const minMeshSize = 44;
/** Possible distances, in degrees. */
const meshes = [1, 2, 5, 10, 20, 30] as const;

/**
 * A view from straight above a point, with areas in true proportion, rotated by `turned` degrees. `fits` is drawn as
 * large as `room` allows, nothing outside `window`, and no island or bend of a coast with less than `minArea`, in
 * square units.
 */
export type ViewOptions = {
  readonly above: Coordinates;
  readonly turned?: number;
  readonly fits: GeoPermissibleObjects;
  readonly room: GridWindow;
  readonly window: GridWindow;
  readonly minArea: number;
};

export function viewOf(look: ViewOptions): View {
  const [longitude, latitude] = look.above;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude, look.turned ?? 0])
    .clipAngle(90)
    .precision(precision)
    .fitExtent(cornersOf(look.room), look.fits)
    .clipExtent(cornersOf(look.window));
  const draw = (object: GeoPermissibleObjects) => outline(object, { projection, minArea: look.minArea });
  return {
    scale: projection.scale(),
    draw: (...objects) => objects.map(draw).join(''),
    graticule: () => draw(graticule(projection, latitude)),
    areaOf: (object) => geoPath(projection).area(object),
    at(point) {
      const place = projection([...point]);
      if (place === null) throw new Error(`${point} lies on the far side of the globe.`);
      return [Math.round(place[0]), Math.round(place[1])];
    },
  };
}

/** Meridians come closer together toward the poles, so there they are drawn at larger distances in degrees. */
function graticule(projection: GeoProjection, latitude: number) {
  const unitsPerDegree = (projection.scale() * Math.PI) / 180;
  const step = (scale: number) => meshes.find((mesh) => mesh * scale >= minMeshSize) ?? 30;
  const towardsPole = Math.cos((latitude * Math.PI) / 180);
  return geoGraticule().stepMinor([step(unitsPerDegree * towardsPole), step(unitsPerDegree)])();
}

function cornersOf({ x, y, width, height }: GridWindow): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

type Point = readonly [x: number, y: number];
type Line = { readonly points: readonly Point[]; readonly isClosed: boolean };

/** SVG path data of the projected `object`, on whole units, without areas below `minArea`. */
export function outline(
  object: GeoPermissibleObjects,
  { projection, minArea }: { readonly projection: GeoProjection; readonly minArea: number },
): string {
  const pen = new Pen();
  geoPath(projection, pen)(object);
  const isSeen = ({ points, isClosed }: Line) => (isClosed ? areaOf(points) >= minArea : points.length > 1);
  return pen.lines().filter(isSeen).map(pathOf).join('');
}

/** The context that d3 draws on: stores lines as points on whole units. */
class Pen {
  readonly #lines: { points: Point[]; isClosed: boolean }[] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#lines.push({ points: [[Math.round(x), Math.round(y)]], isClosed: false });
  }

  lineTo(x: number, y: number): void {
    this.#lines.at(-1)?.points.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    const line = this.#lines.at(-1);
    if (line !== undefined) line.isClosed = true;
  }

  arc(): void {
    throw new Error('Points are not drawn with lines: project them.');
  }

  lines(): readonly Line[] {
    return this.#lines.map(({ points, isClosed }) => ({ points: withoutRedundant(points), isClosed }));
  }
}

/** Only the ends of a line and the points at which it turns. */
function withoutRedundant(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && isSame(last, point)) continue;
    if (before !== undefined && last !== undefined && isStraightOn(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isSame([x, y]: Point, [otherX, otherY]: Point): boolean {
  return x === otherX && y === otherY;
}

function isStraightOn([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): boolean {
  const [ax, ay, bx, by] = [x1 - x0, y1 - y0, x2 - x1, y2 - y1];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

function areaOf(points: readonly Point[]): number {
  const last = points.at(-1) ?? [0, 0];
  const doubled = points.reduce(
    ({ sum, from }, to) => ({ sum: sum + from[0] * to[1] - to[0] * from[1], from: to }),
    { sum: 0, from: last },
  );
  return Math.abs(doubled.sum) / 2;
}

/** Relative coordinates, and no space before a minus: half as long. */
function pathOf({ points, isClosed }: Line): string {
  const [first = [0, 0], ...rest] = points;
  const steps = rest.map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    return `${spaced(x - fromX)}${spaced(y - fromY)}`;
  });
  return `M${first[0]}${spaced(first[1])}l${steps.join('').trimStart()}${isClosed ? 'z' : ''}`;
}

function spaced(step: number): string {
  return step < 0 ? `${step}` : ` ${step}`;
}
