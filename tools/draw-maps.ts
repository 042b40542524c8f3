/** Draws the maps of the cards and of the welcome page from atlases, so that only the drawings ship. */
import type { Plugin } from 'vite';
import type { PlaceMaps } from '../components/card/place-map.ts';
import { type Atlas, openAtlas } from './maps/atlas.ts';
import { drawPlace } from './maps/draw-place.ts';
import { drawSummit } from './maps/draw-summit.ts';
import { drawWorld } from './maps/draw-world.ts';
import { places } from './maps/places.ts';
import { virtualModules } from './virtual-modules.ts';

/** Vite plugin: lets the drawings be imported as modules, and draws those that are. */
export function drawnMaps(): Plugin {
  let opened: Atlas | null = null;
  const atlas = (): Atlas => {
    opened ??= openAtlas();
    return opened;
  };
  return virtualModules('namelight-drawn-maps', {
    'virtual:place-maps': () => drawPlaceMaps(atlas()),
    'virtual:summit-map': () => drawSummit(atlas()),
    'virtual:world': drawWorld,
  });
}

/** The map of every place that has one. Costs some second. */
export function drawPlaceMaps(atlas: Atlas): PlaceMaps {
  const drawn = Object.entries(places).map(([name, spec]) => [name, drawPlace(spec, atlas)]);
  return Object.fromEntries(drawn);
}
