/**
 * Packs: stories that come along, each in a script of its own, and are off until the reader turns one on. That adds its file to
 * the library, where it is a story like any other.
 */
import { withoutRemoved } from '../library/library.ts';
import type { StoryHeader } from '../library/story-records.ts';
import type { PackId } from '../story/entity-id.ts';

export type Pack = {
  /** The id of its story. */
  readonly id: PackId;
  /** The version that comes along: raised with each change, so that readers who have an older one get it. */
  readonly version: number;
  readonly called: 'packs.countries' | 'packs.congress';
  readonly what: 'packs.countriesWhat' | 'packs.congressWhat';
  readonly counts: StoryHeader['counts'];
};

/** In the order in which they are offered. */
export const packs = [
  {
    id: 'countries-of-the-world',
    version: 1,
    called: 'packs.countries',
    what: 'packs.countriesWhat',
    counts: { person: 0, place: 597, organization: 0 },
  },
  {
    id: 'us-congress',
    version: 1,
    called: 'packs.congress',
    what: 'packs.congressWhat',
    counts: { person: 537, place: 0, organization: 0 },
  },
] as const satisfies readonly Pack[];

/** The story of a pack in the library; `null` where it was never turned on, or was removed. */
export const storyOfPack = (pack: Pack, stories: readonly StoryHeader[]): StoryHeader | null =>
  withoutRemoved(stories).find(({ id }) => id === pack.id) ?? null;

/** The packs that the library does not have. One that was removed is there as long as that can be undone. */
export const packsToAdd = (stories: readonly StoryHeader[]): readonly Pack[] =>
  packs.filter((pack) => !stories.some(({ id }) => id === pack.id));

/** The packs of which the library has an older version, with that. Those of an organization are its own. */
export const outdatedPacks = (
  stories: readonly StoryHeader[],
): readonly { readonly pack: Pack; readonly story: StoryHeader }[] =>
  packs.flatMap((pack) => {
    const story = storyOfPack(pack, stories);
    return story?.origin === 'reader' && story.version < pack.version ? [{ pack, story }] : [];
  });
