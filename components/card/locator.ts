import world from 'virtual:world';
import { drawLocator, worldOf } from './draw-locator.ts';
import type { LocatorDrawer } from './picture-sources.ts';

/** Returns a function that draws locator maps; decodes the world map at once. */
export function locatorDrawer(): LocatorDrawer {
  const read = worldOf(world);
  return (place) => drawLocator(place, read);
}
