/**
 * Stores many small items in few database records. A record is a page of up to `pageSize` items sorted by id, under the
 * first one's id: browsers store 100,000 items in half a second this way, and in ten seconds or never one by one.
 */
import type { EntityId } from '../facts/schema.ts';

/** Items per page. Reading an item reads its page: 1 ms. */
const pageSize = 32;

export type RecordPage<Item> = readonly [
  first: EntityId,
  items: readonly (readonly [id: EntityId, item: Item])[],
];

/** Sorts items and divides them into pages. */
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

/** Returns an item of the page that would contain it; `null` if it is missing. */
export function findItem<Item>(page: RecordPage<Item>[1], id: EntityId): Item | null {
  return page.find(([found]) => found === id)?.[1] ?? null;
}

/** The range of a set's item ids: "0" is the character after "/" in ASCII. */
export const idsOfSet = (set: string): readonly [from: string, to: string] => [`${set}/`, `${set}0`];
