/** Changes to the library. Each is atomic, and throws `StorageError` on failure. */
import { runTransaction } from '../storage/stores.ts';
import type { StoryData } from '../story/schema.ts';
import { translationFor } from '../story/translation.ts';
import {
  deleteStory,
  idsOfStory,
  type LibraryTransaction,
  libraryStores,
  type PreviousVersion,
  paginate,
  putStory,
} from './database.ts';
import { compileDictionary } from './dictionary.ts';
import { type Library, sortStories, withoutRemoved } from './library.ts';
import { type EntityRecord, headerOf, recordsOf, type Sites, type StoryHeader } from './story-records.ts';
import { type StoryUpdates, updatesAfter } from './story-updates.ts';

/** A story to add to the library. Its ids are qualified. */
export type StoryToAdd = {
  readonly data: StoryData;
  /** The file it was read from. */
  readonly file: Blob;
  /**
   * The version of the story with this id that it replaces, as the user saw it; `null` for none. An organization's story
   * replaces `any` version, or none.
   */
  readonly replaces: number | null | 'any';
  /** The sites where its names are looked for; if left out, those of the replaced story, or of a new one those it is made for. */
  readonly sites?: Sites | undefined;
  /** Whether its reader wrote it: then nothing on its cards is news. */
  readonly isOwn?: boolean | undefined;
  /** Of a file that came from the story's address. */
  readonly loaded?: Pick<StoryUpdates, 'found' | 'update' | 'etag'>;
  /** What it replaces, to be put back. */
  readonly previous?: PreviousVersion;
};

export type AddResult =
  | { readonly kind: 'added'; readonly header: StoryHeader }
  /** The library has another version with this id, or none any more: it was changed in the meantime. */
  | { readonly kind: 'conflict'; readonly existing: StoryHeader | null }
  /** The story with this id comes from an organization. */
  | { readonly kind: 'locked'; readonly existing: StoryHeader };

/**
 * Adds a story, before all others. A story that replaces another keeps its place and whether it is on; but a user's story that is
 * off is turned on when an organization's story replaces it, because the user could not turn it on any more.
 */
export async function addStory(library: Library, adding: StoryToAdd): Promise<AddResult> {
  const { data, file, replaces, previous = null } = adding;
  const { story, entities } = recordsOf(data);
  const parts = {
    story,
    file,
    previous,
    dictionary: compileDictionary(data.names),
    names: paginate(data.names, ({ id }) => id),
  };
  return applyChange(library, async (change): Promise<AddResult> => {
    const all = sortStories(await change.objectStore('headers').getAll());
    const existing = withoutRemoved(all).find(({ id }) => id === data.id) ?? null;
    if (existing !== null && !mayChange(library, existing)) return { kind: 'locked', existing };
    if (replaces !== 'any' && (existing?.version ?? null) !== replaces) return { kind: 'conflict', existing };
    const header = headerToAdd(library, adding, { existing, all });
    const pages = paginate(
      await withChanges(change, { entities, adding, existing, languages: library.languages }),
      ({ entity }) => entity.id,
    );
    await deleteStory(change, data.id);
    await putStory(change, { ...parts, header, entities: pages });
    return { kind: 'added', header };
  });
}

function headerToAdd(
  library: Library,
  { data, file, sites, loaded }: StoryToAdd,
  { existing, all }: { readonly existing: StoryHeader | null; readonly all: readonly StoryHeader[] },
): StoryHeader {
  const updates = library.as === 'organization' ? undefined : updatesAfter(data, existing);
  return headerOf(data, {
    bytes: file.size,
    origin: library.as,
    revision: crypto.randomUUID(),
    isOn: existing?.origin === library.as ? existing.isOn : true,
    sites: sites ?? usualSites(library, data, existing),
    ...(updates && { updates: { ...updates, ...loaded } }),
    place: existing?.place ?? (all[0]?.place ?? 0) + 1,
    isRemoved: false,
  });
}

/** In larger stories it would take too long to compare entities. */
const maxCompared = 5_000;

/**
 * Notes when a newer version changed what an entity's card says in the reader's language, for those who had the version before.
 * It is not written down which cards somebody reads: what was on counts as read.
 */
