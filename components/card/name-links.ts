import type { FactSet } from '../story/fact-set.ts';
import type { Entity, EntityId } from '../story/schema.ts';

/** A piece of a text: plain, or the name of an entity. */
export type TextPiece = { readonly text: string; readonly entity: EntityId | null };

/** Splits a text at the names of entities other than `own`: the first mention of each becomes a piece of its own. */
export type NameLinks = (text: string, own: EntityId | null) => readonly TextPiece[];

/** What is known of the entities. */
type NamesToLink = Pick<FactSet, 'language'> & { readonly entities: readonly NamedEntity[] };
type NamedEntity = Pick<Entity, 'id' | 'kind' | 'name'>;

/**
 * Finds the names of a set's entities in the set's own sentences, in its language: full names, and the last names of
 * people. Far simpler than the finder, because these texts are known: where a capital beside a name may make it
 * another name, there is no link.
 */
export function nameLinks({ entities, language }: NamesToLink): NameLinks {
  const spelled = spellings(entities);
  if (spelled.length === 0) return (text) => [{ text, entity: null }];
  const { before, word } = writingOf(language);
  const names = spelled.map(({ name }) => `(${wordsOf(name).map(word).join('\\s+')})`).join('|');
  const pattern = new RegExp(`(?<![${letters}])${before}(?:${names})(?![${letters}])`, 'gu');
  return (text, own) => {
    const pieces: TextPiece[] = [];
    const seen = new Set<EntityId | null>([own]);
    let read = 0;
    for (const match of text.matchAll(pattern)) {
      const [written, ...groups] = match;
      const found = spelled[groups.findIndex((group) => group !== undefined)];
      const end = match.index + written.length;
      const around = { before: text.slice(0, match.index), written, after: text.slice(end) };
      if (found === undefined || seen.has(found.entity) || isPartOfName(found, around, language)) continue;
      seen.add(found.entity);
      pieces.push({ text: text.slice(read, match.index), entity: null });
      pieces.push({ text: written, entity: found.entity });
      read = end;
    }
    return [...pieces, { text: text.slice(read), entity: null }].filter((piece) => piece.text !== '');
  };
}

/**
 * The same for a story of any size: of its names only those are looked for in a text whose last word may begin one of the
 * text's. Costs a step for each entity once, and for each letter of the text.
 */
export function nameLinksAmongMany({ entities, language }: NamesToLink): NameLinks {
  const { fixed } = writingOf(language);
  const byBeginning = Map.groupBy(entities, ({ name }) => fixed(firstRun.exec(lastNameOf(name))?.[0] ?? ''));
  return (text, own) => {
    const near = new Set<NamedEntity>();
    for (const beginning of beginningsIn(text))
      for (const entity of byBeginning.get(beginning) ?? []) if (near.size < maxNear) near.add(entity);
    return nameLinks({ entities: [...near], language })(text, own);
  };
}

/** More names than that are not looked for in one text: a page of a telephone book is no story. */
const maxNear = 200;

/** The beginnings of all words, also behind the letters that Arabic writes before names. */
function* beginningsIn(text: string): Generator<string> {
  for (const [word] of text.matchAll(runs))
    for (let from = 0; from <= maxBefore; from++)
      for (let to = from + 1; to <= Math.min(word.length, from + maxName); to++) yield word.slice(from, to);
}

/** The most letters before a name in its word, and in a name. */
const maxBefore = 2;
const maxName = 80;

const letters = '\\p{L}\\p{M}\\p{N}';

const firstRun = new RegExp(`[${letters}]+`, 'u');
const runs = new RegExp(firstRun, 'gu');

type Spelling = { readonly name: string; readonly entity: EntityId; readonly isLastName: boolean };

/** All full names, of people also without middle names, and last names that one person alone has; long ones first. */
function spellings(entities: readonly NamedEntity[]): readonly Spelling[] {
  const people = entities.filter(({ kind }) => kind === 'person');
  const bearers = Map.groupBy(people, ({ name }) => lastNameOf(name));
  const isOwn = (lastName: string): boolean => bearers.get(lastName)?.length === 1;
  return [
    ...entities.map(({ id, name }) => ({ name, entity: id, isLastName: false })),
    ...people.map(({ id, name }) => ({
      name: `${wordsOf(name)[0]} ${lastNameOf(name)}`,
      entity: id,
      isLastName: false,
    })),
    ...people
      .map(({ id, name }) => ({ name: lastNameOf(name), entity: id, isLastName: true }))
      .filter(({ name }) => name.length >= minLastName && isOwn(name)),
  ].toSorted((one, other) => other.name.length - one.name.length);
}

/** Shorter ones are too often other words. */
const minLastName = 4;

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/);

const lastNameOf = (name: string): string => wordsOf(name).at(-1) ?? name;

/** How names are written in the sentences of a language, as parts of a regular expression. */
type Writing = {
  /** What stands before a name, in the same word or not. */
  readonly before: string;
  /** One word of a name, in any case. */
  readonly word: (word: string) => string;
  /** The beginning of a word of a name that all of its cases have. */
  readonly fixed: (word: string) => string;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const plain: Writing = { before: '', word: escaped, fixed: (word) => word };

/** Endings of names in Russian and Ukrainian, after the letters that change. */
const cyrillic: Writing = {
  before: '',
  word: (word) =>
    word.length < 4
      ? escaped(word)
      : escaped(word.replace(/(?:[иы]й|ые|[аяйьоіїиы])$/u, '')).replace(/к$/u, '[кц]') +
        '(?:[аяуюеєыиіїйьо]|[оеєё][йюм]|[ыи][йемх]|[еоє]?в[іи]?|[оеє](?:го|му)|[ая](?:м|х|ми)|[ыи]ми|ые)?',
  fixed: (word) => (word.length < 4 ? word : word.slice(0, Math.max(1, word.length - 3))),
};

const writings: Readonly<Record<string, Writing>> = {
  ar: { ...plain, before: '[وف]?[بلك]?' },
  de: { ...plain, word: (word) => `${escaped(word)}s?` },
  // America in "North America".
  hi: { ...plain, before: '(?<!उत्तरी )' },
  ru: cyrillic,
  uk: cyrillic,
};

const writingOf = (language: string): Writing => writings[language.split('-', 1)[0] ?? ''] ?? plain;

type Around = { readonly before: string; readonly written: string; readonly after: string };

/** True where a word with a capital right beside a name may make it another: "Trump Organization", "Melania Trump". */
function isPartOfName({ name, isLastName }: Spelling, around: Around, language: string): boolean {
  if (/\s/.test(name)) return false;
  const isFollowed = /^[ \u00A0-]\p{Lu}/u.test(around.after);
  const { word, isFirst } = wordAtEnd(around.before);
  const isPreceded = /^\p{Lu}/u.test(word) && /[\p{L}\p{M}.]$/u.test(word);
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
