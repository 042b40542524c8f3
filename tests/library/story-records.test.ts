import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type EntityRecord,
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
