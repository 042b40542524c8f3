import { elementsOf, type TextRoot } from './dom.ts';
import type { PageWatcher, StoredBlock } from './page-watcher.ts';

const none: readonly never[] = [];

/** The stored blocks of a page, by text root. */
export class BlockStore<Value> {
  readonly byRoot = new Map<TextRoot, readonly StoredBlock<Value>[]>();
  readonly #onChange: PageWatcher<Value>['onChange'];

  constructor(onChange: PageWatcher<Value>['onChange']) {
    this.#onChange = onChange;
  }

  set(root: TextRoot, after: readonly StoredBlock<Value>[]): void {
    const before = this.byRoot.get(root) ?? none;
    if (before.length === 0 && after.length === 0) return;
    if (after.length === 0) this.byRoot.delete(root);
    else this.byRoot.set(root, after);
    this.#onChange(root, before, after);
  }

  delete(root: TextRoot): void {
    this.set(root, none);
  }

  /** Costs a look at each element of the tree, if anything is stored. */
  deleteWithin(tree: TextRoot): void {
    if (this.byRoot.size === 0) return;
    for (const root of elementsOf(tree)) this.delete(root);
  }
}
