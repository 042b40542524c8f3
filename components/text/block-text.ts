import { type Block, placeholder } from './block.ts';
import { dataOf, isElement, localNameOf, nodesFrom } from './dom.ts';
import { roleOf } from './tags.ts';

/**
 * Returns a block's text as it was read, rebuilt from the page; the page must not have changed since. Costs one walk
 * over the block.
 */
export function textOf({ nodes, starts, offset, length }: Block): string {
  const gaps = gapsBefore(nodes);
  let text = '';
  for (const [index, node] of nodes.entries()) {
    const from = starts[index] ?? length;
    if (index > 0) text += (gaps[index] ?? placeholder).repeat(from - text.length);
    const room = (starts[index + 1] ?? length) - from;
    const start = index === 0 ? offset : 0;
    text += dataOf(node).slice(start, start + room);
  }
  return text;
}

/** What the text has before each node, in place of elements. */
function gapsBefore(nodes: readonly Text[]): readonly string[] {
  const gaps: string[] = [];
  const [first] = nodes;
  if (first === undefined) return gaps;
  let gap = placeholder;
  for (const node of nodesFrom(first)) {
    if (isElement(node)) {
      if (roleOf(localNameOf(node)) === 'break') gap = '\n';
    } else if (node === nodes[gaps.length]) {
      gaps.push(gap);
      gap = placeholder;
      if (gaps.length === nodes.length) break;
    }
  }
  return gaps;
}
