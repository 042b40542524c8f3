import { elementsOf, hostOf, isElement, isShadowRoot, rootOf, type TextRoot } from './dom.ts';
import { nearest } from './nearest.ts';
import { traitAttributes } from './traits.ts';

/** The document and the shadow roots whose changes are told of. */
export class WatchedRoots {
  /** The shadow roots that are part of the page, by their hosts. */
  readonly shadowRoots = new Map<Element, ShadowRoot>();
  readonly #observers = new Map<Node, MutationObserver>();
  readonly #onRecords: (records: readonly MutationRecord[]) => void;

  constructor(onRecords: (records: readonly MutationRecord[]) => void) {
    this.#onRecords = onRecords;
  }

  observe(root: Document | ShadowRoot): void {
    const observer = new MutationObserver(this.#onRecords);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...traitAttributes],
    });
    this.#observers.set(root, observer);
  }

  /** Takes a shadow root in; false when it was there already. */
  add(host: Element, root: ShadowRoot): boolean {
    if (this.shadowRoots.get(host) === root) return false;
    this.shadowRoots.set(host, root);
    this.observe(root);
    return true;
  }

  /** Returns what says of a node whether it lies in the document, and in no shadow root but those taken in; until the page changes. */
  holder(): (node: Node) => boolean {
    const isHeld = nearest(
      (root) => (isShadowRoot(root) ? rootOf(hostOf(root)) : null),
      (root) => {
        if (!this.#observers.has(root)) return false;
        return isShadowRoot(root) ? undefined : true;
      },
    );
    return (node) => isHeld(rootOf(node)) === true;
  }

  /** The shadow roots that elements of a tree host. Costs a look at each of them, if there are any on the page. */
  *within(tree: TextRoot): Iterable<ShadowRoot> {
    if (this.shadowRoots.size === 0) return;
    for (const element of elementsOf(tree)) {
      const root = isElement(element) ? this.shadowRoots.get(element) : undefined;
      if (root !== undefined) yield root;
    }
  }

  remove(host: Element, root: ShadowRoot): void {
    this.shadowRoots.delete(host);
    this.#observers.get(root)?.disconnect();
    this.#observers.delete(root);
  }

  clear(): void {
    for (const observer of this.#observers.values()) observer.disconnect();
    this.#observers.clear();
    this.shadowRoots.clear();
  }
}
