import { describe, expect, it } from 'vitest';
import { maxFileBytes } from '../../components/fact-sets/import-file.ts';
import { type FileResult, readFile } from '../../components/fact-sets/read-file.ts';
import { problemInEnglish } from '../../components/i18n/problem-in-english.ts';
import { settingsFileText } from '../../components/settings/settings-file.ts';
import { fileWith, person, writtenSet } from './files.ts';

/** What a file is refused for, problems as one text; `added` for a sound one. */
function outcome(read: FileResult): string {
  if (read.kind === 'set') return 'added';
  const { refusal } = read;
  return refusal.kind === 'problems'
    ? refusal.problems
        .map(({ line, column, path, problem }) => `${line}:${column} ${path} ${problemInEnglish(problem)}`)
        .join('\n')
    : refusal.kind;
}

const outcomeOf = async (content: unknown): Promise<string> => outcome(await readFile(fileWith(content)));

it('reads a valid file and qualifies its ids', async () => {
  const read = await readFile(fileWith(writtenSet()));
  if (read.kind !== 'set') throw new Error(outcome(read));
  expect(read.data.id).toBe('purchase');
  expect(read.data.entities.map(({ id }) => id)).toEqual([
    'purchase/william-seward',
    'purchase/eduard-de-stoeckl',
    'purchase/sitka',
  ]);
});

it('reads it with a byte order mark and Windows’ line ends too', async () => {
  const text = JSON.stringify(writtenSet(), null, 2).replaceAll('\n', '\r\n');
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
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ])('what is no text in UTF-8: %s', async (_, bytes) => {
    expect(outcome(await readFile(new File([new Uint8Array(bytes)], 'x.json')))).toBe('no-text');
  });

  it('a file that went away after it was chosen', async () => {
    const file = fileWith(writtenSet());
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('It changed.', 'NotReadableError')),
    });
    expect(outcome(await readFile(file))).toBe('unreadable');
  });
});

describe('refused with the position and the remedy is', () => {
  it.each([
    ['what is no JSON', '{"namelight": 1,, }', /^1:17 /],
    ['a file that was cut off', JSON.stringify(writtenSet()).slice(0, -40), /^1:\d+ /],
    ['other JSON', '{"name": "a package"}', /^1:1 .*"namelight": 1/],
    ['a list', '[1, 2, 3]', /^1:1 /],
    ['nesting of 100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^1:/],
    [
      'nesting of 100,000 levels where text belongs',
      JSON.stringify(writtenSet({ title: 'HERE' })).replace(
        '"HERE"',
        `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      ),
      /^1:/,
    ],
    [
      'a key of every object’s prototype',
      JSON.stringify(writtenSet()).replace('"by":', '"__proto__": {"version": 9}, "by":'),
      /__proto__/,
    ],
    ['an id of every object’s prototype', writtenSet({ id: 'Constructor' }), /id/],
    [
      'an address that is a script',
      writtenSet({ sources: [source('javascript:alert(1)')] }),
      /sources\[0\].address/,
    ],
    ['an address without encryption', writtenSet({ sources: [source('http://archive.example/')] }), /https/],
    ['a name that turns the direction of text', entitled('William \u202EdraweS\u202C'), /entities\[0\].name/],
    ['an isolate that is never ended', entitled('William \u2067Seward'), /entities\[0\].name/],
    ['a control character', entitled('William\u0000Seward'), /entities\[0\].name/],
    ['an id twice', writtenSet({ entities: [person('a', 'Ann'), person('a', 'Bob')] }), /entities\[1\].id/],
    ['a key twice', '{"namelight": 1, "namelight": 1}', /namelight/],
    ['no entities', writtenSet({ entities: [] }), /entities/],
    ['a newer format', writtenSet({ namelight: 2 }), /namelight/],
    ['a version of 0', writtenSet({ version: 0 }), /version/],
  ])('%s', async (_, content, said) => {
    expect(await outcomeOf(content)).toMatch(said);
  });

  it('a million names', { tags: ['long'], timeout: 30_000 }, async () => {
    const names = Array.from({ length: 1_000_000 }, (_, n) => ({ text: `Name ${n}`, use: 'full' }));
    expect(await outcomeOf(writtenSet({ entities: [person('a', 'Ann', { names })] }))).toMatch(
      /entities\[0\].names/,
    );
  });

  it('thousands of mistakes, of which the first are listed', async () => {
    const entities = Array.from({ length: 5_000 }, (_, n) => person(`p${n}`, '', {}));
    const lines = (await outcomeOf(writtenSet({ entities }))).split('\n');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.length).toBeLessThan(1_000);
  });
});

it('treats markup as text', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const read = await readFile(fileWith(entitled(markup)));
  if (read.kind !== 'set') throw new Error(outcome(read));
  expect(read.data.entities[0]?.name).toBe(markup);
});

function source(address: string) {
  return { id: 'archive', title: 'Papers', publisher: 'An archive', address };
}

function entitled(name: string) {
  return writtenSet({ entities: [person('william-seward', name)] });
}
