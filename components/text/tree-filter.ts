import { hasMoreElementsThan, isElement, localNameOf, type TextRoot, wholeTextOf } from './dom.ts';

/** Trees with more elements or text (UTF-16 code units) are not checked as a whole: it would block the page. */
const maxElements = 5_000;
const maxText = 131_072;
/**
 * Checking is a waste on pages with many names: after this many more misses than hits, only one tree in `tryEvery` is
 * checked.
 */
const maxMisses = 4;
const tryEvery = 16;

/**
 * Finds trees that need not be read, by their text as a whole, which the browser returns many times faster than its
 * nodes can be read one by one.
 */
export class TreeFilter {
  readonly #mayMatch: (text: string) => boolean;
  /** By how much misses (trees that had to be read) exceed hits, recently. */
  #misses = 0;
  #skipped = 0;

  /** `mayMatch` returns false for a text that cannot match, however it is cut. */
  constructor(mayKeep: (text: string) => boolean) {
    this.#mayMatch = mayKeep;
  }

  /** True for a tree in which nothing matches; may be false for such a tree, too. */
  canSkip(tree: TextRoot): boolean {
    if (!isElement(tree) || !this.#shouldTry() || !isSmall(tree)) return false;
    const text = wholeTextOf(tree);
    const isQuiet = text.length <= maxText && !this.#mayMatch(text);
    this.#misses = Math.max(-maxMisses, Math.min(maxMisses, this.#misses + (isQuiet ? -1 : 1)));
    return isQuiet;
  }

  #shouldTry(): boolean {
    if (this.#misses < maxMisses) return true;
    this.#skipped = (this.#skipped + 1) % tryEvery;
    return this.#skipped === 0;
  }
}

/** Elements that cannot contain blocks, except for those that scripts put there. */
const blocklessTags: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));

const isSmall = (tree: Element): boolean =>
  blocklessTags.has(localNameOf(tree)) || !hasMoreElementsThan(tree, maxElements);
