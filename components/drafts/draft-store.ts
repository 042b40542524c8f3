/**
 * Drafts in the browser's own database. A draft is stored in parts, so that a keystroke writes one entity and not two
 * thousand. It is made and deleted for good in one transaction; what changes later is one, and what lists show another.
 */

import { changesNamed } from '../storage/channel.ts';
import {
  openStores,
  runTransaction,
  type Stores,
  type StoresSchema,
  type WritableStore,
} from '../storage/stores.ts';
import { isRecord } from '../validation/checks.ts';
import type { Draft, DraftEntity, DraftKey, Translated } from './draft.ts';
import type { PendingTable } from './pending-table.ts';

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
  /** When it was deleted, in ms since 1970; left out while it is there. */
  readonly removed?: number;
};

/** A file that was made of a draft, or that the draft goes on from. Pages use it while the library has a story with its id. */
export type Issued = {
  readonly id: string;
  readonly version: number;
  /** Of the file's text, SHA-256 in hexadecimal. */
  readonly digest: string;
  /** When it was made, in ms since 1970. */
  readonly at: number;
  /** True for the file that it goes on from: that story is there without the draft, too. */
  readonly isOriginal?: boolean;
};

/** An earlier state of a draft. */
export type DraftVersion = {
  /** When it was kept, in ms since 1970; also its key. */
  readonly at: number;
  readonly why: 'opened' | 'published' | 'restored' | 'meanwhile';
  readonly count: number;
};

type Body = Omit<Draft, 'entities' | 'translated'> & {
  /** The ids of the entities, in order. */
  readonly entities: readonly string[];
};

interface DraftsSchema extends StoresSchema {
  heads: { key: string; value: DraftHead };
  /** All of a draft but its entities and translations. */
  bodies: { key: string; value: Body };
  /** By draft and id. */
  entities: { key: [draft: string, id: string]; value: DraftEntity };
  /** Texts in other languages, by draft. */
  translations: { key: string; value: Translated };
  /** Whole drafts as JSON, by draft and time. */
  versions: { key: [draft: string, at: number]; value: DraftVersion & { readonly json: Blob } };
  /** Rows of tables that are not right yet, by draft. */
  tables: { key: string; value: PendingTable };
}

const storeNames = ['heads', 'bodies', 'entities', 'translations', 'versions', 'tables'] as const;

/** The drafts of this browser. */
export type Drafts = Stores<DraftsSchema>;

/** The name of the database; tests use others. */
const databaseName = 'drafts';

/** Returns the drafts. The database is opened at the first use, and closed when the signal aborts. */
export function openDrafts(wiring: { readonly signal: AbortSignal; readonly name?: string }): Drafts {
  const { signal, name = databaseName } = wiring;
  return openStores({ name, version: 1, stores: storeNames, signal });
}

/** Returns all drafts, those that were changed last first. */
export const listDrafts = async (drafts: Drafts): Promise<readonly DraftHead[]> =>
  (await listAllDrafts(drafts)).filter(({ removed }) => removed === undefined);

/** The same with those that were deleted and can be brought back. */
export async function listAllDrafts(drafts: Drafts): Promise<readonly DraftHead[]> {
  const heads = await drafts.use(async (database) => {
    const { store } = database.transaction('heads');
    const [keys, stored] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => soundHead(key as DraftKey, stored[index]));
  });
  return heads.toSorted((one, other) => other.changed - one.changed);
}

/** What lists show of a draft, also where a part of that was damaged: one such draft must not hide the others. */
function soundHead(key: DraftKey, stored: unknown): DraftHead {
  const { title, language, count, changed, issued, removed } = isRecord(stored) ? stored : {};
  return {
    key,
    title: typeof title === 'string' ? title : '',
    language: typeof language === 'string' ? language : 'en',
    count: typeof count === 'number' ? count : 0,
    changed: typeof changed === 'number' ? changed : 0,
    issued: isRecord(issued) && typeof issued.id === 'string' ? (issued as Issued) : null,
    ...(typeof removed === 'number' && { removed }),
  };
}

