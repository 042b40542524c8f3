import { type Block, wall } from './block.ts';
import { dataOf, elementsBetween, localNameOf } from './dom.ts';
import { roleOf } from './tags.ts';

/**
 * Returns a block's text as it was read, put together anew from the page, as long as that has not changed. Costs a walk
 * over the block: it is for the one that somebody asks about.
 */
export function textOf({ nodes, froms, at, length }: Block): string {
  let text = '';
  for (const [index, node] of nodes.entries()) {
    const from = froms[index] ?? length;
    const before = nodes[index - 1];
    if (before !== undefined) text += gapBetween(before, node).repeat(from - text.length);
    const room = (froms[index + 1] ?? length) - from;
    const start = index === 0 ? at : 0;
    text += dataOf(node).slice(start, start + room);
  }
  return text;
}

/** What stands in the text for the elements between two of its nodes. */
function gapBetween(before: Text, after: Text): string {
  for (const element of elementsBetween(before, after))
    if (roleOf(localNameOf(element)) === 'break') return '\n';
  return wall;
}
