import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSet, readBatch, storyFacts } from '../../components/fact-sets/browse.ts';
import { addSet, removeSet, setSites, switchSet } from '../../components/fact-sets/edit-library.ts';
import { factsOf, type Library, openLibrary } from '../../components/fact-sets/library.ts';
import type { FactSetData } from '../../components/story/schema.ts';
import { fileOfSet, idIn, largeSetData, madeSet } from './sets.ts';

let end: AbortController;
let name: string;
let library: Library;
beforeEach(() => {
  end = new AbortController();
  name = `library of a test, ${crypto.randomUUID()}`;
  library = openLibrary({ as: 'reader', languages: ['de'], signal: end.signal, name });
});
afterEach(() => {
  end.abort();
  indexedDB.deleteDatabase(name);
});

const add = (data: FactSetData) => addSet(library, { data, file: fileOfSet(data), replaces: null });

async function readAll(id: string) {
  const set = await openSet(library, id);
  if (set === null) throw new Error('There is no such set.');
  const ids: string[] = [];
  const named: string[] = [];
  let batches = 0;
  let from: string | null = null;
  do {
    const batch = await readBatch(library, set, from);
    ids.push(...batch.facts.entities.map((entity) => entity.id));
    named.push(...batch.names.map((one) => one.id));
    from = batch.next;
    batches += 1;
  } while (from !== null);
  return { ids, named, batches };
}

it.each([1, 31, 32, 33, 511, 512, 513, 1_100])(
  'a set of %d is read whole, each entity once',
  async (size) => {
    await add(largeSetData(size));
    // Neighbors in the database, whose ids begin alike.
    await add(madeSet({ id: 'large-too', entities: ['Somebody'] }));
    await add(madeSet({ id: 'larg', entities: ['Somebody'] }));
    const { ids, named, batches } = await readAll('large');
    expect(ids).toHaveLength(size);
    expect(new Set(ids).size).toBe(size);
    expect(ids.every((id) => id.startsWith('large/'))).toBe(true);
    expect(named).toEqual(ids);
    // Pages of 32 entities, 16 at once.
    expect(batches).toBe(Math.floor(Math.ceil(size / 32) / 16) + 1);
  },
);

it('a set that is off or limited to sites is read, with its cards; a removed one is not', async () => {
  await add(madeSet({ id: 'purchase', entities: ['William Seward'] }));
  await switchSet(library, 'purchase', false);
  await setSites(library, 'purchase', ['news.example']);
  const seward = idIn('purchase', 'William Seward');
  expect((await readAll('purchase')).ids).toEqual([seward]);
  expect((await factsOf(library, seward, { kind: 'stories-page' }))?.entities[0]?.id).toBe(seward);
  expect(await factsOf(library, seward, { kind: 'own-page' })).toBeNull();
  await removeSet(library, 'purchase');
  expect(await openSet(library, 'purchase')).toBeNull();
  expect(await factsOf(library, seward, { kind: 'stories-page' })).toBeNull();
  expect(await openSet(library, 'nothing')).toBeNull();
});

it('story and entities come in the language of the reader', async () => {
  const data = madeSet({ id: 'purchase', entities: ['William Seward'] });
  const seward = idIn('purchase', 'William Seward');
  const german = {
    title: 'Der Kauf',
    summary: 'Was geschah.',
    labels: { Born: 'Geboren' },
    entities: { [seward]: { name: 'William Seward', description: 'Außenminister.' } },
    moments: [{ text: 'Der Tag.' }],
  };
  await add({ ...data, translations: { de: german } } as unknown as FactSetData);
  const set = await openSet(library, 'purchase');
  if (set === null) throw new Error('There is no such set.');
  const told = storyFacts(library, set);
  expect(told).toMatchObject({ title: 'Der Kauf', language: 'de', timeline: [{ text: 'Der Tag.' }] });
  const { facts } = await readBatch(library, set, null);
  expect(facts.entities[0]).toMatchObject({ description: 'Außenminister.', facts: [{ label: 'Geboren' }] });
});
