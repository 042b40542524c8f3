/** Changes to the library. Each happens as a whole or not at all, and throws `LibraryFailed` when it cannot. */
import { compileDictionary } from '../dictionary/compile.ts';
import type { FactSetData } from '../facts/schema.ts';
import { deleteSet, type LibraryTransaction, putSet, runTransaction } from './database.ts';
import { type Library, sortSets, withoutRemoved } from './library.ts';
import { paginate } from './record-pages.ts';
import { headerOf, recordsOf, type SetHeader, type Sites } from './records.ts';

/** A set on its way into the library. Its ids are qualified. */
export type SetToAdd = {
  readonly data: FactSetData;
  /** The file it was read from. */
  readonly file: Blob;
  /**
   * The version of the set of this id that it takes the place of, as the reader saw it; `null` for none. An organization
   * has not looked: `any` there is, or none.
   */
  readonly replaces: number | null | 'any';
  /** Where its names are looked for; as those of the set that it takes the place of where it is left out. */
  readonly sites?: Sites | undefined;
};

export type AddResult =
  | { readonly kind: 'added'; readonly header: SetHeader }
  /** Another set of this id is there, or none any more: somebody changed the library meanwhile. */
  | { readonly kind: 'conflict'; readonly existing: SetHeader | null }
  /** An organization put a set of this id there. */
  | { readonly kind: 'locked'; readonly existing: SetHeader };

/**
 * Adds a set, behind all others. One that takes another's place stays where that was, on or off; but what a reader
 * switched off is on when an organization's takes its place, for the reader could switch it no more.
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
      sites: sites ?? (existing?.origin === library.as ? existing.sites : undefined) ?? 'all',
      place: existing?.place ?? (all.at(-1)?.place ?? 0) + 1,
      isRemoved: false,
    });
    await deleteSet(change, data.id);
    await putSet(change, { ...parts, header });
    return { kind: 'added', header };
  });
}

/** Switches a set on or off. */
export function switchSet(library: Library, id: string, isOn: boolean): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, isOn }));
}

/** Has the names of a set be looked for there alone. Pages begin anew, for it counts as another. */
export function setSites(library: Library, id: string, sites: Sites): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, sites, revision: crypto.randomUUID() }));
}

/** Takes a set away. Until `forgetRemoved` it can be brought back. */
export function removeSet(library: Library, id: string): Promise<void> {
  return editHeader(library, id, (header) => ({ ...header, isRemoved: true }));
}

/** Brings a set back that was removed, as it was. False when it is gone for good. */
export function restoreSet(library: Library, id: string): Promise<boolean> {
  return applyChange(library, async (change) => {
    const sets = change.objectStore('sets');
    const header = await sets.get(id);
    if (header !== undefined) await sets.put({ ...header, isRemoved: false }, id);
    return header !== undefined;
  });
}

/**
 * Takes away for good what was removed. Tells nobody, for there is nothing to see of it: each window that opens does so,
 * and pages that were told would all begin anew.
 */
export function deleteRemovedSets(library: Library): Promise<void> {
  return library.use((database) =>
    runTransaction(database, async (change) => {
      const all = await change.objectStore('sets').getAll();
      for (const { id, isRemoved } of all) if (isRemoved) await deleteSet(change, id);
    }),
  );
}

/** Takes a set away for good, at once. */
export function deleteSetNow(library: Library, id: string): Promise<void> {
  return applyChange(library, (change) => deleteSet(change, id));
}

/** Has a set change places with the one before or behind it, if there is one. */
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

/** Changes the header of a set that is there and may be changed. */
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
