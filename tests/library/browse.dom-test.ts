import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStory, readBatch, storyFacts } from '../../components/library/browse.ts';
import { addStory, removeStory, setSites, switchStory } from '../../components/library/edit-library.ts';
import { factsOf, type Library, openLibrary } from '../../components/library/library.ts';
import type { StoryData } from '../../components/story/schema.ts';
import { fileOfStory, idIn, largeStoryData, madeStory } from './story-items.ts';

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

const add = (data: StoryData) => addStory(library, { data, file: fileOfStory(data), replaces: null });

async function readAll(id: string) {
  const story = await openStory(library, id);
  if (story === null) throw new Error('There is no such story.');
  const ids: string[] = [];
  const named: string[] = [];
  let batches = 0;
  let from: string | null = null;
  do {
    const batch = await readBatch(library, story, from);
    ids.push(...batch.facts.entities.map((entity) => entity.id));
    named.push(...batch.names.map((one) => one.id));
    from = batch.next;
    batches += 1;
  } while (from !== null);
  return { ids, named, batches };
}

it.each([1, 31, 32, 33, 511, 512, 513, 1_100])(
  'a story of %d is read whole, each entity once',
  async (size) => {
    await add(largeStoryData(size));
    // Neighbors in the database, whose ids begin alike.
    await add(madeStory({ id: 'large-too', entities: ['Somebody'] }));
    await add(madeStory({ id: 'larg', entities: ['Somebody'] }));
    const { ids, named, batches } = await readAll('large');
    expect(ids).toHaveLength(size);
    expect(new Set(ids).size).toBe(size);
    expect(ids.every((id) => id.startsWith('large/'))).toBe(true);
    expect(named).toEqual(ids);
    // Pages of 32 entities, 16 at once.
    expect(batches).toBe(Math.floor(Math.ceil(size / 32) / 16) + 1);
  },
);

it('a story that is off or limited to sites is read, with its cards; a removed one is not', async () => {
  await add(madeStory({ id: 'purchase', entities: ['William Seward'] }));
  await switchStory(library, 'purchase', false);
  await setSites(library, 'purchase', ['news.example']);
  const seward = idIn('purchase', 'William Seward');
  expect((await readAll('purchase')).ids).toEqual([seward]);
  expect((await factsOf(library, seward, { kind: 'stories-page' }))?.entities[0]?.id).toBe(seward);
  expect(await factsOf(library, seward, { kind: 'own-page' })).toBeNull();
  await removeStory(library, 'purchase');
  expect(await openStory(library, 'purchase')).toBeNull();
  expect(await factsOf(library, seward, { kind: 'stories-page' })).toBeNull();
  expect(await openStory(library, 'nothing')).toBeNull();
});

it('story and entities come in the language of the reader', async () => {
  const data = madeStory({ id: 'purchase', entities: ['William Seward'] });
  const seward = idIn('purchase', 'William Seward');
  const german = {
    title: 'Der Kauf',
    summary: 'Was geschah.',
    labels: { Born: 'Geboren' },
    entities: { [seward]: { name: 'William Seward', description: 'Außenminister.' } },
    moments: [{ text: 'Der Tag.' }],
  };
  await add({ ...data, translations: { de: german } } as unknown as StoryData);
  const story = await openStory(library, 'purchase');
  if (story === null) throw new Error('There is no such story.');
  const read = storyFacts(library, story);
  expect(read).toMatchObject({ title: 'Der Kauf', language: 'de', timeline: [{ text: 'Der Tag.' }] });
  const { facts } = await readBatch(library, story, null);
  expect(facts.entities[0]).toMatchObject({ description: 'Außenminister.', facts: [{ label: 'Geboren' }] });
});
