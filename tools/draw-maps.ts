/** Draws the maps of the cards and of the welcome page from atlases, so that only the drawings ship. */
import type { Plugin } from 'vite';
import type { PlaceMaps } from '../components/card/place-map.ts';
import type { SummitMap } from '../components/welcome/summit-map.ts';
import { openAtlas } from './maps/atlas.ts';
import { drawPlace } from './maps/draw-place.ts';
import { drawSummit } from './maps/draw-summit.ts';
import { drawWorld } from './maps/draw-world.ts';
import { places } from './maps/places.ts';

const drawings: Readonly<Record<string, () => unknown>> = {
  'virtual:place-maps': drawPlaceMaps,
  'virtual:summit-map': drawSummitMap,
  'virtual:world': drawWorld,
};

/** Vite plugin: lets the drawings be imported as modules, and draws those that are, anew in each build. */
export function drawnMaps(): Plugin {
  return {
    name: 'namelight-drawn-maps',
    resolveId: (id) => (id in drawings ? `\0${id}` : null),
    load(id) {
      const draw = drawings[id.slice(1)];
      return draw === undefined ? null : `export default ${JSON.stringify(draw())};`;
    },
  };
}

/** The map of every place that has one. Costs some second. */
export function drawPlaceMaps(): PlaceMaps {
  const atlas = openAtlas();
  const drawn = Object.entries(places).map(([name, spec]) => [name, drawPlace(spec, atlas)]);
  return Object.fromEntries(drawn);
}

/** The way of the two presidents to the summit. Costs some half a second. */
export function drawSummitMap(): SummitMap {
  return drawSummit(openAtlas());
}
