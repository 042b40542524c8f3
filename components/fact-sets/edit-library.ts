/** Changes to the library. Each is atomic, and throws `LibraryError` on failure. */
import type { FactSetData } from '../story/schema.ts';
import { deleteSet, type LibraryTransaction, paginate, putSet, runTransaction } from './database.ts';
import { compileDictionary } from './dictionary.ts';
import { type Library, sortSets, withoutRemoved } from './library.ts';
import { headerOf, recordsOf, type SetHeader, type Sites } from './set-records.ts';

/** A set to add to the library. Its ids are qualified. */
export type SetToAdd = {
  readonly data: FactSetData;
  /** The file it was read from. */
  readonly file: Blob;
  /**
   * The version of the set with this id that it replaces, as the user saw it; `null` for none. An organization's set
   * replaces `any` version, or none.
   */
  readonly replaces: number | null | 'any';
  /** The sites where its names are looked for; if left out, those of the replaced set, or of a new one those it is made for. */
  readonly sites?: Sites | undefined;
};

export type AddResult =
  | { readonly kind: 'added'; readonly header: SetHeader }
  /** The library has another version with this id, or none any more: it was changed in the meantime. */
  | { readonly kind: 'conflict'; readonly existing: SetHeader | null }
  /** The set with this id comes from an organization. */
  | { readonly kind: 'locked'; readonly existing: SetHeader };

/**
 * Adds a set at the end. A set that replaces another keeps its place and whether it is on; but a user's set that is
 * off is turned on when an organization's set replaces it, because the user could not turn it on any more.
 */
export async function addSet(
  library: Library,
  { data, file, replaces, sites }: SetToAdd,
): Promise<AddResult> {
  const { story, entities } = recordsOf(data);
  const parts = {
    story,
    file,
    dictionary: compileDictionary(data.names),
    entities: paginate(entities, ({ entity }) => entity.id),
    names: paginate(data.names, ({ id }) => id),
  };
  return applyChange(library, async (change): Promise<AddResult> => {
    const all = sortSets(await change.objectStore('sets').getAll());
    const existing = withoutRemoved(all).find(({ id }) => id === data.id) ?? null;
    if (existing !== null && !mayChange(library, existing)) return { kind: 'locked', existing };
    if (replaces !== 'any' && (existing?.version ?? null) !== replaces) return { kind: 'conflict', existing };
    const header = headerOf(data, {
      bytes: file.size,
      origin: library.as,
      revision: crypto.randomUUID(),
      isOn: existing?.origin === library.as ? existing.isOn : true,
      sites: sites ?? usualSites(library, data, existing),
      place: existing?.place ?? (all.at(-1)?.place ?? 0) + 1,
      isRemoved: false,
    });
    await deleteSet(change, data.id);
    await putSet(change, { ...parts, header });
    return { kind: 'added', header };
  });
}

/** A set that is replaced keeps its sites. Of a new one, its author decides; but an organization's are its own. */
function usualSites(library: Library, data: FactSetData, existing: SetHeader | null): Sites {
  if (existing?.origin === library.as) return existing.sites ?? 'all';
  return (library.as === 'reader' ? data.sites : undefined) ?? 'all';
}

/** Turns a set on or off. */
export function switchSet(library: Library, id: string, isOn: boolean): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, isOn }));
}

/** Limits a set to sites. It gets a new revision, so that pages start again. */
export function setSites(library: Library, id: string, sites: Sites): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, sites, revision: crypto.randomUUID() }));
}

/** Marks a set as removed. It can be restored until `deleteRemovedSets`. */
export function removeSet(library: Library, id: string): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, isRemoved: true }));
}

/** Restores a removed set. Returns false if it was deleted. */
export function restoreSet(library: Library, id: string): Promise<boolean> {
  return applyChange(library, async (change) => {
    const sets = change.objectStore('sets');
    const header = await sets.get(id);
    if (header !== undefined) await sets.put({ ...header, isRemoved: false }, id);
    return header !== undefined;
  });
}

/**
 * Deletes removed sets. Announces nothing, because nothing visible changes: every window that opens calls it, and an
 * announcement would make all pages start again.
 */
export function deleteRemovedSets(library: Library): Promise<void> {
  return library.use((database) =>
    runTransaction(database, async (change) => {
      const all = await change.objectStore('sets').getAll();
      for (const { id, isRemoved } of all) if (isRemoved) await deleteSet(change, id);
    }),
  );
}

/**
 * Called by a window in which sets can be restored: deletes the removed sets of windows that are closed, and keeps the
 * sets that are removed from now on until the signal aborts or the window is closed.
 */
export async function keepRemovedSets(library: Library, signal: AbortSignal): Promise<void> {
  await deleteUnkeptSets(library);
  if (signal.aborted) return;
  const aborted = new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  void navigator.locks.request(lock, { mode: 'shared' }, () => aborted);
}

/** Deletes removed sets, unless a window is open in which they can be restored. */
export async function deleteUnkeptSets(library: Library): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (granted) => {
    if (granted !== null) await deleteRemovedSets(library);
  });
}

/** Held by every window in which a removal can be undone. */
const lock = 'namelight.library.undo';

/** Deletes a set without a chance to restore it. */
export function deleteSetNow(library: Library, id: string): Promise<void> {
  return applyChange(library, (change) => deleteSet(change, id));
}

/** Swaps a set with the one before or after it, if there is one. */
export function moveSet(library: Library, id: string, by: -1 | 1): Promise<void> {
  return applyChange(library, async (change) => {
    const sets = change.objectStore('sets');
    const all = withoutRemoved(sortSets(await sets.getAll()));
    const at = all.findIndex((header) => header.id === id);
    const [one, other] = [all[at], all[at + by]];
    if (one === undefined || other === undefined) return;
    await sets.put({ ...one, place: other.place }, one.id);
    await sets.put({ ...other, place: one.place }, other.id);
  });
}

/** Changes the header of a set, if it exists and may be changed. */
function editHeader(library: Library, id: string, edit: (header: SetHeader) => SetHeader): Promise<void> {
  return applyChange(library, async (change) => {
    const sets = change.objectStore('sets');
    const header = await sets.get(id);
    if (header !== undefined && mayChange(library, header)) await sets.put(edit(header), id);
  });
}

const mayChange = ({ as }: Library, { origin }: SetHeader): boolean =>
  as === 'organization' || origin === 'reader';

async function applyChange<Result>(
  library: Library,
  change: (change: LibraryTransaction) => Promise<Result>,
): Promise<Result> {
  const result = await library.use((database) => runTransaction(database, change));
  await library.changed();
  return result;
}
