import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dictionary } from '../../components/library/dictionary.ts';
import {
  type AddResult,
  addStory,
  deleteRemovedStories,
  removeStory,
  restoreStory,
  setSites,
  switchStory,
} from '../../components/library/edit-library.ts';
import {
  dictionaries,
  enabledStories,
  factsOf,
  fileOf,
  type Library,
  listEntities,
  listStories,
  namesOf,
  openLibrary,
  type Requester,
  storyIdsFor,
} from '../../components/library/library.ts';
import { headerFor, type StoryOrigin } from '../../components/library/story-records.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { StorageError } from '../../components/storage/failure.ts';
import { fileOfStory, idIn, largeStoryData, madeStory } from './story-items.ts';

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

const open = (as: StoryOrigin = 'reader', onChange?: (library: Library) => Promise<void>): Library =>
  openLibrary({ as, signal: end.signal, name, ...(onChange && { onChange }) });

const purchase = madeStory({
  id: 'purchase',
  entities: ['William Seward', 'Eduard de Stoeckl', 'Charles Sumner'],
  relatedTo: ['Eduard de Stoeckl', 'Nobody Here'],
});
const comet = madeStory({ id: 'comet', entities: ['Maria Mitchell'] });

const add = (library: Library, data = purchase, replaces: number | null = null): Promise<AddResult> =>
  addStory(library, { data, file: fileOfStory(data), replaces });

const idsIn = async (library: Library): Promise<readonly string[]> =>
  (await listStories(library)).map(({ id }) => id);

const idsOn = async (library: Library): Promise<readonly string[]> =>
  (await enabledStories(library)).map(({ id }) => id);

