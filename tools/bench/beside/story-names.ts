import { bundledNames } from '../../../components/story/bundled-names.ts';
import type { Named } from '../../../components/story/schema.ts';

/** A person as news has them: in full at first, by the surname from then on. */
export type PersonName = { readonly full: string; readonly short: string };

const wordsIn = (text: string): number => text.split(' ').length;

/** The first such name of an entity; an error says that the bundled story has changed. */
function nameOf({ id, names }: Named, use: 'full' | 'short', words: number): string {
  const found = names.find((name) => name.use === use && wordsIn(name.text) === words);
  if (found === undefined) throw new Error(`${id} has no such name.`);
  return found.text;
}

/** The bundled story's people. */
export const people: readonly PersonName[] = bundledNames
  .filter(({ kind }) => kind === 'person')
  .map((person) => ({ full: nameOf(person, 'full', 2), short: nameOf(person, 'short', 1) }));

/** Its places, but for those that are written with an article. */
export const places: readonly string[] = bundledNames
  .filter(({ kind, names }) => kind === 'place' && names.some(isOneWord))
  .map((place) => nameOf(place, 'full', 1));

function isOneWord({ text, use }: Named['names'][number]): boolean {
  return use === 'full' && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** All that the pages name. */
export const storyNames: readonly string[] = [
  ...people.flatMap(({ full, short }) => [full, short]),
  ...places,
];
