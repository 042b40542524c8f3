import type { JSX } from 'preact';
import { Drawing } from '../card/Picture.tsx';
import type { Entity } from '../facts/schema.ts';

/** A picture as small as a letter's height; without one, the first letters of the name beside it. */
export function Thumb(props: { readonly picture: Entity['picture']; readonly name: string }): JSX.Element {
  const picture: Entity['picture'] =
    props.picture.kind === 'none' ? { kind: 'monogram', letters: initialsOf(props.name) } : props.picture;
  return (
    <span class={`thumb ${picture.kind}`} lang="en" aria-hidden="true">
      <Drawing picture={picture} />
    </span>
  );
}

/** The first characters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => [...word][0] ?? '').join('');
}
