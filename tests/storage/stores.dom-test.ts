/** Two pages that open the same stores are here two openings of them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStores, runTransaction, type StoresSchema } from '../../components/storage/stores.ts';
import { eventually } from '../eventually.ts';

interface Schema extends StoresSchema {
  people: { key: string; value: string };
  places: { key: string; value: string };
}

let end: AbortController;
let name: string;
beforeEach(() => {
  end = new AbortController();
  name = `stores of a test, ${crypto.randomUUID()}`;
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
});

const open = (wiring: Partial<Parameters<typeof openStores<Schema>>[0]> = {}) =>
  openStores<Schema>({ name, version: 1, stores: ['people'], signal: end.signal, ...wiring });
type People = ReturnType<typeof open>;

const put = (stores: People, person: string) =>
  runTransaction(stores, ['people'], (change) => change.objectStore('people').put(person, person));
const peopleIn = (stores: People) => stores.use((database) => database.getAll('people'));

it('keeps what is there when a newer version adds a store', async () => {
  await put(open(), 'Seward');
  const newer = open({ version: 2, stores: ['people', 'places'] });
  await runTransaction(newer, ['places'], (change) => change.objectStore('places').put('Sitka', 'Sitka'));
  expect(await peopleIn(newer)).toEqual(['Seward']);
});

it('changes nothing if a change fails after a part of it', async () => {
  const stores = open();
  await put(stores, 'Seward');
  const failing = runTransaction(stores, ['people'], async (change) => {
    await change.objectStore('people').put('Stoeckl', 'Stoeckl');
    throw new Error('There is no ink.');
  });
  await expect(failing).rejects.toMatchObject({ failureKind: 'other', message: 'There is no ink.' });
  expect(await peopleIn(stores)).toEqual(['Seward']);
});

it('loses no change of two pages that change the same record', async () => {
  const one = open();
  const other = open();
  await put(one, '');
  const append = (stores: People, letter: string) =>
    runTransaction(stores, ['people'], async (change) => {
      const people = change.objectStore('people');
      await people.put(`${(await people.get('')) ?? ''}${letter}`, '');
    });
  await Promise.all([...'abcd'].map((letter, n) => append(n % 2 === 0 ? one : other, letter)));
  expect([...(await peopleIn(one)).join('')].toSorted().join('')).toBe('abcd');
});

it('lets a database be deleted that another page has open, and makes it anew', async () => {
  const stores = open();
  await put(stores, 'Seward');
  await new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = done;
    deleting.onblocked = failed;
  });
  await eventually(async () => expect(await peopleIn(stores)).toEqual([]));
});

it('is closed for good when its signal aborts', async () => {
  const stores = open();
  await put(stores, 'Seward');
  end.abort();
  await expect(peopleIn(stores)).rejects.toMatchObject({ failureKind: 'other' });
  await expect(peopleIn(open())).rejects.toMatchObject({ failureKind: 'other' });
});
