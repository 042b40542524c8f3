import { beginsSmall, leadOf } from '../facts/name-start.ts';
import type { LanguageNames, Named } from '../facts/schema.ts';
import { primaryOf } from '../text/language-tag.ts';
import { isHangulAt, isUnspacedAt, wordEnd } from './characters.ts';
import { afterName, beforeName, type Form, foldedForms, formMaker, writingsOf } from './form.ts';

/** A language's words that make a name another's, as they touch it in text. */
export type GeneralWords = {
  /** Given names and forms of address before a surname. */
  readonly bearers: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/**
 * How far a name reaches to both sides of where its first word begins. `before` is the length of what stands before its
 * first capital, `université ` of `université Columbia`: looked up is what follows that.
 */
export type Reach = { readonly before: number; readonly after: number };

/**
 * All names. What a text could hold is found in two steps, so that the cost stays the same however many
 * names begin alike: how they begin tells how far they reach, and the text within reach is looked up whole.
 */
export type NameTable = {
  /** Matches each stretch of word characters that a name may begin in; see `beginningsOf`. Global. */
  readonly beginnings: RegExp;
  /** First word → the reaches of the names it begins, each once, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Reach[]>;
  /** First character → the same, for scripts that put no space between words. */
  readonly byFirstCharacter: ReadonlyMap<string, readonly Reach[]>;
  /** Syllables of the longest first word in Hangul: an endless word in a text is not tried at each of its own. */
  readonly longestKoreanWord: number;
  /** All that can stand in folded text for a name. */
  readonly texts: Iterable<string>;
  /** The forms that are written so. Made when they are first asked for. */
  formsOf(text: string): readonly Form[];
  /** What names begin with that are written without any capital, as Ukrainian papers write a tyrant's; none in ASCII. */
  readonly smallFirsts: ReadonlySet<string>;
  /** A primary language's, put together when they are first asked for; `null` where it has none. */
  generalWordsOf(language: string): GeneralWords | null;
};

/** Compiles the names once; not changed from then on. `languages` add what other languages call the same entities. */
export function compileNames(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): NameTable {
  const writings = Map.groupBy(
    entities.flatMap((entity) => writingsOf(entity, languages)),
    ({ text }) => text,
  );
  const texts = [...writings.keys()];
  const makeForms = formMaker(entities, languages);
  const formsOf = remember((text: string) => makeForms(writings.get(text) ?? none));
  const byFirstWord = reachesBy(
    firstWordOf,
    texts.filter((text) => !isUnspacedAt(text, 0)),
  );
  return {
    beginnings: beginningsOf(byFirstWord.keys()),
    byFirstWord,
    byFirstCharacter: reachesBy(
      (text) => text.charAt(0),
      texts.filter((text) => isUnspacedAt(text, 0)),
    ),
    longestKoreanWord: longestHangul(byFirstWord.keys()),
    texts,
    // What is no name is not kept: a page can hold as many different words as it likes.
    formsOf: (text) => (writings.has(text) ? formsOf(text) : none),
    smallFirsts: new Set(texts.filter(beginsSmall).map((text) => text.charAt(0))),
    generalWordsOf: remember((language: string) => generalWordsIn(languages, language)),
  };
}

const none: readonly never[] = [];

/** Returns what works a value out once for each key. */
function remember<Value>(workOut: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}

function longestHangul(words: Iterable<string>): number {
  let longest = 0;
  for (const word of words) if (word.length > longest && isHangulAt(word, 0)) longest = word.length;
  return longest;
}

const firstWordOf = (text: string, from: number): string => text.slice(from, wordEnd(text, from));

/**
 * A native pattern for stretches that begin as one of the words does, or are not ASCII. It tells ASCII words
 * by two letters: enough to pass over two capitalised words in three before anything is looked up, and
 * it does not grow with the number of names.
 */
function beginningsOf(words: Iterable<string>): RegExp {
  const seconds = new Map<string, Set<string>>();
  for (const word of words) {
    const first = word.charAt(0);
    if (/[A-Z]/.test(first)) seconds.set(first, (seconds.get(first) ?? new Set()).add(word.charAt(1)));
  }
  const pairs = Array.from(seconds, ([first, after]) => {
    const letters = `[${[...after].join('')}]`;
    return `${first}${after.has('') ? `(?:${letters}|(?![\\dA-Za-z]))` : letters}`;
  });
  const rest = '[\\dA-Za-z\\x80-\\uffff]*';
  // Two branches, and in the first only pairs: so written, the engine's look-ahead takes a third less time.
  return new RegExp(`(?:${pairs.join('|') || '[]'})${rest}|[\\x80-\\uffff]${rest}`, 'g');
}

function reachesBy(
  beginningOf: (text: string, from: number) => string,
  texts: readonly string[],
): ReadonlyMap<string, readonly Reach[]> {
  const reaches = new Map<string, Reach[]>();
  for (const text of texts.toSorted((a, b) => b.length - a.length)) {
    const before = leadOf(text).length;
    const after = text.length - before;
    const beginning = beginningOf(text, before);
    const known = reaches.get(beginning);
    if (known === undefined) reaches.set(beginning, [{ before, after }]);
    else if (!known.some((reach) => reach.before === before && reach.after === after))
      known.push({ before, after });
  }
  return reaches;
}

/** The general words of a primary language, those of its scripts together: `zh-Hans` and `zh-Hant` are one. */
function generalWordsIn(languages: readonly LanguageNames[], language: string): GeneralWords | null {
  const own = languages.filter(({ lang }) => primaryOf(lang) === language);
  if (own.length === 0) return null;
  const touching = (
    wordsOf: (names: LanguageNames) => readonly string[] | undefined,
    touch: (word: string) => string,
  ): readonly string[] => own.flatMap((names) => foldedForms(wordsOf(names) ?? []).map(touch));
  return {
    bearers: touching(({ otherBearers }) => otherBearers, beforeName),
    before: touching(({ makers }) => makers?.before, beforeName),
    after: touching(({ makers }) => makers?.after, afterName),
  };
}