/** Returns a draft; `null` if there is none with this key, or it was deleted. */
export function readDraft(drafts: Drafts, key: DraftKey): Promise<Draft | null> {
  return drafts.use(async (database) => {
    const reading = database.transaction(['heads', 'bodies', 'entities', 'translations']);
    const [head, body, entities, translated] = await Promise.all([
      reading.objectStore('heads').get(key),
      reading.objectStore('bodies').get(key),
      reading.objectStore('entities').getAll(partsOf(key)),
      reading.objectStore('translations').get(key),
    ]);
    if (body === undefined || isRemoved(head)) return null;
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return {
      ...body,
      entities: body.entities.flatMap((id) => byId.get(id) ?? []),
      ...(translated && { translated }),
    };
  });
}

/** The same of what lists show. */
export function readHead(drafts: Drafts, key: DraftKey): Promise<DraftHead | null> {
  return drafts.use(async (database) => {
    const head = await database.get('heads', key);
    return head === undefined || isRemoved(head) ? null : head;
  });
}

/** Also where a head was damaged. */
const isRemoved = (head: DraftHead | undefined): boolean => typeof head?.removed === 'number';

/** What a new draft begins with besides its content. */
export type Beginning = Partial<Pick<DraftHead, 'issued' | 'changed'>> & {
  readonly table?: PendingTable | null;
};

/** Stores a new draft and returns its key. */
export async function createDraft(
  drafts: Drafts,
  draft: Draft,
  { issued = null, changed = Date.now(), table = null }: Beginning = {},
): Promise<DraftKey> {
  const key = crypto.randomUUID() as string as DraftKey;
  const names = ['heads', 'bodies', 'entities', 'translations', 'tables'] as const;
  const isFirst = await runTransaction(drafts, names, async (transaction) => {
    putParts(transaction, { key, before: null, after: draft });
    if (table !== null) void transaction.objectStore('tables').put(table, key);
    const heads = transaction.objectStore('heads');
    void heads.put({ ...headOf(key, draft, issued), changed }, key);
    return (await heads.count()) === 1;
  });
  if (isFirst) askToPersist();
  changes.announce('changed');
  return key;
}

/** Asks the browser not to delete what is written when space is short. It may refuse. */
function askToPersist(): void {
  navigator.storage
    .persist()
    .catch((error) => console.debug('Namelight could not ask to keep what is written:', error));
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
 * for it. Answers false where another tab deleted the draft for good meanwhile: whoever writes on has to store all of it, not
 * just what changed.
 */
export async function saveDraft(drafts: Drafts, saved: DraftChange): Promise<boolean> {
  const { key, before, after, table } = saved;
  const names = [
    'bodies',
    'entities',
    'translations',
    ...(table === undefined ? [] : (['tables'] as const)),
  ] as const;
  const parts = runTransaction(drafts, names, async (transaction) => {
    putParts(transaction, saved);
    if (table === null) void transaction.objectStore('tables').delete(key);
    else if (table !== undefined) void transaction.objectStore('tables').put(table, key);
  });
  const head = runTransaction(drafts, ['heads'], async (transaction) => {
    const heads = transaction.objectStore('heads');
    const stored = await heads.get(key);
    await heads.put(headOf(key, after, stored?.issued ?? null), key);
    return stored !== undefined;
  });
  const [wasKnown] = await Promise.all([head, parts]);
  changes.announce('changed');
  return wasKnown || before === null;
}

type PartStore = 'bodies' | 'entities' | 'translations';
type Puts<Name extends PartStore> = Pick<WritableStore<DraftsSchema, Name>, 'put' | 'delete'>;

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
  const { entities: all, translated, ...rest } = after;
  if (translated !== undefined && before?.translated !== translated)
    void transaction.objectStore('translations').put(translated, key);
  if (before !== null && hasSameBody(before, after)) return;
  void transaction.objectStore('bodies').put({ ...rest, entities: all.map(({ id }) => id) }, key);
}

