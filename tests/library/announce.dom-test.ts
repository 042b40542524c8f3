import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceChange, announceUnreported, watchLibrary } from '../../components/library/announce.ts';
import {
  addStory,
  deleteUnkeptStories,
  keepRemovedStories,
  removeStory,
  restoreStory,
  switchStory,
} from '../../components/library/edit-library.ts';
import { type Library, listAllStories, openLibrary } from '../../components/library/library.ts';
import type { LibraryStamp } from '../../components/library/stamp.ts';
import { eventually } from '../eventually.ts';
import { fileOfStory, madeStory } from './story-items.ts';

/** In place of the storage that notifies all contexts: what it would hold, and how many stories each write had. */
const storage = vi.hoisted(() => ({
  stories: [] as readonly string[],
  packsAlone: false,
  history: [] as number[],
  writes: 0,
  refuses: false,
}));
/** The stories that sites look for alone. */
const only = vi.hoisted(() => ({ kept: [] as (readonly string[])[] }));
vi.mock('../../components/library/only-story.ts', () => ({
  keepOnlyStories: async (ids: readonly string[]) => void only.kept.push(ids),
}));
vi.mock('../../components/library/stamp.ts', () => ({
  readStamp: async () => ({ stamp: storage.history.length, stories: storage.stories }),
  writeStamp: async ({ stories, packsAlone }: Omit<LibraryStamp, 'stamp'>) => {
    if (storage.refuses) throw new Error('There is no more room.');
    // Storage takes its time, here far more the earlier it was asked.
    storage.writes += 1;
    await new Promise((done) => setTimeout(done, 400 / storage.writes ** 4));
    storage.stories = stories;
    storage.packsAlone = packsAlone;
    storage.history.push(stories.length);
  },
}));

let end: AbortController;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
  storage.stories = [];
  storage.history = [];
  storage.writes = 0;
  storage.refuses = false;
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
});

const open = (onChange?: (library: Library) => Promise<void>): Library =>
  openLibrary({ as: 'reader', signal: end.signal, name, ...(onChange && { onChange }) });

function add(library: Library, id: string, replaces: number | null = null) {
  const data = madeStory({ id, version: (replaces ?? 0) + 1, entities: ['Somebody'] });
  return addStory(library, { data, file: fileOfStory(data), replaces });
}

it('forgets where a story that is removed was looked for alone', async () => {
  only.kept = [];
  const library = open(announceChange);
  await add(library, 'a');
  await add(library, 'b');
  await switchStory(library, 'b', false);
  await removeStory(library, 'a');
  expect(only.kept).toEqual([['a'], ['b', 'a'], ['b', 'a'], ['b']]);
});

describe('the announced state of the library', () => {
  it('is which stories are on, after each change', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    await switchStory(library, 'a', false);
    await removeStory(library, 'b');
    expect(storage.history).toEqual([1, 2, 1, 0]);
  });

  it('is the latest one in the end, also if a window is slow to announce', async () => {
    const slow = add(open(announceChange), 'a');
    await eventually(() => expect(storage.writes).toBe(1));
    await Promise.all([slow, add(open(announceChange), 'b')]);
    expect(storage.stories).toHaveLength(2);
  });

  it('changes after each change of which stories are on and of their content', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    const ever = [storage.stories.join()];
    const changes = [
      () => switchStory(library, 'b', false),
      () => add(library, 'a', 1),
      () => add(library, 'a', 2),
    ];
    for (const change of changes) {
      await change();
      expect(ever).not.toContain(storage.stories.join());
      ever.push(storage.stories.join());
    }
  });

  it('says where none but packs are on, whose names pages find with less', async () => {
    const library = open(announceChange);
    await add(library, 'us-congress');
    expect(storage.packsAlone).toBe(true);
    await add(library, 'purchase');
    expect(storage.packsAlone).toBe(false);
    await switchStory(library, 'purchase', false);
    expect(storage.packsAlone).toBe(true);
  });

  it('does not change if only stories that are off change: pages would start again', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    await switchStory(library, 'b', false);
    const before = [...storage.history];
    await removeStory(library, 'b');
    await restoreStory(library, 'b');
    expect(storage.history).toEqual(before);
  });

  it('is announced later for a window that was closed before it could', async () => {
    const library = open();
    await add(library, 'a');
    expect(storage.history).toEqual([]);
    await announceUnreported(library);
    await announceUnreported(library);
    expect(storage.history).toEqual([1]);
  });

  it('is announced later if an update was never announced', async () => {
    const library = open();
    await add(library, 'a');
    await announceUnreported(library);
    await add(library, 'a', 1);
    await announceUnreported(library);
    await announceUnreported(library);
    expect(storage.history).toEqual([1, 1]);
  });

  it('does not fail a change if it cannot be stored, and is announced by the next window', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const library = open(announceChange);
    storage.refuses = true;
    expect(await add(library, 'a')).toMatchObject({ kind: 'added' });
    await announceUnreported(library);
    expect(warn.mock.calls[0]?.join()).toContain('There is no more room.');
    warn.mockRestore();
    storage.refuses = false;
    await announceUnreported(library);
    expect(storage.history).toEqual([1]);
  });

  it('is not announced when a window is opened without a change: pages would start again', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    await removeStory(library, 'a');
    const before = [...storage.history];
    const window = new AbortController();
    await keepRemovedStories(library, window.signal);
    await announceUnreported(library);
    expect(storage.history).toEqual(before);
    window.abort();
  });

  it('reaches other windows, also if pages need not know', async () => {
    const onChange = vi.fn();
    watchLibrary(onChange, end.signal);
    const library = open(announceChange);
    await add(library, 'a');
    await eventually(() => expect(onChange).toHaveBeenCalledTimes(1));
    await switchStory(library, 'a', false);
    await eventually(() => expect(onChange).toHaveBeenCalledTimes(2));
    await removeStory(library, 'a');
    await eventually(() => expect(onChange).toHaveBeenCalledTimes(3));
  });
});

describe('a removed story', () => {
  const idsIn = async (library: Library) => (await listAllStories(library)).map(({ id }) => id);

  it('is kept while a window can restore it, and deleted when all are closed', async () => {
    const library = open();
    const window = new AbortController();
    await keepRemovedStories(library, window.signal);
    await add(library, 'a');
    await removeStory(library, 'a');
    await deleteUnkeptStories(open());
    const other = new AbortController();
    await keepRemovedStories(open(), other.signal);
    expect(await idsIn(library)).toEqual(['a']);
    expect(await restoreStory(library, 'a')).toBe(true);
    await removeStory(library, 'a');
    window.abort();
    await deleteUnkeptStories(library);
    expect(await idsIn(library)).toEqual(['a']);
    other.abort();
    await eventually(async () => {
      await deleteUnkeptStories(library);
      expect(await idsIn(library)).toEqual([]);
    });
  });

  it('of a closed window is deleted by the next window', async () => {
    const library = open();
    await add(library, 'a');
    await add(library, 'b');
    await removeStory(library, 'a');
    const next = new AbortController();
    await keepRemovedStories(library, next.signal);
    expect(await idsIn(library)).toEqual(['b']);
    next.abort();
  });
});
