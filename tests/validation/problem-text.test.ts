import { describe, expect, it } from 'vitest';
import { catalogs } from '../../assets/words/index.ts';
import type { Counted } from '../../components/i18n/catalog.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import type { Problem } from '../../components/validation/problem.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { problemText } from '../../components/validation/problem-text.ts';
import { smallFileText } from '../library/small-file.ts';
import { speak } from '../speak.ts';

/** A problem of each key, with something in each of its blanks. */
const problems = Object.entries<string | Counted>(catalogs.en.problems).map(([key, text]) => {
  const blanks = (typeof text === 'string' ? text : text.other).matchAll(/\{(\w+)\}/g);
  const pieces = [...blanks].map(([, name = '']) => [name, name === 'count' ? 3 : `"${name}"`]);
  return { key, ...Object.fromEntries(pieces) } as Problem;
});

const languages = Object.keys(catalogs) as (keyof typeof catalogs)[];

/** What is wrong with a file, in the language of the interface. */
function errorsIn(text: string): readonly string[] {
  const read = readStoryFile(text);
  return read.kind === 'file' ? [] : read.problems.map(({ problem }) => problemText(problem));
}

it.each(languages)('every problem is said in %s, with all that belongs to it', (language) => {
  speak(language);
  const general = catalogs[language].problems.unknown;
  for (const problem of problems) {
    const said = problemText(problem);
    expect(said).not.toMatch(/\{\w+\}|undefined|^$/);
    if (problem.key !== 'unknown') expect(said, problem.key).not.toBe(general);
    for (const piece of Object.values(problem).slice(1)) expect(said).toContain(String(piece));
  }
});

it('the same is said in English with a browser and without', () => {
  for (const problem of problems) expect(problemText(problem)).toBe(problemInEnglish(problem));
});

describe('the errors of a file are said in the language of the interface', () => {
  const faulty = smallFileText
    .replace('"kind": "person"', '"kind": "persn"')
    .replace('"version": 2', '"version": "2"')
    .replace('"by": "Class', '"bye": "Class')
    .replace('"placeType": "town",', '')
    .replace('"town"', '"twn"')
    .replace('"date": "1907-06-14"', '"date": "14 June"')
    .replace('Union of the engine drivers.', 'Union. '.repeat(30));

  it('German', () => {
    speak('de');
    expect(errorsIn(faulty)).toEqual([
      'Erwartet wird eine Zahl ohne Anführungszeichen, gefunden wurde Text.',
      'Ein Feld "bye" gibt es hier nicht: Meinst du "by"?',
      'Schreibe ein Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT.',
      '"persn" ist hier nicht möglich: Meinst du "person"? Möglich: "person", "place" und "organization".',
      '"placeType" fehlt.',
      'Hier stehen 209 Zeichen; höchstens 140 sind möglich. Kürze den Text.',
    ]);
    expect(errorsIn('{"namelight": 1,\n}')).toEqual([
      'Hier wird der Name eines Feldes erwartet, in "doppelten Anführungszeichen"; nach dem letzten Feld steht kein Komma.',
    ]);
  });

  it('Ukrainian, with its plural forms and numbers', () => {
    speak('uk');
    const long = (count: number) => problemText({ key: 'longText', count, max: 140 });
    expect(long(141)).toBe('Тут 141 символ; можна щонайбільше 140. Скоротіть.');
    expect(long(143)).toBe('Тут 143 символи; можна щонайбільше 140. Скоротіть.');
    expect(long(20_145)).toBe('Тут 20\u00a0145 символів; можна щонайбільше 140. Скоротіть.');
  });

  it('French, with its own “or” and names of languages', () => {
    speak('fr');
    expect(
      problemText({ key: 'missingKind', field: '"use"', options: { either: ['"full"', '"short"'] } }),
    ).toBe('Il manque "use"\u00a0: écrivez "full" ou "short".');
    expect(problemText({ key: 'everydayWord', name: '"Der"', language: { language: 'de' } })).toContain(
      '"Der" est un mot de tous les jours (langue\u00a0: allemand)',
    );
  });
});

it('what there is only in English is said only there', () => {
  const missing = { key: 'missing', field: '"by"', inEnglish: 'Who made this story.' } as const;
  expect(problemText(missing)).toBe('"by" is missing. Who made this story.');
  speak('es');
  expect(problemText(missing)).toBe('Falta "by".');
});

it('a piece that looks like a blank stays what it is', () => {
  expect(problemText({ key: 'noEntity', id: '"{id} $1"' })).toBe(
    'There is no "{id} $1" in "entities": add it, or use another ID.',
  );
});

it.each<[what: string, problem: unknown]>([
  ['of a key that there is not', { key: 'flatEarth' }],
  ['of a key of every object', { key: 'constructor' }],
  ['of the name of a form', { key: 'longText_other', count: 1, max: 1 }],
  ['without its pieces', { key: 'noEntity' }],
  ['without its count', { key: 'longText', max: 1 }],
  ['with a count that is none', { key: 'longText', count: '1', max: 1 }],
  ['with a piece of another kind', { key: 'noEntity', id: [1] }],
  [
    'with a language that Intl would throw at',
    { key: 'everydayWord', name: 'x', language: { language: '-' } },
  ],
  ['that is a text', 'It is wrong.'],
  ['that is missing', undefined],
])('a problem %s gets a general sentence', (_, problem) => {
  for (const say of [problemText, problemInEnglish])
    expect(say(problem as Problem)).toBe(
      'Something is wrong here that this version of Namelight cannot describe: update Namelight.',
    );
});
