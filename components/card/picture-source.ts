import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { loadOnce } from '../messages/script-port.ts';
import type { Coordinates } from '../pictures/globe-view.ts';
import { type Flags, flagsPort, type LocatorDrawer, locatorPort } from '../pictures/picture-ports.ts';
import type { PlaceMap } from '../pictures/place-map.ts';
import { loadScript } from './load-script.ts';

/** Where pictures are loaded from that not every card includes. */
export type PictureSource = {
  readonly flags: () => Promise<Flags>;
  readonly locator: () => Promise<LocatorDrawer>;
};

/** For the card page: each is in a script of its own, loaded when a card shows one. */
export const loadedPictures = (): PictureSource => ({
  flags: loadOnce(() => loadScript(flagsPort)),
  locator: loadOnce(() => loadScript(locatorPort)),
});

const Context = createContext<PictureSource>({
  flags: async () => ({}),
  locator: () => Promise.reject(new Error('Draw pictures inside a PictureSourceProvider.')),
});
export const PictureSourceProvider = Context.Provider;
export const usePictureSource = (): PictureSource => useContext(Context);

/** A picture, or its state while there is none. */
export type Loadable<Picture> = Picture | 'waiting' | 'none';

/** The SVG of a country's flag, by its ISO 3166-1 alpha-2 code in lower case. */
export function useFlag(country: string): Loadable<string> {
  const { flags } = usePictureSource();
  return useLoaded(async () => (await flags())[country.toUpperCase()] ?? 'none', country);
}

export function useLocator([longitude, latitude]: Coordinates): Loadable<PlaceMap> {
  const { locator } = usePictureSource();
  return useLoaded(async () => (await locator())([longitude, latitude]), `${longitude} ${latitude}`);
}

/** The result of `load` for a key, once it has loaded. */
function useLoaded<Picture>(load: () => Promise<Picture>, key: string): Picture | 'waiting' | 'none' {
  const [arrived, setArrived] = useState<{ readonly key: string; readonly picture: Picture | 'none' }>();
  useEffect(() => {
    const gone = new AbortController();
    const arrive = (picture: Picture | 'none') => {
      if (!gone.signal.aborted) setArrived({ key, picture });
    };
    load().then(arrive, (error) => {
      console.debug('Namelight could not get a picture.', error);
      arrive('none');
    });
    return () => gone.abort();
  }, [key]);
  return arrived?.key === key ? arrived.picture : 'waiting';
}
