import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paginate } from '../../components/library/database.ts';
import { compileDictionary } from '../../components/library/dictionary.ts';
import { readFile } from '../../components/library/read-file.ts';
import {
  type EntityRecord,
  recordsOf,
  type StoryRecord,
  storyOfRecords,
} from '../../components/library/story-records.ts';

type Stored = { readonly stores: Readonly<Record<string, readonly (readonly [string, unknown])[]>> };

const stored: Stored = JSON.parse(readFileSync(new URL('./stored-story.json', import.meta.url), 'utf8'));

test('a stored story without translations gives its cards in its own language', () => {
  const [[, story] = []] = stored.stores.stories ?? [];
  // Entities are stored in pages of several.
  const records = (stored.stores.entities ?? []).flatMap(([, page]) =>
    (page as readonly (readonly [string, EntityRecord])[]).map(([, record]) => record),
  );
  if (records.length === 0 || story === undefined) throw new Error('The stored story is empty.');
  const facts = storyOfRecords({ story: story as StoryRecord, records, languages: ['de', 'en'] });
  expect(facts).toMatchObject({ id: 'purchase', language: 'en' });
  expect(facts.entities.map(({ name }) => name)).toEqual(records.map(({ entity }) => entity.name));
});

test('a story is stored as it was frozen, so that what is in readers’ browsers stays readable', async () => {
  const { dictionaries, entities, names, stories, files: [[id, file] = []] = [] } = stored.stores;
  const read = await readFile(new Blob([(file as { readonly $blob: string }).$blob]));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal));
  const { data } = read;
  const records = recordsOf(data);
  expect({
    dictionaries: [[id, frozen(compileDictionary(data.names))]],
    entities: paginate(records.entities, ({ entity }) => entity.id),
    names: paginate(data.names, ({ id }) => id),
    stories: [[id, records.story]],
  }).toEqual({ dictionaries, entities, names, stories });
});

/** As JSON has typed arrays here. */
const frozen = (record: object): unknown =>
  JSON.parse(
    JSON.stringify(record, (_, value) => {
      if (value instanceof Uint16Array) return { $uint16: [...value] };
      return value instanceof Uint32Array ? { $uint32: [...value] } : value;
    }),
  );
