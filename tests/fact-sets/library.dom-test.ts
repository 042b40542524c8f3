import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dictionary } from '../../components/fact-sets/dictionary.ts';
import {
  type AddResult,
  addSet,
  deleteRemovedSets,
  moveSet,
  removeSet,
  restoreSet,
  setSites,
  switchSet,
} from '../../components/fact-sets/edit-library.ts';
import {
  dictionaries,
  enabledSets,
  factsOf,
  fileOf,
  type Library,
  LibraryError,
  listEntities,
  listSets,
  namesOf,
  openLibrary,
  type Requester,
  setIdsFor,
} from '../../components/fact-sets/library.ts';
import { headerFor, type SetOrigin } from '../../components/fact-sets/set-records.ts';
import { wordKeysOf } from '../../components/fact-sets/word-keys.ts';
import { fileOfSet, idIn, largeSetData, madeSet } from './sets.ts';

let end: AbortController;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
});

/** The popup asks. */
const everywhere: Requester = { kind: 'own-page' };

const open = (as: SetOrigin = 'reader', onChange?: (library: Library) => Promise<void>): Library =>
  openLibrary({ as, signal: end.signal, name, ...(onChange && { onChange }) });

const purchase = madeSet({
  id: 'purchase',
  entities: ['William Seward', 'Eduard de Stoeckl', 'Charles Sumner'],
  relatedTo: ['Eduard de Stoeckl', 'Nobody Here'],
});
const comet = madeSet({ id: 'comet', entities: ['Maria Mitchell'] });

const add = (library: Library, data = purchase, replaces: number | null = null): Promise<AddResult> =>
  addSet(library, { data, file: fileOfSet(data), replaces });

const idsIn = async (library: Library): Promise<readonly string[]> =>
  (await listSets(library)).map(({ id }) => id);

const idsOn = async (library: Library): Promise<readonly string[]> =>
  (await enabledSets(library)).map(({ id }) => id);

