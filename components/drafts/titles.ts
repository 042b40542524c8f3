/** The titles that stand before a person's surname, taken from what the person is said to be. */
import { kindWords, maxWords, type WordKind } from './kind-words.ts';

/** So many words of a description may stand before the first title: "The former Soviet …". */
const maxBefore = 4;

/** Relatives of somebody else, who has the surname and perhaps the title as well. */
const relatives: ReadonlySet<string> = new Set(
  'wife husband son daughter mother father sister brother widow candidate'.split(' '),
);

/**
 * "president", "President" for "President of the United States."; "general secretary", "General Secretary" for "General
 * secretary of the party.": the first words of the description that say what a person is, as in running text and as in
 * headlines. None where it begins with a relative.
 */
export function titlesIn(description: string, language: string): readonly string[] {
  const [clause = ''] = description.split(/[,;:.(]\s|[.]$/u, 1);
  const words = clause.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\.?/gu) ?? [];
  for (let at = 0; at < Math.min(words.length, maxBefore); at += 1) {
    const length = lengthOfTitle(words.slice(at));
    if (length === 0) continue;
    const title = words.slice(at, at + length);
    return relatives.has((title[0] ?? '').toLowerCase()) ? [] : written(title, language);
  }
  return [];
}

/** How many words from here on are titles. */
function lengthOfTitle(words: readonly string[]): number {
  const count = Array.from({ length: maxWords }, (_, less) => maxWords - less).find((count) =>
    isPerson(words.slice(0, count)),
  );
  return count === undefined ? 0 : count + lengthOfTitle(words.slice(count));
}

const isPerson = (words: readonly string[]): boolean =>
  kindOf(words.join(' ').toLowerCase())?.kind === 'person';
const kindOf = (word: string): WordKind | undefined => kindWords.get(word);

/** In German nouns keep their capitals; elsewhere a title has them at the beginning of a description alone. */
function written(title: readonly string[], language: string): readonly string[] {
  if (/^de(?:-|$)/i.test(language)) return [title.join(' ')];
  const small = title.map((word) => word.toLowerCase());
  const capital = small.map((word) =>
    smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  const head = small[1] !== undefined && smallWords.has(small[1]) ? small.slice(0, 1) : [];
  return [...new Set([small.join(' '), capital.join(' '), ...head])];
}

const smallWords: ReadonlySet<string> = new Set(['of', 'de', 'du', 'del']);
