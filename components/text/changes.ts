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
import { dropNested } from './nested.ts';
import { ownersOf } from './outlook.ts';
import { Queue } from './queue.ts';
import { roleOf } from './tags.ts';
import type { TraitBook } from './traits.ts';

/** What has to be read again. */
export type Changes = {
  /** Elements and shadow roots whose own text may have changed. */
  readonly flows: Queue<TextRoot>;
  /** Trees that are new, or stand in new surroundings: to be read throughout. */
  readonly trees: Queue<TextRoot>;
};

export const noChanges = (): Changes => ({ flows: new Queue(), trees: new Queue() });

export const isAnything = ({ flows, trees }: Changes): boolean => flows.size > 0 || trees.size > 0;

/**
 * Notes what mutation records say. Must see them as they are delivered: what was removed may change
 * unseen later. Costs nothing that grows with the page: at most the way from a change to its block, and what was added.
 * True when something may have left the page.
 */
export function noteRecords(
  records: readonly MutationRecord[],
  { flows, trees }: Changes,
  traits: TraitBook,
): boolean {
  const ownerOf = ownersOf();
  const added = new Queue<TextRoot>();
  let hasLosses = false;
  const noteFlow = (node: Node): void => {
    const owner = ownerOf(node);
    if (owner !== null) flows.add(owner);
  };
  const noteTree = (element: Element): void => {
    traits.suspect(element);
    trees.add(element);
  };
  for (const record of records) {
    switch (record.type) {
      case 'characterData':
        noteFlow(record.target);
        break;
      case 'attributes':
        noteTree(record.target as Element);
        if (!isBlock(record.target)) noteFlow(record.target);
        break;
      case 'childList':
        for (const node of record.addedNodes) {
          if (!isElement(node)) continue;
          noteTree(node);
          added.add(node);
        }
        hasLosses ||= record.removedNodes.length > 0;
        if (!leavesFlow(record)) noteFlow(record.target);
        break;
      default:
        record.type satisfies never;
    }
  }
  dropNested(added, parentOf, () => true);
  for (const tree of added.values()) traits.learn(tree);
  return hasLosses;
}

/**
 * True when the change cannot touch the text around it, so that a paragraph added to a long list of
 * them costs itself only: what came or went shows nothing, or ends blocks where one ended anyway.
 */
function leavesFlow({
  target,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  if (nodes.every(isNothing)) return true;
  const isOwner = isShadowRoot(target) || isBlock(target);
  const isAtEdge =
    (previousSibling === null ? isOwner : isBlock(previousSibling)) ||
    (nextSibling === null ? isOwner : isBlock(nextSibling));
  return (
    isAtEdge &&
    [...removedNodes].every((node) => isBlock(node) || isNothing(node)) &&
    [...addedNodes].every((node) => isBlock(node) || isNothing(node) || isBlankText(node))
  );
}

const isBlock = (node: Node): boolean => isElement(node) && roleOf(localNameOf(node)) === 'block';
const isBlankText = (node: Node): boolean => isText(node) && !/\S/.test(dataOf(node));

function isNothing(node: Node): boolean {
  if (isElement(node)) return roleOf(localNameOf(node)) === 'nothing';
  const kind = nodeTypeOf(node);
  return kind !== nodeKind.text && kind !== nodeKind.cdata;
}
