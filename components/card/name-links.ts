import type { Entity, EntityId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { nameFormsIn } from './name-forms.ts';
import { namesInText } from './names-in-text.ts';

/** A piece of a text: plain, or the name of an entity. */
export type TextPiece = { readonly text: string; readonly entity: EntityId | null };

/** Splits a text at the names of entities other than `own`: the first mention of each becomes a piece of its own. */
export type NameLinks = (text: string, own: EntityId | null) => readonly TextPiece[];

/** What is known of the entities. */
type NamesToLink = Pick<Story, 'language'> & { readonly entities: readonly NamedEntity[] };
type NamedEntity = Pick<Entity, 'id' | 'kind' | 'name'>;

/**
 * Finds the names of a story's entities in the story's own sentences, in its language: full names, and the last names of
 * people. Far simpler than the finder, because these texts are known: where a capital beside a name may make it
 * another name, there is no link.
 */
export function nameLinks({ entities, language }: NamesToLink): NameLinks {
  const namesIn = namesInText(spellings(entities), nameFormsIn(language));
  return (text, own) => {
    const pieces: TextPiece[] = [];
    const seen = new Set<EntityId | null>([own]);
    let read = 0;
    for (const { name: spelling, from, to } of namesIn(text)) {
      const { entity } = spelling;
      if (seen.has(entity) || isPartOfName(spelling, aroundName(text, from, to), language)) continue;
      seen.add(entity);
      pieces.push({ text: text.slice(read, from), entity: null });
      pieces.push({ text: text.slice(from, to), entity });
      read = to;
    }
    return [...pieces, { text: text.slice(read), entity: null }].filter((piece) => piece.text !== '');
  };
}

type Spelling = { readonly name: string; readonly entity: EntityId; readonly isLastName: boolean };

/** All full names, of people also without middle names, and last names that one person alone has; long ones first. */
function spellings(entities: readonly NamedEntity[]): readonly Spelling[] {
  const people = entities
    .filter(({ kind }) => kind === 'person')
    .map(({ id, name }) => ({ entity: id, words: name.trim().split(/\s+/) }))
    .map((person) => ({ ...person, last: person.words.at(-1) ?? '' }));
  const bearers = Map.groupBy(people, ({ last }) => last);
  return [
    ...entities.map(({ id, name }) => ({ name, entity: id, isLastName: false })),
    ...people
      .filter(({ words }) => words.length > 2)
      .map(({ entity, words, last }) => ({ name: `${words[0]} ${last}`, entity, isLastName: false })),
    ...people
      .filter(({ last }) => last.length >= minLastName && bearers.get(last)?.length === 1)
      .map(({ entity, last }) => ({ name: last, entity, isLastName: true })),
  ].toSorted((one, other) => other.name.length - one.name.length);
}

/** Shorter ones are too often other words. */
const minLastName = 4;

type Around = { readonly before: string; readonly written: string; readonly after: string };

/** So many characters around a name are looked at: more than two words. */
const maxAround = 200;

const aroundName = (text: string, from: number, to: number): Around => ({
  before: text.slice(Math.max(0, from - maxAround), from),
  written: text.slice(from, to),
  after: text.slice(to, to + maxAround),
});

/** True where a word with a capital right beside a name may make it another: "Trump Organization", "Melania Trump". */
function isPartOfName({ name, isLastName }: Spelling, around: Around, language: string): boolean {
  if (/\s/.test(name)) return false;
  const isFollowed = /^[ \u00A0-]\p{Upper}/u.test(around.after);
  const { word, isFirst } = wordAtEnd(around.before);
  const isPreceded = /^\p{Upper}/u.test(word) && /[\p{Alpha}\p{M}.]$/u.test(word);
  // German nouns have capitals: there they say something only around last names, and none after a genitive.
  if (language.startsWith('de')) return isLastName && (isPreceded || (isFollowed && around.written === name));
  return isFollowed || (isPreceded && (isLastName || !isFirst));
}

/** The last word of a text that ends with a space, and whether it begins a sentence; `''` if it ends otherwise. */
function wordAtEnd(text: string): { readonly word: string; readonly isFirst: boolean } {
  const words = text.replaceAll('\u00A0', ' ').split(' ');
  const [before = '', word = '', end] = [words.at(-3), words.at(-2), words.at(-1)];
  return { word: end === '' ? word : '', isFirst: before === '' || /[.:;!?–—]$/u.test(before) };
}
