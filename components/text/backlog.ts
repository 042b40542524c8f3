import type { TextRoot } from './dom.ts';
import type { InheritedTraits } from './outlook.ts';

/** Text that is yet to be read throughout: a stack, the next root last, each with what holds in it. */
export class Backlog {
  readonly #roots: TextRoot[] = [];
  readonly #arounds: InheritedTraits[] = [];
  /** What holds in the roots below this height is older than the last change of the page. */
  #staleBelow = 0;

  get height(): number {
    return this.#roots.length;
  }

  push(root: TextRoot, around: InheritedTraits): void {
    this.#roots.push(root);
    this.#arounds.push(around);
  }

  /** Takes the next root; `around` is `null` when what held there may not hold any more. */
  pop(): { readonly root: TextRoot; readonly around: InheritedTraits | null } {
    const root = this.#roots.pop();
    const seen = this.#arounds.pop();
    if (root === undefined || seen === undefined) throw new RangeError('There is nothing to read.');
    const isStale = this.#roots.length < this.#staleBelow;
    if (isStale) this.#staleBelow = this.#roots.length;
    return { root, around: isStale ? null : seen };
  }

  /** To be called when the page has changed. */
  outdate(): void {
    this.#staleBelow = this.#roots.length;
  }

  /** Drops what was pushed above a height. */
  cutTo(height: number): void {
    this.#roots.length = height;
    this.#arounds.length = height;
    this.#staleBelow = Math.min(this.#staleBelow, height);
  }

  /** Turns round what was pushed above a height, so that what comes first in the page is read first. */
  reverseFrom(height: number): void {
    reverseFrom(this.#roots, height);
    reverseFrom(this.#arounds, height);
  }
}

function reverseFrom(list: unknown[], base: number): void {
  for (let low = base, high = list.length - 1; low < high; low += 1, high -= 1) {
    [list[low], list[high]] = [list[high], list[low]];
  }
}
