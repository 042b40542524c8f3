import {
  hostOf,
  isElement,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  parentOf,
  type TextRoot,
} from './dom.ts';
import type { Queue } from './queue.ts';
import { tagOf } from './tags.ts';

/**
 * Drops the trees that lie in others of them, which are looked at throughout anyway. Elements that are put one into
 * another would else be looked at as often as they lie in others. `outer` gives the way outwards, of which each step is
 * gone once; what is not read is covered by nothing but what is not read either.
 */
export function dropNested(
  trees: Queue<TextRoot>,
  outer: (node: Node) => Node | null,
  isRead: (tree: TextRoot) => boolean,
): void {
  if (trees.size < 2) return;
  /** Whether the nearest tree around is read; `null` where there is none. */
  const coverOf = new Map<Node, boolean | null>();
  for (const tree of trees.values()) {
    const way: Node[] = [];
    let cover: boolean | null | undefined;
    for (let node = outer(tree); cover === undefined; node = outer(node)) {
      if (node === null) cover = null;
      else if (isOneOf(trees, node)) cover = isRead(node);
      else cover = coverOf.get(node);
      if (node === null) break;
      way.push(node);
    }
    for (const inner of way) coverOf.set(inner, cover ?? null);
    if (cover === isRead(tree)) trees.delete(tree);
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
