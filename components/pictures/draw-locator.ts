import { geoCircle } from 'd3-geo';
import { type Coordinates, earthRadius, type View, viewOf } from './globe-view.ts';
import { type GridWindow, type MapInset, mapGrid, type PlaceMap } from './place-map.ts';
import type { World } from './world.ts';

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