describe('a set that is added', () => {
  it('is listed with its summary, after the existing ones', async () => {
    const library = open();
    await add(library, comet);
    expect(await add(library)).toMatchObject({ kind: 'added', header: { id: 'purchase', place: 2 } });
    expect(await listSets(library)).toMatchObject([
      { id: 'comet' },
      {
        id: 'purchase',
        title: 'The story of purchase',
        language: 'en',
        version: 1,
        by: 'A class in Sitka',
        date: '1867-03-30',
        counts: { person: 3, place: 0, organization: 0 },
        bytes: fileOfSet(purchase).size,
        origin: 'reader',
        isOn: true,
      },
    ]);
  });

  it('exists in another window, and after all are closed', async () => {
    await add(open());
    expect(await idsIn(open())).toEqual(['purchase']);
    end.abort();
    end = new AbortController();
    expect(await idsIn(open())).toEqual(['purchase']);
  });

  it('gives its file back byte for byte', async () => {
    const library = open();
    const file = new Blob([new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x0d, 0x0a, 0x7d])]);
    await addSet(library, { data: purchase, file, replaces: null });
    expect(await (await fileOf(library, 'purchase'))?.bytes()).toEqual(await file.bytes());
    expect(await fileOf(library, 'comet')).toBeNull();
  });

  it('gives the names of its entities by their ids', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    const asked = [
      idIn('comet', 'Maria Mitchell'),
      idIn('purchase', 'Nobody'),
      idIn('purchase', 'William Seward'),
    ];
    expect(await namesOf(library, asked)).toMatchObject([
      { id: asked[0], names: [{ text: 'Maria Mitchell' }] },
      { id: asked[2], names: [{ text: 'William Seward' }] },
    ]);
  });

  it('gives a dictionary that knows its names', async () => {
    const library = open();
    await add(library);
    const [found] = await dictionaries(library);
    if (found === undefined) throw new Error('There is no dictionary.');
    expect(found.set).toBe('purchase');
    const words = [...wordKeysOf('The bargain of William Seward')];
    expect(new Dictionary(found.dictionary).entitiesIn(words, 0).map(({ id }) => id)).toEqual([
      idIn('purchase', 'William Seward'),
    ]);
  });

  it('gives for a card the entity, those it refers to, their sources and the moments of the story', async () => {
    const library = open();
    await add(library);
    const seward = idIn('purchase', 'William Seward');
    expect(await factsOf(library, seward, everywhere)).toEqual({
      ...purchase,
      names: [],
      entities: purchase.entities.slice(0, 2),
    });
    expect(await factsOf(library, idIn('purchase', 'William'), everywhere)).toBeNull();
    expect(await factsOf(library, idIn('comet', 'Maria Mitchell'), everywhere)).toBeNull();
  });

  it('gives for lists of each entity what is seen of it, while its set is on', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    const ids = [
      idIn('purchase', 'William Seward'),
      idIn('purchase', 'Nobody'),
      idIn('comet', 'Maria Mitchell'),
    ];
    const [seward] = purchase.entities;
    const [mitchell] = comet.entities;
    expect(await listEntities(library, ids, everywhere)).toEqual(
      [seward, mitchell].map((entity) => ({
        id: entity?.id,
        kind: entity?.kind,
        name: entity?.name,
        picture: entity?.picture,
        language: 'en',
      })),
    );
    await switchSet(library, 'purchase', false);
    await removeSet(library, 'comet');
    expect(await listEntities(library, ids, everywhere)).toEqual([]);
  });

  it('gives facts, names and titles in the first of the reader’s languages that a set has', async () => {
    const seward = idIn('purchase', 'William Seward');
    const german = {
      title: 'Der Kauf Alaskas',
      summary: 'Ein Kauf.',
      labels: {},
      entities: { [seward]: { name: 'Wilhelm Seward', description: 'Außenminister.', letters: 'WiS' } },
    };
    const translated = { ...purchase, translations: { de: german } };
    const library = openLibrary({ as: 'reader', languages: ['fr', 'de-AT'], signal: end.signal, name });
    await add(library, translated);
    await add(library, comet);
    expect(await factsOf(library, seward, everywhere)).toMatchObject({
      title: 'Der Kauf Alaskas',
      language: 'de',
      entities: [{ name: 'Wilhelm Seward' }, { name: 'Eduard de Stoeckl' }],
    });
    expect(await listEntities(library, [seward, idIn('comet', 'Maria Mitchell')], everywhere)).toMatchObject([
      { name: 'Wilhelm Seward', language: 'de', picture: { kind: 'monogram', letters: 'WiS' } },
      { name: 'Maria Mitchell', language: 'en', picture: { kind: 'monogram', letters: 'X' } },
    ]);
    const titles = (await listSets(library)).map((header) => headerFor(header, library.languages).title);
    expect(titles).toEqual(['Der Kauf Alaskas', comet.title]);
    expect(await factsOf(open(), seward, everywhere)).toMatchObject({ language: 'en' });
  });

  it('may have thousands of entities, each of which is found again', async () => {
    const library = open();
    const large = largeSetData(2_500);
    await add(library, large);
    await add(library);
    const ids = large.names.map(({ id }) => id);
    expect((await namesOf(library, ids)).map(({ id }) => id)).toEqual(ids);
    expect(await factsOf(library, ids[1_234] ?? idIn('large', ''), everywhere)).toMatchObject({
      entities: [{ id: ids[1_234] }],
    });
    expect(await namesOf(library, [idIn('large', 'Aaron'), idIn('large', 'Zoe')])).toEqual([]);
  });
});

describe('a set with an existing id', () => {
  const second = madeSet({ id: 'purchase', version: 2, entities: ['Eduard de Stoeckl'] });

  it('replaces the existing one, keeps its order and whether it is on, and leaves nothing of it', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    await switchSet(library, 'purchase', false);
    expect(await add(library, second, 1)).toMatchObject({ kind: 'added', header: { place: 1, isOn: false } });
    expect(await listSets(library)).toMatchObject([
      { id: 'purchase', version: 2, isOn: false },
      { id: 'comet' },
    ]);
    const before = ['Charles Sumner', 'William Seward'].map((name) => idIn('purchase', name));
    expect(await namesOf(library, before)).toEqual([]);
    expect(await (await fileOf(library, 'purchase'))?.text()).toBe('purchase, version 2\n');
  });

  it('does not replace it when another window was faster', async () => {
    const library = open();
    await add(library);
    await add(open(), second, 1);
    const third = madeSet({ id: 'purchase', version: 3, entities: ['William Seward'] });
    expect(await add(library, third, 1)).toMatchObject({ kind: 'conflict', existing: { version: 2 } });
    expect(await add(library, comet, 1)).toEqual({ kind: 'conflict', existing: null });
    expect(await listSets(library)).toMatchObject([{ id: 'purchase', version: 2 }]);
  });

  it('is added once when two windows add it at the same time', async () => {
    const both = await Promise.all([add(open()), add(open())]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['added', 'conflict']);
  });
});

