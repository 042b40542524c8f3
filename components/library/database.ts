/** The library's database. */
import type { OpenDatabase, Stores, StoresSchema, Transaction } from '../storage/stores.ts';
import type { EntityId, Named } from '../story/schema.ts';
import type { DictionaryData } from './dictionary.ts';
import type { EntityRecord, StoryHeader, StoryRecord } from './story-records.ts';

interface LibrarySchema extends StoresSchema {
  /** By story id, as are all stores except `entities` and `names`. */
  headers: { key: string; value: StoryHeader };
  stories: { key: string; value: StoryRecord };
  dictionaries: { key: string; value: DictionaryData };
  /** The original file of each story. */
  files: { key: string; value: Blob };
  /** What a version from the story's address has replaced. */
  previous: { key: string; value: PreviousVersion };
  /** By the id of a page's first entity. */
  entities: { key: string; value: RecordPage<EntityRecord>[1] };
  names: { key: string; value: RecordPage<Named>[1] };
}

export type PreviousVersion = { readonly version: number; readonly file: Blob };

const storesOfStory = ['headers', 'stories', 'dictionaries', 'files', 'previous'] as const;
export const libraryStores = [...storesOfStory, 'entities', 'names'] as const;
type StoreName = (typeof libraryStores)[number];

export type LibraryStores = Stores<LibrarySchema>;
export type Database = OpenDatabase<LibrarySchema>;
/** A transaction that can write to all stores. */
export type LibraryTransaction = Transaction<LibrarySchema, StoreName>;

/** Everything that is stored for one story. */
export type StoryParts = {
  readonly header: StoryHeader;
  readonly story: StoryRecord;
  readonly dictionary: DictionaryData;
  readonly file: Blob;
  /** `null` if there is none to put back. */
  readonly previous: PreviousVersion | null;
  readonly entities: readonly RecordPage<EntityRecord>[];
  readonly names: readonly RecordPage<Named>[];
};

/** Stores a story. There must be none with its id. */
export async function putStory(change: LibraryTransaction, parts: StoryParts): Promise<void> {
  const { id } = parts.header;
  // `async` turns a synchronous error into a rejection too, so that no rejection stays unhandled.
  const put = async <Name extends StoreName>(name: Name, value: LibrarySchema[Name]['value'], key = id) =>
    change.objectStore(name).put(value, key);
  await Promise.all([
    put('headers', parts.header),
    put('stories', parts.story),
    put('dictionaries', parts.dictionary),
    put('files', parts.file),
    ...(parts.previous === null ? [] : [put('previous', parts.previous)]),
    ...parts.entities.map(([first, page]) => put('entities', page, first)),
    ...parts.names.map(([first, page]) => put('names', page, first)),
  ]);
}

/** Deletes a story, if it exists. */
export async function deleteStory(change: LibraryTransaction, id: string): Promise<void> {
  const ids = IDBKeyRange.bound(...idsOfStory(id));
  await Promise.all([
    ...storesOfStory.map((name) => change.objectStore(name).delete(id)),
    ...(['entities', 'names'] as const).map((name) => change.objectStore(name).delete(ids)),
  ]);
}

/** The part of an object store that is needed to read items from pages. */
type PagedStore<Item> = {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ readonly value: RecordPage<Item>[1] } | null>;
  getAllKeys(): Promise<readonly string[]>;
  get(first: string): Promise<RecordPage<Item>[1] | undefined>;
};

/** Returns the item with this id; `null` if there is none. */
export async function readItem<Item>(store: PagedStore<Item>, id: EntityId): Promise<Item | null> {
  const cursor = await store.openCursor(IDBKeyRange.upperBound(id), 'prev');
  return cursor === null ? null : findItem(cursor.value, id);
}

/** From this many items on, it is faster to find their pages first and to read each page once. */
const batchSize = 24;

/** Returns the items with these ids, in order; missing ones are left out. Reads the first id of all pages, and each page once. */
export async function readItems<Item>(
  store: PagedStore<Item>,
  ids: readonly EntityId[],
): Promise<readonly Item[]> {
  const found =
    ids.length < batchSize
      ? await Promise.all(ids.map((id) => readItem(store, id)))
      : await readMany(store, ids);
  return found.filter((item) => item !== null);
}

async function readMany<Item>(
  store: PagedStore<Item>,
  ids: readonly EntityId[],
): Promise<readonly (Item | null)[]> {
  const firsts = await store.getAllKeys();
  const placed = ids.map((id) => ({ id, first: firsts[lastIndexUpTo(id, firsts)] ?? '' }));
  const pages = new Map(
    await Promise.all(
      [...new Set(placed.map(({ first }) => first))].map(
        async (first) => [first, new Map(await store.get(first))] as const,
      ),
    ),
  );
  return placed.map(({ id, first }) => pages.get(first)?.get(id) ?? null);
}

/** Returns the index of the last item of a sorted list that does not come after an id; -1 if there is none. */
function lastIndexUpTo(id: string, list: readonly string[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Items per page. Reading an item reads its page: 1 ms. */
const pageSize = 32;

/**
 * A database record of many small items sorted by id, under the first one's id: browsers store 100,000 items in half a
 * second this way, and in ten seconds or never one by one.
 */
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
function findItem<Item>(page: RecordPage<Item>[1], id: EntityId): Item | null {
  return page.find(([found]) => found === id)?.[1] ?? null;
}

/** The range of a story's item ids: "0" is the character after "/" in ASCII. */
export const idsOfStory = (story: string): readonly [from: string, to: string] => [`${story}/`, `${story}0`];
