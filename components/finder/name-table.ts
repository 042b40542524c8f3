import { addedStoryOf } from '../story/entity-id.ts';
import { beginsLowercase, lowercasePrefixOf } from '../story/name-start.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import { isHangulAt, isUnspacedAt, lettersEnd, wordEnd } from './characters.ts';
import {
  asPrefix,
  asSuffix,
  type Form,
  FormFactory,
  foldedForms,
  mergeForms,
  type Spelling,
  spellingsOf,
  withCapital,
} from './form.ts';
import { primaryLanguage } from './language.ts';

/**
 * How far a name extends to both sides of its first word. `before` is the length of the part before its first
 * uppercase letter, `université ` in `université Columbia`; the rest is what is looked up.
 */
export type Reach = { readonly before: number; readonly after: number };

/** The look-up index of names. Spellings can be added in any order. */
export class NameIndex {
  /** First word → the reaches of the names that begin with it, without duplicates, longest first. */
  readonly byFirstWord = new Map<string, Reach[]>();
  /** First character → the same, for scripts without spaces between words. */
  readonly byFirstCharacter = new Map<string, Reach[]>();
  /** First characters of names without any uppercase letter, as Ukrainian papers write a tyrant's. */
  readonly lowercase = new Set<string>();
  /** The first two letters of names that begin in ASCII; `A` alone where there is no second. */
  readonly pairs = new Set<string>();
  /** The folded text of each spelling, with the spellings it has. */
  readonly spellings = new Map<string, Spelling[]>();
  /** The length of the longest first word in Hangul. */
  longestKoreanWord = 0;

  add(spelling: Spelling): void {
    const { text } = spelling;
    const known = this.spellings.get(text);
    if (known !== undefined) known.push(spelling);
    else {
      this.spellings.set(text, [spelling]);
      this.#addText(text);
      if (isInSmallLetters(spelling)) {
        this.lowercase.add(text.charAt(0));
        this.pairs.add(text.slice(0, 2));
      }
    }
  }

  #addText(text: string): void {
    const before = lowercasePrefixOf(text).length;
    const reach = { before, after: text.length - before };
    if (beginsLowercase(text)) this.lowercase.add(text.charAt(0));
    if (isUnspacedAt(text, 0)) {
      addReach(this.byFirstCharacter, text.charAt(0), reach);
      return;
    }
    const end = wordEnd(text, before);
    const word = text.slice(before, end);
    // "MI" for "MI5": behind the letters of a word on a page may stand a number that belongs to no name.
    addReach(this.byFirstWord, text.slice(before, lettersEnd(text, before, end)), reach);
    if (/^[A-Z]/.test(word)) this.pairs.add(word.slice(0, 2));
    if (isHangulAt(word, 0)) this.longestKoreanWord = Math.max(this.longestKoreanWord, word.length);
  }
}

/** "roblox", beside Roblox. In added stories, where any word may be a name, small Latin letters begin none. */
export const isInSmallLetters = ({ text, name, id }: Pick<Spelling, 'text' | 'name' | 'id'>): boolean =>
  name.needs === 'support' && /^[a-z]+$/.test(text) && addedStoryOf(id) === null;

/**
 * Inserts a reach in order, unless it is there already. Lists are short: no longer than a name has characters, or a
 * little more.
 */
function addReach(reaches: Map<string, Reach[]>, beginning: string, reach: Reach): void {
  const known = reaches.get(beginning);
  if (known === undefined) {
    reaches.set(beginning, [reach]);
    return;
  }
  const at = known.findIndex((other) => !isBefore(other, reach));
  const next = known[at];
  if (next?.before === reach.before && next.after === reach.after) return;
  known.splice(at === -1 ? known.length : at, 0, reach);
}

/** Longest first; of equal lengths the one with the shorter lead first. */
const isBefore = (one: Reach, other: Reach): boolean => {
  const longer = one.before + one.after - other.before - other.after;
  return longer > 0 || (longer === 0 && one.before < other.before);
};

