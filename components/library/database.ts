/**
 * The library's database: here alone it is opened, and here each change of it begins. A change is one transaction: it
 * happens as a whole or not at all, also when the browser is ended in the middle, and two windows never change the same
 * thing at once.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { DictionaryData } from '../dictionary/dictionary.ts';
import type { EntityId, Named } from '../facts/schema.ts';
import { findItem, idsOfSet, type RecordPage } from './record-pages.ts';
import type { EntityRecord, SetHeader, SetStory } from './records.ts';

interface LibrarySchema extends DBSchema {
  /** By the set's id, as all but `entities` and `names`. */
  sets: { key: string; value: SetHeader };
  stories: { key: string; value: SetStory };
  dictionaries: { key: string; value: DictionaryData };
  /** The file each set came from, byte for byte. */
  files: { key: string; value: Blob };
  /** By the first entity's id. */
  entities: { key: string; value: RecordPage<EntityRecord>[1] };
  names: { key: string; value: RecordPage<Named>[1] };
}

const storeNames = ['sets', 'stories', 'dictionaries', 'files', 'entities', 'names'] as const;
type StoreName = (typeof storeNames)[number];

export type Database = IDBPDatabase<LibrarySchema>;
/** A transaction that may change any of it. */
export type LibraryTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/** All that is kept of one set. */
export type SetParts = {
  readonly header: SetHeader;
  readonly story: SetStory;
  readonly dictionary: DictionaryData;
  readonly file: Blob;
  readonly entities: readonly RecordPage<EntityRecord>[];
  readonly names: readonly RecordPage<Named>[];
};

/** Opens the database, made anew where there is none. Rejects where the browser refuses. `onEnd` is told when it must be opened again. */
export async function openDatabase(name: string, onEnd: () => void): Promise<Database> {
  return openDB<LibrarySchema>(name, 1, {
    upgrade(database) {
      for (const shelf of storeNames) database.createObjectStore(shelf);
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onEnd();
    },
    terminated: onEnd,
  });
}

/** Runs one change. Rejects with the browser's reason when it fails; then nothing has changed. */
export async function runTransaction<Result>(
  database: Database,
  change: (change: LibraryTransaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction([...storeNames], 'readwrite');
  // What failed is told below: the transaction's own reason is the better one.
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
    // It has ended already.
  }
}

/** Puts a set where none of that id is. */
export async function putSet(change: LibraryTransaction, parts: SetParts): Promise<void> {
  const { id } = parts.header;
  const entities = change.objectStore('entities');
  const names = change.objectStore('names');
  const puts: readonly (() => Promise<string>)[] = [
    () => change.objectStore('sets').put(parts.header, id),
    () => change.objectStore('stories').put(parts.story, id),
    () => change.objectStore('dictionaries').put(parts.dictionary, id),
    () => change.objectStore('files').put(parts.file, id),
    ...parts.entities.map(
      ([first, page]) =>
        () =>
          entities.put(page, first),
    ),
    ...parts.names.map(
      ([first, page]) =>
        () =>
          names.put(page, first),
    ),
  ];
  // What fails at once is one more rejection, and leaves none of the others unheard.
  await Promise.all(puts.map(async (put) => put()));
}

/** Takes a set away, if there is one. */
export async function deleteSet(change: LibraryTransaction, id: string): Promise<void> {
  const ids = IDBKeyRange.bound(...idsOfSet(id));
  await Promise.all([
    ...(['sets', 'stories', 'dictionaries', 'files'] as const).map((shelf) =>
      change.objectStore(shelf).delete(id),
    ),
    ...(['entities', 'names'] as const).map((shelf) => change.objectStore(shelf).delete(ids)),
  ]);
}

/** What reads things that lie in pages. */
type PagedStore<Item> = {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ readonly value: RecordPage<Item>[1] } | null>;
  getAllKeys(): Promise<readonly string[]>;
  get(first: string): Promise<RecordPage<Item>[1] | undefined>;
};

/** The thing with this id; `null` where there is none. */
export async function readItem<Item>(store: PagedStore<Item>, id: EntityId): Promise<Item | null> {
  const cursor = await store.openCursor(IDBKeyRange.upperBound(id), 'prev');
  return cursor === null ? null : findItem(cursor.value, id);
}

/** From so many things on, telling which pages they are on and reading each page once is faster. */
const batchSize = 24;

/** The things with these ids, in their order; those that are not there are left out. Costs a look at the first id of each page, and each page once. */
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

/** Where in a list in order the last stands that does not come after an id. */
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
