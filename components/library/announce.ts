/** Tells all contexts which sets hold after a change: a database tells nobody. */
import { enabledSets, type Library } from './library.ts';
import { readStamp, writeStamp } from './stamp.ts';

/** Where windows tell each other of any change, also of one that pages need not know of. */
const channelName = 'namelight.library';

/** Tells of a change. One context after the other, so that the last one tells what holds. */
export function announceChange(library: Library): Promise<void> {
  return oneAtATime(async () => {
    notifyWindows();
    const sets = await unreportedSets(library);
    if (sets !== null) await writeStamp(sets);
  });
}

/** Tells of a change that was made and never told, as when a window was closed in between. */
export function announceUnreported(library: Library): Promise<void> {
  return oneAtATime(async () => {
    const sets = await unreportedSets(library);
    if (sets === null) return;
    notifyWindows();
    await writeStamp(sets);
  });
}

/** What is to be told; `null` where that was told already, for pages that are told begin anew. */
async function unreportedSets(library: Library): Promise<readonly string[] | null> {
  const [sets, reported] = await Promise.all([revisionsOn(library), readStamp()]);
  return sets.join() === reported.sets.join() ? null : sets;
}

/** What is told of each set that is on: another thing whenever another takes its place. */
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

/** Never rejects: the change is made, and what could not be told is told by the next window, or at the browser's start. */
async function oneAtATime(report: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request('namelight.library.stamp', report);
  } catch (error) {
    console.warn('Namelight could not tell of a change to the fact sets:', error);
  }
}
