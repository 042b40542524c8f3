/** Queries of the stories that a user or an organization added. */
import { domainAndParents } from '../settings/settings.ts';
import { openStores } from '../storage/stores.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import type { EntityId, ListedEntity, Named } from '../story/schema.ts';
import type { StorySlice } from '../story/story.ts';
import { translatePicture, translationFor } from '../story/translation.ts';
import { type LibraryStores, libraryStores, type PreviousVersion, readItem, readItems } from './database.ts';
import type { DictionaryData } from './dictionary.ts';
import { relatedTo, type StoryHeader, type StoryOrigin, storyOfRecords } from './story-records.ts';

/** An open library. */
export type Library = LibraryStores & {
  /** Who makes changes: users cannot change an organization's stories. */
  readonly as: StoryOrigin;
  /** The reader's languages, by preference, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Must be called after each change. */
  changed(): Promise<void>;
};

/** The name of the database; tests use others. */
const databaseName = 'library';

/** Returns the library. The database is opened at the first use, and closed when the signal aborts. */
export function openLibrary(wiring: {
  readonly as: StoryOrigin;
  /** None if left out: facts come in the language of their story. */
  readonly languages?: readonly string[];
  readonly signal: AbortSignal;
  /** Called and awaited after each change. */
  readonly onChange?: (library: Library) => Promise<void>;
  readonly name?: string;
}): Library {
  const { as, languages = [], signal, onChange, name = databaseName } = wiring;
  const library: Library = {
    ...openStores({ name, version: 2, stores: libraryStores, signal }),
    as,
    languages,
    changed: async () => onChange?.(library),
  };
  return library;
}

/** Returns all stories that are not removed, in order. */
export async function listStories(library: Library): Promise<readonly StoryHeader[]> {
  return withoutRemoved(await listAllStories(library));
}

/** Returns the stories that come from an organization. */
export async function organizationStories(library: Library): Promise<readonly StoryHeader[]> {
  return (await listStories(library)).filter(({ origin }) => origin === 'organization');
}

/** Returns all stories, also those that are removed but can be restored. */
export function listAllStories(library: Library): Promise<readonly StoryHeader[]> {
  return library.use(async (database) => sortStories(await database.getAll('headers')));
}

/** Those added last come first: a name that several mean just as likely opens the card of the first. */
export const sortStories = (all: readonly StoryHeader[]): readonly StoryHeader[] =>
  all.toSorted((a, b) => b.place - a.place);

/** Those that are not removed. */
export const withoutRemoved = (all: readonly StoryHeader[]): readonly StoryHeader[] =>
  all.filter(({ isRemoved }) => !isRemoved);

/**
 * Who asks for names and facts: the stories page, where a reader may read also what is off; a page of the extension,
 * which may see all stories that are on; or a page of a site or of none.
 */
export type Requester =
  | { readonly kind: 'stories-page' }
  | { readonly kind: 'own-page' }
  | { readonly kind: 'page'; readonly site: string | null };

/** True for a story that is on and not limited to other sites: pages must not learn about stories limited to other sites. The stories page reads all. */
export function isUsableBy({ isOn, isRemoved, sites = 'all' }: StoryHeader, asked: Requester): boolean {
  if (isRemoved) return false;
  if (asked.kind === 'stories-page') return true;
  if (!isOn) return false;
  if (sites === 'all' || asked.kind === 'own-page') return true;
  return asked.site !== null && domainAndParents(asked.site).some((domain) => sites.includes(domain));
}

/** Returns the ids of the stories that a requester may use, in order. */
export async function storyIdsFor(library: Library, asked: Requester): Promise<readonly string[]> {
  return (await listAllStories(library)).filter((header) => isUsableBy(header, asked)).map(({ id }) => id);
}

/** Returns the stories that are on, in order. */
export async function enabledStories(library: Library): Promise<readonly StoryHeader[]> {
  return (await listStories(library)).filter(({ isOn }) => isOn);
}

