import { geoDistance, geoInterpolate } from 'd3-geo';
import { anchorage } from '../../assets/facts/places/anchorage.ts';
import { type Coordinates, earthRadius, type View } from '../../components/card/draw-locator.ts';
import { type Capital, type Route, type SummitMap, summitGrid } from '../../components/welcome/summit-map.ts';
import type { Atlas, Region } from './atlas.ts';
import { coordinatesOf } from './places.ts';
import { viewOf } from './view.ts';

/** Smallest drawn area: coarse, because the map is about the routes. */
const minArea = 36;

const venue = coordinatesOf(anchorage);
const capitals: readonly (readonly [name: Capital, at: Coordinates])[] = [
  ['moscow', [37.6173, 55.7558]],
  ['washington', [-77.0365, 38.8977]],
];
const countries: Region = { kind: 'countries', names: ['Russia', 'United States of America'] };

/** Seen from over the Arctic, because both routes lead over it, with Anchorage on the left and Moscow on the right. */
export function drawSummit(atlas: Atlas): SummitMap {
  const { width, height } = summitGrid;
  const view = viewOf({
    atlas,
    above: [-62, 76],
    turned: -4,
    fits: { type: 'MultiPoint', coordinates: [venue, ...capitals.map(([, at]) => at)].map((at) => [...at]) },
    room: { x: 180, y: 170, width: width - 360, height: height - 250 },
    window: { x: -4, y: -4, width: width + 8, height: height + 8 },
    minArea: minArea,
  });
  return {
    graticule: view.graticule(),
    land: view.draw(...view.atlas.land(countries.kind)),
    borders: view.draw(...view.atlas.borders(countries.kind)),
    countries: view.draw(view.atlas.region(countries)),
    venue: view.at(venue),
    routes: capitals.map(([capital, at]) => drawRoute({ capital, at, view })),
  };
}

function drawRoute({ capital, at, view }: { capital: Capital; at: Coordinates; view: View }): Route {
  const start: [number, number] = [...at];
  const end: [number, number] = [...venue];
  return {
    capital,
    from: view.at(at),
    line: view.draw({ type: 'LineString', coordinates: [start, end] }),
    middle: view.at(geoInterpolate(start, end)(0.5)),
    kilometers: Math.round((geoDistance(start, end) * earthRadius) / 100) * 100,
  };
}
