import type { LanguageNames, Named } from '../facts/schema.ts';
import { primaryOf } from '../text/language-tag.ts';
import { afterName, beforeName, type Form, FormMaker, foldedForms, mergeForms, writingsOf } from './form.ts';
import { beginningsOf, NameIndex, type Reach } from './name-index.ts';

/** A language's words that make a name another's, as they touch it in text. */
export type GeneralWords = {
  /** Given names and forms of address before a surname. */
  readonly bearers: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/**
 * All names. What a text could hold is found in two steps, so that the cost stays the same however many
 * names begin alike: how they begin tells how far they reach, and the text within reach is looked up whole.
 */
export type NameTable = {
  /** Matches each stretch of word characters that a name may begin in; see `beginningsOf`. Global. */
  readonly beginnings: RegExp;
  /** The reaches of the names that a word begins, each once, longest first. */
  reachesFrom(word: string): readonly Reach[] | undefined;
  /** The same of a first character, for scripts that put no space between words. */
  reachesAt(character: string): readonly Reach[] | undefined;
  /** Syllables of the longest first word in Hangul: an endless word in a text is not tried at each of its own. */
  readonly longestKoreanWord: number;
  /** The forms that are written so. Made when they are first asked for. */
  formsOf(text: string): readonly Form[];
  /** True for what a name begins with that is written without any capital; never in ASCII. */
  beginsSmall(character: string): boolean;
  /** A primary language's, put together when they are first asked for; `null` where it has none. */
  generalWordsOf(language: string): GeneralWords | null;
};

/** With what it was compiled to, for tables that hold more. */
export type CompiledNames = NameTable & {
  readonly index: NameIndex;
  readonly maker: FormMaker;
  /** All that can stand in folded text for a name. */
  readonly texts: Iterable<string>;
};

/** Compiles the names once; not changed from then on. `languages` add what other languages call the same entities. */
export function compileNames(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): CompiledNames {
  const index = new NameIndex();
  const maker = new FormMaker(languages);
  for (const entity of entities) {
    maker.add(entity);
    for (const writing of writingsOf(entity, languages)) index.add(writing);
  }
  const formsOf = remember((text: string) =>
    mergeForms((index.writings.get(text) ?? none).map((writing) => maker.formOf(writing))),
  );
  return {
    index,
    maker,
    beginnings: beginningsOf(index.pairs),
    reachesFrom: (word) => index.byFirstWord.get(word),
    reachesAt: (character) => index.byFirstCharacter.get(character),
    longestKoreanWord: index.longestKoreanWord,
    texts: index.writings.keys(),
    // What is no name is not kept: a page can hold as many different words as it likes.
    formsOf: (text) => (index.writings.has(text) ? formsOf(text) : none),
    beginsSmall: (character) => index.smallFirsts.has(character),
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
