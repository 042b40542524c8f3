/**
 * Drafts in the browser's own database. A draft is stored in parts, so that a keystroke writes one entity and not two
 * thousand. It is made, deleted and put back in one transaction; what changes later is one, and what lists show another.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import { openingFailed, operationFailed } from '../fact-sets/library.ts';
import { isRecord } from '../messages/checks.ts';
import type { PendingTable } from '../tables/pending-table.ts';
import type { Draft, DraftEntity, DraftKey } from './draft.ts';

/** What lists show of a draft. */
export type DraftHead = {
  readonly key: DraftKey;
  readonly title: string;
  readonly language: string;
  /** How many entities it has. */
  readonly count: number;
  /** When it was last changed, in ms since 1970. */
  readonly changed: number;
  /** The file that was made of it last, to be used on pages or saved; `null` until then. */
  readonly issued: Issued | null;
};

/** A file that was made of a draft. Pages use it while the library has a set with its id. */
export type Issued = {
  readonly id: string;
  readonly version: number;
  /** Of the file's text, SHA-256 in hexadecimal. */
  readonly digest: string;
  /** When it was made, in ms since 1970. */
  readonly at: number;
};

/** An earlier state of a draft. */
export type DraftVersion = {
  /** When it was kept, in ms since 1970; also its key. */
  readonly at: number;
  readonly why: 'opened' | 'published' | 'restored' | 'meanwhile';
  readonly count: number;
};

type Rest = Omit<Draft, 'entities'> & {
  /** The ids of the entities, in order. */
  readonly entities: readonly string[];
};

interface DraftsSchema extends DBSchema {
  heads: { key: string; value: DraftHead };
  /** All of a draft but its entities. */
  rests: { key: string; value: Rest };
  /** By draft and id. */
  entities: { key: [draft: string, id: string]; value: DraftEntity };
  /** Whole drafts as JSON, by draft and time. */
  versions: { key: [draft: string, at: number]; value: DraftVersion & { readonly json: Blob } };
  /** Rows of tables that are not right yet, by draft. */
  tables: { key: string; value: PendingTable };
}

const storeNames = ['heads', 'rests', 'entities', 'versions', 'tables'] as const;
type StoreName = (typeof storeNames)[number];

/** The drafts of this browser. */
export type Drafts = {
  use<Result>(work: (database: IDBPDatabase<DraftsSchema>) => Promise<Result>): Promise<Result>;
};

/** The name of the database; tests use others. */
const databaseName = 'drafts';

/** Returns the drafts. The database is opened at the first use, and closed when the signal aborts. Uses throw `LibraryError`. */
export function openDrafts(wiring: { readonly signal: AbortSignal; readonly name?: string }): Drafts {
  const { signal, name = databaseName } = wiring;
  let opened: Promise<IDBPDatabase<DraftsSchema>> | null = null;
  const close = (): void => {
    opened = null;
  };
  // `async` turns an error that is thrown at once into a rejection too.
  const openNow = async (): Promise<IDBPDatabase<DraftsSchema>> =>
    openDB<DraftsSchema>(name, 1, {
      upgrade(database) {
        for (const store of storeNames) database.createObjectStore(store);
      },
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        close();
      },
      terminated: close,
    });
  const open = (): Promise<IDBPDatabase<DraftsSchema>> => {
    opened ??= openNow().catch((error) => {
      close();
      throw openingFailed(error);
    });
    return opened;
  };
  const closeOpened = (): void =>
    void opened?.then(
      (database) => database.close(),
      () => undefined,
    );
  signal.addEventListener('abort', closeOpened, { once: true });
  return {
    async use(work) {
      const database = await open();
      try {
        return await work(database);
      } catch (error) {
        throw operationFailed(error);
      }
    },
  };
}

/** Returns all drafts, those that were changed last first. */
export async function listDrafts(drafts: Drafts): Promise<readonly DraftHead[]> {
  const heads = await drafts.use(async (database) => {
    const { store } = database.transaction('heads');
    const [keys, stored] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => soundHead(key as DraftKey, stored[index]));
  });
  return heads.toSorted((one, other) => other.changed - one.changed);
}

/** What lists show of a draft, also where a part of that was damaged: one such draft must not hide the others. */
function soundHead(key: DraftKey, stored: unknown): DraftHead {
  const { title, language, count, changed, issued } = isRecord(stored) ? stored : {};
  return {
    key,
    title: typeof title === 'string' ? title : '',
    language: typeof language === 'string' ? language : 'en',
    count: typeof count === 'number' ? count : 0,
    changed: typeof changed === 'number' ? changed : 0,
    issued: isRecord(issued) && typeof issued.id === 'string' ? (issued as Issued) : null,
  };
}

