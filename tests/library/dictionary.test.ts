import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder, type Finder } from '../../components/finder/finder.ts';
import { inflect } from '../../components/finder/form.ts';
import { GrowingNames } from '../../components/finder/growing-names.ts';
import { compileDictionary, Dictionary } from '../../components/library/dictionary.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import { readGold } from '../../tools/accuracy/gold.ts';
import { fc, runs } from '../properties.ts';

/** The bundled entities with their names in all languages, as an added story would have them. */
const named: readonly Named[] = bundledNames.map((entity) => ({
  ...entity,
  names: [...entity.names, ...bundledLanguages.flatMap(({ entities }) => namesIn(entities[entity.id]))],
}));

function namesIn(own: (typeof bundledLanguages)[number]['entities'][EntityId] | undefined): readonly Name[] {
  const { full = [], short = [], names = [] } = own ?? {};
  return [...[...full, ...short].map((text): Name => ({ text, use: 'full' })), ...names];
}

const person = (id: string, ...texts: readonly string[]): Named => ({
  id: id as EntityId,
  kind: 'person',
  names: texts.map((text) => ({ text, use: 'full' })),
  titles: [],
  context: [],
  against: [],
});

const dictionaryOf = (...all: readonly Named[]) => {
  const dictionary = new Dictionary(compileDictionary(all));
  return {
    matches: (words: readonly number[]) => dictionary.entitiesIn(words, 0),
    entitiesIn: (words: readonly number[], from: number) =>
      dictionary.entitiesIn(words, from).map(({ id }) => id),
  };
};
const wordsOf = (...texts: readonly string[]): readonly number[] => [
  ...new Set(texts.flatMap((text) => [...wordKeysOf(text)])),
];

it('has the same keys of words whatever sign stands between them, and whatever else is in the text', () => {
  const unlike = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => `${wordsOf(`Ab${sign}Cd`)}` !== `${wordsOf(`Ab${sign}Cd ø`)}`,
  );
  expect(unlike).toEqual([]);
});

const purchase = dictionaryOf(
  person('set/seward', 'William H. Seward', 'Seward'),
  person('set/stoeckl', 'Eduard de Stoeckl', 'baron de Stoeckl'),
  person('set/alexander', 'Alexander II'),
  person('set/bank', 'Bank of Sitka'),
);

