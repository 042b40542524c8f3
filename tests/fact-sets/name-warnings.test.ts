import { describe, expect, it } from 'vitest';
import { nameWarnings } from '../../components/fact-sets/warnings.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { inflect } from '../../components/finder/form.ts';
import { problemInEnglish } from '../../components/i18n/problem-in-english.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';

const place = (id: string, ...names: readonly Name[]): Named => ({
  id: id as EntityId,
  kind: 'place',
  names: [...names],
  titles: [],
  context: [],
  against: [],
});

const warningsOf = (...names: readonly Named[]) =>
  nameWarnings(names, 'en').map(({ path, problem }) => `${path.join('.')}: ${problemInEnglish(problem)}`);

const full = (text: string): Name => ({ text, use: 'full' });
const short = (text: string, needs?: Name['needs']): Name => ({
  text,
  use: 'short',
  ...(needs && { needs }),
});

describe('a warning says that a name is never found exactly if the finder does not find it', () => {
  it.each([
    'Sitka',
    'von der Leyen',
    'de la Cruz',
    '20th Century Fox',
    'путин',
    'საქართველო',
    'Аляск|а|и|у',
    '|सिटका|सितका',
    '東京',
    '서울',
    'محمد صلاح',
    'Ǆ',
    'sitka',
    'al-Assad',
    'd’Artagnan',
    'eBay',
    '1984',
    '4711 Sitka',
    '«Sitka»',
    '’s-Hertogenbosch',
    'ʻIolani',
  ])('%s', (text) => {
    const named = place('one', full(text));
    const [form = ''] = inflect(text);
    const found = createFinder([named])
      .read(`Then ${form} came.`, null)
      .mentions({ has: () => false });
    expect(warningsOf(named).filter((line) => line.includes('names are only found'))).toHaveLength(
      found.length === 0 ? 1 : 0,
    );
  });

  it('because nothing could support them', () => {
    const needing = /names.0.names.0.text: "Lund" has "needs", but this entity has no full name/;
    expect(warningsOf(place('lund', short('Lund', 'support')))).toEqual([expect.stringMatching(needing)]);
    expect(warningsOf(place('lund', { ...full('Lund'), needs: 'support' }))).toEqual([
      expect.stringMatching(needing),
    ]);
    expect(warningsOf(place('lund', short('Lund')))).toEqual([]);
    expect(warningsOf(place('lund', short('Lund', 'support'), full('City of Lund')))).toEqual([]);
    expect(warningsOf({ ...place('lund', short('Lund', 'context')), context: ['Sweden'] })).toEqual([]);
    expect(warningsOf(place('lund', { ...full('Anchorage'), needs: 'context' }))).toEqual([]);
  });
});

describe('names that two entities share are warned of in any order', () => {
  const a = 'names.0.names.0.text: "Lund" names "b" too: give it "needs": "context"';
  const b = 'names.1.names.0.text: "Lund" names "a" too: give it "needs": "context"';
  const withContext = (id: string, name: Name): Named => ({ ...place(id, name), context: ['Sweden'] });

  it.each([
    [short('Lund'), full('Lund'), [a]],
    [full('Lund'), short('Lund'), [b]],
    [short('Lund'), short('Lund', 'context'), [a]],
    [short('Lund', 'context'), short('Lund', 'support'), [b]],
    [short('Lund'), short('Lund', 'support'), [a, b]],
    [short('Lund', 'context'), short('Lund', 'context'), []],
    [full('Lund'), short('Lund', 'context'), []],
  ])('%j and %j', (one, other, expected) => {
    const warnings = warningsOf(withContext('a', one), withContext('b', other));
    expect(warnings).toEqual(expected.map((start) => expect.stringContaining(start)));
  });

  it('but not where one entity writes them twice', () => {
    expect(warningsOf(place('a', short('Lund'), { text: 'Lund', use: 'acronym' }))).toEqual([]);
  });
});
