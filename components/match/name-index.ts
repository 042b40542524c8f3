import { beginsSmall, leadOf } from '../facts/name-start.ts';
import { isHangulAt, isUnspacedAt, wordEnd } from './characters.ts';
import type { Writing } from './form.ts';

/**
 * How far a name reaches to both sides of where its first word begins. `before` is the length of what stands before its
 * first capital, `université ` of `université Columbia`: looked up is what follows that.
 */
export type Reach = { readonly before: number; readonly after: number };

/** First letter in ASCII → the second letters of names that begin so, `''` where there is none. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

/** Where names are looked up. It grows writing by writing; in which order they come makes no difference. */
export class NameIndex {
  readonly #writings = new Map<string, Writing[]>();
  readonly #byFirstWord = new Map<string, Reach[]>();
  readonly #byFirstCharacter = new Map<string, Reach[]>();
  readonly #pairs = new Map<string, Set<string>>();
  readonly #smallFirsts = new Set<string>();
  #longestKoreanWord = 0;
  #pairCount = 0;

  add(writing: Writing): void {
    const { text } = writing;
    const known = this.#writings.get(text);
    if (known !== undefined) known.push(writing);
    else {
      this.#writings.set(text, [writing]);
      this.#addText(text);
    }
  }

  #addText(text: string): void {
    const before = leadOf(text).length;
    const reach = { before, after: text.length - before };
    if (beginsSmall(text)) this.#smallFirsts.add(text.charAt(0));
    if (isUnspacedAt(text, 0)) addReach(this.#byFirstCharacter, text.charAt(before), reach);
    else this.#addFirstWord(text, reach);
  }

  #addFirstWord(text: string, reach: Reach): void {
    const { before } = reach;
    const word = text.slice(before, wordEnd(text, before));
    addReach(this.#byFirstWord, word, reach);
    this.#addPair(word);
    if (isHangulAt(word, 0)) this.#longestKoreanWord = Math.max(this.#longestKoreanWord, word.length);
  }

  #addPair(word: string): void {
    const first = word.charAt(0);
    if (!/[A-Z]/.test(first)) return;
    const seconds = this.#pairs.get(first) ?? new Set<string>();
    this.#pairs.set(first, seconds);
    const before = seconds.size;
    seconds.add(word.charAt(1));
    this.#pairCount += seconds.size - before;
  }

  /** First word → the reaches of the names it begins, each once, longest first. */
  get byFirstWord(): ReadonlyMap<string, readonly Reach[]> {
    return this.#byFirstWord;
  }

  /** First character → the same, for scripts that put no space between words. */
  get byFirstCharacter(): ReadonlyMap<string, readonly Reach[]> {
    return this.#byFirstCharacter;
  }

  /** What names begin with that are written without any capital, as Ukrainian papers write a tyrant's; none in ASCII. */
  get smallFirsts(): ReadonlySet<string> {
    return this.#smallFirsts;
  }

  /** Syllables of the longest first word in Hangul. */
  get longestKoreanWord(): number {
    return this.#longestKoreanWord;
  }

  get pairs(): Pairs {
    return this.#pairs;
  }

  /** Another one whenever `pairs` is. */
  get pairCount(): number {
    return this.#pairCount;
  }

  /** All that can stand in folded text for a name. */
  get texts(): Iterable<string> {
    return this.#writings.keys();
  }

  /** The writings that are written so. */
  writingsOf(text: string): readonly Writing[] {
    return this.#writings.get(text) ?? none;
  }
}

const none: readonly never[] = [];

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
export function beginningsOf(indexes: readonly NameIndex[]): RegExp {
  const seconds = new Map<string, Set<string>>();
  for (const { pairs } of indexes)
    for (const [first, after] of pairs)
      seconds.set(first, new Set([...(seconds.get(first) ?? []), ...after]));
  const pairs = Array.from(seconds, ([first, after]) => {
    const letters = `[${[...after].join('')}]`;
    return `${first}${after.has('') ? `(?:${letters}|(?![\\dA-Za-z]))` : letters}`;
  });
  const rest = '[\\dA-Za-z\\x80-\\uffff]*';
  // Two branches, and in the first only pairs: so written, the engine's look-ahead takes a third less time.
  return new RegExp(`(?:${pairs.join('|') || '[]'})${rest}|[\\x80-\\uffff]${rest}`, 'g');
}
