import { geoCentroid, geoCircle } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { earthRadius, type View } from '../../components/card/draw-locator.ts';
import { type GridWindow, type MapInset, mapGrid, type PlaceMap } from '../../components/card/place-map.ts';
import type { Atlas } from './atlas.ts';
import type { GeoBox, InsetSpec, MapFrame, PlaceSpec, RegionSpec, ViewSpec } from './places.ts';
import { type AtlasView, viewOf } from './view.ts';

/** Shapes extend beyond the map, so that clipping edges are not visible. */
const withBleed: GridWindow = { x: -4, y: -4, width: mapGrid.width + 8, height: mapGrid.height + 8 };
/** Smallest drawn area, in square units of the grid: still visible at 1x. */
const minArea = 1.2;

export function drawPlace(spec: PlaceSpec, atlas: Atlas): PlaceMap {
  const { region, insets = [] } = spec;
  const view = viewOfPlace(spec, atlas);
  return {
    graticule: view.graticule(),
    land: view.draw(...view.atlas.land(region.kind)),
    borders: view.draw(...view.atlas.borders(region.kind)),
    shape: view.draw(view.atlas.region(region)),
    point: pointIn(view, spec),
    insets: insets.map((inset) => drawInset({ region, ...inset }, atlas)),
  };
}

function drawInset(spec: RegionSpec & InsetSpec, atlas: Atlas): MapInset {
  const view = viewOfPlace(spec, atlas);
  return {
    window: spec.window,
    shape: view.draw(view.atlas.region(spec.region)),
    point: pointIn(view, spec),
  };
}

/** What a map or an inset shows of the globe. */
export function viewOfPlace(spec: RegionSpec & { readonly window?: GridWindow }, atlas: Atlas): AtlasView {
  const { region, frame, area, window = withBleed } = spec;
  const fits = framed(frame, atlas.region(region));
  return viewOf({ atlas, above: geoCentroid(fits), fits, room: area, window, minArea: minArea });
}

function pointIn(view: View, { point }: ViewSpec): PlaceMap['point'] {
  return point === undefined ? null : view.at(point);
}

function framed(frame: MapFrame, whole: MultiPolygon): MultiPolygon | Polygon {
  switch (frame.kind) {
    case 'whole':
      return whole;
    case 'part':
      return partIn(frame.box, whole);
    case 'around':
      return around(frame);
    default:
      return frame satisfies never;
  }
}

/** The islands and mainlands that begin in the box. */
function partIn({ west, south, east, north }: GeoBox, { coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter(([ring]) => {
      const [longitude = 0, latitude = 0] = ring?.[0] ?? [];
      return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }),
  };
}

function around({ middle, kilometres }: Extract<MapFrame, { kind: 'around' }>): Polygon {
  const degrees = (kilometres / earthRadius) * (180 / Math.PI);
  return geoCircle()
    .center([...middle])
    .radius(degrees)();
}
