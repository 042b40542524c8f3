import type { TextRoot } from './dom.ts';
import type { InheritedTraits } from './inherited-traits.ts';

/**
 * A tree whose text is yet to be read, with the traits it inherits; `null` where those may have changed since it was
 * pushed.
 */
type PendingTree = { readonly root: TextRoot; readonly inherited: InheritedTraits | null };

/** A stack of such trees; the top is read next. */
export class Backlog {
  readonly #trees: PendingTree[] = [];
  /** The inherited traits of the trees below this height are older than the last change of the page. */
  #staleBelow = 0;

  get height(): number {
    return this.#trees.length;
  }

  push(tree: PendingTree): void {
    this.#trees.push(tree);
  }

  pop(): PendingTree {
    const tree = this.#trees.pop();
    if (tree === undefined) throw new RangeError('There is nothing to read.');
    if (this.height >= this.#staleBelow) return tree;
    this.#staleBelow = this.height;
    return { ...tree, inherited: null };
  }

  /** Call it when the page has changed. */
  invalidate(): void {
    this.#staleBelow = this.height;
  }

  /** Drops what was pushed above a height. */
  truncate(height: number): void {
    this.#trees.length = height;
    this.#staleBelow = Math.min(this.#staleBelow, height);
  }

  /** Reverses what was pushed above a height, so that trees are read in page order. */
  reverseFrom(height: number): void {
    for (const tree of this.#trees.splice(height).reverse()) this.#trees.push(tree);
  }
}