async function withChanges(
  change: LibraryTransaction,
  {
    entities,
    adding: { data, isOwn = false },
    existing,
    languages,
  }: {
    readonly entities: readonly EntityRecord[];
    readonly adding: StoryToAdd;
    readonly existing: StoryHeader | null;
    readonly languages: readonly string[];
  },
): Promise<readonly EntityRecord[]> {
  const isUpdate = existing?.isOn === true && data.version > existing.version && !isOwn;
  if (!isUpdate || Object.values(existing.counts).reduce((sum, count) => sum + count, 0) > maxCompared)
    return entities;
  const pages = await change.objectStore('entities').getAll(IDBKeyRange.bound(...idsOfStory(data.id)));
  const before = new Map(pages.flat());
  const textOf = ({ entity, translations = {} }: EntityRecord): string =>
    JSON.stringify([entity, translationFor(translations, { original: data.language, languages })]);
  return entities.map((record) => {
    const known = before.get(record.entity.id);
    if (known === undefined) return record;
    const changed = textOf(known) === textOf(record) ? known.changed : Date.now();
    return changed === undefined ? record : { ...record, changed };
  });
}

/** A story that is replaced keeps its sites. Of a new one, its author decides; but an organization's are its own. */
function usualSites(library: Library, data: StoryData, existing: StoryHeader | null): Sites {
  if (existing?.origin === library.as) return existing.sites ?? 'all';
  return (library.as === 'reader' ? data.sites : undefined) ?? 'all';
}

/** Turns a story on or off. */
export function switchStory(library: Library, id: string, isOn: boolean): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, isOn }));
}

/** Limits a story to sites. It gets a new revision, so that pages start again. */
export function setSites(library: Library, id: string, sites: Sites): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, sites, revision: crypto.randomUUID() }));
}

/** Has newer versions of a story looked for daily, or not any more. */
export function switchDaily(library: Library, id: string, isDaily: boolean): Promise<void> {
  return editUpdates(library, id, { isDaily });
}

/** Changes what is known of a story's newer versions, if its file names where they are. */
export function editUpdates(library: Library, id: string, edit: Partial<StoryUpdates>): Promise<void> {
  return editHeader(library, id, (header) =>
    header.updates === undefined ? header : { ...header, updates: { ...header.updates, ...edit } },
  );
}

/** Marks a story as removed. It can be restored until `deleteRemovedStories`. */
export function removeStory(library: Library, id: string): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, isRemoved: true }));
}

/** Restores a removed story. Returns false if it was deleted. */
export function restoreStory(library: Library, id: string): Promise<boolean> {
  return applyChange(library, async (change) => {
    const stories = change.objectStore('headers');
    const header = await stories.get(id);
    if (header !== undefined) await stories.put({ ...header, isRemoved: false }, id);
    return header !== undefined;
  });
}

/**
 * Deletes removed stories. Announces nothing, because nothing visible changes: every window that opens calls it, and an
 * announcement would make all pages start again.
 */
export function deleteRemovedStories(library: Library): Promise<void> {
  return runTransaction(library, libraryStores, async (change) => {
    const all = await change.objectStore('headers').getAll();
    for (const { id, isRemoved } of all) if (isRemoved) await deleteStory(change, id);
  });
}

/**
 * Called by a window in which stories can be restored: deletes the removed stories of windows that are closed, and keeps the
 * stories that are removed from now on until the signal aborts or the window is closed.
 */
export async function keepRemovedStories(library: Library, signal: AbortSignal): Promise<void> {
  await deleteUnkeptStories(library);
  if (signal.aborted) return;
  const aborted = new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  void navigator.locks.request(lock, { mode: 'shared' }, () => aborted);
}

/** Deletes removed stories, unless a window is open in which they can be restored. */
export async function deleteUnkeptStories(library: Library): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (granted) => {
    if (granted !== null) await deleteRemovedStories(library);
  });
}

/** Held by every window in which a removal can be undone. */
const lock = 'namelight.library.undo';

/** Deletes a story without a chance to restore it. */
export function deleteStoryNow(library: Library, id: string): Promise<void> {
  return applyChange(library, (change) => deleteStory(change, id));
}

/** Changes the header of a story, if it exists and may be changed. */
function editHeader(library: Library, id: string, edit: (header: StoryHeader) => StoryHeader): Promise<void> {
  return applyChange(library, async (change) => {
    const stories = change.objectStore('headers');
    const header = await stories.get(id);
    if (header !== undefined && mayChange(library, header)) await stories.put(edit(header), id);
  });
}

const mayChange = ({ as }: Library, { origin }: StoryHeader): boolean =>
  as === 'organization' || origin === 'reader';

async function applyChange<Result>(
  library: Library,
  change: (change: LibraryTransaction) => Promise<Result>,
): Promise<Result> {
  const result = await runTransaction(library, libraryStores, change);
  await library.changed();
  return result;
}
