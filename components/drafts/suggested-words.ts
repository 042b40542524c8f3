/** Words that could distinguish an entity from others of its name, taken from what is written of it. */
import { everydayWordIn } from '../library/everyday-words.ts';
import type { Draft, DraftEntity } from './draft.ts';

/** So many are offered. */
const maxOffered = 6;
/** Shorter words stand in all texts. */
const shortest = 5;
/** Longer ones are whole phrases of scripts without spaces. */
const longest = 24;

/**
 * Returns words of an entity's description, role and story, then of the story's title and summary, that are near no everyday word;
 * those that are written most often first. Without words of its names, and those it has already.
 */
export function suggestedWords(
  { names, name, description, role, story, relations, context = [], titles = [] }: DraftEntity,
  draft: Pick<Draft, 'title' | 'story' | 'language' | 'entities'>,
): readonly string[] {
  const own = [
    description,
    role?.text,
    story?.matters?.text,
    ...(story?.statements ?? []).map(({ text }) => text),
    ...(relations ?? []).map(({ label }) => label),
  ];
  const of = [draft.title, draft.story?.summary];
  const known = new Set(
    [name, ...names.map(({ text }) => text), ...context, ...titles].flatMap(wordsIn).map(lower),
  );
  const counts = new Map<string, { readonly word: string; readonly count: number }>();
  const written = new Set<string>();
  for (const [text = '', weight] of [
    ...own.map((text) => [text, 2] as const),
    ...of.map((text) => [text, 1] as const),
  ]) {
    for (const word of wordsIn(text)) written.add(word);
    for (const word of tellingWordsIn(text, draft.language)) {
      const key = lower(word);
      if (known.has(key)) continue;
      const before = counts.get(key);
      counts.set(key, { word: before?.word ?? word, count: (before?.count ?? 0) + weight });
    }
  }
  const offered = [...counts.values()]
    .toSorted((one, other) => other.count - one.count)
    // Each is looked for in all names; some of them prove to be known.
    .slice(0, 2 * maxOffered)
    .map(({ word }) => asInNames(word, written.has(word) ? withoutAnd(word) : withCapital(word), draft))
    .filter((word) => !known.has(lower(word)));
  return [...new Set(offered)].slice(0, maxOffered);
}

/** The word, or the other way to write it where that is part of a name of the story. */
function asInNames(word: string, other: string, { entities }: Pick<Draft, 'entities'>): string {
  if (other === word) return word;
  const isNamed = entities.some(({ name }) => name.includes(other) && wordsIn(name).includes(other));
  return isNamed ? other : word;
}

/** Arabic joins it to the next word. */
const withoutAnd = (word: string): string => (word.startsWith('و') ? word.slice(1) : word);

/** The words of a text that say what it is about: no short and no everyday ones. One that begins a sentence is not a name. */
export function tellingWordsIn(text: string, language: string): readonly string[] {
  return text.split(/[.!?:;]\s+/).flatMap((sentence) =>
    wordsIn(sentence)
      .map((word, n) => (n === 0 && !isSameInCapitals(word) ? withSmall(word) : word))
      .filter((word) => word.length >= shortest && word.length <= longest && isTelling(word, language)),
  );
}

const isTelling = (word: string, language: string): boolean =>
  !dull.has(lower(word)) && everydayWordIn(withCapital(word), safely(language)) === null;

/** Words of English descriptions that are near every name. */
const dull: ReadonlySet<string> = new Set(
  `which where their there these those other others every would could should might until between during against through
  speaks spoke called known becomes became first second later since while being having makes asked wants wanted comes
  offers works stands still whole whose people person place about years months today
  night nights morning evening weeks world country something everything nothing together`.split(/\s+/),
);

function safely(language: string): readonly string[] {
  try {
    return [new Intl.Locale(language).language];
  } catch {
    return [];
  }
}

const wordsIn = (text: string): readonly string[] =>
  text.match(/\p{Alpha}(?:[’'-]?[\p{Alpha}\p{M}])*/gu) ?? [];
const lower = (word: string): string => word.toLowerCase();
const isSameInCapitals = (word: string): boolean => word === word.toUpperCase();
const withSmall = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
