import { afterEach, beforeEach, expect, it } from 'vitest';
import { addSet } from '../../components/library/changes.ts';
import { headers, openLibrary } from '../../components/library/library.ts';
import { takeOrganisationSets } from '../../components/library/organisation.ts';
import { writtenSet } from './files.ts';
import { fileOfSet, madeSet } from './sets.ts';

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

const open = (as: 'reader' | 'organisation') => openLibrary({ as, signal: end.signal, name });
const take = (...texts: readonly unknown[]) => takeOrganisationSets(open('organisation'), texts);
const listed = async () =>
  (await headers(open('reader'))).map(({ id, version, origin }) => `${origin}: ${id} ${version}`);

const text = (id: string, version = 1): string => JSON.stringify(writtenSet({ id, version }));

it('takes the sets of an organisation in, and leaves what is there already as it is', async () => {
  expect(await take(text('comet'), text('purchase'))).toEqual([]);
  expect(await listed()).toEqual(['organisation: comet 1', 'organisation: purchase 1']);
  expect(await take(text('comet'), text('purchase'))).toEqual([]);
  expect(await listed()).toEqual(['organisation: comet 1', 'organisation: purchase 1']);
});

it('follows the policy to another version, to fewer sets and to none, and leaves the reader’s own alone', async () => {
  const data = madeSet({ id: 'own', entities: ['Maria Mitchell'] });
  await addSet(open('reader'), { data, file: fileOfSet(data), replaces: null });
  await take(text('comet'), text('purchase'));
  await take(text('purchase', 2));
  expect(await listed()).toEqual([`reader: own ${data.version}`, 'organisation: purchase 2']);
  await take();
  expect(await listed()).toEqual([`reader: own ${data.version}`]);
});

it('puts its set in the place of one of the reader’s with the same id', async () => {
  const data = madeSet({ id: 'purchase', entities: ['Maria Mitchell'] });
  await addSet(open('reader'), { data, file: fileOfSet(data), replaces: null });
  await take(text('purchase', 3));
  expect(await listed()).toEqual(['organisation: purchase 3']);
});

it('says which text is no fact set and why, takes the others, and takes nothing away meanwhile', async () => {
  await take(text('comet'), text('purchase'));
  const damaged = JSON.stringify(writtenSet({ id: 'comet', title: 7, entities: 'none' }));
  const troubles = await take(damaged, text('purchase', 2), 42, '');
  expect(troubles).toMatchObject([
    { index: 0, refusal: { kind: 'problems' } },
    { index: 2, refusal: { kind: 'problems' } },
    { index: 3, refusal: { kind: 'empty' } },
  ]);
  expect(await listed()).toEqual(['organisation: comet 1', 'organisation: purchase 2']);
});
