import maps from 'virtual:place-maps';
import {
  CN as chinaFlag,
  IN as indiaFlag,
  RU as russiaFlag,
  UA as ukraineFlag,
  US as usFlag,
} from 'country-flag-icons/string/3x2';
import { createContext, h, type VNode } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Drawing as DrawingData, Shape } from '../story/drawing.ts';
import type { MapName, Picture as PictureData } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import type { Coordinates } from './draw-locator.ts';
import { Emblem } from './Emblem.tsx';
import type { PictureSource } from './picture-sources.ts';
import { type MapInset, mapGrid, type PlaceMap } from './place-map.ts';

/**
 * The picture at the top of a card, if it has one. Pictures that add nothing to the text are hidden from screen
 * readers.
 */
export function Picture({ picture }: { picture: PictureData }) {
  const { factLang } = useCard();
  const { kind } = picture;
  if (kind === 'none') return null;
  const country = kind === 'flag' ? undefined : picture.country;
  return (
    <div class={`picture ${kind}`} {...factLang}>
      <Drawing picture={picture} />
      {country !== undefined && (
        <span class="badge" aria-hidden="true">
          <Flag country={country} />
        </span>
      )}
    </div>
  );
}

/** The picture itself, in the size of its element. */
export function Drawing({ picture }: { picture: PictureData }) {
  switch (picture.kind) {
    case 'map':
      return <NamedMap name={picture.map} shows={picture.shows} />;
    case 'emblem':
      return <Emblem name={picture.emblem} />;
    case 'monogram':
      return (
        <span aria-hidden="true" data-length={picture.letters.length}>
          {picture.letters}
        </span>
      );
    case 'flag':
      return (
        <span aria-hidden="true">
          <Flag country={picture.country} />
        </span>
      );
    case 'locator':
      return <MapAround place={[picture.longitude, picture.latitude]} shows={picture.shows} />;
    case 'drawing':
      return <ShapeDrawing drawing={picture.svg} shows={picture.shows} />;
    case 'none':
      return null;
    default:
      return picture satisfies never;
  }
}

/** Flags of the bundled entities, which are available at once, like their cards. */
const bundledFlags: Readonly<Record<string, string>> = {
  cn: chinaFlag,
  in: indiaFlag,
  ru: russiaFlag,
  ua: ukraineFlag,
  us: usFlag,
};

/** The flag of a country by its ISO 3166-1 alpha-2 code in lower case; the code itself where there is no drawing. */
function Flag({ country }: { country: string }) {
  const own = bundledFlags[country];
  return own === undefined ? <LoadedFlag country={country} /> : <FlagPicture svg={own} />;
}

function LoadedFlag({ country }: { country: string }) {
  const flag = useFlag(country);
  if (flag === 'none') return <span class="flag-code">{country.toUpperCase()}</span>;
  return flag === 'waiting' ? <span class="flag-picture" /> : <FlagPicture svg={flag} />;
}

/** As elements of our own: a page may forbid images by URL, even `data:`. */
function FlagPicture({ svg }: { svg: string }) {
  return <span class="flag-picture" ref={(holder) => holder?.replaceChildren(elementFrom(svg))} />;
}

function elementFrom(svg: string): Node {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}

/** One of the bundled maps. */
function NamedMap({ name, shows }: { name: MapName; shows: string }) {
  return <LocatorMap map={maps[name]} shows={shows} />;
}

/** A map of the surroundings of a place; only water until it has loaded. */
function MapAround({ place, shows }: { place: Coordinates; shows: string | undefined }) {
  const map = useLocator(place);
  return <LocatorMap map={typeof map === 'string' ? null : map} shows={shows} />;
}

/**
 * Shows where a place is: the place in the accent color, its surroundings faint. Colors are in `picture.css`.
 * Accessible if `shows` describes it.
 */
function LocatorMap({ map, shows }: { map: PlaceMap | null; shows: string | undefined }) {
  return (
    <svg
      viewBox={`0 0 ${mapGrid.width} ${mapGrid.height}`}
      role="img"
      aria-label={shows}
      aria-hidden={shows === undefined}
    >
      {map && (
        <>
          <path class="graticule" d={map.graticule} />
          <path class="land" d={map.land} />
          <Place {...map} />
          <path class="borders" d={map.borders} />
          <Point at={map.point} radius={8} />
          {map.insets.map((inset) => (
            <Inset key={inset.shape} {...inset} />
          ))}
        </>
      )}
    </svg>
  );
}

function Inset({ window, isRound, shape, point }: MapInset) {
  return (
    <g class="inset">
      <rect {...window} rx={isRound ? window.width / 2 : 6} />
      <Place shape={shape} point={point} />
      <Point at={point} radius={5} />
    </g>
  );
}

/** The shape around a point is only tinted: the point is the place. */
function Place({ shape, point }: Pick<PlaceMap, 'shape' | 'point'>) {
  return <path class={point === null ? 'shape' : 'shape around'} d={shape} />;
}

function Point({ at, radius }: { at: PlaceMap['point']; radius: number }) {
  return at && <circle class="point" cx={at[0]} cy={at[1]} r={radius} />;
}

/** A drawing of a story, element by element. Parts without a color have that of the text beside it. */
function ShapeDrawing({ drawing, shows }: { drawing: DrawingData; shows: string }) {
  return (
    <svg viewBox={drawing.viewBox} role="img" aria-label={shows}>
      {drawing.shapes.map(elementOf)}
    </svg>
  );
}

function elementOf({ tag, attributes, children }: Shape): VNode {
  return h(tag, { ...attributes }, ...children.map(elementOf));
}

/** A line drawing on a square of 16 units, in the color of the text beside it. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

const Context = createContext<PictureSource>({
  flags: async () => ({}),
  locator: () => Promise.reject(new Error('Draw pictures inside a PictureSourceProvider.')),
});
export const PictureSourceProvider = Context.Provider;
export const usePictureSource = (): PictureSource => useContext(Context);

/** A picture, or its state while there is none. */
type Loadable<Picture> = Picture | 'waiting' | 'none';

/** The SVG of a country's flag, by its ISO 3166-1 alpha-2 code in lower case. */
function useFlag(country: string): Loadable<string> {
  const { flags } = usePictureSource();
  return useLoaded(async () => (await flags())[country.toUpperCase()] ?? 'none', country);
}

function useLocator([longitude, latitude]: Coordinates): Loadable<PlaceMap> {
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
