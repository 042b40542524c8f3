import {
  CN as chinaFlag,
  IN as indiaFlag,
  RU as russiaFlag,
  UA as ukraineFlag,
  US as usFlag,
} from 'country-flag-icons/string/3x2';

const flags: Readonly<Record<string, string>> = {
  cn: chinaFlag,
  in: indiaFlag,
  ru: russiaFlag,
  ua: ukraineFlag,
  us: usFlag,
};

/** The flag of a country by its ISO 3166-1 alpha-2 code, lower case; the code itself where there is no drawing. */
export function Flag({ country }: { country: string }) {
  const source = flags[country];
  if (source === undefined) return <span class="flag-code">{country.toUpperCase()}</span>;
  // Drawn as elements of our own: a page may forbid pictures by address, `data:` included.
  return <span class="flag-picture" ref={(holder) => holder?.replaceChildren(svgFrom(source))} />;
}

function svgFrom(source: string): Node {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}
