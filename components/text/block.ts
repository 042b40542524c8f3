import type { RawOffset, Span } from './span.ts';

/** Part of a block: what one text node holds from `at` on, up to the next piece, lies in the block's text from `from` on. */
export type Piece = { readonly node: Text; readonly at: number; readonly from: RawOffset };

/** A stretch of page text that is read as one. */
export type Block = {
  /** As the page holds it; `wall` stands where something that is not text stands, a line end for `<br>`. */
  readonly text: string;
  /** Names that begin outside are those of a neighbour: the parts of a very long text overlap. */
  readonly own: Span;
  /** The nearest language tag, or `null` where the page gives none. */
  readonly lang: string | null;
  /** In the order of the text; they cover it but for walls and line ends. */
  readonly pieces: readonly Piece[];
};

/** Stands in a block's text for what is not text, and is part of no name (U+FFFC, object replacement character). */
export const wall = '\ufffc';

/** A place in a text node, in UTF-16 code units of its data. */
type TextPoint = { readonly node: Text; readonly offset: number };

/** Where a span of the block's text begins and ends in the page. Both ends lie in a node that holds some of it. */
export function pointsOf(block: Block, { from, to }: Span): { start: TextPoint; end: TextPoint } {
  return { start: pointAt(block, from, from), end: pointAt(block, to - 1, to) };
}

function pointAt({ pieces }: Block, held: number, offset: number): TextPoint {
  const piece = pieces[lastAtOrBefore(pieces, held)];
  if (piece === undefined) throw new RangeError(`There is no text at ${held}.`);
  return { node: piece.node, offset: piece.at + offset - piece.from };
}

/** Where a place in the page lies in the block's text, or `null` when it is not part of the block. */
export function offsetOf({ pieces, text }: Block, { node, offset }: TextPoint): RawOffset | null {
  for (const [index, piece] of pieces.entries()) {
    if (piece.node !== node) continue;
    const raw = piece.from + offset - piece.at;
    const end = pieces[index + 1]?.from ?? text.length;
    if (raw >= piece.from && raw <= end) return raw as RawOffset;
  }
  return null;
}

function lastAtOrBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
