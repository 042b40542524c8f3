import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceChange, announceUnreported, watchLibrary } from '../../components/fact-sets/announce.ts';
import {
  addSet,
  deleteUnkeptSets,
  keepRemovedSets,
  moveSet,
  removeSet,
  restoreSet,
  switchSet,
} from '../../components/fact-sets/edit-library.ts';
import { type Library, listAllSets, openLibrary } from '../../components/fact-sets/library.ts';
import { eventually } from '../eventually.ts';
import { fileOfSet, madeSet } from './sets.ts';

/** The storage that tells all contexts is not there: this is what it would hold, and how many sets it ever told of. */
const storage = vi.hoisted(() => ({
  sets: [] as readonly string[],
  history: [] as number[],
  writes: 0,
  refuses: false,
}));
/** The sets that sites look for alone. */
const only = vi.hoisted(() => ({ kept: [] as (readonly string[])[] }));
vi.mock('../../components/fact-sets/only-set.ts', () => ({
  keepOnlySets: async (ids: readonly string[]) => void only.kept.push(ids),
}));
vi.mock('../../components/fact-sets/stamp.ts', () => ({
  readStamp: async () => ({ stamp: storage.history.length, sets: storage.sets }),
  writeStamp: async (sets: readonly string[]) => {
    if (storage.refuses) throw new Error('There is no more room.');
    // Storage takes its time, here far more the earlier it was asked.
    storage.writes += 1;
    await new Promise((done) => setTimeout(done, 400 / storage.writes ** 4));
    storage.sets = sets;
    storage.history.push(sets.length);
  },
}));

let end: AbortController;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
  storage.sets = [];
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
  const data = madeSet({ id, version: (replaces ?? 0) + 1, entities: ['Somebody'] });
  return addSet(library, { data, file: fileOfSet(data), replaces });
}

it('forgets where a set that is removed was looked for alone', async () => {
  only.kept = [];
  const library = open(announceChange);
  await add(library, 'a');
  await add(library, 'b');
  await switchSet(library, 'b', false);
  await removeSet(library, 'a');
  expect(only.kept).toEqual([['a'], ['a', 'b'], ['a', 'b'], ['b']]);
});

describe('the announced state of the library', () => {
  it('is which sets are on, after each change', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    await switchSet(library, 'a', false);
    await removeSet(library, 'b');
    expect(storage.history).toEqual([1, 2, 1, 0]);
  });

  it('is the latest one in the end, also if a window is slow to announce', async () => {
    const slow = add(open(announceChange), 'a');
    await eventually(() => expect(storage.writes).toBe(1));
    await Promise.all([slow, add(open(announceChange), 'b')]);
    expect(storage.sets).toHaveLength(2);
  });

  it('changes after each change of which sets are on, of their order and of their content', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    const ever = [storage.sets.join()];
    const changes = [
      () => moveSet(library, 'b', -1),
      () => switchSet(library, 'b', false),
      () => add(library, 'a', 1),
      () => add(library, 'a', 2),
    ];
    for (const change of changes) {
      await change();
      expect(ever).not.toContain(storage.sets.join());
      ever.push(storage.sets.join());
    }
  });

  it('does not change if only sets that are off change: pages would start again', async () => {
    const library = open(announceChange);
    await add(library, 'a');
    await add(library, 'b');
    await switchSet(library, 'b', false);
    const before = [...storage.history];
    await moveSet(library, 'b', -1);
    await removeSet(library, 'b');
    await restoreSet(library, 'b');
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
    await removeSet(library, 'a');
    const before = [...storage.history];
    const window = new AbortController();
    await keepRemovedSets(library, window.signal);
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
    await switchSet(library, 'a', false);
    await eventually(() => expect(onChange).toHaveBeenCalledTimes(2));
    await removeSet(library, 'a');
    await eventually(() => expect(onChange).toHaveBeenCalledTimes(3));
  });
});

describe('a removed set', () => {
  const idsIn = async (library: Library) => (await listAllSets(library)).map(({ id }) => id);

  it('is kept while a window can restore it, and deleted when all are closed', async () => {
    const library = open();
    const window = new AbortController();
    await keepRemovedSets(library, window.signal);
    await add(library, 'a');
    await removeSet(library, 'a');
    await deleteUnkeptSets(open());
    const other = new AbortController();
    await keepRemovedSets(open(), other.signal);
    expect(await idsIn(library)).toEqual(['a']);
    expect(await restoreSet(library, 'a')).toBe(true);
    await removeSet(library, 'a');
    window.abort();
    await deleteUnkeptSets(library);
    expect(await idsIn(library)).toEqual(['a']);
    other.abort();
    await eventually(async () => {
      await deleteUnkeptSets(library);
      expect(await idsIn(library)).toEqual([]);
    });
  });

  it('of a closed window is deleted by the next window', async () => {
    const library = open();
    await add(library, 'a');
    await add(library, 'b');
    await removeSet(library, 'a');
    const next = new AbortController();
    await keepRemovedSets(library, next.signal);
    expect(await idsIn(library)).toEqual(['b']);
    next.abort();
  });
});
