/**
 * Which added sets hold now, told to every context at once through `storage.local`, each by its `revision`:
 *
 *     { library: { stamp: 1763980000123, sets: ["8f14e45f-ceea-467f-a0e6-2d4c7b1c9a3e"] } }
 */
import { readLocal, writeLocal } from '../settings/local.ts';
import { watchStorage } from '../settings/watch-storage.ts';

/** Another one after each change of what pages show; `none` while no set is on. */
export type LibraryStamp = { readonly stamp: number; readonly sets: readonly string[] };

const none: LibraryStamp = { stamp: 0, sets: [] };

const key = 'library';

/** Returns what was told last; where storage cannot be read, that no set holds. */
export const readStamp = async (): Promise<LibraryStamp> => (await readLocal<LibraryStamp>(key)) ?? none;

/** Tells every context which sets hold from now on, in this order. */
export async function writeStamp(sets: readonly string[]): Promise<void> {
  const stamp: LibraryStamp = { stamp: Date.now() + Math.random(), sets };
  await writeLocal(key, sets.length === 0 ? undefined : stamp);
}

/** Calls `onChange` whenever other sets hold, or the same in another way, until the signal aborts. */
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
