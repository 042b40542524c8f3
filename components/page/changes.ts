import {
  composedParent,
  dataOf,
  hostOf,
  isConnected,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nearestValue,
  nodeKind,
  nodeTypeOf,
  openShadowRootOf,
  parentOf,
  type TextRoot,
} from './dom.ts';
import type { FlowReader } from './flow-reader.ts';
import { roleOf, tagOf } from './tags.ts';
import { createTextRootLookup, type TraitIndex } from './traits.ts';

/** What has to be read again. */
export type DirtyRoots = {
  /** Text roots whose own text may have changed. */
  readonly flows: UniqueQueue<TextRoot>;
  /** Trees that are new or whose inherited traits may have changed; all text in them is read. */
  readonly trees: UniqueQueue<TextRoot>;
};

export const noDirtyRoots = (): DirtyRoots => ({ flows: new UniqueQueue(), trees: new UniqueQueue() });

export const isDirty = ({ flows, trees }: DirtyRoots): boolean => flows.size > 0 || trees.size > 0;

/**
 * Adds what mutation records affect to `dirty`. Must see the records when they are delivered: what was removed may
 * change unobserved later. Costs the way from each change up to its block, and a look at what was added; nothing that
 * grows with the page. Returns true when something may have left the page.
 */
export function markDirty(
  records: readonly MutationRecord[],
  { flows, trees }: DirtyRoots,
  traits: TraitIndex,
): boolean {
  const textRootOf = createTextRootLookup();
  const added = new UniqueQueue<TextRoot>();
  let hasRemovals = false;
  const addFlow = (node: Node): void => {
    const root = textRootOf(node);
    if (root !== null) flows.add(root);
  };
  const addTree = (element: Element): void => {
    traits.include(element);
    trees.add(element);
  };
  for (const record of records) {
    switch (record.type) {
      case 'characterData':
        addFlow(record.target);
        break;
      case 'attributes':
        addTree(record.target as Element);
        if (!isBlock(record.target)) addFlow(record.target);
        break;
      case 'childList':
        for (const node of record.addedNodes) {
          if (!isElement(node)) continue;
          addTree(node);
          added.add(node);
        }
        hasRemovals ||= record.removedNodes.length > 0;
        if (!leavesFlowIntact(record)) addFlow(record.target);
        break;
      default:
        record.type satisfies never;
    }
  }
  dropNested(added, parentOf, () => true);
  for (const tree of added.values()) traits.scan(tree);
  return hasRemovals;
}

/**
 * True when the change cannot affect the text around it: what came or went is invisible, or ends blocks where one
 * ended anyway. So adding a paragraph to a long list of them costs that paragraph only.
 */
function leavesFlowIntact({
  target,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  if (nodes.every(isInvisible)) return true;
  const isOwner = isShadowRoot(target) || isBlock(target);
  const isAtEdge =
    (previousSibling === null ? isOwner : isBlock(previousSibling)) ||
    (nextSibling === null ? isOwner : isBlock(nextSibling));
  return (
    isAtEdge &&
    [...removedNodes].every((node) => isBlock(node) || isInvisible(node)) &&
    [...addedNodes].every((node) => isBlock(node) || isInvisible(node) || isBlankText(node))
  );
}

/**
 * The position of no more changes than this is looked up: browsers compare two siblings by walking over all between
 * them.
 */
const maxLookups = 100;

/**
 * True when reading a flow can continue after these changes: they were made
 * elsewhere, or in a part that is yet to be read, as when a page grows at its end. So changes beside a long text
 * never keep it from being read.
 */
export function canContinueAfter(
  records: readonly MutationRecord[],
  root: TextRoot,
  reader: Pick<FlowReader, 'isAhead'>,
): boolean {
  // From a shadow root that left the page, no way leads up to the host that was removed.
  if (!isConnected(root)) return false;
  const textRootOf = createTextRootLookup();
  const owner = textRootOf(root);
  let lookups = 0;
  const isAhead = (node: Node): boolean => {
    lookups += 1;
    return lookups <= maxLookups && reader.isAhead(node);
  };
  const ancestors = new Set<Node>();
  for (let node: Node | null = root; node !== null; node = composedParent(node)) ancestors.add(node);
  return records.every(({ type, target, addedNodes, removedNodes }) => {
    if (type === 'attributes') return false;
    if (textRootOf(target) !== owner) return ![...removedNodes].some((node) => ancestors.has(node));
    if (removedNodes.length > 0) return false;
    // Nodes that were added together are still together, or were removed again since.
    const first = type === 'characterData' ? target : addedNodes[0];
    return first === undefined || isAhead(first);
  });
}

const isBlock = (node: Node): boolean => isElement(node) && roleOf(localNameOf(node)) === 'block';
const isBlankText = (node: Node): boolean => isText(node) && !/\S/.test(dataOf(node));

function isInvisible(node: Node): boolean {
  if (isElement(node)) return roleOf(localNameOf(node)) === 'invisible';
  const kind = nodeTypeOf(node);
  return kind !== nodeKind.text && kind !== nodeKind.cdata;
}

/**
 * Drops the trees that are inside others of them, which are read as a whole anyway: otherwise nested elements would
 * be read once for each level. `outer` returns a node's parent. A tree that is read is covered only by one that is
 * read, and one that is not by one that is not.
 */
export function dropNested(
  trees: UniqueQueue<TextRoot>,
  outer: (node: Node) => Node | null,
  isRead: (tree: TextRoot) => boolean,
): void {
  if (trees.size < 2) return;
  const isCoverRead = nearestValue(outer, (node) => (isOneOf(trees, node) ? isRead(node) : undefined));
  for (const tree of trees.values()) {
    const around = outer(tree);
    if (around !== null && isCoverRead(around) === isRead(tree)) trees.delete(tree);
  }
}

const isOneOf = (trees: UniqueQueue<TextRoot>, node: Node): node is TextRoot =>
  (isElement(node) || isShadowRoot(node)) && trees.has(node);

/** The parent of a node; the host of a shadow root where whoever reads the host is sure to find the root. */
export function readingParent(node: Node): Node | null {
  if (!isShadowRoot(node)) return parentOf(node);
  const host = hostOf(node);
  return openShadowRootOf(host) !== null || tagOf(localNameOf(host)).isCustom ? host : null;
}

/**
 * A queue in which each item is once, in the order in which items came. One iterator is kept: engines walk over all
 * deleted items of a set each time its first item is asked for.
 */
export class UniqueQueue<Item> {
  readonly #items = new Set<Item>();
  #iterator = this.#items.values();

  get size(): number {
    return this.#items.size;
  }

  add(item: Item): void {
    this.#items.add(item);
  }

  has(item: Item): boolean {
    return this.#items.has(item);
  }

  /** False when it was not there. */
  delete(item: Item): boolean {
    return this.#items.delete(item);
  }

  /** Removes and returns the next item. Throws `RangeError` when there is none. */
  take(): Item {
    let turn = this.#iterator.next();
    // A finished iterator stays finished.
    if (turn.done) {
      this.#iterator = this.#items.values();
      turn = this.#iterator.next();
    }
    if (turn.done) throw new RangeError('There is nothing to take.');
    this.#items.delete(turn.value);
    return turn.value;
  }

  values(): Iterable<Item> {
    return this.#items.values();
  }
}
