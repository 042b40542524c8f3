import type { JSX } from 'preact';
import type { Entity } from '../facts/schema.ts';
import { Drawing } from './Picture.tsx';

/** The picture beside a name in a list; initials if there is none. `language` is the name's. */
export function Thumb(props: {
  readonly picture: Entity['picture'];
  readonly name: string;
  readonly language: string;
}): JSX.Element {
  const picture: Entity['picture'] =
    props.picture.kind === 'none' ? { kind: 'monogram', letters: initialsOf(props.name) } : props.picture;
  return (
    <span class={`thumb ${picture.kind}`} lang={props.language} aria-hidden="true">
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
