import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../assets/words/index.ts';
import { declined } from '../../../components/drafts/declension.ts';
import { addedRules } from '../../../components/finder/added-names.ts';
import { createFinder } from '../../../components/finder/finder.ts';
import { readText } from '../../../components/finder/page-of-text.ts';
import { compileDictionary } from '../../../components/library/dictionary.ts';
import { qualifyIds, readStoryFile } from '../../../components/library/story-file.ts';
import { countsOf } from '../../../components/library/story-records.ts';
import { countries } from '../../../components/page/mark-worth.ts';
import { packs } from '../../../components/shelf/packs.ts';
import { bundledNames } from '../../../components/story/bundled-names.ts';
import { isSameInPack } from '../../../components/story/entity-id.ts';
import type { EntityId } from '../../../components/story/schema.ts';
import { makePacks, packText } from '../../../tools/packs/pack-files.ts';
import { readCsv } from '../../../tools/packs/read-source.ts';
import { takeCongress } from '../../../tools/packs/take-congress.ts';

const made = makePacks();

/** Of each version as it was released. What changes a pack raises its version, or readers who have it do not get the change. */
const released: Readonly<Record<string, string>> = {
  'countries-of-the-world 1': '48f9707a85e486d4e87e2fdcb4f308e74ec4b4ce70023bd94584c6719de442c3',
  'us-congress 1': '7f24b43120573c445aa1ec16c5fa601759359082484f90ac7befe3d241a5e25a',
};

describe.each(packs)('the pack $id', (pack) => {
  const story = made.find(({ id }) => id === pack.id);
  if (story === undefined) throw new Error(`${pack.id} is not made.`);
  const text = packText(story);

  it('is the same byte for byte as its version was', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    const reminder = `${pack.id} has changed, if only by words of the interface in it (assets/words/*/packs.ts). If version ${pack.version} was released, raise it.`;
    expect(digest, reminder).toBe(released[`${pack.id} ${pack.version}`]);
  });

  it('is a story without anything wrong, and small', () => {
    const read = readStoryFile(text);
    expect(read).toMatchObject({ kind: 'file', file: { version: pack.version } });
    expect(read.kind === 'file' && countsOf(read.file)).toEqual(pack.counts);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(250_000);
  });

  it('has all its texts in each language of the interface', () => {
    const others = Object.keys(catalogs).filter((language) => language !== 'en');
    expect(Object.keys(story.translations ?? {}).toSorted()).toEqual(others.toSorted());
    for (const { entities, labels } of Object.values(story.translations ?? {})) {
      expect(Object.keys(entities)).toHaveLength(story.entities.length);
      const used = story.entities.flatMap(({ facts = [], relations = [] }) => [...facts, ...relations]);
      expect(new Set(used.map(({ label }) => label))).toEqual(new Set(Object.keys(labels)));
    }
  });

  it('has no name without a word to look for, for which every text of a page would be read', () => {
    const read = readStoryFile(text);
    const names = read.kind === 'file' ? qualifyIds(read.file).names : [];
    expect(names).toHaveLength(story.entities.length);
    expect([...compileDictionary(names).always].map((index) => names[index]?.id)).toEqual([]);
  });

  it('says where each fact is from, and of those that change from when', () => {
    const changing = ['Population', 'Party', 'In the Senate since'];
    for (const { id, facts = [] } of story.entities)
      for (const { label, source, asOf } of facts) {
        expect(source, id).not.toBe('');
        if (changing.includes(label)) expect(asOf, id).toMatch(/^20\d\d/);
      }
  });
});

