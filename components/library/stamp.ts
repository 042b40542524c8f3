/**
 * What every context knows of added stories without the library, through `storage.local`: which are on, by `revision`, and
 * why an organization's are missing.
 *
 *     {
 *       library: { stamp: 1763980000123, stories: ["8f14e45f-ceea-467f-a0e6-2d4c7b1c9a3e"], packsAlone: false },
 *       organization: []
 *     }
 */

import { readLocal, watchStorage, writeLocal } from '../settings/storage.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { isRecord } from '../validation/checks.ts';
import type { FileRefusal } from './import-file.ts';

/** The stamp changes whenever pages have to start again; it is 0 while no story is on. */
export type LibraryStamp = {
  readonly stamp: number;
  readonly stories: readonly string[];
  /** True where none but packs are on, whose names pages find with less. */
  readonly packsAlone: boolean;
};

const none: LibraryStamp = { stamp: 0, stories: [], packsAlone: false };

/** The item of storage with the stamp. */
export const stampItem = 'library';

/** Returns the latest stamp; `none` if storage cannot be read. */
export const readStamp = async (): Promise<LibraryStamp> =>
  (await readLocal<LibraryStamp>(stampItem)) ?? none;

/** The stamp in what was read of that item. */
export const stampIn = (read: unknown): LibraryStamp => (isRecord(read) ? (read as LibraryStamp) : none);

/** Publishes which stories are on, by their revisions, in order. */
export async function writeStamp(on: Omit<LibraryStamp, 'stamp'>): Promise<void> {
  const stamp: LibraryStamp = { stamp: Date.now() + Math.random(), ...on };
  await writeLocal(stampItem, on.stories.length === 0 ? undefined : stamp);
}

/** Calls `onChange` whenever the stamp changes, until the signal aborts. */
export function watchStamp(onChange: () => void, signal: AbortSignal): void {
  let known: number | null = null;
  watchStorage({
    read: readStamp,
    onValue({ stamp }) {
      if (known !== null && stamp !== known) onChange();
      known = stamp;
    },
    signal,
  });
}

/** Why a text was refused. */
export type TextRefusal =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  /** An earlier text has the same id: the two would replace each other whenever the policy is read. */
  | { readonly kind: 'repeated'; readonly id: string };

/** Why the library lacks a story of the policy. */
export type PolicyStoryProblem = {
  /** Its index in the policy's list. */
  readonly index: number;
} & (TextRefusal | { readonly kind: 'failed'; readonly failure: StorageFailure });

const problemsKey = 'organization';

export const readPolicyStoryProblems = async (): Promise<readonly PolicyStoryProblem[]> =>
  (await readLocal<readonly PolicyStoryProblem[]>(problemsKey)) ?? [];

export const writePolicyStoryProblems = (problems: readonly PolicyStoryProblem[]): Promise<void> =>
  writeLocal(problemsKey, problems.length === 0 ? undefined : problems);
