import world from 'virtual:world';
import { drawLocator } from './draw-locator.ts';
import type { LocatorDrawer } from './picture-ports.ts';
import { worldOf } from './world.ts';

/** Returns a function that draws locator maps; decodes the world map at once. */
export function locatorDrawer(): LocatorDrawer {
  const read = worldOf(world);
  return (place) => drawLocator(place, read);
}
