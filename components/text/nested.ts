import {
  hostOf,
  isElement,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  parentOf,
  type TextRoot,
} from './dom.ts';
import { nearest } from './nearest.ts';
import type { Queue } from './queue.ts';
import { tagOf } from './tags.ts';

/**
 * Drops the trees that lie in others of them, which are looked at throughout anyway: elements that are put one into
 * another would else be looked at as often as they lie in others. `outer` leads outwards; what is not read is covered by
 * nothing but what is not read either.
 */
export function dropNested(
  trees: Queue<TextRoot>,
  outer: (node: Node) => Node | null,
  isRead: (tree: TextRoot) => boolean,
): void {
  if (trees.size < 2) return;
  const isCoverRead = nearest(outer, (node) => (isOneOf(trees, node) ? isRead(node) : undefined));
  for (const tree of trees.values()) {
    const around = outer(tree);
    if (around !== null && isCoverRead(around) === isRead(tree)) trees.delete(tree);
  }
}

const isOneOf = (trees: Queue<TextRoot>, node: Node): node is TextRoot =>
  (isElement(node) || isShadowRoot(node)) && trees.has(node);

/** The node around a node, out of a shadow root where whoever reads its host throughout is sure to find it. */
export function outerToRead(node: Node): Node | null {
  if (!isShadowRoot(node)) return parentOf(node);
  const host = hostOf(node);
  return openShadowRootOf(host) !== null || tagOf(localNameOf(host)).isCustom ? host : null;
}
