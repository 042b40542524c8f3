/** Draws the map of a story's places; loaded when there is one, with the outline of the world. */

import type { Coordinates } from '../card/draw-locator.ts';
import { readWorld } from '../card/locator.ts';
import type { StoryMapDrawing } from './story-map.ts';
import { drawStoryMap } from './story-map.ts';

export type MapDrawer = (
  points: readonly Coordinates[],
  size: { readonly width: number; readonly height: number },
) => Promise<StoryMapDrawing>;

/** Decodes the world map at once. */
export function mapDrawer(): MapDrawer {
  const world = readWorld();
  return (points, size) => drawStoryMap(points, world, size);
}