/** Returns the dictionaries of the stories that are on, in order. */
export function dictionaries(
  library: Library,
): Promise<readonly { readonly story: string; readonly dictionary: DictionaryData }[]> {
  return library.use(async (database) => {
    const reading = database.transaction(['headers', 'dictionaries']);
    const all = sortStories(await reading.objectStore('headers').getAll());
    const on = withoutRemoved(all).filter(({ isOn }) => isOn);
    const found = await Promise.all(
      on.map(async ({ id: story }) => {
        const dictionary = await reading.objectStore('dictionaries').get(story);
        return dictionary === undefined ? [] : [{ story, dictionary }];
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

/** Returns what lists show of entities. Left out are missing ones, and those of stories that the requester may not use. */
export function listEntities(
  library: Library,
  ids: readonly EntityId[],
  asked: Requester,
): Promise<readonly ListedEntity[]> {
  return library.use(async (database) => {
    const reading = database.transaction(['headers', 'entities']);
    const [all, records] = await Promise.all([
      reading.objectStore('headers').getAll(),
      readItems(reading.objectStore('entities'), ids),
    ]);
    const on = all.filter((header) => isUsableBy(header, asked));
    const languages = new Map(on.map(({ id, language }) => [id, language]));
    return records.flatMap(({ entity: { id, kind, name, picture }, translations }) => {
      const original = languages.get(addedStoryOf(id) ?? '');
      if (original === undefined) return [];
      const found = translationFor(translations ?? {}, { original, languages: library.languages });
      if (found === null) return [{ id, kind, name, picture, language: original }];
      const [language, texts] = found;
      return [{ id, kind, name: texts.name, picture: translatePicture(picture, texts), language }];
    });
  });
}

/**
 * Returns what the card of an entity shows, as a story of the entity, the entities it refers to, their sources and the
 * story's moments, without names. `null` if it is missing or the requester may not use its story.
 */
export function factsOf(library: Library, id: EntityId, asked: Requester): Promise<StorySlice | null> {
  const storyId = addedStoryOf(id);
  if (storyId === null) return Promise.resolve(null);
  return library.use(async (database) => {
    const reading = database.transaction(['headers', 'stories', 'entities']);
    const entities = reading.objectStore('entities');
    const [header, whole, wanted] = await Promise.all([
      reading.objectStore('headers').get(storyId),
      reading.objectStore('stories').get(storyId),
      readItem(entities, id),
    ]);
    if (header === undefined || !isUsableBy(header, asked)) return null;
    if (whole === undefined || wanted === null) return null;
    const { paragraphs: _, ...story } = whole;
    const related = await Promise.all(relatedTo(wanted.entity).map((other) => readItem(entities, other)));
    return storyOfRecords({
      story,
      records: [wanted, ...related.filter((other) => other !== null)],
      languages: library.languages,
    });
  });
}

/** Returns the original file of a story. */
export function fileOf(library: Library, id: string): Promise<Blob | null> {
  return library.use(async (database) => (await database.get('files', id)) ?? null);
}

/** A copy, because with its record Firefox deletes a stored file, also while it is at hand; `null` if the browser has lost it. */
export async function copyOfStoredFile(library: Library, id: string): Promise<Blob | null> {
  try {
    const stored = await fileOf(library, id);
    return stored && new Blob([await stored.arrayBuffer()]);
  } catch {
    return null;
  }
}

/** Returns the version that was replaced by one from the story's address; `null` if there is none. */
export function previousOf(library: Library, id: string): Promise<PreviousVersion | null> {
  return library.use(async (database) => (await database.get('previous', id)) ?? null);
}

/**
 * True if a story came from a file with the same bytes. False also if the browser has lost the stored file: adding the story
 * again then repairs it.
 */
export async function isFromFile(library: Library, { id, bytes }: StoryHeader, file: Blob): Promise<boolean> {
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
