import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  MultiPolygon as SharedAreas,
  MultiLineString as SharedLines,
  Topology,
} from 'topojson-specification';

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