/** Returns a draft; `null` if there is none with this key. */
export function readDraft(drafts: Drafts, key: DraftKey): Promise<Draft | null> {
  return drafts.use(async (database) => {
    const reading = database.transaction(['rests', 'entities']);
    const [rest, entities] = await Promise.all([
      reading.objectStore('rests').get(key),
      reading.objectStore('entities').getAll(partsOf(key)),
    ]);
    if (rest === undefined) return null;
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return { ...rest, entities: rest.entities.flatMap((id) => byId.get(id) ?? []) };
  });
}

export function readHead(drafts: Drafts, key: DraftKey): Promise<DraftHead | null> {
  return drafts.use(async (database) => (await database.get('heads', key)) ?? null);
}

/** Stores a new draft and returns its key. */
export async function createDraft(drafts: Drafts, draft: Draft): Promise<DraftKey> {
  const key = crypto.randomUUID() as string as DraftKey;
  await change(drafts, ['heads', 'rests', 'entities'], async (transaction) => {
    putParts(transaction, { key, before: null, after: draft });
    void transaction.objectStore('heads').put(headOf(key, draft, null), key);
  });
  notify();
  return key;
}

/** What is stored of a draft. */
export type DraftChange = {
  readonly key: DraftKey;
  /** The state that was stored last; `null` for none. */
  readonly before: Draft | null;
  readonly after: Draft;
  /** The rows of a table that wait in it, where these have changed; `null` for none. */
  readonly table?: PendingTable | null;
};

/**
 * Stores what has changed of a draft since `before`. Settles when it is on its way to the disk. Rows are stored together
 * with the names that they become, or neither is. What lists show is stored beside it, in stores of its own: that asks
 * the database first, and a page that is being closed may not live to hear the answer, nor may what would have to wait
 * for it. Answers false where another tab deleted the draft meanwhile: whoever writes on has to store all of it, not
 * just what changed.
 */
export async function saveDraft(drafts: Drafts, saved: DraftChange): Promise<boolean> {
  const { key, before, after, table } = saved;
  const names = ['rests', 'entities', ...(table === undefined ? [] : (['tables'] as const))] as const;
  const parts = change(drafts, names, async (transaction) => {
    putParts(transaction, saved);
    if (table === null) void transaction.objectStore('tables').delete(key);
    else if (table !== undefined) void transaction.objectStore('tables').put(table, key);
  });
  const head = change(drafts, ['heads'], async (transaction) => {
    const heads = transaction.objectStore('heads');
    const stored = await heads.get(key);
    await heads.put(headOf(key, after, stored?.issued ?? null), key);
    return stored !== undefined;
  });
  const [wasKnown] = await Promise.all([head, parts]);
  notify();
  return wasKnown || before === null;
}

type PartStore = 'rests' | 'entities';
type Puts<Name extends PartStore> = Pick<
  IDBPObjectStore<DraftsSchema, PartStore[], Name, 'readwrite'>,
  'put' | 'delete'
>;

/** Nothing is waited for, so that it is committed at once. */
function putParts(
  transaction: { objectStore<Name extends PartStore>(name: Name): Puts<Name> },
  { key, before, after }: DraftChange,
): void {
  const entities = transaction.objectStore('entities');
  const known = new Map(before?.entities.map((entity) => [entity.id, entity]));
  for (const entity of after.entities) {
    if (known.get(entity.id) !== entity) void entities.put(entity, [key, entity.id]);
    known.delete(entity.id);
  }
  for (const id of known.keys()) void entities.delete([key, id]);
  if (before !== null && hasSameRest(before, after)) return;
  const { entities: all, ...rest } = after;
  void transaction.objectStore('rests').put({ ...rest, entities: all.map(({ id }) => id) }, key);
}

/** Stores which file was made of a draft last. */
export async function setIssued(drafts: Drafts, key: DraftKey, issued: Issued): Promise<void> {
  await change(drafts, ['heads'], async (transaction) => {
    const heads = transaction.objectStore('heads');
    const head = await heads.get(key);
    if (head !== undefined) await heads.put({ ...head, issued }, key);
  });
  notify();
}

/** Everything that was stored of a draft, so that it can be put back. */
export type RemovedDraft = {
  readonly key: DraftKey;
  readonly parts: { readonly [Name in StoreName]: readonly Part<Name>[] };
};

type Part<Name extends StoreName> = {
  readonly key: DraftsSchema[Name]['key'];
  readonly value: DraftsSchema[Name]['value'];
};