describe('a set that is limited to sites', () => {
  const on = (site: string | null): Requester => ({ kind: 'page', site });
  const seward = idIn('purchase', 'William Seward');
  const limited = async (sites: readonly string[] = ['news.example', 'file']): Promise<Library> => {
    const library = open();
    await add(library, comet);
    await addSet(library, { data: purchase, file: fileOfSet(purchase), replaces: null, sites });
    return library;
  };

  it.each([
    ['news.example', true],
    ['live.news.example', true],
    ['file', true],
    ['example', false],
    ['fakenews.example', false],
    ['news.example.evil.example', false],
    [null, false],
  ])('tells a page of %s of itself: %s', async (site, isTold) => {
    const library = await limited();
    expect(await setIdsFor(library, on(site))).toEqual(isTold ? ['comet', 'purchase'] : ['comet']);
    expect((await factsOf(library, seward, on(site))) !== null).toBe(isTold);
    expect((await listEntities(library, [seward], on(site))).length > 0).toBe(isTold);
  });

  it('is used nowhere if no site is listed, but in the popup', async () => {
    const library = await limited([]);
    expect(await setIdsFor(library, on('news.example'))).toEqual(['comet']);
    expect(await listEntities(library, [seward], everywhere)).toHaveLength(1);
  });

  it('can be limited to other sites and gets a new revision, so that pages start again', async () => {
    const library = await limited();
    const revisionOf = async () => (await listSets(library)).find(({ id }) => id === 'purchase')?.revision;
    const before = await revisionOf();
    await setSites(library, 'purchase', ['archive.example']);
    expect(await setIdsFor(library, on('archive.example'))).toEqual(['comet', 'purchase']);
    expect(await setIdsFor(library, on('news.example'))).toEqual(['comet']);
    expect(await revisionOf()).not.toBe(before);
    await setSites(library, 'purchase', 'all');
    expect(await setIdsFor(library, on(null))).toEqual(['comet', 'purchase']);
  });

  it('stays so when another version replaces it, unless that is limited itself', async () => {
    const library = await limited();
    const second = madeSet({ id: 'purchase', version: 2, entities: ['William Seward'] });
    await add(library, second, 1);
    expect(await setIdsFor(library, on('other.example'))).toEqual(['comet']);
    const third = madeSet({ id: 'purchase', version: 3, entities: ['William Seward'] });
    await addSet(library, { data: third, file: fileOfSet(third), replaces: 2, sites: 'all' });
    expect(await setIdsFor(library, on('other.example'))).toEqual(['comet', 'purchase']);
  });

  it('is used everywhere when an organization’s replaces it, and users cannot limit it', async () => {
    const library = await limited();
    await addSet(open('organization'), { data: purchase, file: fileOfSet(purchase), replaces: 'any' });
    await setSites(library, 'purchase', []);
    expect(await setIdsFor(library, on('other.example'))).toEqual(['comet', 'purchase']);
  });

  it('stays so when it is removed and restored', async () => {
    const library = await limited();
    await removeSet(library, 'purchase');
    await restoreSet(library, 'purchase');
    expect(await setIdsFor(library, on('other.example'))).toEqual(['comet']);
  });
});

