/** Reads an added set whole, a few pages at a time: for the stories page, which shows also sets that are off. */
import type { FactSetData, Named } from '../story/schema.ts';
import { type Database, idsOfSet } from './database.ts';
import type { Library } from './library.ts';
import { factSetOfRecords, type SetHeader, type SetStory } from './set-records.ts';

/** What is read of a set at first. */
export type SetToRead = {
  readonly header: SetHeader;
  readonly story: SetStory;
};

/** Returns a set; `null` if it is missing or removed. */
export function openSet(library: Library, id: string): Promise<SetToRead | null> {
  return library.use(async (database) => {
    const reading = database.transaction(['sets', 'stories']);
    const [header, story] = await Promise.all([
      reading.objectStore('sets').get(id),
      reading.objectStore('stories').get(id),
    ]);
    return header === undefined || header.isRemoved || story === undefined ? null : { header, story };
  });
}

/** Some of a set's entities, in the reader's language if it has that, and how each is written in texts. */
export type SetBatch = {
  /** The entities and the sources of their facts; without moments and names. */
  readonly facts: FactSetData;
  readonly names: readonly Named[];
  /** Where the next batch begins; `null` after the last. */
  readonly next: string | null;
};

/** So many pages are read at once: 512 entities, which take a browser some 10 ms. */
const pagesAtOnce = 16;

/** Reads a batch of a set's entities, sorted by id. `from` is the `next` of the batch before; `null` for the first. */
export async function readBatch(
  library: Library,
  { story }: SetToRead,
  from: string | null,
): Promise<SetBatch> {
  const { records, names, next } = await library.use((database) => pagesFrom(database, story.id, from));
  const bare = { ...story, paragraphs: [], timeline: [], sources: [] };
  return { facts: factSetOfRecords({ story: bare, records, languages: library.languages }), names, next };
}

async function pagesFrom(database: Database, set: string, from: string | null) {
  const [first, end] = idsOfSet(set);
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

/** Returns a set's story: its moments and their sources, without entities, in the reader's language if it has that. */
export const storyFacts = (library: Library, { story }: SetToRead): FactSetData =>
  factSetOfRecords({ story, records: [], languages: library.languages });
