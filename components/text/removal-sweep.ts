import type { BlockStore } from './block-store.ts';
import type { ObservedRoots } from './observed-roots.ts';

/**
 * Drops stored blocks and shadow roots that have left the page, in slices. Costs a look at each text root with stored
 * blocks, and at each shadow root.
 */
export class RemovalSweep<Value> {
  readonly #blocks: BlockStore<Value>;
  readonly #roots: ObservedRoots;
  #isRequested = false;
  #pass: Iterator<unknown> | null = null;
  #isInPage: (node: Node) => boolean;

  constructor(kept: BlockStore<Value>, roots: ObservedRoots) {
    this.#blocks = kept;
    this.#roots = roots;
    this.#isInPage = roots.checker();
  }

  get isBusy(): boolean {
    return this.#isRequested || this.#pass !== null;
  }

  /** Call it when something may have left the page. */
  request(): void {
    this.#isRequested = true;
  }

  /** Call it when the page has changed. */
  reset(): void {
    this.#isInPage = this.#roots.checker();
  }

  clear(): void {
    this.#isRequested = false;
    this.#pass = null;
  }

  /**
   * Continues; true when everything was checked. A request during a sweep starts another afterwards, so that no page
   * can restart a sweep forever.
   */
  run(shouldYield: () => boolean): boolean {
    while (this.isBusy) {
      this.#pass ??= this.#sweep();
      while (this.#pass.next().done !== true) if (shouldYield()) return false;
      this.#pass = null;
    }
    return true;
  }

  *#sweep(): Generator<unknown> {
    this.#isRequested = false;
    for (const root of this.#blocks.byRoot.keys()) yield this.#isInPage(root) || this.#blocks.delete(root);
    for (const [host, root] of this.#roots.shadowRoots)
      yield this.#isInPage(host) || this.#roots.remove(host, root);
  }
}
