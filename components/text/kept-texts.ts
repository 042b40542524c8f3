import { elementsOf, type TextRoot } from './dom.ts';
import type { Kept, PageWatcher } from './page-watcher.ts';

const none: readonly never[] = [];

/** What is kept of a page, by the element or shadow root whose own text it is. */
export class KeptTexts<Value> {
  readonly byRoot = new Map<TextRoot, readonly Kept<Value>[]>();
  readonly #onChange: PageWatcher<Value>['onChange'];

  constructor(onChange: PageWatcher<Value>['onChange']) {
    this.#onChange = onChange;
  }

  keep(root: TextRoot, after: readonly Kept<Value>[]): void {
    const before = this.byRoot.get(root) ?? none;
    if (before.length === 0 && after.length === 0) return;
    if (after.length === 0) this.byRoot.delete(root);
    else this.byRoot.set(root, after);
    this.#onChange(root, before, after);
  }

  forget(root: TextRoot): void {
    this.keep(root, none);
  }

  /** Costs a look at each element of the tree, if anything is kept. */
  forgetWithin(tree: TextRoot): void {
    if (this.byRoot.size === 0) return;
    for (const root of elementsOf(tree)) this.forget(root);
  }
}
