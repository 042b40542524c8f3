/** Puts a draft to use on pages: what is ready of it becomes a set of the library. */
import type { LibraryFailure } from '../fact-sets/library.ts';
import type { SetHeader } from '../fact-sets/set-records.ts';
import type { Draft, DraftKey } from './draft.ts';
import type { Drafts } from './draft-store.ts';

export type PublishResult =
  | { readonly kind: 'published'; readonly header: SetHeader }
  /** Title, day or summary are not right yet, or no entity is. */
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** Puts what is ready of a draft to use; entities that are not right yet are left out. Raises its version if it differs. */
export declare function publishDraft(
  draft: Draft,
  wiring: { readonly key: DraftKey; readonly drafts: Drafts; readonly signal: AbortSignal },
): Promise<PublishResult>;
