import {
  dataOf,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nodeKind,
  nodeTypeOf,
  parentOf,
  type TextRoot,
} from './dom.ts';
import { dropNested } from './drop-nested.ts';
import { createTextRootLookup } from './inherited-traits.ts';
import { roleOf } from './tags.ts';
import type { TraitIndex } from './trait-index.ts';
import { UniqueQueue } from './unique-queue.ts';

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

const isBlock = (node: Node): boolean => isElement(node) && roleOf(localNameOf(node)) === 'block';
const isBlankText = (node: Node): boolean => isText(node) && !/\S/.test(dataOf(node));

function isInvisible(node: Node): boolean {
  if (isElement(node)) return roleOf(localNameOf(node)) === 'invisible';
  const kind = nodeTypeOf(node);
  return kind !== nodeKind.text && kind !== nodeKind.cdata;
}