describe('a dictionary finds the entities that may be named', () => {
  it.each([
    ['In March, William H. Seward signed.', ['set/seward']],
    ['SEWARD’S FOLLY, it was said later.', ['set/seward']],
    ['Éduard de Stoeckl went to see him.', ['set/stoeckl']],
    ['Alexander the Great is somebody else.', []],
    ['Alexander II agreed; so did the bank of Sitka.', ['set/alexander']],
    ['The Bank of Sitka opened.', ['set/bank']],
    ['A steward in Stockholm.', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(purchase.entitiesIn(wordsOf(text), 0)).toEqual(expected);
  });

  it('whose words stand far apart, for it looks at a page, not at a sentence', () => {
    expect(purchase.entitiesIn(wordsOf('Alexander came.', 'Chapter II'), 0)).toEqual(['set/alexander']);
  });

  it('once: those whose words were all there before are not returned again', () => {
    const words = wordsOf('William Seward', 'Alexander', 'II');
    expect(purchase.entitiesIn(words, words.length - 1)).toEqual(['set/alexander']);
    expect(purchase.entitiesIn(words, words.length)).toEqual([]);
  });

  it('and the first time those with a name without keys', () => {
    const novel = dictionaryOf(person('set/novel', '1984'), person('set/seward', 'Seward'));
    expect(novel.entitiesIn([], 0)).toEqual(['set/novel']);
    expect(novel.entitiesIn(wordsOf('Seward'), 0)).toEqual(['set/novel', 'set/seward']);
    expect(novel.entitiesIn(wordsOf('Seward'), 1)).toEqual([]);
  });

  it('of a story without entities none', () => {
    expect(dictionaryOf().entitiesIn(wordsOf('Seward'), 0)).toEqual([]);
  });
});

describe('a dictionary finds names beside characters of scripts without spaces', () => {
  const names = dictionaryOf(person('set/boeing', 'Boeing'), person('set/club', '東京FC'));

  it.each([
    ['สายการบินBoeing๗๔๗', ['set/boeing']],
    ['型号Boeing〇〇七', ['set/boeing']],
    ['昨日東京FCが', ['set/club']],
    ['Boeing7', ['set/boeing']],
  ])('%s', (text, expected) => {
    expect(names.entitiesIn(wordsOf(text), 0)).toEqual(expected);
  });
});

describe('a dictionary returns the keys of texts that may have a name', () => {
  it('one for each spelling of an entity', () => {
    const [seward] = purchase.matches(wordsOf('Seward'));
    for (const text of ['William H. Seward', 'Seward', 'SEWARD'])
      expect(
        wordsOf(text).some((key) => seward?.keys.includes(key)),
        text,
      ).toBe(true);
    expect(wordsOf('Alexander II').some((key) => seward?.keys.includes(key))).toBe(false);
  });

  it('of names that may stand there, the one that fewest names have', () => {
    const [bank] = purchase.matches(wordsOf('William saw the Bank of Sitka.'));
    expect(bank).toMatchObject({ id: 'set/bank', used: [0] });
    const banks = dictionaryOf(person('set/one', 'Bank of Sitka'), person('set/two', 'Bank of Kodiak', 'BK'));
    const words = wordsOf('The Bank of Sitka and the Bank of Kodiak');
    expect(banks.matches(words).map(({ keys, used }) => ({ keys, used }))).toEqual([
      { keys: wordsOf('Sitka'), used: [0] },
      { keys: wordsOf('Kodiak'), used: [0] },
    ]);
  });

  it('none if any text may have a name', () => {
    expect(dictionaryOf(person('set/novel', '1984', 'Nineteen')).matches([])).toMatchObject([
      { id: 'set/novel', keys: [] },
    ]);
  });
});

describe('a dictionary misses nothing that the finder would find', () => {
  const dictionary = dictionaryOf(...named);
  const finder = createFinder(named, [], addedRules);
  const everything = { has: () => true };

  it('in real passages of all languages', () => {
    const passages = globSync(join(import.meta.dirname, '../gold/*.txt')).flatMap(readGold);
    let mentions = 0;
    for (const { text, lang } of passages) {
      const matches = dictionary.entitiesIn(wordsOf(text), 0);
      for (const { entity } of finder.read(text, lang).mentions(everything)) {
        mentions += 1;
        expect(matches, text).toContain(entity);
      }
    }
    expect(mentions).toBeGreaterThan(500);
  });

  it('by the names alone that it says may stand there, in texts with one of their keys', () => {
    const passages = globSync(join(import.meta.dirname, '../gold/*.txt')).flatMap(readGold);
    const found = (by: Finder, { text, lang }: (typeof passages)[number]) =>
      by
        .read(text, lang)
        .mentions(everything)
        .map(({ entity, span }) => ({ entity, span }));
    for (const passage of passages.filter((_, n) => n % 4 === 0)) {
      const words = wordsOf(passage.text);
      const matches = dictionary.matches(words);
      const growing = new GrowingNames(addedRules);
      const possible = matches.flatMap(({ id, place, used }) =>
        named.filter((one) => one.id === id).map((one) => ({ named: one, place, used })),
      );
      for (const _ of growing.add(possible));
      const expected = found(finder, passage);
      expect(found(createFinder([]).joinedBy(growing), passage), passage.text).toEqual(expected);
      for (const { entity } of expected) {
        const { keys = [] } = matches.find(({ id }) => id === entity) ?? {};
        expect(keys.length === 0 || keys.some((key) => words.includes(key)), passage.text).toBe(true);
      }
    }
  });

  it('whatever stands around a name, and however it is written', () => {
    const texts = named.flatMap(({ names }) => names.flatMap(({ text }) => inflect(text)));
    const around = fc.constantFrom(
      '',
      ' ',
      '«',
      '»',
      '(',
      ', ',
      '’s ',
      '-',
      'は',
      'の',
      '\n',
      '·',
      '“',
      '.',
      '/',
    );
    const write = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll(' ', '\u00a0'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), around, around, write, (text, before, after, write) => {
        const around = `${before}${write(text)}${after}`;
        const matches = dictionary.entitiesIn(wordsOf(around), 0);
        for (const { entity } of finder.read(around, null).mentions(everything))
          expect(matches).toContain(entity);
      }),
      runs(800),
    );
  });
});
