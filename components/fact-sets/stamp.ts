/**
 * What every context knows of added sets without the library, through `storage.local`: which are on, by `revision`, and
 * why an organization's are missing.
 *
 *     { library: { stamp: 1763980000123, sets: ["8f14e45f-ceea-467f-a0e6-2d4c7b1c9a3e"] }, organization: [] }
 */
import { isRecord } from '../messages/checks.ts';
import { readLocal, watchStorage, writeLocal } from '../settings/storage.ts';
import type { FileRefusal } from './import-file.ts';
import type { LibraryFailure } from './library.ts';

/** The stamp changes whenever pages have to start again; it is 0 while no set is on. */
export type LibraryStamp = { readonly stamp: number; readonly sets: readonly string[] };

const none: LibraryStamp = { stamp: 0, sets: [] };

/** The item of storage with the stamp. */
export const stampItem = 'library';

/** Returns the latest stamp; `none` if storage cannot be read. */
export const readStamp = async (): Promise<LibraryStamp> =>
  (await readLocal<LibraryStamp>(stampItem)) ?? none;

/** The stamp in what was read of that item. */
export const stampIn = (read: unknown): LibraryStamp => (isRecord(read) ? (read as LibraryStamp) : none);

/** Publishes the revisions of the sets that are on, in order. */
export async function writeStamp(sets: readonly string[]): Promise<void> {
  const stamp: LibraryStamp = { stamp: Date.now() + Math.random(), sets };
  await writeLocal(stampItem, sets.length === 0 ? undefined : stamp);
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

/** Why the library lacks a set of the policy. */
export type PolicySetProblem = {
  /** Its index in the policy's list. */
  readonly index: number;
} & (TextRefusal | { readonly kind: 'failed'; readonly failure: LibraryFailure });

const problemsKey = 'organization';

export const readPolicySetProblems = async (): Promise<readonly PolicySetProblem[]> =>
  (await readLocal<readonly PolicySetProblem[]>(problemsKey)) ?? [];

export const writePolicySetProblems = (problems: readonly PolicySetProblem[]): Promise<void> =>
  writeLocal(problemsKey, problems.length === 0 ? undefined : problems);