/** Stores which file was made of a draft last. */
export const setIssued = (drafts: Drafts, key: DraftKey, issued: Issued): Promise<void> =>
  editHead(drafts, key, (head) => ({ ...head, issued }));

/** Changes what lists show of a draft, if there is one. */
async function editHead(drafts: Drafts, key: DraftKey, edit: (head: DraftHead) => DraftHead): Promise<void> {
  await runTransaction(drafts, ['heads'], async (transaction) => {
    const heads = transaction.objectStore('heads');
    const head = await heads.get(key);
    if (head !== undefined) await heads.put(edit(head), key);
  });
  changes.announce('changed');
}

/** Deletes a draft; it can be brought back for thirty days. */
export const removeDraft = (drafts: Drafts, key: DraftKey): Promise<void> =>
  editHead(drafts, key, (head) => ({ ...head, removed: Date.now() }));

/** Brings a deleted draft back, as whoever had it open has written it since. */
export const restoreDraft = (drafts: Drafts, key: DraftKey): Promise<void> =>
  editHead(drafts, key, ({ removed: _, ...head }) => head);

/** So long deleted drafts are kept, in ms. */
export const keptRemovedMs = 30 * 24 * 60 * 60_000;

/** Deletes for good what was deleted long ago. */
export async function deleteOldDrafts(drafts: Drafts, now = Date.now()): Promise<void> {
  for (const { key, removed = now } of await listAllDrafts(drafts))
    if (now - removed >= keptRemovedMs) await deleteDraft(drafts, key);
}

/** Deletes a deleted draft for good, with all that was kept of it. */
export async function deleteDraft(drafts: Drafts, key: DraftKey): Promise<void> {
  await runTransaction(drafts, storeNames, async (transaction) => {
    // Another page may have brought it back.
    if (!isRemoved(await transaction.objectStore('heads').get(key))) return;
    for (const name of ['heads', 'bodies', 'translations', 'tables'] as const)
      void transaction.objectStore(name).delete(key);
    for (const name of ['entities', 'versions'] as const)
      void transaction.objectStore(name).delete(partsOf(key));
  });
  changes.announce('changed');
}

/** So many versions of a draft are kept; the oldest goes first. */
const maxVersions = 20;

/** Keeps a state of a draft, so that it can be restored. */
export async function keepVersion(
  drafts: Drafts,
  key: DraftKey,
  { draft, why }: { readonly draft: Draft; readonly why: DraftVersion['why'] },
): Promise<void> {
  const at = Date.now();
  const version = { at, why, count: draft.entities.length, json: new Blob([JSON.stringify(draft)]) };
  await runTransaction(drafts, ['versions'], async (transaction) => {
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

const changes = changesNamed('namelight.drafts');

/** Calls `onChange` after each change of a draft, also by this context, until the signal aborts. */
export const watchDrafts = (onChange: () => void, signal: AbortSignal): void =>
  changes.watch(onChange, signal);

function headOf(key: DraftKey, { title, language, entities }: Draft, issued: Issued | null): DraftHead {
  const shown = title.slice(0, maxTitle);
  return { key, title: shown, language, count: entities.length, changed: Date.now(), issued };
}

/** Longer titles are cut in lists: anything may be written there, and come with a file. */
const maxTitle = 200;

/** True if the drafts differ at most inside of entities. */
function hasSameBody(one: Draft, other: Draft): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Draft>;
  return [...fields].every(
    (field) =>
      field === 'translated' ||
      (field === 'entities'
        ? one.entities.length === other.entities.length &&
          one.entities.every(({ id }, index) => id === other.entities[index]?.id)
        : one[field] === other[field]),
  );
}

/** The range of the keys of a draft's parts: a list comes after all texts and numbers. */
const partsOf = (key: DraftKey): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);
