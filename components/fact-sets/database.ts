/**
 * The library's database. Each change is one transaction, so it is atomic even if the browser is closed in the middle, and
 * two windows cannot change the same record at once.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { errorMessage } from '../messages/checks.ts';
import type { Entity, EntityId, EntityKind, FactSetData, Named, Source, SourceId } from '../story/schema.ts';
import type { DictionaryData } from './dictionary.ts';

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
  // `async` turns a synchronous error into a rejection too, so that no rejection stays unhandled.
  await Promise.all(puts.map(async (put) => put()));
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

/** The records of a stored fact set: it is split into the parts that are read together. */

/** Who added a set. Users cannot change an organization's sets. */
export type SetOrigin = 'reader' | 'organization';

/** The sites where a set's names are looked for, subdomains included. */
export type Sites = readonly string[] | 'all';

/** The summary of a set: everything but its content. */
export type SetHeader = {
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of its facts. */
  readonly language: string;
  readonly version: number;
  /** Who made it; `null` when the file does not say. */
  readonly by: string | null;
  /** The date of its story, as exact as it is known. */
  readonly date: string;
  readonly summary: string;
  readonly counts: Readonly<Record<EntityKind, number>>;
  /** Size of its file. */
  readonly bytes: number;
  readonly origin: SetOrigin;
  /** A new random id each time the set is added, also at the same version, or limited to other sites. Sets stored by early versions have none. */
  readonly revision?: string;
  readonly isOn: boolean;
  /** All sites if left out. */
  readonly sites?: Sites;
  /** Sets are sorted by this number. */
  readonly place: number;
  /** Removed by the user, but can still be restored. */
  readonly isRemoved: boolean;
};

/** What a card shows besides its entity: the story. */
export type SetStory = Omit<FactSetData, 'names' | 'entities'>;

/** What a card needs of one entity. */
export type EntityRecord = { readonly entity: Entity; readonly sources: readonly Source[] };

/** Returns the header of a new set. */
export function headerOf(
  data: FactSetData,
  state: Pick<SetHeader, 'bytes' | 'origin' | 'revision' | 'isOn' | 'sites' | 'place' | 'isRemoved'>,
): SetHeader {
  const { id, title, language, version, by = null, referenceDate: date, summary } = data;
  return { id, title, language, version, by, date, summary, counts: countsOf(data), ...state };
}

/** Counts the entities of each kind. */
export function countsOf(of: { readonly entities: readonly Pick<Entity, 'kind'>[] }): SetHeader['counts'] {
  const counts = { person: 0, place: 0, organization: 0 };
  for (const { kind } of of.entities) counts[kind] += 1;
  return counts;
}

/** Splits a set into the story with the sources of its moments, and each entity with the sources of its facts. */
export function recordsOf(data: FactSetData): {
  readonly story: SetStory;
  readonly entities: readonly EntityRecord[];
} {
  const { names: _, entities, ...story } = data;
  const byId = new Map(data.sources.map((source) => [source.id, source]));
  const sourcesWithIds = (ids: Iterable<SourceId>): readonly Source[] =>
    [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return {
    story: { ...story, sources: sourcesWithIds(data.timeline.map(({ source }) => source)) as Source[] },
    entities: entities.map((entity) => ({ entity, sources: sourcesWithIds(sourcesOf(entity)) })),
  };
}

/** Returns a fact set for the card of an entity: the entity and those it refers to, without names. */
export function factSetOfRecords(parts: {
  readonly story: SetStory;
  readonly asked: EntityRecord;
  readonly related: readonly EntityRecord[];
}): FactSetData {
  const { story, asked, related } = parts;
  const records = [asked, ...related];
  const sources = [...story.sources, ...records.flatMap((record) => record.sources)];
  return {
    ...story,
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    names: [],
    entities: records.map(({ entity }) => entity),
  };
}

/** The ids of the entities in an entity's relations and facts, without duplicates. */
export function relatedTo({ id, relations, facts }: Entity): readonly EntityId[] {
  const ids = new Set([
    ...relations.map(({ to }) => to),
    ...facts.flatMap(({ value }) => (value.kind === 'entity' ? [value.entity] : [])),
  ]);
  ids.delete(id);
  return [...ids];
}

function* sourcesOf({ role, facts, later }: Entity): Generator<SourceId> {
  if (role !== undefined) yield role.source;
  for (const { source } of [...facts, ...later]) yield source;
}

/**
 * Stores many small items in few database records. A record is a page of up to `pageSize` items sorted by id, under the
 * first one's id: browsers store 100,000 items in half a second this way, and in ten seconds or never one by one.
 */

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

/** Failures of the library. */

/** The browser does not allow the database, has no space left, or something else. */
export type LibraryFailureKind = 'unavailable' | 'full' | 'other';

export type LibraryFailure = {
  readonly kind: LibraryFailureKind;
  /** The browser's message. */
  readonly reason: string;
};

/** An operation of the library failed; nothing has changed. */
export class LibraryError extends Error {
  override readonly name = 'LibraryFailed';
  readonly failureKind: LibraryFailureKind;

  constructor(failure: LibraryFailureKind, cause: unknown) {
    super(errorMessage(cause), { cause });
    this.failureKind = failure;
  }
}

/** Returns the failure for anything that was thrown. */
export const libraryFailureOf = (error: unknown): LibraryFailure => ({
  kind: error instanceof LibraryError ? error.failureKind : 'other',
  reason: errorMessage(error),
});

/** The error when the database could not be opened. Firefox throws `InvalidStateError` in private windows. */
export const openingFailed = (cause: unknown): LibraryError =>
  isNamed(cause, 'InvalidStateError', 'SecurityError')
    ? new LibraryError('unavailable', cause)
    : operationFailed(cause);

/** The error when an operation on the open database failed. */
export const operationFailed = (cause: unknown): LibraryError =>
  new LibraryError(isNamed(cause, 'QuotaExceededError') ? 'full' : 'other', cause);

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
