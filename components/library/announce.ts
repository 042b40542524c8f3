/** Notifies all contexts after a change of the library. */
import { changesNamed } from '../storage/channel.ts';
import { isPack } from '../story/entity-id.ts';
import { enabledStories, type Library, listStories } from './library.ts';
import { keepOnlyStories } from './only-story.ts';
import { type LibraryStamp, readStamp, writeStamp } from './stamp.ts';

/** Windows notify each other of every change, also of those that do not matter to pages. */
const changes = changesNamed('namelight.library');

/** Announces a change. Under a lock, so that the last context to announce has read the latest state. */
export function announceChange(library: Library): Promise<void> {
  return oneAtATime(async () => {
    changes.announce('changed');
    const stories = await unreportedStories(library);
    // First what pages wait for: the window may be closed at any moment.
    if (stories !== null) await writeStamp(stories);
    await keepOnlyStories((await listStories(library)).map(({ id }) => id));
  });
}

/** Announces a change that was made but never announced, for example because its window was closed. */
export function announceUnreported(library: Library): Promise<void> {
  return oneAtATime(async () => {
    const stories = await unreportedStories(library);
    if (stories === null) return;
    changes.announce('changed');
    await writeStamp(stories);
  });
}

/** Returns the stories to announce; `null` if they are announced already, because each announcement makes pages start again. */
async function unreportedStories(library: Library): Promise<Omit<LibraryStamp, 'stamp'> | null> {
  const [on, reported] = await Promise.all([enabledStories(library), readStamp()]);
  // It changes whenever a story is replaced.
  const stories = on.map(({ id, revision = id }) => revision);
  if (stories.join() === reported.stories.join()) return null;
  return { stories, packsAlone: on.every(({ id }) => isPack(id)) };
}

/** Calls `onChange` after each change, also of this context, until the signal aborts. */
export const watchLibrary = (onChange: () => void, signal: AbortSignal): void =>
  changes.watch(onChange, signal);

/** Never rejects: the change itself is done, and the next window, or the browser's next start, announces it. */
async function oneAtATime(report: () => Promise<void>): Promise<void> {
  try {
    await navigator.locks.request('namelight.library.stamp', report);
  } catch (error) {
    console.warn('Namelight could not announce a change of the stories:', error);
  }
}
