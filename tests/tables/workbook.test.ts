import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formLimits, readTable, type TableReading } from '../../components/tables/read-table.ts';
import { englishTableWords as words } from '../../components/tables/table-words.ts';
import { convert, fileOf } from './spreadsheet.ts';
import {
  day,
  error,
  formula,
  number,
  rowsOf,
  shared,
  sheetXml,
  truth,
  workbook,
  workbookFiles,
  workbookSharing,
} from './workbook-file.ts';

const headers = ['Name', 'Kind', 'Description', 'Facts', 'Sources'];
const read = (bytes: Uint8Array, sheet: string | null = null, limits = formLimits): Promise<TableReading> =>
  readTable(bytes, { name: 'a.xlsx', words, limits, sheet });

async function cellsOf(bytes: Uint8Array, sheet?: string): Promise<readonly (readonly string[])[]> {
  const reading = await read(bytes, sheet);
  return reading.kind === 'table' ? reading.table.rows.map(({ cells }) => cells) : [];
}

async function refusalOf(bytes: Uint8Array, limits = formLimits): Promise<string | null> {
  const reading = await read(bytes, null, limits);
  return reading.kind === 'refused' ? reading.problem.key : null;
}

describe('a workbook', () => {
  test('becomes a story file as a CSV does', async () => {
    const file = await fileOf(
      rowsOf(headers, [
        'Sitka',
        'town',
        'Capital of Russian America',
        'Population: 8,458 people',
        'https://example.org/sitka',
      ]),
    );
    expect(file.entities).toMatchObject([
      { id: 'sitka', placeType: 'town', facts: [{ value: { amount: 8458 } }] },
    ]);
  });

  test('gives what its cells were saved with, and works nothing out', async () => {
    const rows = [
      ['Name', 'Kind', 'A', 'B', 'C', 'D', 'E', 'F'],
      [
        formula('CONCATENATE("x","y")', 'Sitka'),
        'town',
        number(1.5),
        number(1986),
        number(1.518),
        truth(true),
        day(31_696),
        '=HYPERLINK("https://a.example")',
      ],
    ];
    expect(await cellsOf(rowsOf(...rows))).toEqual([
      ['Sitka', 'town', '1.5', '1986', '1.5180', 'TRUE', '1986-10-11', '=HYPERLINK("https://a.example")'],
    ]);
  });

  test.each([
    [0.5, '12:00'],
    [1, '1900-01-01'],
    [49, '1900-02-18'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [61.75, '1900-03-01'],
  ])('gives day number %d as spreadsheet programs show it: %s', async (serial, shown) => {
    expect(await cellsOf(rowsOf(headers, ['They meet', 'moment', day(serial)]))).toEqual([
      ['They meet', 'moment', shown],
    ]);
  });

  test('gives each minute of a day as it is written', async () => {
    const minutes = Array.from({ length: 24 * 60 }, (_, minute) => minute);
    const rows = minutes.map((minute) => ['They meet', 'moment', day(minute / (24 * 60))]);
    const written = (await cellsOf(rowsOf(headers, ...rows))).map((cells) => cells[2]);
    const two = (number: number) => `${number}`.padStart(2, '0');
    expect(written).toEqual(minutes.map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`));
  });

  test('keeps signs that are written as their numbers, in texts that cells share too', async () => {
    const written = 'A &#x1F600; &#128512; &#x00e9;&#233; &amp;#x1F600;';
    const inline = {
      xml: (address: string) => `<c r="${address}" t="inlineStr"><is><t>${written}</t></is></c>`,
    };
    const bytes = workbookSharing([written], { name: 'A', rows: [headers, [inline, 'town', shared(0)]] });
    const read = 'A 😀 😀 éé &#x1F600;';
    expect(await cellsOf(bytes)).toEqual([[read, 'town', read]]);
  });

  test('counts its rows as its program does, empty ones too', async () => {
    const reading = await read(
      rowsOf(['People'], [], ['Name', 'Kind'], [], ['Sitka', 'town'], [], ['Kodiak', 'town']),
    );
    expect(reading).toMatchObject({ kind: 'table', table: { rows: [{ number: 5 }, { number: 7 }] } });
  });

  test('says which cells hold an error', async () => {
    const { problems, ready } = await convert(
      rowsOf(headers, ['Sitka', 'town', error('#REF!')], ['Kodiak', 'town', 'Port']),
    );
    expect(problems).toEqual([
      'C2 (description): #REF! is an error in your spreadsheet: write what belongs here.',
    ]);
    expect(ready).toBe(1);
  });

  test('says of cells below a merged one that they are merged, in each column that is used', async () => {
    const bytes = workbook({
      name: 'A',
      rows: [
        ['Name', 'Kind', 'Description', 'Sources', 'Population', 'Photo'],
        ['Sitka', 'town', 'Port', 'https://a.example/', '8458', 's.jpg'],
        ['Kodiak', null, 'Port'],
      ],
      merged: ['B2:B3', 'D2:D3', 'E2:E3', 'F2:F3'],
    });
    const { problems } = await convert(bytes);
    const merged = 'This is empty because the cell is merged with another one. Write the value here, too.';
    expect(problems.toSorted()).toEqual([
      `B3 (kind): ${merged}`,
      `D3 (sources): ${merged}`,
      `E3 (facts): ${merged}`,
    ]);
  });

  test('is read where it has the most known headers, and its other sheets can be chosen', async () => {
    const bytes = workbook(
      { name: 'Notes & “more”', rows: [['Read me'], ['Name']] },
      {
        name: 'People',
        rows: [
          ['Name', 'Kind', 'Description'],
          ['Sitka', 'town', 'Port'],
        ],
      },
      { name: 'Empty', rows: [] },
    );
    const names = ['Notes & “more”', 'People'];
    expect(await read(bytes)).toMatchObject({ kind: 'table', sheet: 'People', sheets: names });
    expect(await read(bytes, 'Notes & “more”')).toMatchObject({ kind: 'table', sheet: 'Notes & “more”' });
  });

  test('with macros is read without them', async () => {
    const rows = [
      ['Name', 'Kind'],
      ['Sitka', 'town'],
    ];
    const bytes = zipSync({
      ...workbookFiles({ name: 'A', rows }),
      'xl/vbaProject.bin': strToU8('Sub Auto_Open()'),
      'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
    });
    expect(await cellsOf(bytes)).toEqual([['Sitka', 'town']]);
  });

  test('with a sheet that is a chart is read without it', async () => {
    const files = workbookFiles(
      {
        name: 'A',
        rows: [
          ['Name', 'Kind'],
          ['Sitka', 'town'],
        ],
      },
      { name: 'Chart', rows: [] },
    );
    const path = 'xl/_rels/workbook.xml.rels';
    const links = strFromU8(files[path] ?? new Uint8Array()).replace(
      /worksheet" Target="worksheets\/sheet2/,
      'chartsheet" Target="chartsheets/sheet2',
    );
    const { 'xl/worksheets/sheet2.xml': chart, ...others } = files;
    expect(await cellsOf(zipSync({ ...others, [path]: strToU8(links) }))).toEqual([['Sitka', 'town']]);
  });

  test('keeps markup and marks of direction as the text that they are, to be checked as any text', async () => {
    const rows = [
      ['Name', 'Kind', 'Description'],
      ['<b>Sitka</b>', 'town', 'A \u202eport'],
    ];
    const bytes = rowsOf(...rows);
    expect(await cellsOf(bytes)).toEqual([['<b>Sitka</b>', 'town', 'A \u202eport']]);
    expect((await convert(bytes)).problems).toEqual([
      expect.stringContaining('C2 (description): The character U+202E'),
    ]);
  });
});

/** Writes another size of an unpacked file into the directory of an archive. */
function lying(archive: Uint8Array, path: string, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if (name === path) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** Where the directory of an archive says each thing of a file. */
function entryOf(archive: Uint8Array, path: string): DataView {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = archive.length - 46; at > 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (strFromU8(name) === path) return new DataView(archive.buffer, archive.byteOffset + at);
  }
  throw new Error(`There is no ${path}.`);
}

describe('refused is, before it takes room or time,', () => {
  const sheet1 = 'xl/worksheets/sheet1.xml';
  const small = {
    name: 'A',
    rows: [
      ['Name', 'Kind'],
      ['Sitka', 'town'],
    ],
  };

  /** Sixty times as many bytes are allowed, and would be refused as these are. */
  const tight = { ...formLimits, unpackedBytes: 1_000_000 };
  const bomb = zipSync({ ...workbookFiles(small), [sheet1]: new Uint8Array(tight.unpackedBytes + 1) });

  test('a workbook that unpacks to more than is allowed', async () => {
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refusalOf(bomb, tight)).toBe('workbookLarge');
  });

  test('a workbook that says that it is smaller than it is, or larger', async () => {
    expect(await refusalOf(lying(bomb, sheet1, 1_000), tight)).toBe('workbookBroken');
    expect(await refusalOf(lying(workbook(small), sheet1, 0xffffffff))).toBe('workbookLarge');
  });

  test.each([
    ['row 10¹²', '<row r="1000000000000"><c r="A1000000000000"><v>1</v></c></row>'],
    ['a column that Excel does not have', '<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>'],
    ['no address', '<row r="2"><c><v>1</v></c></row>'],
    ['two addresses', '<row r="2"><c r="A2" x:r="ZZZZ2"><v>1</v></c></row>'],
    ['a hidden address', '<row r="2"><c t=">" r="ZZZZZZ2"><v>1</v></c></row>'],
    ['an address in another notation', '<row r="2"><c r="&#90;Z2"><v>1</v></c></row>'],
    ['a prefix', '<x:row r="2"><x:c r="ZZZZZZ2"><x:v>1</x:v></x:c></x:row>'],
    [
      'a long prefix',
      '<{p}:row r="3"><{p}:c r="ZZZZ3"><v>1</v></{p}:c></{p}:row>'.replaceAll('{p}', 'p'.repeat(41)),
    ],
    ['an empty prefix', '<:row r="3"><:c r="ZZZZ3"><v>1</v></:c></:row>'],
    ['an address behind a bracket in quotes', '<row r="3"><c a="<" r="ZZZZ3"><v>1</v></c></row>'],
    ['a row whose number stands behind a bracket', '<row a="<" r="2000000"><c r="A3"><v>1</v></c></row>'],
    ['a row whose number stands behind another one', '<row a=">" r="2000000"><c r="A3"><v>1</v></c></row>'],
  ])('a cell in %s', async (_, row) => {
    const xml = sheetXml(small).replace('</sheetData>', `${row}</sheetData>`);
    expect(await refusalOf(workbook({ ...small, xml }))).toBe('workbookBroken');
  });

  test('a sheet of more cells than are allowed', async () => {
    const row = (_: unknown, n: number): string => `<row r="${n + 2}">${'<c r="A1"/>'.repeat(100)}</row>`;
    const cells = Array.from({ length: 100 }, row).join('');
    const bytes = workbook({
      ...small,
      xml: sheetXml(small).replace('</sheetData>', `${cells}</sheetData>`),
    });
    expect(await refusalOf(bytes, { ...formLimits, cells: 9_999 })).toBe('workbookLarge');
    expect(await refusalOf(bytes, { ...formLimits, cells: 11_000 })).not.toBe('workbookLarge');
  });

  test('a sheet whose few cells lie so far apart that what is between them would fill the memory', async () => {
    const far = '<row r="20001"><c r="ZZ20001"><v>1</v></c></row>';
    const xml = sheetXml(small).replace('</sheetData>', `${far}</sheetData>`);
    expect(await refusalOf(workbook({ ...small, xml }))).toBe('workbookLarge');
  });

  test('a sheet with more rows than forms take, with the way to the command line', async () => {
    const rows = Array.from({ length: 2_001 }, (_, n) => [`Town ${n}`, 'town']);
    const reading = await read(rowsOf(['Name', 'Kind'], ...rows));
    expect(reading).toEqual({ kind: 'refused', problem: { key: 'tableLong', max: 2_000, more: 100_000 } });
    expect(await refusalOf(rowsOf(['Name', 'Kind'], ...rows.slice(1)))).toBeNull();
  });

  test('a sheet that is a thousand columns wide', async () => {
    expect(await refusalOf(rowsOf(['Name', ...Array.from({ length: 1_000 }, () => 'x')], ['Sitka']))).toBe(
      'tableWide',
    );
  });

  test('a million rows of text', async () => {
    expect(await refusalOf(strToU8(`Name,Kind\n${'a,b\n'.repeat(1_000_000)}`))).toBe('tableLong');
    expect(await refusalOf(strToU8(`Name,Kind\n${'\n'.repeat(1_000_000)}`))).toBe('tableLong');
  });

  test('a file that is too large, whatever it is', async () => {
    expect(await refusalOf(new Uint8Array(formLimits.bytes + 1))).toBe('tableFileLarge');
  });

  test('a cell that holds a book', async () => {
    const reading = await read(strToU8(`Name,Kind\n${'x'.repeat(40_000)},town\n`));
    expect(reading).toMatchObject({ problem: { key: 'tableCellLong', cell: 'A2', count: 40_000 } });
  });

  test('a workbook with a book in one text that many cells share, before it is copied for each of them', async () => {
    const rows = Array.from({ length: 2_000 }, () => Array.from({ length: 5 }, () => shared(0)));
    const bytes = workbookSharing(['A \r\n'.repeat(90_000)], { name: 'A', rows: [headers, ...rows] });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await read(bytes)).toMatchObject({ problem: { key: 'tableCellLong', cell: 'A2' } });
  });

  // Each was read in quadratic time, or could be: a workbook of 1 MB took minutes.
  test.each([
    ['spaces without end between attributes', `<cols a="1"${' '.repeat(66_000)}b="1"/>`],
    ['a thousand attributes', `<cols${Array.from({ length: 1_000 }, (_, n) => ` a${n}="1"`).join('')}/>`],
    ['a name of 200 letters', `<${'a'.repeat(200)}/>`],
    ['two colons in a name', '<a:b:c/>'],
    ['a hundred tags in each other', `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`],
    ['brackets without a name', '<'.repeat(100)],
    ['a value as long as a book', `<cols a="${'x'.repeat(66_000)}"/>`],
    ['a comment as long as a book', `<!--${'x'.repeat(66_000)}-->`],
    ['a comment without an end', '<!-- '],
    ['a text longer than ten cells', 'x'.repeat(400_001)],
    ['entities of its own', '<!ENTITY a "aaaa">'],
  ])('a workbook with %s', async (_, extra) => {
    const xml = sheetXml(small).replace('</sheetData>', `${extra}</sheetData>`);
    expect(await refusalOf(workbook({ ...small, xml }))).toBe('workbookBroken');
  });

  test('a workbook of which a thousand sheets are more than anybody looks at', {
    tags: ['long'],
  }, async () => {
    const sheets = (count: number) =>
      zipSync(workbookFiles(...Array.from({ length: count }, (_, n) => ({ ...small, name: `${n}` }))), {
        level: 0,
      });
    expect(await refusalOf(sheets(1_001))).toBe('workbookLarge');
    expect(await refusalOf(sheets(1_000))).toBeNull();
  });

  test('a workbook whose many sheets each have cells so far apart that all would fill the memory', {
    tags: ['long'],
  }, async () => {
    const far = '<row r="2000"><c r="AZZ2000"><v>1</v></c></row>';
    const xml = sheetXml(small).replace('</sheetData>', `${far}</sheetData>`);
    const sheets = (count: number) =>
      workbook(...Array.from({ length: count }, (_, n) => ({ ...small, name: `${n}`, xml })));
    expect(await refusalOf(sheets(3))).toBe('workbookLarge');
    expect(await refusalOf(sheets(2))).toBe('tableWide');
  });

  test('a workbook whose files lie over each other, to be unpacked from the same bytes again and again', async () => {
    const large = strToU8(`<a>${'<b/>'.repeat(10_000)}</a>`);
    const empty = strToU8('<a/>');
    const files = { ...workbookFiles(small), 'xl/a.xml': large, 'xl/b.xml': empty, 'xl/c.xml': empty };
    const bytes = zipSync(files, { level: 0 });
    expect(await refusalOf(bytes)).toBeNull();
    const overlapping = bytes.slice();
    for (const path of ['xl/b.xml', 'xl/c.xml'])
      for (const at of [20, 24, 42])
        entryOf(overlapping, path).setUint32(at, entryOf(bytes, 'xl/a.xml').getUint32(at, true), true);
    expect(await refusalOf(overlapping)).toBe('workbookBroken');
  });

  test('an archive of more files than workbooks have', { tags: ['long'] }, async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`${n}.xml`, new Uint8Array()]));
    expect(await refusalOf(zipSync({ ...many, ...workbookFiles(small) }))).toBe('workbookBroken');
  });

  test('a workbook with a long text that so many cells share that all of them would fill the memory', async () => {
    const rows = Array.from({ length: 200 }, () => Array.from({ length: 5 }, () => shared(0)));
    const bytes = workbookSharing(['x'.repeat(32_000)], { name: 'A', rows: [headers, ...rows] });
    expect(await refusalOf(bytes)).toBe('workbookLarge');
    expect(
      await refusalOf(workbookSharing(['x'.repeat(10_000)], { name: 'A', rows: [headers, ...rows] })),
    ).toBeNull();
  });

  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  test.each([
    ['an old workbook', Uint8Array.from([...cfb, ...utf16('Workbook'), 0]), 'workbookOld'],
    ['a workbook with a password', Uint8Array.from([...cfb, ...utf16('EncryptedPackage')]), 'workbookLocked'],
    [
      'a workbook with a password that is moved by a byte',
      Uint8Array.from([...cfb, 0, ...utf16('EncryptedPackage')]),
      'workbookLocked',
    ],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') }),
      'workbookOpenDocument',
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'workbookBinary'],
    ['a text document', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'tableOtherFile'],
    ['a broken workbook', workbook(small).slice(0, 500), 'workbookBroken'],
    ['the beginning of a workbook', Uint8Array.of(0x50, 0x4b, 3, 4), 'workbookBroken'],
    [
      'a workbook of broken XML',
      zipSync({ ...workbookFiles(small), [sheet1]: strToU8('<worksheet><sheetData><row') }),
      'workbookBroken',
    ],
    [
      'a workbook without its list of sheets',
      zipSync({ ...workbookFiles(small), 'xl/workbook.xml': strToU8('x') }),
      'workbookBroken',
    ],
    ['a web page', strToU8('\n<html><table><tr><td>Name'), 'tableWebPage'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'tableOtherFile'],
    ['a document', strToU8('%PDF-1.7'), 'tableOtherFile'],
    ['a story file', strToU8('{ "namelight": 1 }'), 'tableOtherFile'],
    ['nothing', new Uint8Array(), 'fileEmpty'],
  ])('%s', async (_, bytes, key) => {
    expect(await refusalOf(bytes)).toBe(key);
  });
});

test('a renamed CSV is read for what it is', async () => {
  expect(await cellsOf(strToU8('Name,Kind\nSitka,town\n'))).toEqual([['Sitka', 'town']]);
});

test('a table that was copied from a spreadsheet is read, with lines in its cells', async () => {
  const copied = 'Name\tKind\tFacts\nSitka\ttown\t"Born: 1801\nDied: 1802"\n"The ""Bear"""\tship\t\n';
  expect(await cellsOf(strToU8(copied))).toEqual([
    ['Sitka', 'town', 'Born: 1801\nDied: 1802'],
    ['The "Bear"', 'ship'],
  ]);
});

test.each(['Sitka,Alaska\nKodiak,Alaska\n', 'Ada Winter,person\nSitka,town\n'])(
  'a table without headers is taken as it is, to be said what its columns are: %j',
  async (text) => {
    const reading = await read(strToU8(text));
    expect(reading).toMatchObject({
      kind: 'table',
      table: { columns: { of: {} }, rows: [{ number: 1 }, { number: 2 }] },
    });
  },
);
