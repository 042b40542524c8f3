/** The fact sets that a reader or an organization added: what is asked of them, and how that is reached. */
import { setOf } from '../checks/entity-id.ts';
import type { DictionaryData } from '../dictionary/dictionary.ts';
import type { EntityId, FactSetData, ListedEntity, Named } from '../facts/schema.ts';
import { domainAndParents } from '../settings/sites.ts';
import { type Database, openDatabase, readItem, readItems } from './database.ts';
import { LibraryError, openingFailed, operationFailed } from './library-failure.ts';
import { factSetOfRecords, relatedTo, type SetHeader, type SetOrigin } from './records.ts';

/** The library as one context has it open. */
export type Library = {
  /** For whom it is changed: readers leave what an organization put there as it is. */
  readonly as: SetOrigin;
  /** Uses the database, opened at the first use and again after the browser closed it. Throws `LibraryFailed`. */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** To be called after each change that is done. */
  changed(): Promise<void>;
};

/** The name of the database; tests have theirs. */
const databaseName = 'library';

/** Opens nothing yet: that happens at the first use. It is closed when the signal aborts. */
export function openLibrary(wiring: {
  readonly as: SetOrigin;
  readonly signal: AbortSignal;
  /** Waited for after each change. */
  readonly onChange?: (library: Library) => Promise<void>;
  readonly name?: string;
}): Library {
  const { as, signal, onChange, name = databaseName } = wiring;
  let opened: Promise<Database> | null = null;
  const open = (): Promise<Database> => {
    const closed = (): void => {
      opened = null;
    };
    opened ??= openDatabase(name, closed).catch((error) => {
      closed();
      throw openingFailed(error);
    });
    return opened;
  };
  signal.addEventListener('abort', () => void opened?.then((database) => database.close()), { once: true });
  const library: Library = {
    as,
    async use(work) {
      const database = await open();
      try {
        return await work(database);
      } catch (error) {
        throw error instanceof LibraryError ? error : operationFailed(error);
      }
    },
    changed: async () => onChange?.(library),
  };
  return library;
}

/** The sets there are, in their order. */
export async function listSets(library: Library): Promise<readonly SetHeader[]> {
  return withoutRemoved(await listAllSets(library));
}

/** Those of them that an organization put there. */
export async function organizationSets(library: Library): Promise<readonly SetHeader[]> {
  return (await listSets(library)).filter(({ origin }) => origin === 'organization');
}

/** All sets, with those that were removed and can be brought back. */
export function listAllSets(library: Library): Promise<readonly SetHeader[]> {
  return library.use(async (database) => sortSets(await database.getAll('sets')));
}

export const sortSets = (all: readonly SetHeader[]): readonly SetHeader[] =>
  all.toSorted((a, b) => a.place - b.place);

/** Those that are not removed. */
export const withoutRemoved = (all: readonly SetHeader[]): readonly SetHeader[] =>
  all.filter(({ isRemoved }) => !isRemoved);

/** Where names and facts are asked for: on a page of the extension's own, which may see all, or on a page of a site, or of none. */
export type Requester =
  | { readonly kind: 'own-page' }
  | { readonly kind: 'page'; readonly site: string | null };

/** True for a set that is on, and there: pages elsewhere learn nothing of a set that is limited to sites. */
function isUsableBy({ isOn, isRemoved, sites = 'all' }: SetHeader, asked: Requester): boolean {
  if (!isOn || isRemoved) return false;
  if (sites === 'all' || asked.kind === 'own-page') return true;
  return asked.site !== null && domainAndParents(asked.site).some((domain) => sites.includes(domain));
}

/** The ids of the sets that are on there, in their order. */
export async function setIdsFor(library: Library, asked: Requester): Promise<readonly string[]> {
  return (await listAllSets(library)).filter((header) => isUsableBy(header, asked)).map(({ id }) => id);
}

/** The sets that are on, in their order. */
export async function enabledSets(library: Library): Promise<readonly SetHeader[]> {
  return (await listSets(library)).filter(({ isOn }) => isOn);
}

/** The dictionaries of the sets that are on, in their order. */
export function dictionaries(
  library: Library,
): Promise<readonly { readonly set: string; readonly dictionary: DictionaryData }[]> {
  return library.use(async (database) => {
    const reading = database.transaction(['sets', 'dictionaries']);
    const all = sortSets(await reading.objectStore('sets').getAll());
    const on = withoutRemoved(all).filter(({ isOn }) => isOn);
    const found = await Promise.all(
      on.map(async ({ id: set }) => {
        const dictionary = await reading.objectStore('dictionaries').get(set);
        return dictionary === undefined ? [] : [{ set, dictionary }];
      }),
    );
    return found.flat();
  });
}

/** The names of entities, in the order of the ids; those that are not there are left out. */
export function namesOf(library: Library, ids: readonly EntityId[]): Promise<readonly Named[]> {
  return library.use(async (database) => {
    return readItems(database.transaction('names').objectStore('names'), ids);
  });
}

/** What lists show of entities; those are left out that are not there, or whose set is off, removed or not for there. */
export function listEntities(
  library: Library,
  ids: readonly EntityId[],
  asked: Requester,
): Promise<readonly ListedEntity[]> {
  return library.use(async (database) => {
    const reading = database.transaction(['sets', 'entities']);
    const [all, records] = await Promise.all([
      reading.objectStore('sets').getAll(),
      readItems(reading.objectStore('entities'), ids),
    ]);
    const on = all.filter((header) => isUsableBy(header, asked));
    const languages = new Map(on.map(({ id, language }) => [id, language]));
    return records.flatMap(({ entity: { id, kind, name, picture } }) => {
      const language = languages.get(setOf(id) ?? '');
      return language === undefined ? [] : [{ id, kind, name, picture, language }];
    });
  });
}

/**
 * What the card of an entity shows: a fact set of it, what it refers to, their sources and the story's moments, without
 * names. `null` where it is not there, or its set is off, removed or not for there.
 */
export function factsOf(library: Library, id: EntityId, asked: Requester): Promise<FactSetData | null> {
  const set = setOf(id);
  if (set === null) return Promise.resolve(null);
  return library.use(async (database) => {
    const reading = database.transaction(['sets', 'stories', 'entities']);
    const entities = reading.objectStore('entities');
    const [header, story, wanted] = await Promise.all([
      reading.objectStore('sets').get(set),
      reading.objectStore('stories').get(set),
      readItem(entities, id),
    ]);
    if (header === undefined || !isUsableBy(header, asked)) return null;
    if (story === undefined || wanted === null) return null;
    const related = await Promise.all(relatedTo(wanted.entity).map((other) => readItem(entities, other)));
    return factSetOfRecords({ story, asked: wanted, related: related.filter((other) => other !== null) });
  });
}

/** The file that a set came from, byte for byte. */
export function fileOf(library: Library, id: string): Promise<Blob | null> {
  return library.use(async (database) => (await database.get('files', id)) ?? null);
}

/**
 * True where a set came from this very file, byte for byte. False, too, where the browser has lost the one it kept: then
 * the set is as good as another, and adding it again repairs it.
 */
export async function isFromFile(library: Library, { id, bytes }: SetHeader, file: Blob): Promise<boolean> {
  if (bytes !== file.size) return false;
  try {
    const kept = await fileOf(library, id);
    return kept !== null && haveSameBytes(await kept.arrayBuffer(), await file.arrayBuffer());
  } catch {
    return false;
  }
}

function haveSameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
