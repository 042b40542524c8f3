/** Adds a name from a page to a story, and puts the story to use on pages at once. */

import { type Addition, type WithAddition, withAddition } from '../drafts/addition.ts';
import type { Draft, DraftKey } from '../drafts/draft.ts';
import { createDraft, type Drafts } from '../drafts/draft-store.ts';
import { handOver } from '../drafts/hand-over.ts';
import { type PublishResult, publishDraft } from '../drafts/publish.ts';
import { switchStory } from '../library/edit-library.ts';
import type { FileRefusal } from '../library/import-file.ts';
import { isUsableBy, type Library, listStories } from '../library/library.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';

/** Where it goes: to a stored draft, or to a new one. */
export type Target =
  | { readonly kind: 'stored'; readonly key: DraftKey }
  | { readonly kind: 'new'; readonly draft: Draft };

export type AddOutcome =
  /** It is in the draft. */
  | { readonly kind: 'added'; readonly key: DraftKey; readonly use: Use }
  /** Nothing was added; as in `HandOverResult`. */
  | { readonly kind: 'gone' | 'busy' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Whether pages mark it. */
export type Use =
  | { readonly kind: 'marked' | 'marked-elsewhere' | 'not-ready' | 'left-out' | 'locked' | 'conflict' }
  /** The story was deleted. */
  | { readonly kind: 'gone' }
  /** The tab that writes the draft could not store it yet. */
  | { readonly kind: 'not-stored' }
  /** The story was switched off. */
  | { readonly kind: 'off'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

type Wiring = { readonly drafts: Drafts; readonly library: Library; readonly signal: AbortSignal };

/**
 * Never rejects. `site` is that of the page it is from, `null` if it has none; `from` is who adds, so that nothing is added
 * twice.
 */
export async function addToStory(
  request: {
    readonly target: Target;
    readonly addition: Addition;
    readonly site: string | null;
    readonly from: string;
  },
  wiring: Wiring,
): Promise<AddOutcome> {
  try {
    const stored = await store(request, wiring);
    if (stored.kind === 'not-stored') return { kind: 'added', key: stored.key, use: { kind: 'not-stored' } };
    if (stored.kind !== 'stored') return stored;
    const { key, added } = stored;
    return { kind: 'added', key, use: await putToUse(added, { ...wiring, key, site: request.site }) };
  } catch (error) {
    return { kind: 'failed', failure: storageFailureOf(error) };
  }
}

type Stored =
  | { readonly kind: 'stored'; readonly key: DraftKey; readonly added: WithAddition }
  | { readonly kind: 'not-stored'; readonly key: DraftKey }
  | { readonly kind: 'gone' | 'busy' };

async function store(
  { target, addition, from }: { readonly target: Target; readonly addition: Addition; readonly from: string },
  { drafts, signal }: Wiring,
): Promise<Stored> {
  if (target.kind === 'new') {
    const added = withAddition(target.draft, addition);
    return { kind: 'stored', key: await createDraft(drafts, added.draft), added };
  }
  const { key } = target;
  const handed = await handOver({ drafts, key, addition, from, signal });
  switch (handed.kind) {
    case 'added':
      return { kind: 'stored', key, added: handed };
    case 'not-stored':
      return { kind: 'not-stored', key };
    case 'gone':
    case 'busy':
      return handed;
    default:
      return handed satisfies never;
  }
}

/** A failure here is none of the addition, which is stored. */
async function putToUse(
  { entity }: WithAddition,
  wiring: Wiring & { readonly key: DraftKey; readonly site: string | null },
): Promise<Use> {
  try {
    const result = await publishDraft(wiring);
    return useOf(result, entity.id, wiring.site);
  } catch (error) {
    return { kind: 'failed', failure: storageFailureOf(error) };
  }
}

function useOf(result: PublishResult, entity: string, site: string | null): Use {
  switch (result.kind) {
    case 'published': {
      const { header, leftOut } = result;
      if (leftOut.some(({ id }) => id === entity)) return { kind: 'left-out' };
      return usedAs(header, site);
    }
    // The editor asks.
    case 'newer':
      return { kind: 'conflict' };
    case 'not-ready':
    case 'refused':
    case 'locked':
    case 'conflict':
    case 'failed':
      return result;
    default:
      return result satisfies never;
  }
}

function usedAs(header: StoryHeader, site: string | null): Use {
  if (!header.isOn) return { kind: 'off', id: header.id };
  return { kind: isUsableBy(header, { kind: 'page', site }) ? 'marked' : 'marked-elsewhere' };
}

/** Switches a story on, so that pages mark its names, and says whether `site` does. Never rejects. */
export async function switchOn(
  library: Library,
  { id, site }: { readonly id: string; readonly site: string | null },
): Promise<Use> {
  try {
    await switchStory(library, id, true);
    const header = (await listStories(library)).find((story) => story.id === id);
    return header === undefined ? { kind: 'gone' } : usedAs(header, site);
  } catch (error) {
    return { kind: 'failed', failure: storageFailureOf(error) };
  }
}
