/**
 * The library's database. Each change is one transaction, so it is atomic even if the browser is closed in the middle, and
 * two windows cannot change the same record at once.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { EntityId, Named } from '../story/schema.ts';
import type { DictionaryData } from './dictionary.ts';
import type { EntityRecord, SetHeader, SetStory } from './set-records.ts';

interface LibrarySchema extends DBSchema {
  /** By set id, as are all stores except `entities` and `names`. */
  sets: { key: string; value: SetHeader };
  stories: { key: string; value: SetStory };
  dictionaries: { key: string; value: DictionaryData };
  /** The original file of each set. */
  files: { key: string; value: Blob };
  /** By the id of a page's first entity. */
  entities: { key: string; value: RecordPage<EntityRecord>[1] };
  names: { key: string; value: RecordPage<Named>[1] };
}

const storeNames = ['sets', 'stories', 'dictionaries', 'files', 'entities', 'names'] as const;
type StoreName = (typeof storeNames)[number];

export type Database = IDBPDatabase<LibrarySchema>;
/** A transaction that can write to all stores. */
export type LibraryTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/** Everything that is stored for one set. */
export type SetParts = {
  readonly header: SetHeader;
  readonly story: SetStory;
  readonly dictionary: DictionaryData;
  readonly file: Blob;
  readonly entities: readonly RecordPage<EntityRecord>[];
  readonly names: readonly RecordPage<Named>[];
};

/** Opens or creates the database. Rejects if the browser refuses. `onEnd` is called when it must be opened again. */
export async function openDatabase(name: string, onEnd: () => void): Promise<Database> {
  return openDB<LibrarySchema>(name, 1, {
    upgrade(database) {
      for (const name of storeNames) database.createObjectStore(name);
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
}

/** Runs a change in a transaction. Rejects with the browser's error if it fails; then nothing has changed. */
export async function runTransaction<Result>(
  database: Database,
  change: (change: LibraryTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction([...storeNames], 'readwrite');
  // Failures are thrown below: the transaction's own error says more.
  const done = transaction.done.catch(() => undefined);
  try {
    const result = await change(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    if (transaction.error === null) abort(transaction);
    await done;
    throw transaction.error ?? error;
  }
}

function abort(transaction: LibraryTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has ended already.
  }
}

/** Stores a set. There must be none with its id. */
export async function putSet(change: LibraryTransaction, parts: SetParts): Promise<void> {
  const { id } = parts.header;
  // `async` turns a synchronous error into a rejection too, so that no rejection stays unhandled.
  const put = async <Name extends StoreName>(name: Name, value: LibrarySchema[Name]['value'], key = id) =>
    change.objectStore(name).put(value, key);
  await Promise.all([
    put('sets', parts.header),
    put('stories', parts.story),
    put('dictionaries', parts.dictionary),
    put('files', parts.file),
    ...parts.entities.map(([first, page]) => put('entities', page, first)),
    ...parts.names.map(([first, page]) => put('names', page, first)),
  ]);
}

/** Deletes a set, if it exists. */
export async function deleteSet(change: LibraryTransaction, id: string): Promise<void> {
  const ids = IDBKeyRange.bound(...idsOfSet(id));
  await Promise.all([
    ...(['sets', 'stories', 'dictionaries', 'files'] as const).map((name) =>
      change.objectStore(name).delete(id),
    ),
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

/** The range of a set's item ids: "0" is the character after "/" in ASCII. */
export const idsOfSet = (set: string): readonly [from: string, to: string] => [`${set}/`, `${set}0`];
