import {
  elementCountOf,
  firstElementChildOf,
  isElement,
  localNameOf,
  type TextRoot,
  wholeTextOf,
} from './dom.ts';
import { roleOf } from './tags.ts';

/** Trees with more elements or text, in UTF-16 code units, are not looked at as a whole: it would hold the page up. */
const mostElements = 1_000;
const mostText = 65_536;
/** After as many trees in a row that had to be read, one in so many is tried: where names are many, asking is a waste. */
const mostFailures = 4;
const tryEvery = 4;

/**
 * Tells trees that need not be read by their text as a whole, which the browser gives many times
 * faster than the nodes in it can be read one by one.
 */
export class WholeTrees {
  readonly #mayKeep: (text: string) => boolean;
  /** Trees in a row that had to be read. */
  #failures = 0;

  /** `mayKeep` says of a text whether something of it could be kept, however it is cut. */
  constructor(mayKeep: (text: string) => boolean) {
    this.#mayKeep = mayKeep;
  }

  /** True for a tree whose text holds nothing to keep; not all of them are told. */
  isQuiet(tree: TextRoot): boolean {
    if (!isElement(tree) || !this.#isWorthATry() || !isSmall(tree)) return false;
    const text = wholeTextOf(tree);
    const isQuiet = text.length <= mostText && !this.#mayKeep(text);
    this.#failures = isQuiet ? 0 : this.#failures + 1;
    return isQuiet;
  }

  #isWorthATry(): boolean {
    if (this.#failures < mostFailures) return true;
    this.#failures += 1;
    return this.#failures % tryEvery === 0;
  }
}

function isSmall(tree: Element): boolean {
  const first = firstElementChildOf(tree);
  // Most paragraphs begin with text or inline elements, and need no counting.
  return first === null || roleOf(localNameOf(first)) !== 'block' || elementCountOf(tree) <= mostElements;
}
