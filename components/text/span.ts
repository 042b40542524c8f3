/**
 * Positions in a text. Offsets count UTF-16 code units; each text has its own brand, so that they cannot be mixed up.
 */

declare const offsetOf: unique symbol;

/** An offset into a block's text as in the page. */
export type RawOffset = number & { readonly [offsetOf]: 'raw' };
/** An offset into the folded form of a block's text (see `fold`). */
export type FoldedOffset = number & { readonly [offsetOf]: 'folded' };

/** A stretch of text: `from` is its first code unit, `to` the one after its last; `from < to`. */
export type Span<Offset extends RawOffset | FoldedOffset = RawOffset> = {
  readonly from: Offset;
  readonly to: Offset;
};
