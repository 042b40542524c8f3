/** Pictures that are too many, or too expensive to draw, for every card to include them. */
import type { ScriptPort } from '../messages/script-port.ts';
import type { Coordinates } from './draw-locator.ts';
import type { PlaceMap } from './place-map.ts';

/** SVG by ISO 3166-1 alpha-2 code, in capitals. */
export type Flags = Readonly<Record<string, string>>;

export type LocatorDrawer = (place: Coordinates) => PlaceMap;

export const flagsPort: ScriptPort<Flags> = { script: 'flags' };
export const locatorPort: ScriptPort<LocatorDrawer> = { script: 'locator' };
