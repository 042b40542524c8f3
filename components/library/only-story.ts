/**
 * Sites where one story alone is looked for, in `storage.local` like all that says which stories somebody has:
 *
 *     { onlyStories: { "news.example": "purchase", "blog.example": "(bundled)" } }
 */

import { domainAndParents } from '../settings/settings.ts';
import { readLocal, writeLocal } from '../settings/storage.ts';
import { isRecord } from '../validation/checks.ts';

/** The bundled story, among the ids of added stories: none of them has brackets. */
export const bundledId = '(bundled)';

/** The id of the story by site, subdomains included. */
export type OnlyStories = Readonly<Record<string, string>>;

/** The item of storage with them. */
export const onlyStoriesItem = 'onlyStories';

/** Returns none if storage cannot be read or holds something else. */
export const readOnlyStories = async (): Promise<OnlyStories> =>
  onlyStoriesIn(await readLocal<unknown>(onlyStoriesItem));

/** The same of what was read of that item. */
export const onlyStoriesIn = (read: unknown): OnlyStories => (isRecord(read) ? (read as OnlyStories) : {});

/** Returns the id of the only story that is looked for at a site; `null` if all that are on are. */
export function onlyStoryAt(only: OnlyStories, site: string | null): string | null {
  const domain = site === null ? undefined : domainAndParents(site).find((one) => Object.hasOwn(only, one));
  const id: unknown = domain === undefined ? null : only[domain];
  return typeof id === 'string' ? id : null;
}

/** Has one story alone looked for at a site; with `null` all that are on again. */
export function writeOnlyStory(site: string, id: string | null): Promise<void> {
  return change((only) => {
    const others = Object.entries(only).filter(([domain]) => !domainAndParents(site).includes(domain));
    return [...others, ...(id === null ? [] : [[site, id] as const])];
  });
}

/** Forgets added stories that are gone, so that no site waits for the names of one. */
export function keepOnlyStories(ids: readonly string[]): Promise<void> {
  return change((only) => Object.entries(only).filter(([, id]) => id === bundledId || ids.includes(id)));
}

type Entries = readonly (readonly [site: string, id: string])[];

function change(to: (only: OnlyStories) => Entries): Promise<void> {
  return navigator.locks.request('namelight.onlyStories', async () => {
    const before = await readOnlyStories();
    const after = to(before);
    if (JSON.stringify(Object.entries(before)) !== JSON.stringify(after))
      await writeLocal(onlyStoriesItem, after.length === 0 ? undefined : Object.fromEntries(after));
  });
}
