import type { LanguageNames, Named } from '../facts/schema.ts';
import { primaryLanguage } from '../text/language-tag.ts';
import { asPrefix, asSuffix, type Form, FormFactory, foldedForms, mergeForms, spellingsOf } from './form.ts';
import { NameIndex, type Reach, startPatternOf } from './name-index.ts';

/** A language's words that make a name next to them another's, as they touch it in text. */
export type GeneralWords = {
  /** Given names and forms of address before a surname. */
  readonly otherPersons: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/**
 * All names. Look-ups take two steps, so that the cost does not depend on how many names begin alike: the first word
 * gives the possible lengths, then the whole text of each length is looked up.
 */
export type NameTable = {
  /** Matches each run of word characters that a name may begin in; see `startPatternOf`. Global. */
  readonly pattern: RegExp;
  /** The reaches of the names that begin with a word, without duplicates, longest first. */
  reachesOf(word: string): readonly Reach[] | undefined;
  /** The same by first character, for scripts without spaces between words. */
  reachesAt(character: string): readonly Reach[] | undefined;
  /** The length of the longest first word in Hangul, which bounds how much of an endless word is tried. */
  readonly longestKoreanWord: number;
  /** The forms with this text. Made on first use. */
  formsOf(text: string): readonly Form[];
  /** True for the first character of a name without any uppercase letter; never in ASCII. */
  startsLowercase(character: string): boolean;
  /** The general words of a primary language, computed on first use; `null` where it has none. */
  generalWordsOf(language: string): GeneralWords | null;
};

/** Also has what was compiled, so that tables can be joined. */
export type CompiledNames = NameTable & {
  readonly index: NameIndex;
  readonly factory: FormFactory;
  /** The folded texts of all spellings. */
  readonly texts: Iterable<string>;
};

/** Compiles names; immutable from then on. `languages` add the names of the same entities in other languages. */
export function compileNames(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): CompiledNames {
  const index = new NameIndex();
  const factory = new FormFactory(languages);
  for (const entity of entities) {
    factory.add(entity);
    for (const spelling of spellingsOf(entity, languages)) index.add(spelling);
  }
  const formsOf = memoize((text: string) =>
    mergeForms((index.spellings.get(text) ?? none).map((spelling) => factory.formOf(spelling))),
  );
  return {
    index,
    factory,
    pattern: startPatternOf(index.pairs),
    reachesOf: (word) => index.byFirstWord.get(word),
    reachesAt: (character) => index.byFirstCharacter.get(character),
    longestKoreanWord: index.longestKoreanWord,
    texts: index.spellings.keys(),
    // Only names are cached: a page can have any number of different words.
    formsOf: (text) => (index.spellings.has(text) ? formsOf(text) : none),
    startsLowercase: (character) => index.lowercase.has(character),
    generalWordsOf: memoize((language: string) => generalWordsIn(languages, language)),
  };
}

const none: readonly never[] = [];

/** Caches the result for each key. */
function memoize<Value>(workOut: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}

/** The general words of a primary language, in all its scripts: `zh-Hans` and `zh-Hant` are one. */
function generalWordsIn(languages: readonly LanguageNames[], language: string): GeneralWords | null {
  const own = languages.filter(({ lang }) => primaryLanguage(lang) === language);
  if (own.length === 0) return null;
  const touching = (
    wordsOf: (names: LanguageNames) => readonly string[] | undefined,
    touch: (word: string) => string,
  ): readonly string[] => own.flatMap((names) => foldedForms(wordsOf(names) ?? []).map(touch));
  return {
    otherPersons: touching(({ otherBearers }) => otherBearers, asPrefix),
    before: touching(({ makers }) => makers?.before, asPrefix),
    after: touching(({ makers }) => makers?.after, asSuffix),
  };
}
