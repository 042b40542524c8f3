import {
  hostOf,
  isElement,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  parentOf,
  type TextRoot,
} from './dom.ts';
import { nearestValue } from './nearest-value.ts';
import { tagOf } from './tags.ts';
import type { UniqueQueue } from './unique-queue.ts';

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
