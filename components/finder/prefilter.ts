/**
 * Decides whether a text may hold a name in any language, by the beginnings of names alone: nearly all text is passed
 * over by it, and names in other languages are loaded only where it finds something. It never says no where the finder
 * could find something with all names loaded.
 */
import { isDigitAt, isHangulAt, isUnspacedAt, isWordAt } from './characters.ts';
import { coarseFold } from './coarse-fold.ts';
import { primaryLanguage } from './language.ts';

/** What the prefilter is made from. */
export type Stems = {
  /** The languages that most pages are in, as primary subtags, English first. */
  readonly common: readonly string[];
  readonly groups: readonly StemGroup[];
};

/**
 * Stems that match in the same way, encoded as below. A tuple, because keys would cost bytes on every
 * page. Either all have a letter of another script than Latin, or none has.
 */
export type StemGroup = readonly [as: Stem['as'], on: Stem['on'], block: number, texts: string];

export type Stem = {
  readonly text: string;
  /**
   * How it matches:
   * - `word`: as one or more whole words, as written here or in capitals
   * - `start`: at the beginning of a word, as written here or in capitals
   * - `anywhere`: in scripts without case, words touch what is before and after them
   */
  readonly as: 'word' | 'start' | 'anywhere';
  /**
   * Where it is looked for:
   * - `all`: on all pages
   * - `not-english`: on all but those tagged as English
   * - `rare`: only on those tagged as a language that is not common
   */
  readonly on: 'all' | 'not-english' | 'rare';
};

/** Costs folding, and a look-up wherever two characters begin a stem. */
export type Prefilter = {
  /**
   * True if a block's raw text may hold a name. `lang` returns the language tag to read it by, and is called at most
   * once, where that decides: for few texts.
   */
  blockMayHoldName(text: string, lang: () => string | null): boolean;
  /** True if a block's raw text may hold a name in another language than English, in Latin letters. */
  blockMayHoldForeignName(text: string): boolean;
  /** True if raw text may hold a name, however it is cut into blocks, and whatever the language tags of its parts. */
  mayHoldName(text: string): boolean;
};

export function createPrefilter({ common, groups }: Stems): Prefilter {
  const index = new StemIndex();
  const add = ([as, on, block, texts]: StemGroup): void => {
    for (const text of decodeStems(block, texts)) index.add({ as, on, text });
  };
  // Added on first use, as that takes half of the time of creating a prefilter: most pages have no letter of another
  // script.
  let others = groups.filter(isOfOtherScript);
  for (const group of groups) if (!isOfOtherScript(group)) add(group);
  const isIn = (text: string, passes: StemPredicate): boolean => {
    if (others.length > 0 && otherScript.test(text)) {
      for (const group of others) add(group);
      others = [];
    }
    return index.matches(text, passes);
  };
  /** Where a language stands among the common ones; `null` where it is not known. */
  const placeOf = (lang: string | null): number | null =>
    lang === null ? null : common.indexOf(primaryLanguage(lang));
  return {
    blockMayHoldName(raw, lang) {
      // Computed once for each text, not at each stem in it.
      let isOther: boolean | null = null;
      let place: number | null | undefined;
      const isReadOn = ({ on }: Stem, text: string): boolean => {
        if (on === 'all') return true;
        isOther ??= otherScript.test(text);
        if (isOther) return true;
        if (place === undefined) place = placeOf(lang());
        return on === 'rare' ? place === -1 : place !== 0;
      };
      return isIn(coarseFold(raw), (stem, text, at) => standsAt(stem, text, at) && isReadOn(stem, text));
    },
    blockMayHoldForeignName: (raw) =>
      isIn(coarseFold(raw), (stem, text, at) => stem.on === 'not-english' && standsAt(stem, text, at)),
    mayHoldName: (raw) => isIn(coarseFold(raw), () => true),
  };
}

/** Text in another script is read in the languages of that script, whatever its tag. */
export const otherScript = /[\u0370-\u1dff\u3040-\ufdff]/;

const isOfOtherScript = ([, , block, texts]: StemGroup): boolean => block !== 0 || otherScript.test(texts);

/** Whether a stem found at an offset of a text counts there. */
export type StemPredicate = (stem: Stem, text: string, at: number) => boolean;

/** Finds stems by their first two characters. */
export class StemIndex {
  readonly #byPair = new Map<string, Stem[]>();
  #pattern: RegExp | null = null;

