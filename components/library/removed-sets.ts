/** Removed sets are kept while a window is open in which the removal can be undone. */
import { deleteRemovedSets } from './edit-library.ts';
import type { Library } from './library.ts';

const lock = 'namelight.library.undo';

/**
 * Called by a window in which sets can be restored: deletes the removed sets of windows that are closed, and keeps the
 * sets that are removed from now on until the signal aborts or the window is closed.
 */
export async function keepRemovedSets(library: Library, signal: AbortSignal): Promise<void> {
  await deleteUnkeptSets(library);
  if (signal.aborted) return;
  const aborted = new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  void navigator.locks.request(lock, { mode: 'shared' }, () => aborted);
}

/** Deletes removed sets, unless a window is open in which they can be restored. */
export async function deleteUnkeptSets(library: Library): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (granted) => {
    if (granted !== null) await deleteRemovedSets(library);
  });
}
