import { hasMoreThan, isElement, localNameOf, type TextRoot, wholeTextOf } from './dom.ts';

/** Trees with more elements or text, in UTF-16 code units, are not looked at as a whole: it would hold the page up. */
const mostElements = 5_000;
const mostText = 131_072;
/** Asking is a waste where names are many: once as many more trees had to be read than could be passed over, one in so many is tried. */
const patience = 4;
const tryEvery = 16;

/**
 * Tells trees that need not be read by their text as a whole, which the browser gives many times
 * faster than the nodes in it can be read one by one.
 */
export class WholeTrees {
  readonly #mayKeep: (text: string) => boolean;
  /** How many more trees had to be read than could be passed over, of late. */
  #failures = 0;
  #skipped = 0;

  /** `mayKeep` says of a text whether something of it could be kept, however it is cut. */
  constructor(mayKeep: (text: string) => boolean) {
    this.#mayKeep = mayKeep;
  }

  /** True for a tree whose text holds nothing to keep; not all of them are told. */
  isQuiet(tree: TextRoot): boolean {
    if (!isElement(tree) || !this.#isWorthATry() || !isSmall(tree)) return false;
    const text = wholeTextOf(tree);
    const isQuiet = text.length <= mostText && !this.#mayKeep(text);
    this.#failures = Math.max(-patience, Math.min(patience, this.#failures + (isQuiet ? -1 : 1)));
    return isQuiet;
  }

  #isWorthATry(): boolean {
    if (this.#failures < patience) return true;
    this.#skipped = (this.#skipped + 1) % tryEvery;
    return this.#skipped === 0;
  }
}

/** Paragraphs and headings cannot hold blocks, but for those that scripts put there. */
const flat: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6'.split(' '));

const isSmall = (tree: Element): boolean => flat.has(localNameOf(tree)) || !hasMoreThan(tree, mostElements);
