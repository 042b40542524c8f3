import { beginsLowercase, lowercasePrefixOf } from '../facts/name-start.ts';
import { isHangulAt, isUnspacedAt, wordEnd } from '../text/characters.ts';
import type { Spelling } from './form.ts';

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
  /** First characters of names without any uppercase letter, as Ukrainian papers write a tyrant's; none in ASCII. */
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
    const word = text.slice(before, wordEnd(text, before));
    addReach(this.byFirstWord, word, reach);
    if (/^[A-Z]/.test(word)) this.pairs.add(word.slice(0, 2));
    if (isHangulAt(word, 0)) this.longestKoreanWord = Math.max(this.longestKoreanWord, word.length);
  }
}

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