describe('a story that is added', () => {
  it('is listed with its summary, before the existing ones', async () => {
    const library = open();
    await add(library, comet);
    expect(await add(library)).toMatchObject({ kind: 'added', header: { id: 'purchase', place: 2 } });
    expect(await listStories(library)).toMatchObject([
      {
        id: 'purchase',
        title: 'The story of purchase',
        language: 'en',
        version: 1,
        by: 'A class in Sitka',
        date: '1867-03-30',
        counts: { person: 3, place: 0, organization: 0 },
        bytes: fileOfStory(purchase).size,
        origin: 'reader',
        isOn: true,
      },
      { id: 'comet' },
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
    await addStory(library, { data: purchase, file, replaces: null });
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
    expect(found.story).toBe('purchase');
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

  it('gives for lists of each entity what is seen of it, while its story is on', async () => {
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
    await switchStory(library, 'purchase', false);
    await removeStory(library, 'comet');
    expect(await listEntities(library, ids, everywhere)).toEqual([]);
  });

  it('gives facts, names and titles in the first of the reader’s languages that a story has', async () => {
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
    const titles = (await listStories(library)).map((header) => headerFor(header, library.languages).title);
    expect(titles).toEqual([comet.title, 'Der Kauf Alaskas']);
    expect(await factsOf(open(), seward, everywhere)).toMatchObject({ language: 'en' });
  });

  it('may have thousands of entities, each of which is found again', async () => {
    const library = open();
    const large = largeStoryData(2_500);
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

describe('a story with an existing id', () => {
  const second = madeStory({ id: 'purchase', version: 2, entities: ['Eduard de Stoeckl'] });

  it('replaces the existing one, keeps its order and whether it is on, and leaves nothing of it', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    await switchStory(library, 'purchase', false);
    expect(await add(library, second, 1)).toMatchObject({ kind: 'added', header: { place: 1, isOn: false } });
    expect(await listStories(library)).toMatchObject([
      { id: 'comet' },
      { id: 'purchase', version: 2, isOn: false },
    ]);
    const before = ['Charles Sumner', 'William Seward'].map((name) => idIn('purchase', name));
    expect(await namesOf(library, before)).toEqual([]);
    expect(await (await fileOf(library, 'purchase'))?.text()).toBe('purchase, version 2\n');
  });

  it('does not replace it when another window was faster', async () => {
    const library = open();
    await add(library);
    await add(open(), second, 1);
    const third = madeStory({ id: 'purchase', version: 3, entities: ['William Seward'] });
    expect(await add(library, third, 1)).toMatchObject({ kind: 'conflict', existing: { version: 2 } });
    expect(await add(library, comet, 1)).toEqual({ kind: 'conflict', existing: null });
    expect(await listStories(library)).toMatchObject([{ id: 'purchase', version: 2 }]);
  });

  it('is added once when two windows add it at the same time', async () => {
    const both = await Promise.all([add(open()), add(open())]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['added', 'conflict']);
  });
});

describe('a story that is limited to sites', () => {
  const on = (site: string | null): Requester => ({ kind: 'page', site });
  const seward = idIn('purchase', 'William Seward');
  const limited = async (sites: readonly string[] = ['news.example', 'file']): Promise<Library> => {
    const library = open();
    await add(library, comet);
    await addStory(library, { data: purchase, file: fileOfStory(purchase), replaces: null, sites });
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
  ])('has names for a page of %s: %s', async (site, hasNames) => {
    const library = await limited();
    expect(await storyIdsFor(library, on(site))).toEqual(hasNames ? ['purchase', 'comet'] : ['comet']);
    expect((await factsOf(library, seward, on(site))) !== null).toBe(hasNames);
    expect((await listEntities(library, [seward], on(site))).length > 0).toBe(hasNames);
  });

  it('is used nowhere if no site is listed, but in the popup', async () => {
    const library = await limited([]);
    expect(await storyIdsFor(library, on('news.example'))).toEqual(['comet']);
    expect(await listEntities(library, [seward], everywhere)).toHaveLength(1);
  });

  it('can be limited to other sites and gets a new revision, so that pages start again', async () => {
    const library = await limited();
    const revisionOf = async () => (await listStories(library)).find(({ id }) => id === 'purchase')?.revision;
    const before = await revisionOf();
    await setSites(library, 'purchase', ['archive.example']);
    expect(await storyIdsFor(library, on('archive.example'))).toEqual(['purchase', 'comet']);
    expect(await storyIdsFor(library, on('news.example'))).toEqual(['comet']);
    expect(await revisionOf()).not.toBe(before);
    await setSites(library, 'purchase', 'all');
    expect(await storyIdsFor(library, on(null))).toEqual(['purchase', 'comet']);
  });

  it('stays so when another version replaces it, unless that is limited itself', async () => {
    const library = await limited();
    const second = madeStory({ id: 'purchase', version: 2, entities: ['William Seward'] });
    await add(library, second, 1);
    expect(await storyIdsFor(library, on('other.example'))).toEqual(['comet']);
    const third = madeStory({ id: 'purchase', version: 3, entities: ['William Seward'] });
    await addStory(library, { data: third, file: fileOfStory(third), replaces: 2, sites: 'all' });
    expect(await storyIdsFor(library, on('other.example'))).toEqual(['purchase', 'comet']);
  });

  it('is used everywhere when an organization’s replaces it, and users cannot limit it', async () => {
    const library = await limited();
    await addStory(open('organization'), { data: purchase, file: fileOfStory(purchase), replaces: 'any' });
    await setSites(library, 'purchase', []);
    expect(await storyIdsFor(library, on('other.example'))).toEqual(['purchase', 'comet']);
  });

  it('stays so when it is removed and restored', async () => {
    const library = await limited();
    await removeStory(library, 'purchase');
    await restoreStory(library, 'purchase');
    expect(await storyIdsFor(library, on('other.example'))).toEqual(['comet']);
  });
});

describe('headers', () => {
  it('are not given to pages while they are off', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    await switchStory(library, 'purchase', false);
    expect(await idsOn(library)).toEqual(['comet']);
    expect((await dictionaries(library)).map(({ story }) => story)).toEqual(['comet']);
    expect(await factsOf(library, idIn('purchase', 'William Seward'), everywhere)).toBeNull();
    await switchStory(library, 'purchase', true);
    expect(await idsOn(library)).toEqual(['comet', 'purchase']);
  });

  it('come first that were added last, also to pages', async () => {
    const library = open();
    for (const id of ['a', 'b', 'c']) await add(library, madeStory({ id, entities: ['Somebody'] }));
    expect(await idsIn(library)).toEqual(['c', 'b', 'a']);
    expect((await dictionaries(library)).map(({ story }) => story)).toEqual(['c', 'b', 'a']);
  });

  it('that were removed are gone, and are restored unchanged', async () => {
    const library = open();
    await add(library);
    await add(library, comet);
    await switchStory(library, 'purchase', false);
    await removeStory(library, 'purchase');
    expect(await idsIn(library)).toEqual(['comet']);
    expect(await restoreStory(library, 'purchase')).toBe(true);
    expect(await listStories(library)).toMatchObject([{ id: 'comet' }, { id: 'purchase', isOn: false }]);
  });

  it('that were removed leave nothing once they are deleted', async () => {
    const library = open();
    await add(library);
    await removeStory(library, 'purchase');
    expect(await factsOf(library, idIn('purchase', 'William Seward'), everywhere)).toBeNull();
    await deleteRemovedStories(library);
    expect(await restoreStory(library, 'purchase')).toBe(false);
    expect(await fileOf(library, 'purchase')).toBeNull();
    expect(await namesOf(library, [idIn('purchase', 'William Seward')])).toEqual([]);
  });

  it('that were removed can be added again', async () => {
    const library = open();
    await add(library);
    await removeStory(library, 'purchase');
    expect(await add(library)).toMatchObject({ kind: 'added' });
    await deleteRemovedStories(library);
    expect(await idsIn(library)).toEqual(['purchase']);
  });

  it('of an organization cannot be changed by users', async () => {
    await add(open('organization'));
    const library = open();
    const before = await listStories(library);
    await switchStory(library, 'purchase', false);
    await removeStory(library, 'purchase');
    expect(await add(library, madeStory({ id: 'purchase', version: 2, entities: ['X'] }), 1)).toMatchObject({
      kind: 'locked',
    });
    expect(await listStories(library)).toEqual(before);
    await add(library, comet);
    await removeStory(library, 'comet');
    await removeStory(open('organization'), 'purchase');
    expect(await listStories(library)).toEqual([]);
  });

  it('announce each change, after it happened', async () => {
    const announced: string[] = [];
    const library = open('reader', async (library) => {
      announced.push((await idsOn(library)).join());
    });
    await add(library);
    await add(library, comet);
    await switchStory(library, 'purchase', false);
    await removeStory(library, 'comet');
    expect(announced).toEqual(['purchase', 'comet,purchase', 'comet', '']);
  });
});

describe('a change that fails', () => {
  const failing = (name: string) => () => {
    throw new DOMException('There is no more room.', name);
  };
  afterEach(() => vi.restoreAllMocks());

  it.each(['headers', 'names', 'files'])('in the store %s leaves all as it was', async (store) => {
    const library = open();
    await add(library, comet);
    const before = await listStories(library);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      return this.name === store ? failing('QuotaExceededError')() : put.apply(this, given);
    });
    const failed = await add(library).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(StorageError);
    expect(failed).toMatchObject({ failureKind: 'full' });
    vi.restoreAllMocks();
    expect(await listStories(library)).toEqual(before);
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
    await expect(listStories(library)).rejects.toMatchObject({ failureKind: 'unavailable' });
    vi.restoreAllMocks();
    expect(await listStories(library)).toEqual([]);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'other'],
  ])('to open with %s is reported as %s, with its reason', async (error, failureKind) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(failing(error));
    await expect(listStories(open())).rejects.toMatchObject({
      failureKind,
      message: 'There is no more room.',
    });
  });
});

it('opens the library again after the browser has closed it', async () => {
  const library = open();
  await add(library);
  await new Promise((done) => {
    const request = indexedDB.open(name, 3);
    request.onsuccess = () => {
      request.result.close();
      done(null);
    };
  });
  // Another version of the extension made it newer: this one can say so, and does not hang.
  await expect(listStories(library)).rejects.toMatchObject({ failureKind: 'other' });
});
