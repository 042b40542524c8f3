import type { Mark } from '../highlight/mark.ts';
import { hostOf, isShadowRoot } from '../text/dom.ts';

const { compareDocumentPosition, getRootNode } = Node.prototype;

/** Marks in the order in which a page is read; what a shadow root holds stands where its host does. */
export function inPageOrder(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort((a, b) => compare(a.start.node, b.start.node) || a.start.offset - b.start.offset);
}

function compare(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = compareDocumentPosition.call(a, b);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return compareAcross(a, b);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** Compares where the two ways from the page's root to the nodes part. */
function compareAcross(a: Node, b: Node): number {
  const [wayToA, wayToB] = [wayTo(a), wayTo(b)];
  const parting = wayToA.findIndex((node, depth) => node !== wayToB[depth]);
  const [stepA, stepB] = [wayToA[parting], wayToB[parting]];
  // One stands in the shadow of the other's surroundings: what is around comes first.
  if (stepA === undefined) return -1;
  if (stepB === undefined) return 1;
  return getRootNode.call(stepA) === getRootNode.call(stepB) ? compare(stepA, stepB) : 0;
}

/** The hosts of the shadow roots around a node, outermost first, and the node. */
function wayTo(node: Node): readonly Node[] {
  const way = [node];
  for (let root = getRootNode.call(node); isShadowRoot(root); root = getRootNode.call(way[0] ?? root)) {
    way.unshift(hostOf(root));
  }
  return way;
}