  add(stem: Stem): void {
    this.#put(stem);
    const allCaps = stem.text.toUpperCase();
    if (stem.as !== 'anywhere' && allCaps !== stem.text) this.#put({ ...stem, text: allCaps });
  }

  /** True if a folded text has a stem that satisfies the predicate. */
  matches(text: string, passes: StemPredicate): boolean {
    this.#pattern ??= pairPatternOf(this.#byPair.keys());
    const pattern = this.#pattern;
    pattern.lastIndex = 0;
    while (pattern.test(text)) {
      const at = pattern.lastIndex - 1;
      for (const stem of this.#byPair.get(text.slice(at, at + 2)) ?? [])
        if (text.startsWith(stem.text, at) && passes(stem, text, at)) return true;
    }
    return false;
  }

  #put(stem: Stem): void {
    const pair = stem.text.slice(0, 2);
    const known = this.#byPair.get(pair);
    if (known === undefined) this.#byPair.set(pair, [stem]);
    else known.push(stem);
    this.#pattern = null;
  }
}

/** A native pattern for the first of two characters that begin a stem: nearly all of a page is skipped by it. */
function pairPatternOf(pairs: Iterable<string>): RegExp {
  const seconds = Map.groupBy(pairs, (pair) => pair.charAt(0));
  const starts = Array.from(
    seconds,
    ([first, all]) => `${escaped(first)}(?=[${all.map((pair) => escaped(pair.charAt(1))).join('')}])`,
  );
  return new RegExp(starts.join('|') || '[]', 'g');
}

const escaped = (character: string): string =>
  /[\dA-Za-z]/.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** True if a stem found at an offset of a text has the word boundaries it needs: a number may be right behind a name. */
export function standsAt({ as, text: stem }: Stem, text: string, at: number): boolean {
  return (
    (as === 'anywhere' || isEdge(text, at - 1)) &&
    (as !== 'word' || isEdge(text, at + stem.length) || isDigitAt(text, at + stem.length))
  );
}

/** True where a word of a script with case begins or ends. */
function isEdge(text: string, at: number): boolean {
  return !isWordAt(text, at) || isUnspacedAt(text, at) || isHangulAt(text, at);
}

/*
 * The encoding of shipped stems: separated by `!`. Those of a script that is in one part of Unicode are shifted to Latin
 * characters, those of the large scripts of East Asia are written as digits, which takes half the bytes.
 */

/** Scripts begin at multiples of this, but for some: Arabic, Ethiopic, Katakana. */
const step = 0x80;
const otherStarts = [0x0620, 0x1200, 0x30a0];
/** The longest scripts are so long, but for the large ones, which begin here. */
const maxExtent = 0x100;
const largeStart = 0x3100;
/** Three digits hold all characters from there on. */
const base = 36;
const digits = 3;

/** A script's characters become `#` to `~` and, beyond that, `¡` and what follows. */
const shifts = { from: 0x23, to: 0x7e, more: 0x45 } as const;

/** The first code unit of the scripts that all of a text is written in; 0 where the text is not encoded. */
export function scriptStartOf(text: string): number {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  const [first = 0] = codes;
  if (codes.every((code) => code >= largeStart)) return largeStart;
  const block = otherStarts.find((start) => first >= start && first < start + maxExtent) ?? first & -step;
  const isWithin = codes.every((code) => code === 0x20 || (code >= block && code < block + maxExtent));
  return isWithin && block >= 0x0370 && block < largeStart ? block : 0;
}

export function encodeStems(block: number, texts: readonly string[]): string {
  return texts
    .map((text) =>
      text.replace(/[^ ]/g, (character) => {
        const place = character.charCodeAt(0) - block;
        if (block === 0) return character;
        return block === largeStart
          ? place.toString(base).padStart(digits, '0')
          : String.fromCharCode(toLatin(place));
      }),
    )
    .join('!');
}

function decodeStems(block: number, written: string): readonly string[] {
  if (block === 0) return written.split('!');
  const decoded =
    block === largeStart
      ? written.replace(/\w../g, (place) => String.fromCharCode(block + Number.parseInt(place, base)))
      : written.replace(/[^ !]/g, (place) => String.fromCharCode(block + fromLatin(place.charCodeAt(0))));
  return decoded.split('!');
}

const toLatin = (place: number): number => {
  const code = place + shifts.from;
  return code <= shifts.to ? code : place + shifts.more;
};

const fromLatin = (code: number): number => code - (code <= shifts.to ? shifts.from : shifts.more);
