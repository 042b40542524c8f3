/**
 * Says whether a text may hold a name, without knowing the names: the little that every page gets, so that
 * only pages with something to find get the finder. Never says no where the finder could find something.
 */
import { isHangulAt, isUnspacedAt, isWordAt } from '../text/characters.ts';
import { primaryOf } from '../text/language-tag.ts';
import { coarse } from './coarse.ts';
import { readStems } from './stem-text.ts';

/** What the probe is made from. */
export type Stems = {
  /** The languages that most pages are in, as primary subtags of their tags, English first. */
  readonly common: readonly string[];
  readonly groups: readonly StemGroup[];
};

/**
 * Beginnings of names that stand in text in the same way, as `readStems` reads them: in a list, for keys would weigh on
 * every page. All have a letter of another script than Latin, or none has.
 */
export type StemGroup = readonly [as: Stem['as'], on: Stem['on'], block: number, texts: string];

export type Stem = {
  /** At least two characters. */
  readonly text: string;
  /**
   * - `word`: stands as a whole word or some, as written here or in capitals
   * - `start`: begins a word, as written here or in capitals
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
export type Probe = {
  /** True for a block's raw text that may hold a name; `lang` is the nearest language tag. */
  mayName(text: string, lang: string | null): boolean;
  /** True for raw text that may hold a name however it is cut, and whatever the tags of its parts. */
  mayHoldName(text: string): boolean;
};

export function createProbe({ common, groups }: Stems): Probe {
  const index = new StemIndex();
  const add = ([as, on, block, texts]: StemGroup): void => {
    for (const text of readStems(block, texts)) index.add({ as, on, text });
  };
  // Half of the time that making a probe takes; most pages hold no letter of another script.
  let others = groups.filter(isOfOtherScript);
  for (const group of groups) if (!isOfOtherScript(group)) add(group);
  const isIn = (text: string, passes: Passes): boolean => {
    if (others.length > 0 && otherScript.test(text)) {
      for (const group of others) add(group);
      others = [];
    }
    return index.isIn(text, passes);
  };
  const isReadIn = (on: Stem['on'], lang: string | null): boolean => {
    const place = lang === null ? null : common.indexOf(primaryOf(lang));
    return on === 'rare' ? place === -1 : place !== 0;
  };
  return {
    mayName(raw, lang) {
      // Asked for once for a text, and not at each stem in it.
      let isOther: boolean | null = null;
      const isReadOn = ({ on }: Stem, text: string): boolean => {
        if (on === 'all') return true;
        isOther ??= otherScript.test(text);
        return isOther || isReadIn(on, lang);
      };
      return isIn(coarse(raw), (stem, text, at) => standsAt(stem, text, at) && isReadOn(stem, text));
    },
    mayHoldName: (raw) => isIn(coarse(raw), () => true),
  };
}

/** Text in another script is read in the languages of that script, whatever its tag. */
export const otherScript = /[\u0370-\u1dff\u3040-\ufdff]/;

const isOfOtherScript = ([, , block, texts]: StemGroup): boolean => block !== 0 || otherScript.test(texts);

/** Whether a stem that is at a place in a text counts there. */
export type Passes = (stem: Stem, text: string, at: number) => boolean;

/** Places for pairs of characters: some ten for each that begins a stem. */
const pairPlaces = 0x4000;

/** Stems, found by how they begin. */
export class StemIndex {
  /** By their first two characters. */
  readonly #byPair = new Map<number, Stem[]>();
  /** 1 where a pair of characters may begin a stem: nearly all of a page is passed over by it. */
  readonly #pairs = new Uint8Array(pairPlaces);

  add(stem: Stem): void {
    this.#put(stem);
    const shouted = stem.text.toUpperCase();
    if (stem.as !== 'anywhere' && shouted !== stem.text) this.#put({ ...stem, text: shouted });
  }

  /** True if a stem that passes is in a folded text. */
  isIn(text: string, passes: Passes): boolean {
    const pairs = this.#pairs;
    let second = text.charCodeAt(0);
    for (let at = 0; at + 1 < text.length; at += 1) {
      const first = second;
      second = text.charCodeAt(at + 1);
      const pair = (first << 16) | second;
      if (pairs[placeOf(pair)] === 0) continue;
      for (const stem of this.#byPair.get(pair) ?? []) {
        if (text.startsWith(stem.text, at) && passes(stem, text, at)) return true;
      }
    }
    return false;
  }

  #put(stem: Stem): void {
    const { text } = stem;
    const pair = (text.charCodeAt(0) << 16) | text.charCodeAt(1);
    const known = this.#byPair.get(pair);
    if (known === undefined) this.#byPair.set(pair, [stem]);
    else known.push(stem);
    this.#pairs[placeOf(pair)] = 1;
  }
}

/** Different for any two pairs of ASCII letters that are likely to meet; shared by some of other scripts. */
const placeOf = (pair: number): number => ((pair >> 10) ^ pair) & (pairPlaces - 1);

/** True for a stem that is at a place in a text and stands there as it should. */
export function standsAt({ as, text: stem }: Stem, text: string, at: number): boolean {
  return (as === 'anywhere' || isEdge(text, at - 1)) && (as !== 'word' || isEdge(text, at + stem.length));
}

/** True where a word of a script with case ends or begins beside a character. */
function isEdge(text: string, at: number): boolean {
  return !isWordAt(text, at) || isUnspacedAt(text, at) || isHangulAt(text, at);
}
