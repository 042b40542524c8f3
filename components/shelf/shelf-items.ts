/** What stands on the shelf: a draft and the story that pages use of it are one item. */

import type { DraftHead } from '../drafts/draft-store.ts';
import type { StoryHeader } from '../library/story-records.ts';

type ShelfItem =
  | { readonly kind: 'draft'; readonly head: DraftHead; readonly header: StoryHeader | null }
  | { readonly kind: 'story'; readonly header: StoryHeader };

export type ShelfItems = {
  /** Stories that are written here, those changed last first. */
  readonly written: readonly Extract<ShelfItem, { readonly kind: 'draft' }>[];
  /** All others, in the order of the library. */
  readonly others: readonly Extract<ShelfItem, { readonly kind: 'story' }>[];
};

/**
 * Joins drafts and stories. Removed stories stay in their place, so that this can be undone; those of drafts are left out, also
 * of `removed` ones, with which they come back.
 */
export function shelfItems(
  stories: readonly StoryHeader[],
  { drafts, removed }: { readonly drafts: readonly DraftHead[]; readonly removed: readonly DraftHead[] },
): ShelfItems {
  const byId = new Map(stories.filter(({ isRemoved }) => !isRemoved).map((header) => [header.id, header]));
  const taken = new Set(drafts.map(({ issued }) => issued?.id));
  const takenWith = new Set(removed.map(({ issued }) => issued?.id));
  return {
    written: drafts.map((head) => ({
      kind: 'draft',
      head,
      header: byId.get(head.issued?.id ?? '') ?? null,
    })),
    others: stories
      .filter(({ id, isRemoved }) => !taken.has(id) && !(isRemoved && takenWith.has(id)))
      .map((header) => ({ kind: 'story', header })),
  };
}

/** True if a draft was changed after pages got it as the story `header`: a file of it may have been saved since. */
export const hasChangedSince = (
  { changed, issued }: DraftHead,
  { version }: Pick<StoryHeader, 'version'>,
): boolean => issued !== null && (changed > issued.at || version !== issued.version);
