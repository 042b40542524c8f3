import { geoCircle } from 'd3-geo';
import { type GridWindow, type MapInset, mapGrid, type PlaceMap } from './place-map.ts';
import { type Coordinates, earthRadius, type View, viewOf } from './view.ts';
import type { World } from './world.ts';

/** What a map shows above and below its place, km: far enough for coasts that a reader knows. */
const nearReach = 1_500;
/** For places in the sea, from where the next such coasts are further, km. */
const farReach = 4_000;
/** How much of a map must be land for it to say where it is. */
const leastLand = 1 / 20;
/** Square units of the grid: what can still be told at 1x. */
const leastArea = 1.2;
/** The same on the globe, where most can be told: in steradians. */
export const leastAreaSeen = leastArea / (mapGrid.height / 2 / (nearReach / earthRadius)) ** 2;

const whole: GridWindow = { x: 0, y: 0, ...mapGrid };
/** Drawn past the edges of the map, so that no line of theirs shows in it. */
const withBleed: GridWindow = { x: -4, y: -4, width: mapGrid.width + 8, height: mapGrid.height + 8 };
const globe: GridWindow = { x: 7, y: 7, width: 54, height: 54 };

/**
 * A map of what lies around a place, the place in the middle as a point, and where on the globe that is.
 * Costs some milliseconds.
 */
export function drawLocator(place: Coordinates, { land, borders }: World): PlaceMap {
  const near = viewAround(place, nearReach);
  const isNear = near.areaOf(land) >= leastLand * whole.width * whole.height;
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

function viewAround(place: Coordinates, kilometres: number): View {
  return viewOf({
    above: place,
    fits: geoCircle()
      .center([...place])
      .radius(degreesOf(kilometres))(),
    room: whole,
    window: withBleed,
    minArea: leastArea,
  });
}

/** Seen from halfway to the equator: there are the continents that one knows a globe by. */
function drawGlobe(place: Coordinates, land: World['land']): MapInset {
  const [longitude, latitude] = place;
  const above: Coordinates = [longitude, latitude / 2];
  const hemisphere = geoCircle()
    .center([...above])
    .radius(90)();
  const view = viewOf({ above, fits: hemisphere, room: globe, window: globe, minArea: leastArea });
  return { window: globe, isRound: true, shape: view.draw(land), point: view.at(place) };
}

const degreesOf = (kilometres: number): number => ((kilometres / earthRadius) * 180) / Math.PI;
