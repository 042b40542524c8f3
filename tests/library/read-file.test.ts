import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '../../components/library/import-file.ts';
import { type FileResult, readFile } from '../../components/library/read-file.ts';
import { settingsFileText } from '../../components/settings/settings-file.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { fileWith, person, writtenStory } from './files.ts';

/** What a file is refused for, problems as one text; `added` for a sound one. */
function outcome(read: FileResult): string {
  if (read.kind === 'story') return 'added';
  const { refusal } = read;
  return refusal.kind === 'problems'
    ? refusal.problems
        .map(({ line, column, path, problem }) => `${line}:${column} ${path} ${problemInEnglish(problem)}`)
        .join('\n')
    : refusal.kind;
}

/** What a reader is said about a file with problems. */
const whyOf = (read: FileResult): string | null =>
  read.kind === 'refused' && read.refusal.kind === 'problems' ? read.refusal.why : null;

const outcomeOf = async (content: unknown): Promise<string> => outcome(await readFile(fileWith(content)));

it('reads a valid file and qualifies its ids', async () => {
  const read = await readFile(fileWith(writtenStory()));
  if (read.kind !== 'story') throw new Error(outcome(read));
  expect(read.data.id).toBe('purchase');
  expect(read.data.entities.map(({ id }) => id)).toEqual([
    'purchase/william-seward',
    'purchase/eduard-de-stoeckl',
    'purchase/sitka',
  ]);
});

it('reads it with a byte order mark and Windows’ line ends too', async () => {
  const text = JSON.stringify(writtenStory(), null, 2).replaceAll('\n', '\r\n');
  expect(await outcomeOf(`\uFEFF${text}`)).toBe('added');
});

