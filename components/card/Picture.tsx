import type { Picture as PictureData } from '../facts/schema.ts';
import { useCard } from './card-context.ts';
import { Emblem } from './Emblem.tsx';
import { Flag } from './Flag.tsx';
import { MapAround, NamedMap } from './LocatorMap.tsx';
import { ShapeDrawing } from './ShapeDrawing.tsx';

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
