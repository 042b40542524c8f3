import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  type EntityRecord,
  factSetOfRecords,
  type SetStory,
} from '../../components/fact-sets/set-records.ts';

type Stored = { readonly stores: Readonly<Record<string, readonly (readonly [string, unknown])[]>> };

const stored: Stored = JSON.parse(readFileSync(new URL('./stored-set.json', import.meta.url), 'utf8'));

test('a set that was stored before there were translations still gives its cards, in its own language', () => {
  const [[, story] = []] = stored.stores.stories ?? [];
  // Entities are stored in pages of several.
  const records = (stored.stores.entities ?? []).flatMap(([, page]) =>
    (page as readonly (readonly [string, EntityRecord])[]).map(([, record]) => record),
  );
  if (records.length === 0 || story === undefined) throw new Error('The stored set is empty.');
  const facts = factSetOfRecords({ story: story as SetStory, records, languages: ['de', 'en'] });
  expect(facts).toMatchObject({ id: 'purchase', language: 'en' });
  expect(facts.entities.map(({ name }) => name)).toEqual(records.map(({ entity }) => entity.name));
});
