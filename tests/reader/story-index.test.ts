import { expect, it } from 'vitest';
import { isNarrower, searchRows } from '../../components/reader/search-rows.ts';
import { pointOf, type StoryIndex, StoryIndexer } from '../../components/reader/story-index.ts';
import type { Entity, Moment, Named, Source } from '../../components/story/schema.ts';
import { entity, id, place, row, source } from './some-entities.ts';

const { signal } = new AbortController();
const namesIn = ({ rows }: StoryIndex): readonly string[] => rows.map(({ name }) => name);
const named = (name: string, ...texts: readonly string[]): Named =>
  ({ id: id(name), names: texts.map((text) => ({ text, use: 'full' })) }) as unknown as Named;

function indexOf(
  entities: readonly Entity[],
  given: {
    readonly names?: readonly Named[];
    readonly sources?: readonly Source[];
    readonly size?: number;
  } = {},
): StoryIndexer {
  const indexer = new StoryIndexer(given.size ?? entities.length);
  indexer.add(entities, given.sources ?? [], given.names ?? []);
  return indexer;
}

it('lists people, then places, then organizations, each by the rules of the language', () => {
  const company = entity('Company', { kind: 'organization' } as Partial<Entity>);
  const indexer = indexOf([company, place('Sitka'), entity('Zoë'), entity('Åsa'), entity('Anna')]);
  indexer.sort('sv');
  expect(namesIn(indexer.snapshot(true))).toEqual(['Anna', 'Zoë', 'Åsa', 'Sitka', 'Company']);
  indexer.sort('en');
  expect(namesIn(indexer.snapshot(true))).toEqual(['Anna', 'Åsa', 'Zoë', 'Sitka', 'Company']);
});

it('leaves a large story in the order it is stored in, and draws no large pictures there', () => {
  const drawing: Entity['picture'] = { kind: 'drawing', svg: { viewBox: '0 0 1 1', shapes: [] }, shows: 'A' };
  const indexer = indexOf([entity('B', { picture: drawing }), entity('A')], { size: 100_000 });
  indexer.sort('en');
  const { rows } = indexer.snapshot(true);
  expect(rows.map(({ name }) => name)).toEqual(['B', 'A']);
  expect(rows[0]?.picture).toEqual({ kind: 'none' });
  expect(indexOf([entity('B', { picture: drawing })]).snapshot(true).rows[0]?.picture).toBe(drawing);
});

it('knows what rests on each source, and numbers them without those on which nothing does', () => {
  const papers = source('papers');
  const cited = { label: 'Born', value: { kind: 'date', date: '1801' }, source: papers.id } as const;
  const indexer = indexOf([entity('Ann', { facts: [cited, cited] }), entity('Bob')], {
    sources: [source('unused'), papers],
  });
  const diary = source('diary');
  const moment = { date: '1867', text: 'It began.', entities: [], source: diary.id } as unknown as Moment;
  const letters = source('letters');
  const paragraph = { text: 'It began so.', sources: [letters.id] };
  indexer.addStory({ paragraphs: [paragraph], timeline: [moment], sources: [diary, letters] });
  expect(indexer.snapshot(true).sources).toEqual([
    {
      source: papers,
      entities: [id('Ann')],
      isInText: false,
      hasMoments: false,
      folded: 'the papers\na house',
    },
    { source: diary, entities: [], isInText: false, hasMoments: true, folded: 'the diary\na house' },
    { source: letters, entities: [], isInText: true, hasMoments: false, folded: 'the letters\na house' },
  ]);
  expect([...indexer.snapshot(true).sourceNumbers]).toEqual([
    [papers.id, 1],
    [diary.id, 2],
    [letters.id, 3],
  ]);
});

it.each([
  ['the picture', { picture: { kind: 'locator', latitude: 57, longitude: -135 } }, [57, -135]],
  [
    'a fact',
    { facts: [{ label: 'Position', value: { kind: 'coordinates', latitude: 1, longitude: 2 } }] },
    [1, 2],
  ],
  ['one of the bundled maps', { picture: { kind: 'map', map: 'india', shows: 'India' } }, [22.5, 79]],
] as const)('takes the position of a place from %s', (_, changed, [latitude, longitude]) => {
  expect(pointOf(place('Sitka', changed as unknown as Partial<Entity>))).toEqual({ latitude, longitude });
});

it('nobody is where the country of a map is', () => {
  const picture = { kind: 'map', map: 'india', shows: 'India' } as const;
  expect(pointOf(entity('Ann', { picture }))).toBeNull();
  expect(pointOf(place('Sitka'))).toBeNull();
});

const people = indexOf(
  [
    entity('Eduard de Stoeckl', { description: 'The Tsar’s minister.' }),
    entity('São Tomé'),
    entity('Аляска'),
  ],
  { names: [named('Eduard de Stoeckl', 'Baron Stoeckl'), named('Аляска', 'Аляск|а|и|у|ою')] },
).snapshot(true);

it.each([
  ['', ['Eduard de Stoeckl', 'São Tomé', 'Аляска']],
  ['  STOECKL eduard ', ['Eduard de Stoeckl']],
  ['baron', ['Eduard de Stoeckl']],
  ['minister', ['Eduard de Stoeckl']],
  ['sao tome', ['São Tomé']],
  ['аляск', ['Аляска']],
  ['ляскаи', []],
  ['.*', []],
  ['eduard nobody', []],
])('a search for %j looks at names, spellings and descriptions', async (query, found) => {
  expect((await searchRows(people.rows, query, signal))?.map(({ name }) => name)).toEqual(found);
});

it('looks at facts and statements, too, except in large stories', async () => {
  const ann = entity('Ann', {
    facts: [{ label: 'Birthplace', value: { kind: 'text', text: 'Tobolsk' }, source: source('s').id }],
    story: { statements: [{ text: 'She keeps the seal.' }] },
  });
  const search = async (query: string, size: number) =>
    (await searchRows(indexOf([ann], { size }).snapshot(true).rows, query, signal))?.length;
  expect(await search('tobolsk seal', 1)).toBe(1);
  expect(await search('tobolsk seal', 100_000)).toBe(0);
});

it('a search that nobody waits for any more ends', async () => {
  const many = Array.from({ length: 50_000 }, (_, n) => row(`Somebody ${n}`));
  const gone = new AbortController();
  const searched = searchRows(many, 'somebody', gone.signal);
  gone.abort();
  expect(await searched).toBeNull();
});

it.each([
  ['an', 'a', true],
  ['ann b', 'an', true],
  ['b ann', 'ann b', true],
  ['a', 'an', false],
  ['bob', 'an', false],
  ['bob', '', true],
])('%j finds no more than %j: %j', (query, before, is) => {
  expect(isNarrower(query, before)).toBe(is);
});
