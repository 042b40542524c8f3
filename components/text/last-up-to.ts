/**
 * Where in a list in order the last item stands that lies at a place or before it; -1 where all lie after it. Of several
 * at one place it is the last. Cost: a look at one item each time that the list's length is halved.
 */
export function lastUpTo<Item>(
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
