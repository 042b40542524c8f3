import { describe, expect, test } from 'vitest';
import { readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import type { StoryData, StoryFileInput, Translation } from '../../components/story/schema.ts';
import { textsOf, translate, translationFor } from '../../components/story/translation.ts';
import { numbersIn } from '../../components/story/translation-problems.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { smallFile } from '../library/small-file.ts';

const { title, story, entities } = smallFile;
const original = textsOf({ title, summary: story.summary, entities, timeline: story.moments ?? [] });

/** What is said of the file with a translation. */
function said(
  translation: unknown,
  language = 'de',
  changed: Partial<StoryFileInput> = {},
): readonly string[] {
  const file = { ...smallFile, ...changed, translations: { [language]: translation } };
  const read = readStoryFile(JSON.stringify(file), warningsOf);
  const problems = read.kind === 'refused' ? read.problems : read.warnings;
  return problems
    .filter(({ path }) => path.startsWith('translations'))
    .map(({ path, problem }) => `${read.kind}: ${path}: ${problemInEnglish(problem)}`);
}

function readWith(translations: StoryFileInput['translations']): StoryData {
  const read = readStoryFile(JSON.stringify({ ...smallFile, translations }));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.file;
}

describe('a story in another language', () => {
  const german = {
    ...original,
    title: 'Der Streik der Nachtzüge',
    labels: { ...original.labels, Offer: 'Angebot' },
    entities: {
      ...original.entities,
      'ada-winter': {
        ...original.entities['ada-winter'],
        name: 'Ada Winter (Ministerin)',
        description: 'Ministerin',
        later: ['Sie trat zurück.', 'Sie unterschrieb.'],
      },
    },
  } as Translation;
  const story = readWith({ de: german });
  const found = translationFor(story.translations ?? {}, {
    original: story.language,
    languages: ['de-AT', 'en'],
  });
  const translated = found && translate(story, found);

  test('has the texts of the translation, and the numbers, dates and sources of the story', () => {
    expect(translated).toMatchObject({ language: 'de', title: 'Der Streik der Nachtzüge' });
    const [ada] = translated?.entities ?? [];
    expect(ada).toMatchObject({ name: 'Ada Winter (Ministerin)', description: 'Ministerin' });
    const offer = ada?.facts.find(({ label }) => label === 'Angebot');
    expect(offer).toMatchObject({ value: { kind: 'quantity', amount: 4 }, source: 'gazette' });
  });

  test('has changes in the order of their dates, whatever the order in the file', () => {
    const [ada, own] = [translated, story].map((one) => one?.entities[0]?.later);
    expect(own?.map(({ text }) => text)).toEqual(['She signed.', 'She resigned.']);
    expect(ada?.map(({ text }) => text)).toEqual(['Sie unterschrieb.', 'Sie trat zurück.']);
  });

  test.each([
    [['de'], 'de'],
    [['de-CH'], 'de'],
    [['fr', 'de'], 'de'],
    [['en', 'de'], null],
    [['en-GB', 'de'], null],
    [['fr'], null],
    [['no-such-tag-'], null],
    [[], null],
  ])('is chosen for a reader of %s: %s', (languages, chosen) => {
    const all = { de: 'deutsch' };
    expect(translationFor(all, { original: 'en', languages })?.[0] ?? null).toBe(chosen);
  });
});

test('ids and labels that every object has, such as “constructor”, are not taken for translated', () => {
  const [ada, ...others] = smallFile.entities;
  const odd = {
    ...ada,
    id: 'constructor',
    facts: [{ label: 'toString', value: { kind: 'text', text: 'x' }, source: 'gazette' }],
  };
  const text = JSON.stringify({
    ...smallFile,
    story: { ...story, moments: [] },
    entities: [odd, ...others.map((one) => ({ ...one, relations: [] }))],
  });
  const read = readStoryFile(text.replaceAll('ada-winter', 'constructor'));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const empty: Translation = { title: 'T', summary: 'S', labels: {}, entities: {} };
  const [translated] = translate(read.file, ['de', empty]).entities;
  expect(translated).toMatchObject({
    name: 'Ada Winter',
    facts: [{ label: 'toString', value: { text: 'x' } }],
  });
});

test('a label that every object has is translated as any other: “constructor” is Spanish', () => {
  const [ada, ...others] = smallFile.entities;
  const tower = {
    ...ada,
    facts: [
      { label: 'constructor', value: { kind: 'text', text: 'Stein' }, source: 'gazette' },
      { label: 'prototype', value: { kind: 'text', text: 'Ostburg' }, source: 'gazette' },
    ],
  };
  const labels = { constructor: 'builder', prototype: 'model' };
  const translations = { de: { title: 'T', summary: 'S', labels, entities: {} } };
  const read = readStoryFile(JSON.stringify({ ...smallFile, entities: [tower, ...others], translations }));
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const [de] = Object.values(read.file.translations ?? {});
  if (de === undefined) throw new Error('There is a translation.');
  const [translated] = translate(read.file, ['de', de]).entities;
  expect(translated?.facts.map(({ label }) => label)).toEqual(['builder', 'model']);
  const wrong = readStoryFile(
    JSON.stringify({
      ...smallFile,
      translations: { de: { title: 'T', summary: 'S', labels: { constructor: 7 }, entities: {} } },
    }),
  );
  expect(wrong).toMatchObject({
    kind: 'refused',
    problems: [{ path: 'translations.de.labels.constructor' }],
  });
});

test('Chinese is chosen by its script', () => {
  const both = { 'zh-Hans': 'simplified', 'zh-Hant': 'traditional' };
  const chosen = (language: string, original = 'en') =>
    translationFor(both, { original, languages: [language] })?.[1] ?? null;
  expect(['zh-TW', 'zh-CN', 'zh-HK'].map((language) => chosen(language))).toEqual([
    'traditional',
    'simplified',
    'traditional',
  ]);
  expect(chosen('zh-TW', 'zh-Hans')).toBe('traditional');
});

describe('a translation that does not fit its story', () => {
  test('is said nothing of where it fits', () => {
    expect(said(original)).toEqual([]);
  });

  test('is warned of where a text lacks or is too many, with the place', () => {
    const { Offer: _, ...labels } = original.labels;
    expect(said({ ...original, labels: { ...labels, Wage: 'Lohn' } })).toEqual([
      'file: translations.de.labels: "Offer" is not translated: write it, or readers see the original.',
      'file: translations.de.labels.Wage: "Wage" translates nothing, because the story has no such text: remove it.',
    ]);
    expect(
      said({ ...original, entities: { ...original.entities, nobody: { name: 'N', description: 'N' } } }),
    ).toEqual([
      'file: translations.de.entities.nobody: "nobody" translates nothing, because the story has no such text: remove it.',
    ]);
  });

  test('is warned of where a number has changed', () => {
    const [first] = Object.entries(original.entities);
    if (first === undefined) throw new Error('The story is empty.');
    const [id, texts] = first;
    const changed = { ...texts, description: 'Sie bietet 5 Prozent.' };
    expect(said({ ...original, entities: { ...original.entities, [id]: changed } })).toEqual([
      `file: translations.de.entities["${id}"].description: The numbers differ: – in the original, 5 here. Correct the one that is wrong.`,
    ]);
  });

  test('is warned of a changed number as the texts write it', () => {
    const summary = 'Der Preis ist 7,9 Millionen für 1.518.800 km².';
    const story = { ...smallFile.story, summary: 'The price is 7.2 million for 1,518,800 km².' };
    expect(said({ ...original, summary }, 'de', { story })).toEqual([
      'file: translations.de.summary: The numbers differ: 7.2 and 1,518,800 in the original, 7,9 and 1.518.800 here. Correct the one that is wrong.',
    ]);
  });

  test('is warned of where it is into the language of the story', () => {
    expect(said(original, 'en')).toEqual([
      'file: translations.en: There is nothing to translate into "en": the story is written in it. Remove this.',
    ]);
  });

  test('is refused in a language that there is not, or with a field that there is not', () => {
    expect(said(original, 'xx')).toEqual([
      'refused: translations.xx: Write a language as its BCP 47 tag: "en", "de", "zh-Hans".',
    ]);
    expect(said({ ...original, author: 'Me' })).toEqual([
      expect.stringContaining('refused: translations.de.author: There is no field "author" here'),
    ]);
  });

  test('is left out where a list has another length, because nobody could tell what belongs where', () => {
    const [ada] = smallFile.entities;
    const short = {
      ...original,
      moments: [],
      entities: {
        ...original.entities,
        'ada-winter': { ...original.entities['ada-winter'], later: ['Sie ging.'] },
      },
    } as Translation;
    const story = readWith({ de: short });
    const found = translationFor(story.translations ?? {}, { original: 'en', languages: ['de'] });
    const translated = found && translate(story, found);
    expect(translated?.timeline).toEqual(story.timeline);
    expect(translated?.entities[0]?.later.map(({ text }) => text)).toEqual(
      ada.later.map(({ text }) => text).toReversed(),
    );
  });

  test('is warned of where the story has another number of paragraphs, and leaves its text as it is', () => {
    const story = { ...smallFile.story, paragraphs: [{ text: 'It began.' }, { text: 'It ended.' }] };
    const short = { ...original, paragraphs: ['Es begann.'] };
    expect(said(short, 'de', { story })).toEqual([
      expect.stringContaining('file: translations.de.paragraphs: '),
    ]);
    const read = readStoryFile(JSON.stringify({ ...smallFile, story, translations: { de: short } }));
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
    const textsIn = (texts: readonly string[]) =>
      translate(read.file, ['de', { ...(original as Translation), paragraphs: [...texts] }]).paragraphs?.map(
        ({ text }) => text,
      );
    expect(textsIn(['Es begann.'])).toEqual(['It began.', 'It ended.']);
    expect(textsIn(['Es begann.', 'Es endete.'])).toEqual(['Es begann.', 'Es endete.']);
    expect(textsOf(translate(read.file, ['de', original as Translation])).paragraphs).toHaveLength(2);
  });

  test('may have a label that is called like a field of stories', () => {
    expect(said({ ...original, labels: { ...original.labels, source: 'Quelle' } })).toEqual([
      'file: translations.de.labels.source: "source" translates nothing, because the story has no such text: remove it.',
    ]);
  });

  test('is warned of where two facts of an entity have one label', () => {
    const [ada, ...others] = smallFile.entities;
    const twice = { ...ada, facts: [...ada.facts, ...ada.facts] };
    const file = { ...smallFile, entities: [twice, ...others], translations: { de: original } };
    const read = readStoryFile(JSON.stringify(file), warningsOf);
    const warnings = read.kind === 'file' ? read.warnings : [];
    expect(warnings.map(({ path }) => path)).toContain('entities[0].facts[2].label');
  });

  test('is refused under a tag that is not in its usual form', () => {
    expect(said(original, 'DE')).toEqual([
      'refused: translations.DE: Write a language as its BCP 47 tag: "en", "de", "zh-Hans".',
    ]);
  });

  test('is refused where there are more than any story has', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`de-x-a${n}`, original]));
    const read = readStoryFile(JSON.stringify({ ...smallFile, translations: many }));
    expect(read.kind === 'refused' && read.problems.map(({ problem }) => problemInEnglish(problem))).toEqual([
      'This list has 101 entries; at most 100 are possible. Remove some.',
    ]);
  });

  test('with a problem in every text is refused without listing them all', () => {
    const labels = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`label ${n}`, 1]));
    expect(said({ ...original, labels }).length).toBeLessThan(1_000);
    const facts = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`label ${n}`, { text: 1 }]));
    const texts = { name: 'N', description: 'D', facts };
    const all = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`entity-${n}`, texts]));
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`de-x-a${n}`, { ...original, entities: all }]),
    );
    const read = readStoryFile(JSON.stringify({ ...smallFile, translations: many }));
    expect(read.kind === 'refused' && read.problems.length).toBeLessThan(1_000);
  });
});

describe('numbers in texts', () => {
  test.each([
    ['1,723,337 km²', ['1723337']],
    ['1.723.337 km²', ['1723337']],
    ['1 723 337 км²', ['1723337']],
    ['17,23,337 किमी²', ['1723337']],
    ['१७२३', ['1723']],
    ['٧٢٫٥', ['725']],
    ['11:32 AKDT (19.32 GMT)', ['1132', '1932']],
    ['am 15. August 2025', ['15', '2025']],
    ['since 2025, 50 of them', ['2025', '50']],
    ['in 2025 177 were', ['177', '2025']],
    ['none', []],
  ])('of “%s” are compared by their digits', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});
