import { type Block, wall } from './block.ts';
import { dataOf, isElement, localNameOf, nodesFrom } from './dom.ts';
import { roleOf } from './tags.ts';

/**
 * Returns a block's text as it was read, put together anew from the page, as long as that has not changed. Costs one walk
 * over the block: it is for the one that somebody asks about.
 */
export function textOf({ nodes, froms, at, length }: Block): string {
  const gaps = gapsBefore(nodes);
  let text = '';
  for (const [index, node] of nodes.entries()) {
    const from = froms[index] ?? length;
    if (index > 0) text += (gaps[index] ?? wall).repeat(from - text.length);
    const room = (froms[index + 1] ?? length) - from;
    const start = index === 0 ? at : 0;
    text += dataOf(node).slice(start, start + room);
  }
  return text;
}

/** What stands in the text for the elements before each of its nodes. */
function gapsBefore(nodes: readonly Text[]): readonly string[] {
  const gaps: string[] = [];
  const [first] = nodes;
  if (first === undefined) return gaps;
  let gap = wall;
  for (const node of nodesFrom(first)) {
    if (isElement(node)) {
      if (roleOf(localNameOf(node)) === 'break') gap = '\n';
    } else if (node === nodes[gaps.length]) {
      gaps.push(gap);
      gap = wall;
      if (gaps.length === nodes.length) break;
    }
  }
  return gaps;
}
