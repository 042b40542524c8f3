import {
  dataOf,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nodeKind,
  nodeTypeOf,
  type TextRoot,
} from './dom.ts';
import { ownerOf } from './outlook.ts';
import { roleOf } from './tags.ts';
import type { TraitBook } from './traits.ts';

/** What has to be read again. */
export type Changes = {
  /** Elements and shadow roots whose own text may have changed. */
  readonly flows: Set<TextRoot>;
  /** Trees that are new, or stand in new surroundings: to be read throughout. */
  readonly trees: Set<TextRoot>;
  /** Something may have left the page. */
  hasLosses: boolean;
};

export const noChanges = (): Changes => ({ flows: new Set(), trees: new Set(), hasLosses: false });

export const isAnything = ({ flows, trees, hasLosses }: Changes): boolean =>
  flows.size > 0 || trees.size > 0 || hasLosses;

/**
 * Notes what mutation records say. Must see them as they are delivered: what was removed may change
 * unseen later. Costs nothing that grows with the page: at most the way from a change to its block.
 */
export function noteRecords(records: readonly MutationRecord[], changes: Changes, traits: TraitBook): void {
  for (const record of records) {
    switch (record.type) {
      case 'characterData':
        noteFlow(record.target, changes);
        break;
      case 'attributes':
        traits.suspect(record.target as Element);
        noteTree(record.target as Element, changes);
        break;
      case 'childList':
        noteChildren(record, changes, traits);
        break;
      default:
        record.type satisfies never;
    }
  }
}

function noteFlow(node: Node, { flows }: Changes): void {
  const owner = ownerOf(node);
  if (owner !== null) flows.add(owner);
}

function noteTree(element: Element, changes: Changes): void {
  changes.trees.add(element);
  if (!isBlock(element)) noteFlow(element, changes);
}

function noteChildren(record: MutationRecord, changes: Changes, traits: TraitBook): void {
  for (const node of record.addedNodes) {
    if (!isElement(node)) continue;
    traits.suspect(node);
    traits.learn(node);
    changes.trees.add(node);
  }
  if (record.removedNodes.length > 0) changes.hasLosses = true;
  if (!leavesFlow(record)) noteFlow(record.target, changes);
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

/** Takes the first of what is to be read. Throws `RangeError` when there is nothing. */
export function takeFrom(set: Set<TextRoot>): TextRoot {
  const [first] = set;
  if (first === undefined) throw new RangeError('There is nothing to take.');
  set.delete(first);
  return first;
}
