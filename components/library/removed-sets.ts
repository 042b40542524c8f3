/** What was removed stays for as long as a window is open in which that can be undone. */
import { deleteRemovedSets } from './edit-library.ts';
import type { Library } from './library.ts';

const lock = 'namelight.library.undo';

/**
 * To be called by a window in which sets can be brought back: forgets what other windows left behind that are closed,
 * and keeps all that is removed from now on until the signal aborts, or the window is closed.
 */
export async function keepRemovedSets(library: Library, signal: AbortSignal): Promise<void> {
  await deleteUnkeptSets(library);
  if (signal.aborted) return;
  const aborted = new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  void navigator.locks.request(lock, { mode: 'shared' }, () => aborted);
}

/** Forgets for good what was removed, unless a window is open in which that can be undone. */
export async function deleteUnkeptSets(library: Library): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (granted) => {
    if (granted !== null) await deleteRemovedSets(library);
  });
}
