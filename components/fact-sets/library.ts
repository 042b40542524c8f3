/** Queries of the fact sets that a user or an organization added. */
import { errorMessage } from '../messages/checks.ts';
import { domainAndParents } from '../settings/settings.ts';
import { addedSetOf } from '../story/entity-id.ts';
import type { EntityId, FactSetData, ListedEntity, Named } from '../story/schema.ts';
import { translatePicture, translationFor } from '../story/translation.ts';
import { type Database, openDatabase, readItem, readItems } from './database.ts';
import type { DictionaryData } from './dictionary.ts';
import { factSetOfRecords, relatedTo, type SetHeader, type SetOrigin } from './set-records.ts';

/** An open library. */
export type Library = {
  /** Who makes changes: users cannot change an organization's sets. */
  readonly as: SetOrigin;
  /** The reader's languages, by preference, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Runs a query. Opens the database at the first use, and again after the browser has closed it. Throws `LibraryError`. */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Must be called after each change. */
  changed(): Promise<void>;
};

/** The name of the database; tests use others. */
const databaseName = 'library';

/** Returns the library. The database is opened at the first use, and closed when the signal aborts. */
export function openLibrary(wiring: {
  readonly as: SetOrigin;
  /** None if left out: facts come in the language of their set. */
  readonly languages?: readonly string[];
  readonly signal: AbortSignal;
  /** Called and awaited after each change. */
  readonly onChange?: (library: Library) => Promise<void>;
  readonly name?: string;
}): Library {
  const { as, languages = [], signal, onChange, name = databaseName } = wiring;
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
    languages,
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

/** Returns all sets that are not removed, in order. */
export async function listSets(library: Library): Promise<readonly SetHeader[]> {
  return withoutRemoved(await listAllSets(library));
}

/** Returns the sets that come from an organization. */
export async function organizationSets(library: Library): Promise<readonly SetHeader[]> {
  return (await listSets(library)).filter(({ origin }) => origin === 'organization');
}

/** Returns all sets, also those that are removed but can be restored. */
export function listAllSets(library: Library): Promise<readonly SetHeader[]> {
  return library.use(async (database) => sortSets(await database.getAll('sets')));
}

export const sortSets = (all: readonly SetHeader[]): readonly SetHeader[] =>
  all.toSorted((a, b) => a.place - b.place);

/** Those that are not removed. */
export const withoutRemoved = (all: readonly SetHeader[]): readonly SetHeader[] =>
  all.filter(({ isRemoved }) => !isRemoved);

/**
 * Who asks for names and facts: the stories page, where a reader may read also what is off; a page of the extension,
 * which may see all sets that are on; or a page of a site or of none.
 */
export type Requester =
  | { readonly kind: 'stories-page' }
  | { readonly kind: 'own-page' }
  | { readonly kind: 'page'; readonly site: string | null };

/** True for a set that is on and not limited to other sites: pages must not learn about sets limited to other sites. The stories page reads all. */
export function isUsableBy({ isOn, isRemoved, sites = 'all' }: SetHeader, asked: Requester): boolean {
  if (isRemoved) return false;
  if (asked.kind === 'stories-page') return true;
  if (!isOn) return false;
  if (sites === 'all' || asked.kind === 'own-page') return true;
  return asked.site !== null && domainAndParents(asked.site).some((domain) => sites.includes(domain));
}

/** Returns the ids of the sets that a requester may use, in order. */
export async function setIdsFor(library: Library, asked: Requester): Promise<readonly string[]> {
  return (await listAllSets(library)).filter((header) => isUsableBy(header, asked)).map(({ id }) => id);
}

/** Returns the sets that are on, in order. */
export async function enabledSets(library: Library): Promise<readonly SetHeader[]> {
  return (await listSets(library)).filter(({ isOn }) => isOn);
}

/** Returns the dictionaries of the sets that are on, in order. */
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

/** Returns the names of entities, in the order of the ids; missing ones are left out. */
export function namesOf(library: Library, ids: readonly EntityId[]): Promise<readonly Named[]> {
  return library.use(async (database) => {
    return readItems(database.transaction('names').objectStore('names'), ids);
  });
}

/** Returns what lists show of entities. Left out are missing ones, and those of sets that the requester may not use. */
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
    return records.flatMap(({ entity: { id, kind, name, picture }, translations }) => {
      const original = languages.get(addedSetOf(id) ?? '');
      if (original === undefined) return [];
      const found = translationFor(translations ?? {}, { original, languages: library.languages });
      if (found === null) return [{ id, kind, name, picture, language: original }];
      const [language, texts] = found;
      return [{ id, kind, name: texts.name, picture: translatePicture(picture, texts), language }];
    });
  });
}

/**
 * Returns what the card of an entity shows, as a fact set of the entity, the entities it refers to, their sources and the
 * story's moments, without names. `null` if it is missing or the requester may not use its set.
 */
export function factsOf(library: Library, id: EntityId, asked: Requester): Promise<FactSetData | null> {
  const set = addedSetOf(id);
  if (set === null) return Promise.resolve(null);
  return library.use(async (database) => {
    const reading = database.transaction(['sets', 'stories', 'entities']);
    const entities = reading.objectStore('entities');
    const [header, whole, wanted] = await Promise.all([
      reading.objectStore('sets').get(set),
      reading.objectStore('stories').get(set),
      readItem(entities, id),
    ]);
    if (header === undefined || !isUsableBy(header, asked)) return null;
    if (whole === undefined || wanted === null) return null;
    const { paragraphs: _, ...story } = whole;
    const related = await Promise.all(relatedTo(wanted.entity).map((other) => readItem(entities, other)));
    return factSetOfRecords({
      story,
      records: [wanted, ...related.filter((other) => other !== null)],
      languages: library.languages,
    });
  });
}

/** Returns the original file of a set. */
export function fileOf(library: Library, id: string): Promise<Blob | null> {
  return library.use(async (database) => (await database.get('files', id)) ?? null);
}

/**
 * True if a set came from a file with the same bytes. False also if the browser has lost the stored file: adding the set
 * again then repairs it.
 */
export async function isFromFile(library: Library, { id, bytes }: SetHeader, file: Blob): Promise<boolean> {
  if (bytes !== file.size) return false;
  try {
    const stored = await fileOf(library, id);
    return stored !== null && haveSameBytes(await stored.arrayBuffer(), await file.arrayBuffer());
  } catch {
    return false;
  }
}

function haveSameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

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
