import { describe, expect, test } from 'vitest';
import { cellName } from '../../components/drafts/pending-table.ts';
import { readValue } from '../../components/drafts/values.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { convert, fileOf } from './spreadsheet.ts';

const plain = `Name,Other names,Kind,Description,Facts,Sources
William H. Seward,William Seward,person,US Secretary of State,Born: 16 May 1801,https://example.org/seward
Sitka,New Archangel,town,Capital of Russian America,"Population: 8,458 people",https://example.org/sitka
`;

describe('a spreadsheet', () => {
  test('becomes a story file, a row for each entity', async () => {
    expect(await fileOf(plain)).toMatchObject({
      namelight: 1,
      id: 'purchase',
      by: 'Class 9b',
      story: { date: '1867-03-30' },
      sources: [{ id: 'example-seward', publisher: 'example.org' }, { id: 'example-sitka' }],
      entities: [
        {
          kind: 'person',
          id: 'william-h-seward',
          names: [
            { text: 'William H. Seward', use: 'full' },
            { text: 'William Seward', use: 'full' },
            { text: 'Bill Seward', use: 'full' },
            { text: 'Seward', use: 'short', needs: 'support' },
            { text: 'William', use: 'short', needs: 'support' },
            { text: 'Bill', use: 'short', needs: 'context' },
          ],
          facts: [{ label: 'Born', value: { kind: 'birth', date: '1801-05-16' }, source: 'example-seward' }],
        },
        {
          kind: 'place',
          placeType: 'town',
          facts: [{ value: { kind: 'quantity', amount: 8458, unit: 'people' } }],
        },
      ],
    });
  });

  const utf16 = (text: string) =>
    new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
    ]);
  test.each([
    [
      'semicolons',
      plain.replace('"Population: 8,458 people"', 'Population: 8,458 people').replace(/,(?! ?\d)/g, ';'),
    ],
    [
      'tabs',
      plain.replace('"Population: 8,458 people"', 'Population: 8,458 people').replace(/,(?! ?\d)/g, '\t'),
    ],
    ['a byte order mark', `\uFEFF${plain}`],
    ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
    [
      'every cell in quotes',
      plain.replace(/^(.*)$/gm, (line) =>
        line.includes('"') || line === ''
          ? line
          : line
              .split(',')
              .map((cell) => `"${cell}"`)
              .join(','),
      ),
    ],
    ['UTF-16, as Excel’s “Unicode text”', utf16(plain)],
    ['empty rows between', plain.replaceAll('\n', '\n\n,,,,,\n')],
    ['a title and a remark above the headers', `People and places,,,,,\n\nas of May,,,,,\n${plain}`],
    [
      'headers in other spellings',
      plain
        .replace(
          'Name,Other names,Kind,Description,Facts,Sources',
          'FULL NAME,A.K.A.,Category,Who is it?,Key_facts,Source URL(s)',
        )
        .replace('A.K.A.', 'aka'),
    ],
    [
      'columns that say something else',
      plain
        .replace(/^(.*)$/gm, 'x,$1')
        .replace(/^x,Name/, 'Nr.,Name')
        .replace(/^x,$/m, ''),
    ],
  ])('is read with %s', async (_, table) => {
    expect((await fileOf(table)).entities).toEqual((await fileOf(plain)).entities);
  });

  test('says which columns were passed over', async () => {
    const { notes } = await convert(
      'Name,Photo,Kind,Description,Name\nSitka,s.jpg,town,Capital of Russian America,x\n',
    );
    expect(notes).toEqual([expect.stringMatching(/^passed over the columns B \("Photo"\), E \("Name"\): /)]);
  });

  test('is read in another order of its columns', async () => {
    const turned = plain.split('\n').map(
      (line) =>
        line
          .match(/("[^"]*"|[^,]+)/g)
          ?.reverse()
          .join(',') ?? '',
    );
    expect((await fileOf(turned.join('\n'))).entities).toEqual((await fileOf(plain)).entities);
  });

  test('is read in the encoding of old Windows programs', async () => {
    const bytes = Uint8Array.from('Name,Kind,Description\nZürich,city,Stadt an der Limmat\n', (c) =>
      c.charCodeAt(0),
    );
    expect((await fileOf(bytes)).entities[0]).toMatchObject({ id: 'zurich', name: 'Zürich' });
  });

  test('may hold several names, facts and sources in a cell, and its facts say which source they rest on', async () => {
    const table = `Name,Also known as,Type,About,Facts,Links
Seward,"William Henry Seward
W. H. Seward; Bill",person,"Minister, of the United States","- Born: May 16, 1801 (in Florida, New York)
- Died: 1872 [2]
Office: Secretary of State | Party: Republican [2]","A life of his – https://a.example/seward; https://b.example/facts"`;
    const [seward] = (await fileOf(table)).entities;
    expect(seward?.names.map(({ text }) => text)).toEqual([
      'Seward',
      'William Henry Seward',
      'W. H. Seward',
      'Bill',
    ]);
    expect(seward?.facts).toEqual([
      {
        label: 'Born',
        value: { kind: 'birth', date: '1801-05-16' },
        note: 'in Florida, New York',
        source: 'a-seward',
      },
      { label: 'Died', value: { kind: 'date', date: '1872' }, source: 'b-facts' },
      { label: 'Office', value: { kind: 'text', text: 'Secretary of State' }, source: 'a-seward' },
      { label: 'Party', value: { kind: 'text', text: 'Republican' }, source: 'b-facts' },
    ]);
    expect((await fileOf(table)).sources.map(({ title }) => title)).toEqual([
      'A life of his',
      'b.example/facts',
    ]);
  });

  test('may give roles, titles and words near a name', async () => {
    const table = `Name,Kind,Description,Role,Titles,Context,Against,Source
Ada Winter,person,Minister,Minister of Railways,"Minister, Dr.",railway; trains,snow,https://a.example/`;
    expect((await fileOf(table)).entities[0]).toMatchObject({
      role: { text: 'Minister of Railways', asOf: '1867-03-30', source: expect.any(String) },
      titles: ['Minister', 'Dr.'],
      context: ['railway', 'trains'],
      against: ['snow'],
    });
  });

  test('gives rows of the same name ids of their own, and names in no Latin letters ids by their row', async () => {
    const table =
      'Name,Kind,Description\nSpringfield,city,In Ohio\nSpringfield,city,In Texas\nКиїв,city,In Ukraine';
    expect((await fileOf(table)).entities.map(({ id }) => id)).toEqual([
      'springfield',
      'springfield-2',
      'entity-4',
    ]);
  });
});

