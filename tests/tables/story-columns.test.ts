/** What columns may say beyond names, facts and sources; and tables in other languages. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tables as englishTexts } from '../../assets/words/en/tables.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { addRows } from '../../components/tables/add-rows.ts';
import { unusedColumns } from '../../components/tables/columns.ts';
import { withUse } from '../../components/tables/edit-table.ts';
import { createRowReader } from '../../components/tables/read-row.ts';
import { formLimits, readTable } from '../../components/tables/read-table.ts';
import { rowStates } from '../../components/tables/row-states.ts';
import {
  englishTableWords,
  plainWords,
  type TableWords,
  tableWords,
} from '../../components/tables/table-words.ts';
import { reportOfReykjavik, reykjavik } from '../stories/reykjavik.ts';
import { reykjavikRows, reykjavikWorkbook } from '../stories/reykjavik-table.ts';
import { convert, fileOf } from './spreadsheet.ts';

const csv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

const house = ['Höfði', 'building', 'House by the sea.'] as const;

describe('a row may hold', () => {
  test('what happens in the story and why it matters, each with the source that it names', async () => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'In the story', 'Why it matters', 'Sources'],
      [
        ...house,
        'They meet here; they talk.\nThey part here. [2]',
        'Nobody\nelse was near.',
        'https://a.example/x https://b.example/y',
      ],
    );
    const { entities, sources } = await fileOf(table);
    expect(sources.map(({ id }) => id)).toEqual(['a-x', 'b-y']);
    expect(entities[0]?.story).toEqual({
      statements: [
        { text: 'They meet here; they talk.', source: 'a-x' },
        { text: 'They part here.', source: 'b-y' },
      ],
      matters: { text: 'Nobody else was near.', source: 'a-x' },
    });
  });

  test('both without a source', async () => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'Statements', 'Why'],
      [...house, 'They meet.', 'It is far off.'],
    );
    expect((await fileOf(table)).entities[0]?.story).toEqual({
      statements: [{ text: 'They meet.' }],
      matters: { text: 'It is far off.' },
    });
  });

  test('why it matters only where something happens, which is said', async () => {
    const { problems } = await convert(
      csv(['Name', 'Kind', 'Description', 'Why'], [...house, 'It is far off.']),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^row 2 \(there is no column "statements"\): This is empty, but “why it matters”/,
      ),
    ]);
  });

  test('others that it is related to, by any of their names, with a label or without', async () => {
    const table = csv(
      ['Name', 'Other names', 'Kind', 'Description', 'Related'],
      ['Ronald Reagan', '', 'person', 'President.', 'Talks with: MIKHAIL gorbachev\nHöfði House'],
      ['Mikhail Gorbachev', '', 'person', 'Secretary.', 'Reagan, Höfði'],
      ['Höfði', 'Höfði House', 'building', 'House.', ''],
    );
    const { entities } = await fileOf(table);
    expect(entities.map(({ relations }) => relations)).toEqual([
      [
        { label: 'Talks with', to: 'mikhail-gorbachev' },
        { label: 'Related to', to: entities[2]?.id },
      ],
      [
        { label: 'Related to', to: 'ronald-reagan' },
        { label: 'Related to', to: entities[2]?.id },
      ],
      undefined,
    ]);
  });

  test('nobody whom neither table nor story knows, nor itself', async () => {
    const { problems } = await convert(
      csv(['Name', 'Kind', 'Description', 'Related'], [...house, 'Reagan; höfði']),
    );
    expect(problems).toEqual([
      'D2 (related): There is no "Reagan" in this table or story: write the name as it is written there.',
      'D2 (related): "höfði" is this row itself.',
    ]);
  });

  test('where it lies, in any notation: a map, and a fact where there is a source', async () => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'Coordinates', 'Country', 'Sources'],
      [...house, '64°08′48″N 21°56′24″W', 'Iceland', 'https://a.example/'],
      ['Reykjavík', 'city', 'Capital.', 'https://www.openstreetmap.org/#map=15/64.1466/-21.9426', '', ''],
    );
    const [first, second] = (await fileOf(table)).entities;
    expect(first?.picture).toEqual({
      kind: 'locator',
      latitude: 64.146667,
      longitude: -21.94,
      country: 'is',
    });
    expect(first?.facts).toMatchObject([
      { label: 'Coordinates', value: { kind: 'coordinates', latitude: 64.146667 } },
    ]);
    expect(second).toMatchObject({ picture: { kind: 'locator', latitude: 64.1466 }, facts: [] });
  });

  test.each([
    ['Iceland', 'is'],
    ['IS', 'is'],
    ['is', 'is'],
    ['🇮🇸', 'is'],
    ['the Netherlands', 'nl'],
    ['UK', 'gb'],
    ['USA', 'us'],
    ['Côte d’Ivoire', 'ci'],
  ])('a country by %s: a flag, and beside a person’s letters', async (country, code) => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'Flag'],
      [...house, country],
      ['Anna Berg', 'person', 'Mayor.', country],
    );
    const [place, person] = (await fileOf(table)).entities;
    expect(place?.picture).toEqual({ kind: 'flag', country: code });
    expect(person?.picture).toEqual({ kind: 'monogram', letters: 'AB', country: code });
  });

  test.each([
    ['Flag', 'Atlantis', '"Atlantis" is not a country with a flag'],
    ['Coordinates', '64.1466', '"64.1466" cannot be read as a place on the map'],
    ['Source title', 'A book', 'the source has a title'],
  ])('nothing wrong in the column %s: %s', async (header, cell, why) => {
    const { problems } = await convert(csv(['Name', 'Kind', 'Description', header], [...house, cell]));
    expect(problems).toEqual([expect.stringContaining(why)]);
  });

  test('titles of its sources in a column of their own', async () => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'Facts', 'Sources', 'Source titles'],
      [
        ...house,
        'Built: 1909; Height: 10 m [2]',
        'https://a.example/x https://b.example/y',
        'On the house\nOn its height',
      ],
    );
    expect((await fileOf(table)).sources.map(({ title }) => title)).toEqual([
      'On the house',
      'On its height',
    ]);
  });

  test('when a person was born, which is no birth of a place, nor one after the story', async () => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'Facts', 'Sources'],
      ['Anna Berg', 'person', 'Mayor.', 'Born: 1801; Birthday: 1 May 1868', 'https://a.example/'],
      [...house, 'Born: 1801', 'https://a.example/'],
    );
    const { entities } = await fileOf(table);
    expect(entities.map(({ facts }) => facts?.map(({ value }) => value.kind))).toEqual([
      ['birth', 'date'],
      ['date'],
    ]);
  });

  test('facts in columns of their own', async () => {
    const table = csv(
      ['Name', 'Kind', 'Description', 'Fact: Born', 'Fact: Party', 'Sources'],
      [
        'Anna Berg',
        'person',
        'Mayor.',
        '16 May 1801 (in Berg)',
        'Greens [2]',
        'https://a.example/x https://b.example/y',
      ],
    );
    expect((await fileOf(table)).entities[0]?.facts).toEqual([
      { label: 'Born', value: { kind: 'birth', date: '1801-05-16' }, note: 'in Berg', source: 'a-x' },
      { label: 'Party', value: { kind: 'text', text: 'Greens' }, source: 'b-y' },
    ]);
  });
});

describe('a moment', () => {
  const headers = ['Name', 'Kind', 'Description', 'Date', 'Time', 'Related', 'Sources'];
  const moment = ['Talks', 'event', 'They begin.', '11 October 1986', '10:40', 'Höfði', 'https://a.example/'];

  test('has a day, a source and those who took part', async () => {
    const { story, entities } = await fileOf(csv(headers, moment, ['Höfði', 'building', 'House.']));
    expect(story.moments).toEqual([
      {
        date: '1986-10-11',
        time: '10:40',
        text: 'Talks: They begin.',
        entities: [entities[0]?.id],
        source: 'a',
      },
    ]);
    expect(entities).toHaveLength(1);
  });

  test.each([
    [0, '', null],
    [2, '', null],
    [3, '', 'D2 (date): This is empty: on which day was this?'],
    [
      3,
      '10/11/1986',
      'D2 (date): "10/11/1986" may be 10 November 1986 or 11 October 1986: choose which, or write out the month.',
    ],
    [3, '11–12 October 1986', null],
    [3, '31 February 1986', 'D2 (date): There is no such day: correct the month or the day.'],
    [4, 'x'.repeat(81), 'E2 (time): This has 81 characters; at most 80 are possible. Shorten it.'],
    [6, '', 'G2 (sources): This is empty: where can this be read?'],
  ])('with another cell %i, %j: %s', async (column, cell, problem) => {
    const { problems } = await convert(
      csv(headers, moment.with(column, cell), ['Höfði', 'building', 'House.']),
    );
    expect(problems).toEqual(problem === null ? [] : [problem]);
  });
});

test('the whole story of a class is made of one workbook', async () => {
  const { text, problems, ready } = await convert(reykjavikWorkbook());
  expect({ problems, ready }).toEqual({ problems: [], ready: reykjavikRows.length - 1 });
  const read = readStoryFile(text ?? '');
  const file = read.kind === 'file' ? read.file : null;
  expect(file?.entities.map(({ kind }) => kind)).toEqual(reykjavik.names.map(({ kind }) => kind));
  expect(file?.entities.every(({ facts }) => facts.length === 2)).toBe(true);
  expect(file?.timeline).toMatchObject([
    { date: '1986-10-11', entities: ['ronald-reagan', 'mikhail-gorbachev'] },
    { date: '1986-10-12' },
  ]);
  expect(file?.sources).toHaveLength(1);
  expect(reportOfReykjavik.join(' ')).toContain(file?.entities[0]?.name);
});

describe('in another language', () => {
  const german: TableWords = tableWords({
    headers: {
      name: 'Name; Wer',
      kind: 'Art',
      description: 'Beschreibung',
      facts: 'Fakten',
      flag: 'Land',
      sources: 'Quelle',
    },
    kinds: { person: 'Person; Mensch', 'place/city': 'Stadt; Großstadt' },
    births: 'Geboren',
    facts: 'Gestorben',
    language: 'de',
    related: 'Verbunden mit',
    coordinates: 'Koordinaten',
  });

  test('headers, kinds, countries, dates and numbers are understood, and English ones too', async () => {
    const table =
      'Wer;Art;Beschreibung;Fakten;Land;Source\nKöln;Stadt;Am Rhein.;Gegründet: 3. März 0050 (ungefähr)|Einwohner: 1.073.096 Menschen (2021)|Fläche: 405,02 km²;Deutschland;https://a.example/\nBonn;city;Auch.;;Germany;\n';
    const read = await readTable(strToU8(table), { name: '', words: german, limits: formLimits });
    if (read.kind !== 'table') throw new Error('This is a table.');
    const story = { entities: [], sources: [], story: { date: '2021-01-01', summary: '' } };
    const states = rowStates(read.table.rows, {
      read: createRowReader(read.table, { words: german, language: 'de', day: '2021-01-01' }),
      story,
      columnOf: () => null,
    });
    expect(states.map(({ problems }) => problems)).toEqual([[], []]);
    expect(addRows(states, story).entities).toMatchObject([
      {
        placeType: 'city',
        picture: { kind: 'flag', country: 'de' },
        facts: [
          { label: 'Gegründet', value: { date: '0050-03-03' } },
          { label: 'Einwohner', value: { amount: 1_073_096, unit: 'people' }, asOf: '2021' },
          { label: 'Fläche', value: { amount: 405.02, unit: 'square-kilometre' } },
        ],
      },
      { placeType: 'city', picture: { country: 'de' } },
    ]);
  });

  test('its fact labels head columns of facts, on the command line as on the stories page', async () => {
    const table = `Name;Art;Beschreibung;Geboren;Gestorben;Haarfarbe;Quelle
Konrad Adenauer;Person;Bundeskanzler.;5. Januar 1876;19.4.1967;;https://a.example/
`;
    const { text, problems, notes } = await convert(table, { language: 'de' });
    expect(problems).toEqual([]);
    expect(JSON.parse(text ?? '').entities[0].facts).toMatchObject([
      { label: 'Geboren', value: { kind: 'date', date: '1876-01-05' } },
      { label: 'Gestorben', value: { kind: 'date', date: '1967-04-19' } },
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^passed over the columns F \("Haarfarbe"\): their headers/),
    ]);
    expect((await convert(table)).problems[0]).toMatch(/no column headed “Kind”/);
  });

  test('a column of which nothing is taken is known, and why', async () => {
    const read = await readTable(
      strToU8('Name;Art;Land;Flag;Haarfarbe;Leer;Fakten\nKöln;Stadt;DE;DE;rot;;\n'),
      { name: '', words: german, limits: formLimits },
    );
    if (read.kind !== 'table') throw new Error('This is a table.');
    expect(unusedColumns(read.table, german)).toEqual([
      { column: 3, why: 'same' },
      { column: 4, why: 'unknown' },
    ]);
    // What somebody chose not to use is no loss.
    expect(unusedColumns(withUse(read.table, 2, 'nothing'), german).map(({ column }) => column)).toEqual([4]);
  });

  test('a header is the same with any apostrophe', () => {
    for (const header of ['Ім’я', "Ім'я", 'Ім\u02bcя', 'ІМ\u02bcЯ:']) expect(plainWords(header)).toBe('ім я');
  });
});

test('the words of the English catalog are all understood by the command line', () => {
  const known = new Set(
    [
      ...Object.values(englishTableWords.headers),
      ...Object.values(englishTableWords.kinds),
      englishTableWords.facts,
    ].flat(),
  );
  const texts = Object.entries(englishTexts).filter(([key]) =>
    /^(?:headers[A-Z]|kind[A-Z]|factLabels)/.test(key),
  );
  expect(texts.length).toBeGreaterThan(50);
  for (const [key, text] of texts)
    for (const variant of String(text).split(';')) expect(known, key).toContain(plainWords(variant));
});

test('rows that name one another wait for those that are not ready, however far away', async () => {
  const table = csv(
    ['Name', 'Kind', 'Description', 'Related'],
    ['A', 'town', 'Port.', 'B'],
    ['B', 'town', 'Port.', 'C'],
    ['C', 'town', '', 'A'],
    ['D', 'town', 'Port.', ''],
  );
  const { problems, ready } = await convert(table);
  expect(ready).toBe(1);
  expect(problems).toEqual([
    'D2 (related): This waits for row 3, "B", which is not ready.',
    'D3 (related): This waits for row 4, "C", which is not ready.',
    'C4 (description): This is empty: say in one sentence who or what this is.',
  ]);
});
