import { elementsOf, hostOf, isElement, isShadowRoot, rootOf, type TextRoot } from './dom.ts';
import { nearestValue } from './nearest-value.ts';
import { traitAttributes } from './trait-index.ts';

/** The document and the shadow roots whose changes are observed. */
export class ObservedRoots {
  /** The shadow roots in the page, by their hosts. */
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

  /** Observes a shadow root; false when it was observed already. */
  add(host: Element, root: ShadowRoot): boolean {
    if (this.shadowRoots.get(host) === root) return false;
    this.shadowRoots.set(host, root);
    this.observe(root);
    return true;
  }

  /**
   * Returns a check whether a node is in the document, and in no shadow root but observed ones. It holds until the
   * page changes.
   */
  checker(): (node: Node) => boolean {
    const isObserved = nearestValue(
      (root) => (isShadowRoot(root) ? rootOf(hostOf(root)) : null),
      (root) => {
        if (!this.#observers.has(root)) return false;
        return isShadowRoot(root) ? undefined : true;
      },
    );
    return (node) => isObserved(rootOf(node)) === true;
  }

  /**
   * The observed shadow roots whose hosts are in a tree. Costs a look at each element of it, if there are any on the
   * page.
   */
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
