import type { KeptTexts } from './kept-texts.ts';
import type { WatchedRoots } from './watched-roots.ts';

/**
 * Lets go of what has left the page, as much at a time as there is time for. Costs a look at each element that something
 * is kept of, and at each shadow root.
 */
export class Losses<Value> {
  readonly #kept: KeptTexts<Value>;
  readonly #roots: WatchedRoots;
  #isDue = false;
  #pass: Iterator<unknown> | null = null;
  #holds: (node: Node) => boolean;

  constructor(kept: KeptTexts<Value>, roots: WatchedRoots) {
    this.#kept = kept;
    this.#roots = roots;
    this.#holds = roots.holder();
  }

  get areSought(): boolean {
    return this.#isDue || this.#pass !== null;
  }

  /** To be called when something may have left the page. */
  seek(): void {
    this.#isDue = true;
  }

  /** To be called when the page has changed. */
  renew(): void {
    this.#holds = this.#roots.holder();
  }

  clear(): void {
    this.#isDue = false;
    this.#pass = null;
  }

  /** Goes on seeking; true when all is seen. What leaves meanwhile is sought afterwards, so that no page can have it begun anew for ever. */
  find(isTime: () => boolean): boolean {
    while (this.areSought) {
      this.#pass ??= this.#lookAtAll();
      while (this.#pass.next().done !== true) if (isTime()) return false;
      this.#pass = null;
    }
    return true;
  }

  *#lookAtAll(): Generator<unknown> {
    this.#isDue = false;
    for (const root of this.#kept.byRoot.keys()) yield this.#holds(root) || this.#kept.forget(root);
    for (const [host, root] of this.#roots.shadowRoots)
      yield this.#holds(host) || this.#roots.remove(host, root);
  }
}
