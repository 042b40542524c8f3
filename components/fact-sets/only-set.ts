/**
 * Sites where one fact set alone is looked for, in `storage.local` like all that says which sets somebody has:
 *
 *     { onlySets: { "news.example": "purchase", "blog.example": "(bundled)" } }
 */

import { isRecord } from '../messages/checks.ts';
import { domainAndParents } from '../settings/settings.ts';
import { readLocal, writeLocal } from '../settings/storage.ts';

/** The bundled story, among the ids of added sets: none of them has brackets. */
export const bundledId = '(bundled)';

/** The id of the set by site, subdomains included. */
export type OnlySets = Readonly<Record<string, string>>;

/** The item of storage with them. */
export const onlySetsItem = 'onlySets';

/** Returns none if storage cannot be read or holds something else. */
export const readOnlySets = async (): Promise<OnlySets> => onlySetsIn(await readLocal<unknown>(onlySetsItem));

/** The same of what was read of that item. */
export const onlySetsIn = (read: unknown): OnlySets => (isRecord(read) ? (read as OnlySets) : {});

/** Returns the id of the only set that is looked for at a site; `null` if all that are on are. */
export function onlySetAt(only: OnlySets, site: string | null): string | null {
  const domain = site === null ? undefined : domainAndParents(site).find((one) => Object.hasOwn(only, one));
  const id: unknown = domain === undefined ? null : only[domain];
  return typeof id === 'string' ? id : null;
}

/** Has one set alone looked for at a site; with `null` all that are on again. */
export function writeOnlySet(site: string, id: string | null): Promise<void> {
  return change((only) => {
    const others = Object.entries(only).filter(([domain]) => !domainAndParents(site).includes(domain));
    return [...others, ...(id === null ? [] : [[site, id] as const])];
  });
}

/** Forgets added sets that are gone, so that no site waits for the names of one. */
export function keepOnlySets(ids: readonly string[]): Promise<void> {
  return change((only) => Object.entries(only).filter(([, id]) => id === bundledId || ids.includes(id)));
}

type Entries = readonly (readonly [site: string, id: string])[];

function change(to: (only: OnlySets) => Entries): Promise<void> {
  return navigator.locks.request('namelight.onlySets', async () => {
    const before = await readOnlySets();
    const after = to(before);
    if (JSON.stringify(Object.entries(before)) !== JSON.stringify(after))
      await writeLocal(onlySetsItem, after.length === 0 ? undefined : Object.fromEntries(after));
  });
}
