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

/** The mean radius, km. */
export const earthRadius = 6371;

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

/** Meridians come closer together towards the poles, so there they are drawn at larger distances in degrees. */
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