describe('sets', () => {
  it('are not given to pages while they are off', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    await switchSet(library, 'purchase', false);
    expect(await idsOn(library)).toEqual(['comet']);
    expect((await dictionaries(library)).map(({ set }) => set)).toEqual(['comet']);
    expect(await factsOf(library, idIn('purchase', 'William Seward'), everywhere)).toBeNull();
    await switchSet(library, 'purchase', true);
    expect(await idsOn(library)).toEqual(['purchase', 'comet']);
  });

  it('can be moved', async () => {
    const library = open();
    for (const id of ['a', 'b', 'c']) await add(library, madeSet({ id, entities: ['Somebody'] }));
    await moveSet(library, 'c', -1);
    expect(await idsIn(library)).toEqual(['a', 'c', 'b']);
    await moveSet(library, 'a', 1);
    expect(await idsIn(library)).toEqual(['c', 'a', 'b']);
    await moveSet(library, 'c', -1);
    await moveSet(library, 'b', 1);
    expect(await idsIn(library)).toEqual(['c', 'a', 'b']);
    expect((await dictionaries(library)).map(({ set }) => set)).toEqual(['c', 'a', 'b']);
  });

  it('that were removed are gone, and are restored unchanged', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    await switchSet(library, 'purchase', false);
    await removeSet(library, 'purchase');
    expect(await idsIn(library)).toEqual(['comet']);
    expect(await restoreSet(library, 'purchase')).toBe(true);
    expect(await listSets(library)).toMatchObject([{ id: 'purchase', isOn: false }, { id: 'comet' }]);
  });

  it('that were removed leave nothing once they are deleted', async () => {
    const library = open();
    await add(library);
    await removeSet(library, 'purchase');
    expect(await factsOf(library, idIn('purchase', 'William Seward'), everywhere)).toBeNull();
    await deleteRemovedSets(library);
    expect(await restoreSet(library, 'purchase')).toBe(false);
    expect(await fileOf(library, 'purchase')).toBeNull();
    expect(await namesOf(library, [idIn('purchase', 'William Seward')])).toEqual([]);
  });

  it('that were removed can be added again', async () => {
    const library = open();
    await add(library);
    await removeSet(library, 'purchase');
    expect(await add(library)).toMatchObject({ kind: 'added' });
    await deleteRemovedSets(library);
    expect(await idsIn(library)).toEqual(['purchase']);
  });

  it('of an organization can be moved by users, but not changed', async () => {
    await add(open('organization'));
    const library = open();
    const before = await listSets(library);
    await switchSet(library, 'purchase', false);
    await removeSet(library, 'purchase');
    expect(await add(library, madeSet({ id: 'purchase', version: 2, entities: ['X'] }), 1)).toMatchObject({
      kind: 'locked',
    });
    expect(await listSets(library)).toEqual(before);
    await add(library, comet);
    await moveSet(library, 'purchase', 1);
    expect(await idsIn(library)).toEqual(['comet', 'purchase']);
    await removeSet(library, 'comet');
    await removeSet(open('organization'), 'purchase');
    expect(await listSets(library)).toEqual([]);
  });

  it('announce each change, after it happened', async () => {
    const told: string[] = [];
    const library = open('reader', async (library) => {
      told.push((await idsOn(library)).join());
    });
    await add(library);
    await add(library, comet);
    await switchSet(library, 'purchase', false);
    await removeSet(library, 'comet');
    expect(told).toEqual(['purchase', 'purchase,comet', 'comet', '']);
  });
});

describe('a change that fails', () => {
  const failing = (name: string) => () => {
    throw new DOMException('There is no more room.', name);
  };
  afterEach(() => vi.restoreAllMocks());

  it.each(['sets', 'names', 'files'])('in the store %s leaves all as it was', async (store) => {
    const library = open();
    await add(library, comet);
    const before = await listSets(library);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      return this.name === store ? failing('QuotaExceededError')() : put.apply(this, given);
    });
    const failed = await add(library).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(LibraryError);
    expect(failed).toMatchObject({ failureKind: 'full' });
    vi.restoreAllMocks();
    expect(await listSets(library)).toEqual(before);
    expect(await namesOf(library, [idIn('purchase', 'William Seward')])).toEqual([]);
    expect(await add(library)).toMatchObject({ kind: 'added' });
  });

  it('because its window was closed in the middle leaves all as it was', async () => {
    const library = open();
    await add(library, comet);
    const worker = new Worker(new URL('./adding-worker.ts', import.meta.url), { type: 'module' });
    const said = await new Promise((half) => {
      worker.addEventListener('message', ({ data }) => half(data));
      worker.postMessage(name);
    });
    worker.terminate();
    expect(said).toBe('half');
    expect(await idsIn(library)).toEqual(['comet']);
    expect(await namesOf(library, [idIn('large', 'Person 0')])).toEqual([]);
  });

  it('to open is reported, and tried again', async () => {
    const library = open();
    vi.spyOn(indexedDB, 'open').mockImplementation(failing('InvalidStateError'));
    await expect(listSets(library)).rejects.toMatchObject({ failureKind: 'unavailable' });
    vi.restoreAllMocks();
    expect(await listSets(library)).toEqual([]);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'other'],
  ])('to open with %s is told as %s, with its reason', async (error, failureKind) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(failing(error));
    await expect(listSets(open())).rejects.toMatchObject({ failureKind, message: 'There is no more room.' });
  });
});

it('opens the library again after the browser has closed it', async () => {
  const library = open();
  await add(library);
  await new Promise((done) => {
    const request = indexedDB.open(name, 2);
    request.onsuccess = () => {
      request.result.close();
      done(null);
    };
  });
  // Another version of the extension made it newer: this one can say so, and does not hang.
  await expect(listSets(library)).rejects.toMatchObject({ failureKind: 'other' });
});
