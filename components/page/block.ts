import { floorIndex, type RawOffset, type Span } from '../finder/span.ts';

/**
 * A stretch of page text that is read as one, as positions in the page. Its text is not stored: a page with names has
 * thousands of blocks.
 */
export type Block = {
  /** Length of its text, in UTF-16 code units. */
  readonly length: number;
  /** Names that begin outside belong to a neighboring block: the parts of a very long text overlap. */
  readonly own: Span;
  /** The text nodes that the text is in, in order. Placeholders and line ends are in none. */
  readonly nodes: readonly Text[];
  /** Where in the text each node's part begins. */
  readonly starts: readonly RawOffset[];
  /** Where in the first node its part begins: above 0 only in the later parts of a very long text. */
  readonly offset: number;
};

/**
 * Stands for an element that is not text (U+FFFC, object replacement character). No name runs across it. `<br>`
 * becomes a line end instead.
 */
export const placeholder = '\ufffc';

/** A position in the page's text: a text node and an offset into its data, in UTF-16 code units. */
export type TextPoint = { readonly node: Text; readonly offset: number };

/** Where a span of the block's text begins and ends in the page. Both ends are in nodes that hold part of the span. */
export function pointsOf(block: Block, { from, to }: Span): { start: TextPoint; end: TextPoint } {
  return { start: pointAt(block, from, from), end: pointAt(block, to - 1, to) };
}

function pointAt({ nodes, starts, offset: firstOffset }: Block, held: number, offset: number): TextPoint {
  const index = floorIndex(starts, held, (from) => from);
  const node = nodes[index];
  const from = starts[index];
  if (node === undefined || from === undefined) throw new RangeError(`There is no text at ${held}.`);
  return { node, offset: offset - from + (index === 0 ? firstOffset : 0) };
}

/** The offset in the block's text of a position in the page; `null` when it is not part of the block. */
export function offsetOf(
  { nodes, starts, offset: firstOffset, length }: Block,
  { node, offset }: TextPoint,
): RawOffset | null {
  for (const [index, from] of starts.entries()) {
    if (nodes[index] !== node) continue;
    const raw = from + offset - (index === 0 ? firstOffset : 0);
    const end = starts[index + 1] ?? length;
    if (raw >= from && raw <= end) return raw as RawOffset;
  }
  return null;
}
