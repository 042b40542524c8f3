/** What the library knows of a story's newer versions. */
import type { StoryData } from '../story/schema.ts';
import type { StoryChanges } from './story-changes.ts';

/** Where newer versions of a story come from, and what was found there. */
export type StoryUpdates = {
  readonly address: string;
  /** The key with which they must be signed; it stays as long as the library has the story. */
  readonly key?: string;
  /** Whether the reader wants them looked for daily. */
  readonly isDaily: boolean;
  /** When the address was last asked, in ms since 1970, and what came of it. */
  readonly asked?: number;
  readonly found?: UpdateOutcome;
  /** What the server calls the file that the library has. */
  readonly etag?: string;
  /** The update that the library's version came with; left out if a file was added since. */
  readonly update?: StoryUpdate;
};

/** An update, which can be undone. */
export type StoryUpdate = {
  readonly when: number;
  /** The version before. */
  readonly from: number;
  /** `null` where they are not known. */
  readonly changes: StoryChanges | null;
};

/** What came of looking for a newer version. Only with `updated` anything has changed. */
export type UpdateOutcome =
  | { readonly kind: 'older'; readonly version: number }
  | { readonly kind: 'status'; readonly status: number }
  | {
      readonly kind:
        | 'updated'
        | 'unchanged'
        | 'no-access'
        | 'unreachable'
        | 'too-slow'
        | 'redirected'
        | 'too-large'
        /** No story, a damaged one, or one with mistakes. */
        | 'not-usable'
        /** Of a newer format. */
        | 'newer-format'
        | 'other-story'
        | 'wrong-signature'
        /** The browser cannot check signatures. */
        | 'unchecked'
        /** The story was changed while its file came. */
        | 'conflict';
    };

/** Larger files are not loaded, bytes: what they change could not be said. They can be added by hand. */
export const maxLoadedBytes = 16_000_000;

/** How often those that are looked for daily are, ms. */
const dayMs = 24 * 60 * 60 * 1_000;

/** True if it is time to look. A clock that was set back does not stop it. */
export const isDue = ({ isDaily, asked = 0 }: StoryUpdates, now: number): boolean =>
  isDaily && (now - asked >= dayMs || asked > now);

type Known = { readonly version: number; readonly updates?: StoryUpdates | undefined };

/**
 * Where newer versions of a story come from once a file of it is added. A known key stays, and an address of another one
 * does not count. They are looked for daily only as the reader has allowed it: from the same host, and not after an update
 * was undone.
 */
export function updatesAfter(
  { updates, version }: Pick<StoryData, 'updates' | 'version'>,
  before: Known | null,
): StoryUpdates | undefined {
  const known = before?.updates;
  if (updates === undefined || (known?.key !== undefined && known.key !== updates.key))
    return known && withDaily(known, known, version >= (before?.version ?? 0));
  return withDaily(updates, known, version >= (before?.version ?? 0));
}

function withDaily(
  { address, key }: NonNullable<StoryData['updates']>,
  known: StoryUpdates | undefined,
  isForward: boolean,
): StoryUpdates {
  const isSameHost = known !== undefined && hostOf(known.address) === hostOf(address);
  return {
    address,
    ...(key !== undefined && { key }),
    isDaily: isForward && isSameHost && known.isDaily,
    ...(known?.asked !== undefined && { asked: known.asked }),
  };
}

/** The host that is asked, which may be `example.org:8443`. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? address;

/** The host of an address, as browsers are asked for access to it: without a port. */
export const patternOf = (address: string): string => `https://${URL.parse(address)?.hostname ?? ''}/*`;
