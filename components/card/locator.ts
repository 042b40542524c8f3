import world from 'virtual:world';
import { drawLocator, type World, worldOf } from './draw-locator.ts';
import type { LocatorDrawer } from './picture-sources.ts';

/** Decodes the world map. */
export const readWorld = (): World => worldOf(world);

/** Returns a function that draws locator maps; decodes the world map at once. */
export function locatorDrawer(): LocatorDrawer {
  const read = readWorld();
  return (place) => drawLocator(place, read);
}
