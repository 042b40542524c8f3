/**
 * Many small things in few records. A record of a store holds up to `most` of them in the order of their ids, under the
 * first one's id: browsers take 100,000 things in half a second this way, and some ten seconds, or never, one by one.
 */
import type { EntityId } from '../facts/schema.ts';

/** Of a page; reading one thing reads its page: 1 ms. */
const pageSize = 32;

export type RecordPage<Item> = readonly [
  first: EntityId,
  items: readonly (readonly [id: EntityId, item: Item])[],
];

/** Returns items in pages, whatever their order. */
export function paginate<Item>(
  items: readonly Item[],
  idOf: (item: Item) => EntityId,
): readonly RecordPage<Item>[] {
  const sorted = items.map((item) => [idOf(item), item] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = Array.from({ length: Math.ceil(sorted.length / pageSize) }, (_, n) => n * pageSize);
  return starts.flatMap((start): RecordPage<Item>[] => {
    const page = sorted.slice(start, start + pageSize);
    return page[0] === undefined ? [] : [[page[0][0], page]];
  });
}

/** The item in what is the last page not to begin behind it; `null` where there is no such item. */
export function findItem<Item>(page: RecordPage<Item>[1], id: EntityId): Item | null {
  return page.find(([found]) => found === id)?.[1] ?? null;
}

/** The ids of a set's items, from its first to its last: what follows "/" in ASCII is "0". */
export const idsOfSet = (set: string): readonly [from: string, to: string] => [`${set}/`, `${set}0`];