/** Deletes a draft and returns what it was, for `restoreDraft`; at once, so that no letter that is stored comes between. */
export async function removeDraft(drafts: Drafts, key: DraftKey): Promise<RemovedDraft> {
  const parts = await change(drafts, storeNames, async (transaction) => {
    const take = async <Name extends StoreName>(
      name: Name,
      range: IDBKeyRange | string,
    ): Promise<readonly Part<Name>[]> => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      await store.delete(range);
      return keys.flatMap((key, index) => {
        const value = values[index];
        return value === undefined ? [] : [{ key, value }];
      });
    };
    const [heads, rests, entities, versions, tables] = await Promise.all([
      take('heads', key),
      take('rests', key),
      take('entities', partsOf(key)),
      take('versions', partsOf(key)),
      take('tables', key),
    ]);
    return { heads, rests, entities, versions, tables };
  });
  notify();
  return { key, parts };
}

/**
 * Puts a deleted draft back, with its versions. If another tab has stored it whole since, what is written there stays, and
 * gets back what that tab did not know: the versions, and which set was made of it.
 */
export async function restoreDraft(drafts: Drafts, { key, parts }: RemovedDraft): Promise<void> {
  await change(drafts, storeNames, async (transaction) => {
    const put = <Name extends StoreName>(name: Name) =>
      parts[name].map(({ key, value }) => transaction.objectStore(name).put(value, key));
    const heads = transaction.objectStore('heads');
    const written = await heads.get(key);
    if (written === undefined) return void (await Promise.all(storeNames.flatMap((name) => put(name))));
    const issued = written.issued ?? parts.heads[0]?.value?.issued ?? null;
    await Promise.all([heads.put({ ...written, issued }, key), ...put('versions')]);
  });
  notify();
}

/** So many versions of a draft are kept; the oldest goes first. */
const maxVersions = 20;

/** Keeps a state of a draft, so that it can be taken back to it. */
export async function keepVersion(
  drafts: Drafts,
  key: DraftKey,
  { draft, why }: { readonly draft: Draft; readonly why: DraftVersion['why'] },
): Promise<void> {
  const at = Date.now();
  const version = { at, why, count: draft.entities.length, json: new Blob([JSON.stringify(draft)]) };
  await change(drafts, ['versions'], async (transaction) => {
    const versions = transaction.objectStore('versions');
    await versions.put(version, [key, at]);
    const all = await versions.getAllKeys(partsOf(key));
    await Promise.all(all.slice(0, -maxVersions).map((old) => versions.delete(old)));
  });
}

/** Returns the versions of a draft, the latest first. */
export async function listVersions(drafts: Drafts, key: DraftKey): Promise<readonly DraftVersion[]> {
  const versions = await drafts.use((database) => database.getAll('versions', partsOf(key)));
  return versions.map(({ at, why, count }) => ({ at, why, count })).toReversed();
}

export async function readVersion(drafts: Drafts, key: DraftKey, at: number): Promise<Draft | null> {
  const version = await drafts.use((database) => database.get('versions', [key, at]));
  return version === undefined ? null : (JSON.parse(await version.json.text(), withNaN) as Draft);
}

/** JSON has no numbers that are none, and drafts no `null`. */
const withNaN = (_key: string, value: unknown): unknown => (value === null ? Number.NaN : value);

/** Returns the rows of a table that wait in a draft; `null` if there are none. */
export function readTable(drafts: Drafts, key: DraftKey): Promise<PendingTable | null> {
  return drafts.use(async (database) => (await database.get('tables', key)) ?? null);
}

const channelName = 'namelight.drafts';

/** Calls `onChange` after each change of a draft by another context, until the signal aborts. */
export function watchDrafts(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

function notify(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

function headOf(key: DraftKey, { title, language, entities }: Draft, issued: Issued | null): DraftHead {
  return { key, title, language, count: entities.length, changed: Date.now(), issued };
}

/** True if the drafts differ at most inside of entities. */
function hasSameRest(one: Draft, other: Draft): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Draft>;
  return [...fields].every((field) =>
    field === 'entities'
      ? one.entities.length === other.entities.length &&
        one.entities.every(({ id }, index) => id === other.entities[index]?.id)
      : one[field] === other[field],
  );
}

/** The range of the keys of a draft's parts: a list comes after all texts and numbers. */
const partsOf = (key: DraftKey): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** Only the stores that are named are held up until the change is made. */
function change<Names extends readonly StoreName[], Result>(
  drafts: Drafts,
  names: Names,
  make: (transaction: IDBPTransaction<DraftsSchema, Names[number][], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  return drafts.use(async (database) => {
    const transaction = database.transaction<Names[number][], 'readwrite'>([...names], 'readwrite', {
      durability: 'relaxed',
    });
    const done = transaction.done;
    done.catch(() => undefined);
    let result: Result;
    try {
      result = await make(transaction);
      // Not to wait for the end of the task, which a page that is being closed may not see.
      transaction.commit();
    } catch (error) {
      await done.catch(() => undefined);
      throw transaction.error ?? error;
    }
    await done.catch(() => {
      throw transaction.error;
    });
    return result;
  });
}
