import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoGraticule,
  geoPath,
} from 'd3-geo';
import { outline } from './outline.ts';
import type { GridWindow } from './place-map.ts';

/** Degrees east and north, as GeoJSON has them. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** The globe as one drawing shows it. */
export type View = {
  /** Units of the drawing per radian. */
  readonly scale: number;
  /** SVG path data of what is in sight. */
  draw(...objects: readonly GeoPermissibleObjects[]): string;
  /** Path data of meridians and parallels. */
  graticule(): string;
  /** How much of the window an object fills, in square units. */
  areaOf(object: GeoPermissibleObjects): number;
  /** On whole units. */
  at(point: Coordinates): readonly [x: number, y: number];
};

/** km, the mean one. */
export const earthRadius = 6371;

/** How far a curve may be off, in units of the drawing. */
const precision = 0.3;
/** Between the lines of the graticule, in units of the drawing, at least. */
const leastMesh = 44;
/** Degrees. */
const meshes = [1, 2, 5, 10, 20, 30] as const;

/**
 * Looks at the globe from straight above a point of it, areas in true proportion; `turned` is by how
 * many degrees. `fits` is drawn as large as the room allows, nothing outside the window, and no island
 * nor bend of a coast that has less than `leastArea`, in square units.
 */
export type Look = {
  readonly above: Coordinates;
  readonly turned?: number;
  readonly fits: GeoPermissibleObjects;
  readonly room: GridWindow;
  readonly window: GridWindow;
  readonly minArea: number;
};

export function viewOf(look: Look): View {
  const [longitude, latitude] = look.above;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude, look.turned ?? 0])
    .clipAngle(90)
    .precision(precision)
    .fitExtent(cornersOf(look.room), look.fits)
    .clipExtent(cornersOf(look.window));
  const draw = (object: GeoPermissibleObjects) => outline(object, { projection, leastArea: look.minArea });
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

/** Meridians come closer together towards the poles: there they are drawn for fewer degrees. */
function graticule(projection: GeoProjection, latitude: number) {
  const unitsPerDegree = (projection.scale() * Math.PI) / 180;
  const step = (scale: number) => meshes.find((mesh) => mesh * scale >= leastMesh) ?? 30;
  const towardsPole = Math.cos((latitude * Math.PI) / 180);
  return geoGraticule().stepMinor([step(unitsPerDegree * towardsPole), step(unitsPerDegree)])();
}

function cornersOf({ x, y, width, height }: GridWindow): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}
