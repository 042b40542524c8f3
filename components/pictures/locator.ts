import world from 'virtual:world';
import { drawLocator } from './draw-locator.ts';
import type { LocatorDrawer } from './ports.ts';
import { worldOf } from './world.ts';

/** Returns what draws locator maps; reads the world at once. */
export function locatorDrawer(): LocatorDrawer {
  const read = worldOf(world);
  return (place) => drawLocator(place, read);
}
