import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, announceUntold, watchLibrary } from '../../components/library/announce.ts';
import { addSet, bringBack, moveSet, removeSet, setOn } from '../../components/library/changes.ts';
import { allHeaders, type Library, openLibrary } from '../../components/library/library.ts';
import { forgetUnkept, keepRemoved } from '../../components/library/removed.ts';
import { fileOfSet, madeSet } from './sets.ts';

/** The storage that tells all contexts is not there: this is what it would hold, and how many sets it ever told of. */
const told = vi.hoisted(() => ({
  sets: [] as readonly string[],
  history: [] as number[],
  writes: 0,
  refuses: false,
}));
vi.mock('../../components/library/stamp.ts', () => ({
  readStamp: async () => ({ stamp: told.history.length, sets: told.sets }),
  writeStamp: async (sets: readonly string[]) => {
    if (told.refuses) throw new Error('There is no more room.');
    // Storage takes its time, here far more the earlier it was asked.
    told.writes += 1;
    await new Promise((done) => setTimeout(done, 400 / told.writes ** 4));
    told.sets = sets;
    told.history.push(sets.length);
  },
}));

let end: AbortController;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
  told.sets = [];
  told.history = [];
  told.writes = 0;
  told.refuses = false;
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

describe('what is told of the library', () => {
  it('is which sets are on, after each change', async () => {
    const library = open(announce);
    await add(library, 'a');
    await add(library, 'b');
    await setOn(library, 'a', false);
    await removeSet(library, 'b');
    expect(told.history).toEqual([1, 2, 1, 0]);
  });

  it('is at last what holds, also when a window takes its time to tell', async () => {
    const slow = add(open(announce), 'a');
    await vi.waitFor(() => expect(told.writes).toBe(1));
    await Promise.all([slow, add(open(announce), 'b')]);
    expect(told.sets).toHaveLength(2);
  });

  it('is another thing after each change of what is on, of the order, and of what a set holds', async () => {
    const library = open(announce);
    await add(library, 'a');
    await add(library, 'b');
    const ever = [told.sets.join()];
    const changes = [
      () => moveSet(library, 'b', -1),
      () => setOn(library, 'b', false),
      () => add(library, 'a', 1),
      () => add(library, 'a', 2),
    ];
    for (const change of changes) {
      await change();
      expect(ever).not.toContain(told.sets.join());
      ever.push(told.sets.join());
    }
  });

  it('is nothing where only sets that are off change: pages would begin anew', async () => {
    const library = open(announce);
    await add(library, 'a');
    await add(library, 'b');
    await setOn(library, 'b', false);
    const before = [...told.history];
    await moveSet(library, 'b', -1);
    await removeSet(library, 'b');
    await bringBack(library, 'b');
    expect(told.history).toEqual(before);
  });

  it('is made good for a window that was closed before it could tell', async () => {
    const library = open();
    await add(library, 'a');
    expect(told.history).toEqual([]);
    await announceUntold(library);
    await announceUntold(library);
    expect(told.history).toEqual([1]);
  });

  it('is made good where a set was updated, and that was never told', async () => {
    const library = open();
    await add(library, 'a');
    await announceUntold(library);
    await add(library, 'a', 1);
    await announceUntold(library);
    await announceUntold(library);
    expect(told.history).toEqual([1, 1]);
  });

  it('fails no change when the browser does not take it, and is made good by the next window', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const library = open(announce);
    told.refuses = true;
    expect(await add(library, 'a')).toMatchObject({ kind: 'added' });
    await announceUntold(library);
    expect(warn.mock.calls[0]?.join()).toContain('There is no more room.');
    warn.mockRestore();
    told.refuses = false;
    await announceUntold(library);
    expect(told.history).toEqual([1]);
  });

  it('is not told of where a window is opened and none was made: pages would begin anew', async () => {
    const library = open(announce);
    await add(library, 'a');
    await add(library, 'b');
    await removeSet(library, 'a');
    const before = [...told.history];
    const window = new AbortController();
    await keepRemoved(library, window.signal);
    await announceUntold(library);
    expect(told.history).toEqual(before);
    window.abort();
  });

  it('reaches other windows, also when pages have nothing to know of it', async () => {
    const onChange = vi.fn();
    watchLibrary(onChange, end.signal);
    const library = open(announce);
    await add(library, 'a');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    await setOn(library, 'a', false);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    await removeSet(library, 'a');
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3));
  });
});

describe('a set that was removed', () => {
  const idsIn = async (library: Library) => (await allHeaders(library)).map(({ id }) => id);

  it('is kept while a window can bring it back, and forgotten when all are closed', async () => {
    const library = open();
    const window = new AbortController();
    await keepRemoved(library, window.signal);
    await add(library, 'a');
    await removeSet(library, 'a');
    await forgetUnkept(open());
    const other = new AbortController();
    await keepRemoved(open(), other.signal);
    expect(await idsIn(library)).toEqual(['a']);
    expect(await bringBack(library, 'a')).toBe(true);
    await removeSet(library, 'a');
    window.abort();
    await forgetUnkept(library);
    expect(await idsIn(library)).toEqual(['a']);
    other.abort();
    await vi.waitFor(async () => {
      await forgetUnkept(library);
      expect(await idsIn(library)).toEqual([]);
    });
  });

  it('and left behind by a window that is closed is forgotten by the next', async () => {
    const library = open();
    await add(library, 'a');
    await add(library, 'b');
    await removeSet(library, 'a');
    const next = new AbortController();
    await keepRemoved(library, next.signal);
    expect(await idsIn(library)).toEqual(['b']);
    next.abort();
  });
});