describe('refused is', () => {
  it('a file of 200 MB, and it is not read', async () => {
    const file = fileWith('{}');
    Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => {
        throw new Error('It was read.');
      },
    });
    expect(outcome(await readFile(file))).toBe('too-large');
    expect(maxFileBytes).toBeGreaterThan(100_000 * 1_000);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a file of spaces', ' \n\t\n', 'empty'],
    ['a web page', '\n<!doctype html><title>404</title>', 'web-page'],
    ['a file of settings', settingsFileText({ delay: 700 }), 'settings-file'],
  ])('%s', async (_, content, kind) => {
    expect(await outcomeOf(content)).toBe(kind);
  });

  it.each([
    ['Latin 1', [0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('as damaged what is no text in UTF-8: %s', async (_, bytes) => {
    const read = await readFile(new File([new Uint8Array(bytes)], 'x.json'));
    expect(whyOf(read)).toBe('damaged');
    expect(outcome(read)).toMatch(/^1:1 .*UTF-8/);
  });

  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  it.each([
    ['picture', '\x89PNG\r\n\x1a\n'],
    ['picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['picture', 'GIF89a'],
    ['picture', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['picture', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['picture', '\xef\xbb\xbf<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['document', '%PDF-1.7'],
    ['document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['document', 'PK\x03\x04\x14\0\x06\0word/document.xml'],
    ['table', 'PK\x03\x04\x14\0\x06\0xl/workbook.xml'],
    ['table', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['archive', 'PK\x03\x04\x14\0\x06\0rail-strike.namelight.json'],
    ['web-page', '<html><body><svg></svg></body></html>'],
  ])('a %s, whatever it is called', async (kind, start) => {
    expect(outcome(await readFile(new File([bytesOf(start)], 'story.namelight.json')))).toBe(kind);
  });

  it('a table in text by what it is called', async () => {
    expect(outcome(await readFile(new File(['Name,Kind\nAnn,person'], 'names.CSV')))).toBe('table');
  });

  it('ten megabytes of damage, in linear time and with a short list', async () => {
    const whole = new TextEncoder().encode(JSON.stringify(writtenStory()));
    const noise = new Uint8Array(10_000_000).map((_, n) => (n * 7919 + (n >> 8)) % 256);
    for (const [content, why] of [
      [[whole.slice(0, 300), noise], 'damaged'],
      [[whole.slice(0, -40), ' '.repeat(10_000_000)], 'damaged'],
      [['{"namelight":1,'.repeat(700_000)], 'damaged'],
      [['{"namelight":1,"title":"'.concat('\u202E'.repeat(3_000_000))], 'damaged'],
      [['x'.repeat(10_000_000)], 'other'],
    ] as const) {
      const read = await readFile(new File([...content], 'story.json'));
      expect(whyOf(read)).toBe(why);
      expect(outcome(read).length).toBeLessThan(10_000);
    }
  });

  it('a file that went away after it was chosen', async () => {
    const file = fileWith(writtenStory());
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('It changed.', 'NotReadableError')),
    });
    expect(outcome(await readFile(file))).toBe('unreadable');
  });
});

describe('a reader is said of a file with problems', () => {
  it.each([
    ['that it is damaged, if it was cut off', JSON.stringify(writtenStory()).slice(0, -40), 'damaged'],
    ['the same if it was cut off in a text', JSON.stringify(writtenStory()).slice(0, 30), 'damaged'],
    ['that it is of a newer Namelight', writtenStory({ namelight: 2 }), 'newer'],
    ['that it is another file', '{"name": "a package"}', 'other'],
    ['the same of a letter', 'Dear class,\nhere is the story.', 'other'],
    ['that there is a mistake in it', writtenStory({ version: 0 }), 'mistakes'],
    ['the same of a field twice', JSON.stringify(writtenStory()).replace('{', '{"by": "A", '), 'mistakes'],
  ])('%s', async (_, content, why) => {
    expect(whyOf(await readFile(fileWith(content)))).toBe(why);
  });
});

describe('refused with the position and the fix is', () => {
  it.each([
    ['what is no JSON', '{"namelight": 1,, }', /^1:17 /],
    ['a file that was cut off', JSON.stringify(writtenStory()).slice(0, -40), /^1:\d+ /],
    ['other JSON', '{"name": "a package"}', /^1:1 .*"namelight": 1/],
    ['a list', '[1, 2, 3]', /^1:1 /],
    ['nesting of 100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^1:/],
    [
      'nesting of 100,000 levels where text belongs',
      JSON.stringify(writtenStory({ title: 'HERE' })).replace(
        '"HERE"',
        `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      ),
      /^1:/,
    ],
    [
      'a key of every object’s prototype',
      JSON.stringify(writtenStory()).replace('"by":', '"__proto__": {"version": 9}, "by":'),
      /__proto__/,
    ],
    ['an id of every object’s prototype', writtenStory({ id: 'Constructor' }), /id/],
    [
      'an address that is a script',
      writtenStory({ sources: [source('javascript:alert(1)')] }),
      /sources\[0\].address/,
    ],
    [
      'an address without encryption',
      writtenStory({ sources: [source('http://archive.example/')] }),
      /https/,
    ],
    ['a name that turns the direction of text', entitled('William \u202EdraweS\u202C'), /entities\[0\].name/],
    ['an isolate that is never ended', entitled('William \u2067Seward'), /entities\[0\].name/],
    ['a control character', entitled('William\u0000Seward'), /entities\[0\].name/],
    ['an id twice', writtenStory({ entities: [person('a', 'Ann'), person('a', 'Bob')] }), /entities\[1\].id/],
    ['a key twice', '{"namelight": 1, "namelight": 1}', /namelight/],
    ['no entities', writtenStory({ entities: [] }), /entities/],
    ['a newer format', writtenStory({ namelight: 2 }), /namelight/],
    ['a version of 0', writtenStory({ version: 0 }), /version/],
  ])('%s', async (_, content, said) => {
    expect(await outcomeOf(content)).toMatch(said);
  });

  it('a million names', { tags: ['long'] }, async () => {
    const names = Array.from({ length: 1_000_000 }, (_, n) => ({ text: `Name ${n}`, use: 'full' }));
    expect(await outcomeOf(writtenStory({ entities: [person('a', 'Ann', { names })] }))).toMatch(
      /entities\[0\].names/,
    );
  });

  it('thousands of mistakes, of which the first are listed', async () => {
    const entities = Array.from({ length: 5_000 }, (_, n) => person(`p${n}`, '', {}));
    const lines = (await outcomeOf(writtenStory({ entities }))).split('\n');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.length).toBeLessThan(1_000);
  });
});

it('treats markup as text', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const read = await readFile(fileWith(entitled(markup)));
  if (read.kind !== 'story') throw new Error(outcome(read));
  expect(read.data.entities[0]?.name).toBe(markup);
});

function source(address: string) {
  return { id: 'archive', title: 'Papers', publisher: 'An archive', address };
}

function entitled(name: string) {
  return writtenStory({ entities: [person('william-seward', name)] });
}