describe('the pack of countries', () => {
  const [pack] = made;
  const countryCalled = (name: string) => pack?.entities.find((entity) => entity.name === name);

  it('has the countries of the bundled story by the same ids', () => {
    const ids = pack?.entities.map(({ id }) => `countries-of-the-world/${id}` as EntityId) ?? [];
    for (const country of countries)
      expect(ids.filter((id) => isSameInPack(country as EntityId, id))).toHaveLength(1);
    expect(bundledNames.filter(({ id }) => ids.some((other) => isSameInPack(id, other)))).toHaveLength(
      countries.size,
    );
  });

  it('says of contested land what all sides can read', () => {
    expect(countryCalled('Taiwan')).toMatchObject({ placeType: 'area', relations: [] });
    expect(countryCalled('Kosovo')).toMatchObject({ placeType: 'area' });
    const ofArea = (name: string) => countryCalled(name)?.facts?.find(({ label }) => label === 'Area')?.note;
    expect(ofArea('Russia')).toContain('without Crimea');
    expect(ofArea('Ukraine')).toContain('with Crimea');
    expect(ofArea('Serbia')).toBe('with Kosovo');
    const ofCapital = (name: string) => countryCalled(name)?.facts?.find(({ label }) => label === 'Capital');
    expect(ofCapital('Israel')?.differs).toContain('do not recognize');
    expect(ofCapital('Palestine')).toBeUndefined();
    expect(ofCapital('Western Sahara')).toBeUndefined();
  });

  it('marks peoples and cities, but no adjective, language, dish, team, body or namesake', () => {
    if (pack === undefined) throw new Error('No pack is made.');
    const file = readStoryFile(packText(pack));
    const finder = createFinder(file.kind === 'file' ? qualifyIds(file.file).names : [], [], addedRules);
    const marked = (text: string, lang = 'en') =>
      readText(finder, { text, lang }).map(({ span }) => text.slice(span.from, span.to));
    expect(marked('In Nairobi, Israelis and Palestinians met a Dane, a Frenchman and most Britons.')).toEqual(
      ['Nairobi', 'Israelis', 'Palestinians', 'Dane', 'Frenchman', 'Britons'],
    );
    expect(
      marked('The Polish and the Swiss ate French fries and talked Russian to Finn at the North Pole.'),
    ).toEqual([]);
    expect(marked('The Bosnian Serbs and ancient Greeks, the Great Danes and the Young Turks.')).toEqual([]);
    expect(
      marked('He scored for Dynamo Kyiv and against Real Madrid a year before he watched the Chicago Bulls.'),
    ).toEqual([]);
    expect(
      marked('She faced Perth Magistrates Court with Paris Hilton, Jack London and Lewis Hamilton.'),
    ).toEqual([]);
    expect(
      marked('They met in Albany, New York. It rained in Birmingham, Ala., and in Paris, Texas.'),
    ).toEqual([]);
    expect(marked('Marin Ireland was in The Lady From Shanghai (1947), with a private Sydney.')).toEqual([
      'Sydney',
    ]);
    expect(marked('He flew to Mexico City, Mexico, and to London in a year.')).toEqual([
      'Mexico City',
      'Mexico',
      'London',
    ]);
    expect(marked('سافر من باريس في ليل طويل', 'ar')).toEqual(['باريس']);
    expect(marked('Из Парижа он увидел Днепр и Порту.', 'ru')).toEqual(['Парижа']);
    expect(marked('Washington spoke in Washington, D.C., to a man from Kingston, Jamaica.')).toEqual([
      'Washington, D.C.',
      'Kingston',
      'Jamaica',
    ]);
  });

  it('leads from each capital to its country and back, but for those that are contested', () => {
    const capitalOf = (name: string) =>
      countryCalled(name)?.facts?.find(({ label }) => label === 'Capital')?.value;
    expect(capitalOf('Kenya')).toEqual({ kind: 'entity', entity: 'nairobi' });
    expect(capitalOf('England')).toEqual({ kind: 'entity', entity: 'london' });
    expect(capitalOf('Israel')).toMatchObject({ kind: 'text' });
    expect(countryCalled('Nairobi')).toMatchObject({
      description: 'Capital of Kenya.',
      facts: [{ label: 'Population', asOf: '2023', source: 'factbook' }],
      relations: [{ label: 'City in', to: 'kenya' }],
    });
    expect(countryCalled('Taipei')?.description).toBe('City in Taiwan.');
    expect(countryCalled('Jerusalem')).toBeUndefined();
  });

  it('names neighbors of each other', () => {
    const borders = new Set(
      pack?.entities.flatMap(({ id, relations = [] }) =>
        relations.flatMap(({ label, to }) => (label === 'Borders' ? [`${id} ${to}`] : [])),
      ),
    );
    const oneSided = [...borders].filter((pair) => !borders.has(pair.split(' ').toReversed().join(' ')));
    expect(oneSided).toEqual([]);
  });
});

it.each([
  ['Франция', 'ru', 'Франци|я|и|и|ю|ей|и'],
  ['Южная Корея', 'ru', 'Южн|ая|ой|ой|ую|ой|ой Коре|я|и|е|ю|ей|е'],
  ['Израиль', 'ru', 'Израил|ь|я|ю|ь|ем|е'],
  ['Ирак', 'ru', 'Ирак||а|у||ом|е'],
  ['Перу', 'ru', 'Перу'],
  ['Беларусь', 'ru', 'Беларус|ь|и|и|ь|ью|и'],
  ['Париж', 'ru', 'Париж||а|у||ем|е'],
  ['Франція', 'uk', 'Франці|я|ї|ї|ю|єю|ї'],
  ['Київ', 'uk', 'Ки|їв|єва|єву|їв|євом|єві'],
  ['Південна Корея', 'uk', 'Південн|а|ої|ій|у|ою|ій Коре|я|ї|ї|ю|єю|ї'],
] as const)('writes the forms of %s', (name, language, forms) => {
  expect(declined(name, language)).toBe(forms);
});

describe('a source that changed its form stops the making of a pack', () => {
  it('where a table has other columns', () => {
    expect(() => readCsv('Name,Year\nFrance,2024\n', ['Country Code', 'Year'])).toThrow(
      'has changed its form: no column Country Code',
    );
  });

  it('where somebody has no party', () => {
    const entry = (of: string): string =>
      `- id:\n    bioguide: A1\n  name:\n    first: Ada\n    last: Winter\n  terms:\n  - type: sen\n    start: '2025-01-03'\n    end: '2031-01-03'\n    state: AK\n${of}`;
    const whole = (of: string): string => Array.from({ length: 520 }, () => entry(of)).join('');
    expect(takeCongress(whole('    party: Independent\n')).members[0]).toMatchObject({
      id: 'A1',
      chamber: 'senate',
      since: '2025-01-03',
    });
    expect(() => takeCongress(whole(''))).toThrow('has changed its form: no party of A1');
    expect(() => takeCongress(entry('    party: Independent\n'))).toThrow('only 1 members');
  });
});