/** Merges the reaches of two indexes. */
export function joinReaches(
  one: readonly Reach[] | undefined,
  other: readonly Reach[] | undefined,
): readonly Reach[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const joined = new Map([['', [...one]]]);
  for (const reach of other) addReach(joined, '', reach);
  return joined.get('');
}

/**
 * A native pattern for words that begin like a name, or are not ASCII. It checks two letters of ASCII words: enough
 * to skip two in three capitalized words before any look-up, and it does not grow with the number of names.
 */
export function startPatternOf(pairs: Iterable<string>): RegExp {
  const seconds = Map.groupBy(pairs, (pair) => pair.charAt(0));
  const starts = Array.from(seconds, ([first, all]) => {
    const letters = `[${all.map((pair) => pair.charAt(1)).join('')}]`;
    return `${first}${all.includes(first) ? `(?:${letters}|(?![\\dA-Za-z]))` : letters}`;
  });
  const rest = '[\\dA-Za-z\\x80-\\uffff]*';
  // Two branches, and in the first only pairs: in this shape the engine's look-ahead takes a third less time.
  return new RegExp(`(?:${starts.join('|') || '[]'})${rest}|[\\x80-\\uffff]${rest}`, 'g');
}

/** A language's words that make a name next to them another's, as they touch it in text. */
export type GeneralWords = {
  /** Given names and forms of address before a surname. */
  readonly otherPersons: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Nouns before what may be called like a place: a hotel, a ship. */
  readonly things: readonly string[];
  /** Nouns beside the title of a work. */
  readonly works: readonly string[];
  /** Nouns before a place that quotation marks only point out: "the word", "the topic". */
  readonly labels: readonly string[];
  /** Relatives before a man's name, and behind it. */
  readonly kin: readonly string[];
  readonly wives: readonly string[];
  /** Who found America. */
  readonly explorers: readonly string[];
  readonly continents: readonly string[];
  readonly africa: readonly string[];
  readonly asia: readonly string[];
  /** Letters that a hyphen may join to a country without making a name: "США-Россия". */
  readonly unions: readonly string[];
  /** Nouns that head the names of parties, unions and other bodies; in Chinese and Japanese what such names end with. */
  readonly bodies: ReadonlySet<string>;
  /** What such a noun is not with: "Soviet" Union; in Chinese words with the same characters. */
  readonly noBodies: readonly string[];
  /** What titles of laws and reports end with. */
  readonly documents: readonly string[];
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  /** Endings of verbs. */
  readonly verbs: readonly string[];
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
  /** True for the first character of a name without any uppercase letter. */
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

const asItIs = (word: string): string => word;

/** The general words of a primary language, in all its scripts: `zh-Hans` and `zh-Hant` are one. */
function generalWordsIn(languages: readonly LanguageNames[], language: string): GeneralWords | null {
  const own = languages.filter(({ lang }) => primaryLanguage(lang) === language);
  if (own.length === 0) return null;
  const touching = (
    words: Exclude<keyof GeneralWords, 'otherPersons'>,
    touch: (word: string) => string = asPrefix,
  ): readonly string[] => own.flatMap(({ makers }) => foldedForms(makers?.[words] ?? []).map(touch));
  return {
    otherPersons: own.flatMap(({ otherBearers }) => foldedForms(otherBearers ?? []).map(asPrefix)),
    before: touching('before'),
    after: touching('after', asSuffix),
    things: touching('things', (word) => asPrefix(word).toLowerCase()),
    works: touching('works', asItIs),
    labels: touching('labels'),
    kin: touching('kin').flatMap(withCapital),
    wives: touching('wives', asSuffix),
    explorers: touching('explorers', asItIs),
    continents: (['continents', 'africa', 'asia'] as const).flatMap((words) => touching(words, asItIs)),
    africa: touching('africa', asItIs),
    asia: touching('asia', asItIs),
    unions: touching('unions', asItIs),
    bodies: new Set(touching('bodies', asItIs)),
    noBodies: touching('noBodies', asItIs),
    documents: touching('documents', asItIs),
    conjunctions: touching('conjunctions', asItIs),
    prepositions: touching('prepositions', asItIs),
    verbs: touching('verbs', asItIs),
  };
}
