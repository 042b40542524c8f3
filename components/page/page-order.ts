import type { Mark } from './mark.ts';

/**
 * Sorts marks in page order; the content of a shadow root is at its host. Costs one walk over the page: comparing
 * positions in pairs would cost its length for each pair.
 */
export function inPageOrder(
  marks: readonly Mark[],
  { document, shadowRoots }: { document: Document; shadowRoots: ReadonlyMap<Node, ShadowRoot> },
): readonly Mark[] {
  const byNode = Map.groupBy(marks, (mark) => mark.start.node);
  const inOrder: Mark[] = [];
  const whatToShow = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  const walkers = [walk(document)];
  while (walkers.length > 0) {
    const node = walkers.at(-1)?.nextNode() ?? null;
    if (node === null) {
      walkers.pop();
      continue;
    }
    const here = byNode.get(node as Text);
    // One by one: a call takes only some ten thousand arguments, and a text node may have more marks.
    for (const mark of here?.sort((a, b) => a.start.offset - b.start.offset) ?? []) inOrder.push(mark);
    const shadowRoot = shadowRoots.get(node);
    if (shadowRoot !== undefined) walkers.push(walk(shadowRoot));
  }
  return inOrder;

  function walk(root: Node): TreeWalker {
    const alsoHosts = shadowRoots.size > 0 ? NodeFilter.SHOW_ELEMENT : 0;
    return createTreeWalker.call(document, root, whatToShow | alsoHosts);
  }
}

const { createTreeWalker } = Document.prototype;
