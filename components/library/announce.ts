/** Tells all contexts which sets hold after a change: a database tells nobody. */
import { type Library, setsOn } from './library.ts';
import { readStamp, writeStamp } from './stamp.ts';

/** Where windows tell each other of any change, also of one that pages need not know of. */
const channelName = 'namelight.library';

/** Tells of a change. One context after the other, so that the last one tells what holds. */
export function announce(library: Library): Promise<void> {
  return oneByOne(async () => {
    await writeStamp(await setsOn(library));
    tellWindows();
  });
}

/** Tells of a change that was made and never told, as when a window was closed in between. */
export function announceUntold(library: Library): Promise<void> {
  return oneByOne(async () => {
    const [sets, told] = await Promise.all([setsOn(library), readStamp()]);
    if (sets.join() === told.sets.join()) return;
    await writeStamp(sets);
    tellWindows();
  });
}

/** Calls `onChange` after each change from another context, until the signal aborts. */
export function watchLibrary(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', onChange, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

function tellWindows(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

const oneByOne = (tell: () => Promise<void>): Promise<void> =>
  navigator.locks.request('namelight.library.stamp', tell);
