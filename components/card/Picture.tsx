import type { Picture as PictureData } from '../facts/schema.ts';
import { useCard } from './card-context.ts';
import { Emblem } from './Emblem.tsx';
import { Flag } from './Flag.tsx';
import { NamedMap } from './LocatorMap.tsx';

/** The picture at the head of a card. All but a map says what the words beside it say, and is not read out. */
export function Picture({ picture }: { picture: PictureData }) {
  const { kind } = picture;
  const country = kind === 'none' || kind === 'flag' ? undefined : picture.country;
  const { told } = useCard();
  return (
    <div class={`picture ${kind}`} {...told}>
      <Drawing picture={picture} />
      {country !== undefined && (
        <span class="badge" aria-hidden="true">
          <Flag country={country} />
        </span>
      )}
    </div>
  );
}

/** The picture itself, in whatever size its element has. */
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
    case 'none':
    case 'flag':
    case 'locator':
    case 'drawing':
      return null;
    default:
      return picture satisfies never;
  }
}
