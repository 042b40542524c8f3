import {
  CN as chinaFlag,
  IN as indiaFlag,
  RU as russiaFlag,
  UA as ukraineFlag,
  US as usFlag,
} from 'country-flag-icons/string/3x2';
import { useFlag } from './picture-source.ts';

/** Flags of the bundled entities, which are available at once, like their cards. */
const bundledFlags: Readonly<Record<string, string>> = {
  cn: chinaFlag,
  in: indiaFlag,
  ru: russiaFlag,
  ua: ukraineFlag,
  us: usFlag,
};

/** The flag of a country by its ISO 3166-1 alpha-2 code in lower case; the code itself where there is no drawing. */
export function Flag({ country }: { country: string }) {
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
