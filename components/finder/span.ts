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

/**
 * The index of the last item of a sorted list that is at `place` or before it; -1 where there is none. A binary
 * search.
 */
export function floorIndex<Item>(
  list: readonly Item[],
  place: number,
  placeOf: (item: Item) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(list[middle] as Item) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
