/** Notifies all contexts after a change of the library: IndexedDB has no change events. */
import { enabledSets, type Library, listSets } from './library.ts';
import { keepOnlySets } from './only-set.ts';
import { readStamp, writeStamp } from './stamp.ts';

/** The channel on which windows notify each other of every change, also of those that do not matter to pages. */
const channelName = 'namelight.library';

/** Announces a change. Under a lock, so that the last context to announce has read the latest state. */
export function announceChange(library: Library): Promise<void> {
  return oneAtATime(async () => {
    notifyWindows();
    const sets = await unreportedSets(library);
    // First what pages wait for: the window may be closed at any moment.
    if (sets !== null) await writeStamp(sets);
    await keepOnlySets((await listSets(library)).map(({ id }) => id));
  });
}

/** Announces a change that was made but never announced, for example because its window was closed. */
export function announceUnreported(library: Library): Promise<void> {
  return oneAtATime(async () => {
    const sets = await unreportedSets(library);
    if (sets === null) return;
    notifyWindows();
    await writeStamp(sets);
  });
}

/** Returns the revisions to announce; `null` if they are announced already, because each announcement makes pages start again. */
async function unreportedSets(library: Library): Promise<readonly string[] | null> {
  const [sets, reported] = await Promise.all([revisionsOn(library), readStamp()]);
  return sets.join() === reported.sets.join() ? null : sets;
}

/** The revision of each set that is on; it changes whenever the set is replaced. */
async function revisionsOn(library: Library): Promise<readonly string[]> {
  return (await enabledSets(library)).map(({ id, revision = id }) => revision);
}

/** Calls `onChange` after each change from another context, until the signal aborts. */
export function watchLibrary(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

function notifyWindows(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Never rejects: the change itself is done, and the next window, or the browser's next start, announces it. */
async function oneAtATime(report: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request('namelight.library.stamp', report);
  } catch (error) {
    console.warn('Namelight could not announce a change of the fact sets:', error);
  }
}
