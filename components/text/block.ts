import { lastUpTo } from './last-up-to.ts';
import type { RawOffset, Span } from './span.ts';

/**
 * A stretch of page text that is read as one: where each part of it stands in the page. Its text is not
 * part of it: a page with names keeps thousands of blocks, and the page has their text.
 */
export type Block = {
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
  /** Names that begin outside are those of a neighbour: the parts of a very long text overlap. */
  readonly own: Span;
  /** The text nodes that hold the text, in its order: all of it but walls and line ends. */
  readonly nodes: readonly Text[];
  /** Where in the text what each node holds begins. */
  readonly froms: readonly RawOffset[];
  /** Where in the first node its part begins: not at its start in the later parts of a very long text. */
  readonly at: number;
};

/** Stands in a block's text for what is not text, and is part of no name (U+FFFC, object replacement character); a line end stands for `<br>`. */
export const wall = '\ufffc';

/** A place in the page's text: a text node and an offset into its data, in UTF-16 code units. */
export type TextPoint = { readonly node: Text; readonly offset: number };

/** Where a span of the block's text begins and ends in the page. Both ends lie in a node that holds some of it. */
export function pointsOf(block: Block, { from, to }: Span): { start: TextPoint; end: TextPoint } {
  return { start: pointAt(block, from, from), end: pointAt(block, to - 1, to) };
}

function pointAt({ nodes, froms, at }: Block, held: number, offset: number): TextPoint {
  const index = lastUpTo(froms, held, (from) => from);
  const node = nodes[index];
  const from = froms[index];
  if (node === undefined || from === undefined) throw new RangeError(`There is no text at ${held}.`);
  return { node, offset: offset - from + (index === 0 ? at : 0) };
}

/** Where a place in the page lies in the block's text, or `null` when it is not part of the block. */
export function offsetOf({ nodes, froms, at, length }: Block, { node, offset }: TextPoint): RawOffset | null {
  for (const [index, from] of froms.entries()) {
    if (nodes[index] !== node) continue;
    const raw = from + offset - (index === 0 ? at : 0);
    const end = froms[index + 1] ?? length;
    if (raw >= from && raw <= end) return raw as RawOffset;
  }
  return null;
}
