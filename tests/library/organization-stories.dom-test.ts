import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addStory, switchStory } from '../../components/library/edit-library.ts';
import { listStories, openLibrary } from '../../components/library/library.ts';
import { updateOrganizationStories } from '../../components/library/organization-stories.ts';
import { writtenStory } from './files.ts';
import { fileOfStory, madeStory } from './story-items.ts';

let end: AbortController;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  end.abort();
  indexedDB.deleteDatabase(name);
});

const open = (as: 'reader' | 'organization') => openLibrary({ as, signal: end.signal, name });
const take = (...texts: readonly unknown[]) => updateOrganizationStories(open('organization'), texts);
const listed = async () =>
  (await listStories(open('reader'))).map(({ id, version, origin }) => `${origin}: ${id} ${version}`);

const text = (id: string, version = 1): string => JSON.stringify(writtenStory({ id, version }));

it('adds the stories of an organization, and leaves existing ones unchanged', async () => {
  expect(await take(text('comet'), text('purchase'))).toEqual([]);
  expect(await listed()).toEqual(['organization: purchase 1', 'organization: comet 1']);
  expect(await take(text('comet'), text('purchase'))).toEqual([]);
  expect(await listed()).toEqual(['organization: purchase 1', 'organization: comet 1']);
});

it('follows the policy to another version, to fewer stories and to none, and leaves the reader’s own alone', async () => {
  const data = madeStory({ id: 'own', entities: ['Maria Mitchell'] });
  await addStory(open('reader'), { data, file: fileOfStory(data), replaces: null });
  await take(text('comet'), text('purchase'));
  await take(text('purchase', 2));
  expect(await listed()).toEqual(['organization: purchase 2', `reader: own ${data.version}`]);
  await take();
  expect(await listed()).toEqual([`reader: own ${data.version}`]);
});

it('replaces a user’s story with the same id', async () => {
  const data = madeStory({ id: 'purchase', entities: ['Maria Mitchell'] });
  await addStory(open('reader'), { data, file: fileOfStory(data), replaces: null });
  await take(text('purchase', 3));
  expect(await listed()).toEqual(['organization: purchase 3']);
});

it('reports which text is not a story and why, adds the others, and removes nothing in the meantime', async () => {
  await take(text('comet'), text('purchase'));
  const damaged = JSON.stringify(writtenStory({ id: 'comet', title: 7, entities: 'none' }));
  const troubles = await take(damaged, text('purchase', 2), 42, '');
  expect(troubles).toMatchObject([
    { index: 0, refusal: { kind: 'problems' } },
    { index: 2, refusal: { kind: 'problems' } },
    { index: 3, refusal: { kind: 'empty' } },
  ]);
  expect(await listed()).toEqual(['organization: purchase 2', 'organization: comet 1']);
});

it('is on, whether or not the user’s story with the same id was on', async () => {
  const data = madeStory({ id: 'purchase', entities: ['Maria Mitchell'] });
  await addStory(open('reader'), { data, file: fileOfStory(data), replaces: null });
  await switchStory(open('reader'), 'purchase', false);
  await take(text('purchase'));
  expect(await listStories(open('reader'))).toMatchObject([{ origin: 'organization', isOn: true }]);
});

it('adds the first of two texts with the same id, reports the second, and changes nothing the next time', async () => {
  const texts = [text('purchase', 2), text('purchase', 1), text('comet')];
  for (const _ of ['at first', 'again']) {
    expect(await take(...texts)).toEqual([{ kind: 'repeated', index: 1, id: 'purchase' }]);
    expect(await listed()).toEqual(['organization: comet 1', 'organization: purchase 2']);
  }
});

it('reports which text has no space, and adds the others', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (given[1] === 'comet') throw new DOMException('There is no more room.', 'QuotaExceededError');
    return put.apply(this, given);
  });
  expect(await take(text('comet'), text('purchase'))).toEqual([
    { kind: 'failed', index: 0, failure: { kind: 'full', reason: 'There is no more room.' } },
  ]);
  expect(await listed()).toEqual(['organization: purchase 1']);
});

it('reports for each text that the browser has no database', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Not in a private window.', 'InvalidStateError');
  });
  expect(await take(text('comet'), text('purchase'))).toMatchObject([
    { index: 0, failure: { kind: 'unavailable' } },
    { index: 1, failure: { kind: 'unavailable' } },
  ]);
});

it('adds a story again if the browser has lost its file', async () => {
  await take(text('comet'), text('purchase'));
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'files') throw new DOMException('It is gone.', 'NotFoundError');
    return get.apply(this, given);
  });
  expect(await take(text('comet'), text('purchase', 2))).toEqual([]);
  expect(await listed()).toEqual(['organization: purchase 2', 'organization: comet 1']);
});
