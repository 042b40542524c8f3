import {
  CN as chinaFlag,
  IN as indiaFlag,
  RU as russiaFlag,
  UA as ukraineFlag,
  US as usFlag,
} from 'country-flag-icons/string/3x2';
import type { Picture as PictureData } from '../facts/schema.ts';

const flags: Readonly<Record<string, string>> = {
  cn: chinaFlag,
  in: indiaFlag,
  ru: russiaFlag,
  ua: ukraineFlag,
  us: usFlag,
};

/** The picture at the head of a card. Says nothing that the words beside it do not, so it is not read out. */
export function Picture({ picture }: { picture: PictureData }) {
  switch (picture.kind) {
    case 'flag':
      return (
        <div class="picture flag" aria-hidden="true">
          <Flag country={picture.country} />
        </div>
      );
    case 'monogram':
      return (
        <div class="picture monogram" aria-hidden="true" data-length={picture.letters.length}>
          {picture.letters}
          {picture.country !== undefined && (
            <span class="badge">
              <Flag country={picture.country} />
            </span>
          )}
        </div>
      );
    default:
      return picture satisfies never;
  }
}

function Flag({ country }: { country: string }) {
  const source = flags[country];
  if (source === undefined) return <span class="flag-code">{country.toUpperCase()}</span>;
  // Drawn as elements of our own: a page may forbid pictures by address, `data:` included.
  return <span class="flag-picture" ref={(holder) => holder?.replaceChildren(svgFrom(source))} />;
}

function svgFrom(source: string): Node {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}
