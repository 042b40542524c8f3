import type { TextRoot } from './dom.ts';
import type { InheritedTraits } from './outlook.ts';

/** Text that is yet to be read throughout, with what holds in it; `null` when what held there may not hold any more. */
type Tree = { readonly root: TextRoot; readonly around: InheritedTraits | null };

/** A stack of such trees, the next one last. */
export class Backlog {
  readonly #trees: Tree[] = [];
  /** What holds in the trees below this height is older than the last change of the page. */
  #staleBelow = 0;

  get height(): number {
    return this.#trees.length;
  }

  push(tree: Tree): void {
    this.#trees.push(tree);
  }

  pop(): Tree {
    const tree = this.#trees.pop();
    if (tree === undefined) throw new RangeError('There is nothing to read.');
    if (this.height >= this.#staleBelow) return tree;
    this.#staleBelow = this.height;
    return { ...tree, around: null };
  }

  /** To be called when the page has changed. */
  outdate(): void {
    this.#staleBelow = this.height;
  }

  /** Drops what was pushed above a height. */
  cutTo(height: number): void {
    this.#trees.length = height;
    this.#staleBelow = Math.min(this.#staleBelow, height);
  }

  /** Turns round what was pushed above a height, so that what comes first in the page is read first. */
  reverseFrom(height: number): void {
    for (const tree of this.#trees.splice(height).reverse()) this.#trees.push(tree);
  }
}
