import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { inflect } from '../../components/finder/form.ts';
import { nameWarnings } from '../../components/library/warnings.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';

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
    const found = createFinder([named], [], addedRules)
      .read(`Then ${form} came.`, null)
      .mentions({ has: () => false });
    expect(warningsOf(named).filter((line) => line.includes('names are found only'))).toHaveLength(
      found.length === 0 ? 1 : 0,
    );
  });

  it('because nothing could support them', () => {
    const needing = /names.0.names.0.text: "Lund" has "needs", but there is no full name/;
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
  const a = 'names.0.names.0.text: "Lund" is also a name of "b": give it "needs": "context"';
  const b = 'names.1.names.0.text: "Lund" is also a name of "a": give it "needs": "context"';
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

describe('other meanings of a name are warned of', () => {
  const warned = (language: string, ...names: readonly Name[]) =>
    nameWarnings([place('one', ...names)], language).map(({ problem }) => problem.key);

  it.each([
    ['de', 'Rathaus', 'commonWord'],
    ['de', 'Stadtrat', 'commonWord'],
    ['de', 'Krankenhaus', 'commonWord'],
    ['ar', 'البلدية', 'commonWord'],
    ['en', 'City Hall', 'commonWord'],
    ['de', 'Paris', 'knownPlace'],
    ['fr', 'Islande', 'knownPlace'],
    ['en', 'New York', 'knownPlace'],
  ])('in %s: %s is a %s', (language, text, key) => {
    expect(warned(language, full(text))).toEqual([key]);
    expect(warned(language, { ...full(text), reviewed: true })).toEqual([]);
    expect(warned(language, { ...full(text), needs: 'context' })).toEqual([]);
  });

  it.each(['Waldheim', 'Hornung', 'Neuhaus', 'Ostburg', 'Steinmeier', 'Schwarzenegger', 'Heidelberg'])(
    'but %s is no German noun',
    (text) => {
      expect(warned('de', full(text))).toEqual([]);
    },
  );

  it('nor is a name of two entities, once its author has seen it', () => {
    const [one, other] = [place('a', { ...full('Lund') }), place('b', { ...short('Lund'), reviewed: true })];
    expect(warningsOf(one, other)).toEqual([]);
  });
});
