/** Reads an added story whole, a few pages at a time: for the stories page, which shows also stories that are off. */
import type { Named, StoryData } from '../story/schema.ts';
import { type Database, idsOfStory } from './database.ts';
import type { Library } from './library.ts';
import { type StoryHeader, type StoryRecord, storyOfRecords } from './story-records.ts';

/** What is read of a story at first. */
export type StoryToRead = {
  readonly header: StoryHeader;
  readonly story: StoryRecord;
};

/** Returns a story; `null` if it is missing or removed. */
export function openStory(library: Library, id: string): Promise<StoryToRead | null> {
  return library.use(async (database) => {
    const reading = database.transaction(['headers', 'stories']);
    const [header, story] = await Promise.all([
      reading.objectStore('headers').get(id),
      reading.objectStore('stories').get(id),
    ]);
    return header === undefined || header.isRemoved || story === undefined ? null : { header, story };
  });
}

/** Some of a story's entities, in the reader's language if it has that, and how each is written in texts. */
export type StoryBatch = {
  /** The entities and the sources of their facts; without moments and names. */
  readonly facts: StoryData;
  readonly names: readonly Named[];
  /** Where the next batch begins; `null` after the last. */
  readonly next: string | null;
};

/** So many pages are read at once: 512 entities, which take a browser some 10 ms. */
const pagesAtOnce = 16;

/** Reads a batch of a story's entities, sorted by id. `from` is the `next` of the batch before; `null` for the first. */
export async function readBatch(
  library: Library,
  { story }: StoryToRead,
  from: string | null,
): Promise<StoryBatch> {
  const { records, names, next } = await library.use((database) => pagesFrom(database, story.id, from));
  const bare = { ...story, paragraphs: [], timeline: [], sources: [] };
  return { facts: storyOfRecords({ story: bare, records, languages: library.languages }), names, next };
}

async function pagesFrom(database: Database, story: string, from: string | null) {
  const [first, end] = idsOfStory(story);
  const range = IDBKeyRange.bound(from ?? first, end, from !== null);
  const reading = database.transaction(['entities', 'names']);
  const [entities, names] = await Promise.all([
    reading.objectStore('entities').getAll(range, pagesAtOnce),
    reading.objectStore('names').getAll(range, pagesAtOnce),
  ]);
  return {
    records: entities.flatMap((page) => page.map(([, record]) => record)),
    names: names.flatMap((page) => page.map(([, named]) => named)),
    next: entities.length < pagesAtOnce ? null : (entities.at(-1)?.[0]?.[0] ?? null),
  };
}

/** Returns a story's text, moments and their sources, without entities, in the reader's language if it has that. */
export const storyFacts = (library: Library, { story }: StoryToRead): StoryData =>
  storyOfRecords({ story, records: [], languages: library.languages });
