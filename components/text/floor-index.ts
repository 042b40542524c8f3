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
