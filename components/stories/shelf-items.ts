/** What stands on the shelf: a story that is written and the set that pages use of it are one item. */
import type { SetHeader } from '../fact-sets/set-records.ts';
import type { DraftHead } from '../writing/draft-store.ts';

type ShelfItem =
  | { readonly kind: 'draft'; readonly head: DraftHead; readonly header: SetHeader | null }
  | { readonly kind: 'set'; readonly header: SetHeader };

export type ShelfItems = {
  /** Stories that are written here, those changed last first. */
  readonly written: readonly Extract<ShelfItem, { readonly kind: 'draft' }>[];
  /** All others, in the order of the library. */
  readonly others: readonly Extract<ShelfItem, { readonly kind: 'set' }>[];
};

/**
 * Joins drafts and sets. Removed sets stay in their place, so that this can be undone; those of drafts are left out, also
 * that of the draft `removed` just now, which comes back with it.
 */
export function shelfItems(
  sets: readonly SetHeader[],
  { drafts, removed }: { readonly drafts: readonly DraftHead[]; readonly removed: string | null },
): ShelfItems {
  const byId = new Map(sets.filter(({ isRemoved }) => !isRemoved).map((header) => [header.id, header]));
  const taken = new Set([removed, ...drafts.map(({ issued }) => issued?.id)]);
  return {
    written: drafts.map((head) => ({
      kind: 'draft',
      head,
      header: byId.get(head.issued?.id ?? '') ?? null,
    })),
    others: sets.filter(({ id }) => !taken.has(id)).map((header) => ({ kind: 'set', header })),
  };
}

/** True if a draft was changed after pages got it as the set `header`: a file of it may have been saved since. */
export const hasChangedSince = (
  { changed, issued }: DraftHead,
  { version }: Pick<SetHeader, 'version'>,
): boolean => issued !== null && (changed > issued.at || version !== issued.version);
