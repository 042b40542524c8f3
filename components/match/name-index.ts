import { beginsLowercase, lowercasePrefixOf } from '../facts/name-start.ts';
import { isHangulAt, isUnspacedAt, wordEnd } from '../text/characters.ts';
import type { Writing } from './form.ts';

/**
 * How far a name reaches to both sides of where its first word begins. `before` is the length of what stands before its
 * first capital, `université ` of `université Columbia`: looked up is what follows that.
 */
export type Reach = { readonly before: number; readonly after: number };

/** Where names are looked up. It grows writing by writing; in which order they come makes no difference. */
export class NameIndex {
  /** First word → the reaches of the names it begins, each once, longest first. */
  readonly byFirstWord = new Map<string, Reach[]>();
  /** First character → the same, for scripts that put no space between words. */
  readonly byFirstCharacter = new Map<string, Reach[]>();
  /** What names begin with that are written without any capital, as Ukrainian papers write a tyrant's; none in ASCII. */
  readonly smallFirsts = new Set<string>();
  /** The first two letters of names that begin in ASCII, `A` alone where there is no second. */
  readonly pairs = new Set<string>();
  /** All that can stand in folded text for a name, with what it is a writing of. */
  readonly writings = new Map<string, Writing[]>();
  /** Syllables of the longest first word in Hangul. */
  longestKoreanWord = 0;

  add(writing: Writing): void {
    const { text } = writing;
    const known = this.writings.get(text);
    if (known !== undefined) known.push(writing);
    else {
      this.writings.set(text, [writing]);
      this.#addText(text);
    }
  }

  #addText(text: string): void {
    const before = lowercasePrefixOf(text).length;
    const reach = { before, after: text.length - before };
    if (beginsLowercase(text)) this.smallFirsts.add(text.charAt(0));
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

/** Puts a reach in its place, unless it is there. There are no more of a word than a name has characters, or a few. */
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

/** The longest first, of those of one length the ones with the shortest lead. */
const isBefore = (one: Reach, other: Reach): boolean => {
  const longer = one.before + one.after - other.before - other.after;
  return longer > 0 || (longer === 0 && one.before < other.before);
};

/** The reaches of two indexes together. */
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
 * A native pattern for stretches that begin as one of the names does, or are not ASCII. It tells ASCII words
 * by two letters: enough to pass over two capitalised words in three before anything is looked up, and
 * it does not grow with the number of names.
 */
export function beginningsOf(pairs: Iterable<string>): RegExp {
  const seconds = Map.groupBy(pairs, (pair) => pair.charAt(0));
  const starts = Array.from(seconds, ([first, all]) => {
    const letters = `[${all.map((pair) => pair.charAt(1)).join('')}]`;
    return `${first}${all.includes(first) ? `(?:${letters}|(?![\\dA-Za-z]))` : letters}`;
  });
  const rest = '[\\dA-Za-z\\x80-\\uffff]*';
  // Two branches, and in the first only pairs: so written, the engine's look-ahead takes a third less time.
  return new RegExp(`(?:${starts.join('|') || '[]'})${rest}|[\\x80-\\uffff]${rest}`, 'g');
}