describe('what a row lacks is named by its cell, and the other rows are used:', () => {
  const table = (row: string) => `Name,Other names,Kind,Description,Facts,Sources
Sitka,,town,Capital of Russian America,,

${row}
`;

  test.each([
    ['no kind', 'Seward,,,Minister,,', 'C4 (kind): This is empty: write person, place, organization'],
    ['a kind we do not know', 'Seward,,planet,Minister,,', 'C4 (kind): "planet" is not a known kind'],
    ['no name', ',,person,Minister,,', 'A4 (name): This is empty: who or what is this?'],
    ['no description', 'Seward,,person,,,', 'D4 (description): This is empty: say in one sentence'],
    [
      'a description too long for a card',
      `Seward,,person,${'x'.repeat(150)},,`,
      'D4 (description): This has 150 characters; at most 140',
    ],
    [
      'facts without a source',
      'Seward,,person,Minister,Born: 1801,',
      'F4 (sources): This is empty: where can "Born: 1801" be read?',
    ],
    ['a source that is no address', 'Seward,,person,Minister,,a book', 'F4 (sources): There is no link here'],
    ['an address that is none', 'Seward,,person,Minister,,https://[', 'F4 (sources): There is no link here'],
    [
      'a source too few',
      'Seward,,person,Minister,Born: 1801 [3],https://a.example/',
      'F4 (sources): There is no source 3',
    ],
    [
      'a fact without a label',
      'Seward,,person,Minister,a minister,https://a.example/',
      'E4 (facts): "a minister" has no label',
    ],
    [
      'a name that nobody can see',
      'Seward,Se\u202eward,person,Minister,,',
      'B4 (other names): The character U+202E is invisible',
    ],
  ])('%s', async (_, row, problem) => {
    const { problems, ready, text } = await convert(table(row));
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(ready).toBe(1);
    expect(readStoryFile(text ?? '')).toMatchObject({ kind: 'file' });
  });

  test('counts rows as the spreadsheet program shows them, cells of several lines as one', async () => {
    const { problems } = await convert(
      'Name,Kind,Description\nSitka,town,"Capital\nof\u202eRussian America"\n,person,Minister\n',
    );
    expect(problems).toEqual([
      expect.stringMatching(/^C2 \(description\): The character U\+202E/),
      'A3 (name): This is empty: who or what is this?',
    ]);
  });

  test.each([
    ['nothing at all', ''],
    ['no headers', 'William Seward,man\nSitka,town\n'],
    ['no column for the kind', 'Name,Description\nSitka,Capital of Russian America\n'],
    ['no row that can be used', 'Name,Kind,Description\nSitka,,Capital\n'],
    ['headers alone', 'Name,Kind,Description\n'],
    ['a quotation mark that is never ended', 'Name,Kind\n"Seward,person\n'],
  ])('with %s, nothing is made', async (_, text) => {
    expect(await convert(text)).toMatchObject({ text: null, ready: 0, problems: [expect.any(String)] });
  });

  test.each([
    [0, 0, 'A1'],
    [6, 2, 'C7'],
    [99, 26, 'AA100'],
    [0, 701, 'ZZ1'],
  ])('row %i, column %i is called %s %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });
});

test.each([
  ['1867-03-30', { kind: 'date', date: '1867-03-30' }],
  ['30 March 1867', { kind: 'date', date: '1867-03-30' }],
  ['March 30th, 1867', { kind: 'date', date: '1867-03-30' }],
  ['Sept. 1867', { kind: 'date', date: '1867-09' }],
  ['1867', { kind: 'date', date: '1867' }],
  ['03/04/1867', { kind: 'text', text: '03/04/1867' }],
  ['7,200,000 dollars', { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' }],
  ['1 518 800 km²', { kind: 'quantity', amount: 1_518_800, unit: 'square-kilometre' }],
  ['586,412 square miles', { kind: 'text', text: '586,412 square miles' }],
  ['57.05, -135.33', { kind: 'coordinates', latitude: 57.05, longitude: -135.33 }],
  ['57.05,-135.33', { kind: 'coordinates', latitude: 57.05, longitude: -135.33 }],
  ['37 votes to 2', { kind: 'text', text: '37 votes to 2' }],
  ['8458', { kind: 'quantity', amount: 8458, unit: 'count' }],
  ['1500 people', { kind: 'quantity', amount: 1500, unit: 'people' }],
  ['50%', { kind: 'quantity', amount: 50, unit: 'percent' }],
  ['57.3 per cent', { kind: 'quantity', amount: 57.3, unit: 'percent' }],
  ['$7,200,000', { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' }],
  ['$7.2 million', { kind: 'text', text: '$7.2 million' }],
  ['1.518 km', { kind: 'text', text: '1.518 km' }],
  ['007', { kind: 'text', text: '007' }],
])('%s is read as %j', (written, value) => {
  expect(readValue(written, { label: '', language: 'en' })).toEqual(value);
});

test.each([
  ['Members', 1500],
  ['Number of ships', 1867],
])('four figures labeled “%s” are a count', (label, amount) => {
  expect(readValue(`${amount}`, { label, language: 'en' })).toEqual({
    kind: 'quantity',
    amount,
    unit: 'count',
  });
});

test.each(['Born', 'Member since', 'Opened'])('four figures labeled “%s” are a year', (label) => {
  expect(readValue('1867', { label, language: 'en' })).toEqual({ kind: 'date', date: '1867' });
});
