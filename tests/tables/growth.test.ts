import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readStoryFile } from '../../components/library/story-file.ts';
import { readDrawing } from '../../components/story/drawing.ts';
import { formLimits, readTable } from '../../components/tables/read-table.ts';
import { englishTableWords as words } from '../../components/tables/table-words.ts';
import { growthOf, growthOfReading, maxGrowth } from '../find/growth.ts';
import { shared, sheetXml, workbookFiles } from './workbook-file.ts';

const small = {
  name: 'A',
  rows: [
    ['Name', 'Kind'],
    ['Sitka', shared(0)],
  ],
};
const files = workbookFiles(small);
const read = (bytes: Uint8Array) => readTable(bytes, { name: 'a', words, limits: formLimits });

/** So many characters of copies of a text, or of texts with their number. */
const copies = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
const numbered = (unit: (n: number) => string, length: number): string =>
  Array.from({ length: Math.ceil(length / unit(1_000).length) }, (_, n) => unit(n)).join('');

type Grown = (length: number) => string;

/** What may stand in a sheet's XML, behind its cells. */
const inSheet: Readonly<Record<string, Grown>> = {
  'spaces between attributes': (length) => `<cols a="1"${copies(' ', length)}b="1"/>`,
  'spaces before a sign of equality': (length) => `<row r="9" a${copies(' ', length)}="1"/>`,
  'opened tags': (length) => copies('<a>', length),
  'opened and closed tags': (length) => copies('<a>', length / 2) + copies('</a>', length / 2),
  'opened brackets': (length) => copies('<', length),
  'tags without an end': (length) => copies('<row ', length),
  'a name with colons': (length) => `<${copies('a:', length)}b/>`,
  'a long name': (length) => `<${copies('a', length)}/>`,
  'attributes of one tag': (length) => `<cols${numbered((n) => ` a${n}="1"`, length)}/>`,
  'a long value': (length) => `<cols a="${copies('x', length)}"/>`,
  'quotation marks': (length) => `<cols ${copies(`"'`, length)}`,
  'a long text': (length) => copies('x', length),
  entities: (length) => copies('&amp;', length),
  'entities without an end': (length) => copies('&#1', length),
  'a long comment': (length) => `<!--${copies('-', length)}-->`,
  'many comments': (length) => copies('<!---->', length),
  'opened comments': (length) => copies('<!--', length),
  'opened instructions': (length) => copies('<?', length),
  'opened sections of characters': (length) => copies('<![CDATA[', length),
  rows: (length) => numbered((n) => `<row r="${n + 9}"/>`, length),
};

describe('the time that a workbook takes grows as it does', { timeout: 600_000 }, () => {
  const path = 'xl/worksheets/sheet1.xml';
  test.each(Object.entries(inSheet))('of %s', { tags: ['long'] }, async (_, grown) => {
    const workbook = (length: number) => {
      const xml = sheetXml(small).replace('</sheetData>', () => `${grown(length)}</sheetData>`);
      return zipSync({ ...files, [path]: strToU8(xml) }, { level: 1 });
    };
    expect(await growthOfReading(read, workbook)).toBeLessThanOrEqual(maxGrowth);
  });

  const inOthers: Readonly<Record<string, readonly [path: string, before: string, grown: Grown]>> = {
    'shared texts': ['xl/sharedStrings.xml', '</sst>', (length) => copies('<si><t>x</t></si>', length)],
    'the parts of a shared text': [
      'xl/sharedStrings.xml',
      '</sst>',
      (length) => `<si>${copies('<r><t>x</t></r>', length)}</si>`,
    ],
    styles: ['xl/styles.xml', '</cellXfs>', (length) => copies('<xf numFmtId="14" xfId="1"/>', length)],
    formats: [
      'xl/styles.xml',
      '<cellXfs',
      (length) => numbered((n) => `<numFmt numFmtId="${n * 991}" formatCode="yyyy"/>`, length),
    ],
    sheets: [
      'xl/workbook.xml',
      '</sheets>',
      (length) => numbered((n) => `<sheet name="${n}" r:id="rId1"/>`, length),
    ],
    relations: [
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      (length) => numbered((n) => `<Relationship Id="r${n}" Type="a/worksheet" Target="a"/>`, length),
    ],
  };
  test.each(Object.entries(inOthers))('of %s', { tags: ['long'] }, async (_, [path, before, grown]) => {
    const text = new TextDecoder().decode(files[path]);
    const workbook = (length: number) =>
      zipSync(
        { ...files, [path]: strToU8(text.replace(before, () => grown(length) + before)) },
        { level: 1 },
      );
    expect(await growthOfReading(read, workbook)).toBeLessThanOrEqual(maxGrowth);
  });
});

const texts: Readonly<Record<string, Grown>> = {
  delimiters: (length) => `Name,Kind\n${copies(',', length)}`,
  'one line': (length) => copies('x', length),
  'quotation marks': (length) => `Name,Kind\n${copies('"', length)}`,
  'quotations without an end': (length) => `Name,Kind\n${copies('"a\n', length)}`,
  'quotations that go on': (length) => `Name,Kind\n${copies('"a"b,', length)}`,
  lines: (length) => `Name,Kind\n${copies('\r\n', length)}`,
  'spaces before a letter': (length) => `Name,Kind\n${copies(' ', length)}a`,
  'marks of the order of bytes': (length) => copies('\ufeff', length),
  rows: (length) => `Name,Kind\n${copies('Sitka,town\n', length)}`,
};

describe('the time that a table of text takes grows as it does', { timeout: 600_000 }, () => {
  test.each(Object.entries(texts))('of %s', async (_, grown) => {
    expect(await growthOfReading(read, (length) => strToU8(grown(length)))).toBeLessThanOrEqual(maxGrowth);
  });

  test('of UTF-16 of halves of characters, without an end', async () => {
    const halves = (length: number) =>
      new Uint8Array(length + 1).map((_, n) => (n < 2 ? 0xff - n : n % 2 === 0 ? 0 : 0xd8));
    expect(await growthOfReading(read, halves)).toBeLessThanOrEqual(maxGrowth);
  });
});

describe('the time that a story file takes grows as it does', { timeout: 600_000 }, () => {
  const story: Readonly<Record<string, Grown>> = {
    'lists in lists': (length) => `{"namelight":1,"a":${copies('[', length / 2)}${copies(']', length / 2)}}`,
    'fields of one object': (length) => `{"namelight":1${numbered((n) => `,"k${n}":1`, length)}}`,
    'quotation marks': (length) => `{"namelight":1,${copies('"', length)}`,
    'signs without a meaning': (length) => `{"namelight":1,${copies('\\', length)}`,
    'ends of lines': (length) => `{"namelight":1,${copies('\r', length)}`,
    'entities that are empty': (length) => `{"namelight":1,"entities":[${copies('{},', length)}{}]}`,
  };
  test.each(Object.entries(story))('of %s', async (_, grown) => {
    const read = async (text: string) => readStoryFile(text);
    expect(await growthOfReading(read, grown)).toBeLessThanOrEqual(maxGrowth);
  });

  const drawing = (inside: string): string => `<svg viewBox="0 0 1 1">${inside}<path d="M0 0"/></svg>`;
  test.each(['\r', '\r\n', ' ', '<g>', '<g/>', '<', '&amp;', '&', '<!---->', '<![CDATA[', '<?a?>'])(
    'of a drawing with many %j',
    (unit) => {
      expect(growthOf(readDrawing, (length) => drawing(copies(unit, length)))).toBeLessThanOrEqual(maxGrowth);
    },
  );
});
