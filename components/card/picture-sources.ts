/** Pictures that are too many, or too expensive to draw, for every card to include them. */
import { loadOnce, type ScriptPort } from '../messages/script-port.ts';
import type { Coordinates } from './draw-locator.ts';
import { loadScript } from './load-script.ts';
import type { PlaceMap } from './place-map.ts';

/** SVG by ISO 3166-1 alpha-2 code, in capitals. */
export type Flags = Readonly<Record<string, string>>;

export type LocatorDrawer = (place: Coordinates) => PlaceMap;

export const flagsPort: ScriptPort<Flags> = { script: 'flags' };
export const locatorPort: ScriptPort<LocatorDrawer> = { script: 'locator' };

/** Where they are loaded from. */
export type PictureSource = {
  readonly flags: () => Promise<Flags>;
  readonly locator: () => Promise<LocatorDrawer>;
};

/** For the card page: each is in a script of its own, loaded when a card shows one. */
export const loadedPictures = (): PictureSource => ({
  flags: loadOnce(() => loadScript(flagsPort)),
  locator: loadOnce(() => loadScript(locatorPort)),
});
