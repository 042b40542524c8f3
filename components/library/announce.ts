/** Tells all contexts which sets hold after a change: a database tells nobody. */
import { type Library, setsOn } from './library.ts';
import { readStamp, writeStamp } from './stamp.ts';

/** Tells of a change. One context after the other, so that the last one tells what holds. */
export function announce(library: Library): Promise<void> {
  return oneByOne(async () => writeStamp(await setsOn(library)));
}

/** Tells of a change that was made and never told, as when a window was closed in between. */
export function announceUntold(library: Library): Promise<void> {
  return oneByOne(async () => {
    const [sets, told] = await Promise.all([setsOn(library), readStamp()]);
    if (sets.join() !== told.sets.join()) await writeStamp(sets);
  });
}

const oneByOne = (tell: () => Promise<void>): Promise<void> =>
  navigator.locks.request('namelight.library.stamp', tell);
