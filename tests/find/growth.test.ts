import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCaseOf } from '../../components/card/Explain.tsx';
import { findCandidates } from '../../components/finder/candidates.ts';
import { coarseFold } from '../../components/finder/coarse-fold.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { fold } from '../../components/finder/fold.ts';
import { inflect } from '../../components/finder/form.ts';
import { compileNames } from '../../components/finder/name-table.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { sentenceAround } from '../../components/finder/sentence.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import { compileStems } from '../../components/finder/stems.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { propose } from '../../components/proposals/propose.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { LanguageNames } from '../../components/story/schema.ts';
import { type Grown, growthOf, maxGrowth, type Work } from './growth.ts';

const finder = createFinder(bundledNames, bundledLanguages);
const table = compileNames(bundledNames, bundledLanguages);
const prefilter = createPrefilter(compileStems(bundledNames, bundledLanguages));
const nothingElse = { has: () => false };

/** Reads a text as a block of its own in a language, and computes everything about it. */
const readAs =
  (lang: string | null): Work =>
  (text) => {
    const reading = finder.read(text, lang);
    return [reading.mentions(nothingElse), reading.refusals(nothingElse)];
  };

const works: Readonly<Record<string, Work>> = {
  folding: fold,
  'folding coarsely': coarseFold,
  'probing a block': (text) => [
    prefilter.blockMayHoldName(text, () => 'en'),
    prefilter.blockMayHoldName(text, () => 'de'),
    prefilter.blockMayHoldName(text, () => 'sw'),
  ],
  'probing a tree': (text) => prefilter.mayHoldName(text),
  'finding candidates': (text) => findCandidates(table, fold(text).text),
  'reading as English': readAs('en'),
  'reading as what it may be': readAs(null),
  'reading as Korean': readAs('ko'),
  'proposing names': (text) => propose([{ text, lang: 'de' }]),
  'telling its words': (text) => [...wordKeysOf(text)],
  'finding a sentence': (text) => sentenceAround(text, middleOf(text), []),
  'writing it down': (text) =>
    testCaseOf({ text, mentions: [], span: middleOf(text), title: '', elsewhere: [] }),
};

const middleOf = (text: string) => ({
  from: (text.length >> 1) as RawOffset,
  to: ((text.length >> 1) + 1) as RawOffset,
});

/** A text repeated between two others. */
const grownFrom =
  (unit: string, before = '', after = ''): Grown =>
  (length) =>
    before + unit.repeat(Math.ceil(length / unit.length)) + after;

/** Parts of malicious input: whatever a pattern may repeat without end. */
const units = {
  'what may be called like a place': ['«Россия» ', '  \u200b«Россия» ', 'Trump, Robert F. '],
  'initials and short forms': ['U.', 'U. ', 'U.S. ', 'D. Trump ', 'С. Лавров ', 'Mr. ', 'U.S.A.'],
  letters: ['US ', 'US, ', '(US) ', 'CIA (', 'CIA) ', 'ABC, ', 'A1, ', 'CONTACT US ', 'A', 'A-', "A'"],
  names: [
    'Trump',
    'Trump ',
    'Trump, ',
    'Trump-',
    'Trump·',
    'Donald Trump ',
    'Donald ',
    'Russland ',
    'Russie ',
    'University of Abc and ',
  ],
  titles: [
    'President ',
    'Presidents Trump and ',
    'Putin, ',
    'of the ',
    'Bank of the US ',
    'von der ',
    'Miss ',
  ],
  'marks that combine': [
    '\u0301',
    '\u0316',
    '\u0301\u0316',
    'a\u0301\u0316',
    '\u0316 ',
    '\u0344',
    'か\u3099',
  ],
  'spaces of all kinds': [
    ' ',
    '  ',
    '\u00a0',
    '\u2003 ',
    '\u3000',
    '\n',
    '\r\n',
    '\t',
    ' \u200b',
    '. ',
    '\u0085',
  ],
  'what is invisible': [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u00ad',
    '\u2066',
    '\ufe0f',
    '\u034f',
    '\ufffc',
    '\u0640',
  ],
  'quotes, dots and hyphens': ['"', "'", '“', '”', '«', '`', '-', '–', '.', '...', ',', ':', '’s ', "'s "],
  brackets: ['(', ')', '[', '[a', '[Trump|x] ', '{', '<', '((US) ', ' (crater)', '\\', '¶', '|'],
  'halves of characters': ['\ud83d', '\udc00', '\ud83d\ude00', '\udc00\ud83d', '\ud835\udc00'],
  'what a text defines': [
    'CIA (',
    'Coastal Ice Arena (CIA) ',
    'Central Intelligence Agency (CIA) or the CIA, ',
    'CIA (Coastal Ice Arena) ',
    'Alaska Airlines ',
    "Alaska Airlines. Alaska's network and Alaska's governor ",
  ],
  'titles of works': [
    '《',
    '《美国',
    '》',
    '『アメリカ',
    '„',
    '«Россия ',
    "song '",
    'Alaska" song "',
    'the film Made in the USA ',
  ],
  addresses: ['/', 'a/', '@', '#', '_', 'a.com', 'http://a.', 'www.', 'en-US-', '-1', '1, ', '9'],
  'scripts without spaces': ['美国', '中', '中国', 'トランプ', 'トラ', 'ア', '특', 'ทรัมป์', 'ธ'],
  Korean: ['에서', '트럼프에서', '트럼프 ', '도널드 트럼프', '이라고', '에게서', '힣'],
  'scripts of other ways': [
    'ترامب',
    'وال',
    'و',
    'וב',
    'በየ',
    'Трамп',
    'Алексея ',
    'हि',
    'क\u093c',
    'İ',
    'ß',
    'Ａ',
    'ı',
  ],
};

/** A mismatch at the end of a text is worse than one at the beginning. */
const frames = [
  ['', ''],
  ['Donald Trump', '힣'],
] as const;

/** The names of the work that takes more than it may. */
function tooMuch(names: readonly string[], grown: Grown): readonly string[] {
  return names.filter((name) => {
    const work = works[name];
    return work === undefined || growthOf(work, grown) > maxGrowth;
  });
}

const all = Object.keys(works);
/** The machine may be busy. */
const slow = { timeout: 300_000 };

describe('the time that a text takes grows as the text does', slow, () => {
  it.each(Object.entries(units))('of %s', { tags: ['long'] }, (_what, repeated) => {
    for (const unit of repeated)
      for (const [before, after] of frames)
        expect([unit, before, after, tooMuch(all, grownFrom(unit, before, after))]).toEqual([
          unit,
          before,
          after,
          [],
        ]);
  });

  it('of the endings of names in every language', { tags: ['long'] }, () => {
    for (const language of bundledLanguages) {
      const read = readAs(language.lang);
      for (const [name, ending] of endingsIn(language)) {
        const grown = grownFrom(ending, name, '힣');
        expect([language.lang, name, ending, growthOf(read, grown) > maxGrowth]).toEqual([
          language.lang,
          name,
          ending,
          false,
        ]);
      }
    }
  });

  it('of some mixes of all that', () => expectGrowthOfMixes(10));
  it('of any mix of all that', { tags: ['long'] }, () => expectGrowthOfMixes(60));
});

function expectGrowthOfMixes(numRuns: number): void {
  const unit = fc.constantFrom(...Object.values(units).flat());
  const mix = fc.array(unit, { minLength: 2, maxLength: 5 }).map((some) => some.join(''));
  const edge = fc.constantFrom('', 'Donald Trump', 'a', '힣', '. ', '(');
  fc.assert(
    fc.property(
      mix,
      edge,
      edge,
      fc.constantFrom('en', null, 'ko', 'fr', 'ru'),
      (unit, before, after, lang) => {
        const whole: Work = (text) => [prefilter.blockMayHoldName(text, () => lang), readAs(lang)(text)];
        expect(growthOf(whole, grownFrom(unit, before, after))).toBeLessThanOrEqual(maxGrowth);
      },
    ),
    { numRuns },
  );
}

/** Some names of a language, with their endings when they are inflected, or else their last two letters. */
function endingsIn({ entities }: LanguageNames): readonly (readonly [name: string, ending: string])[] {
  const notations = Object.values(entities).flatMap(({ full = [], short = [] }) => [...short, ...full]);
  const byEnding = new Map<string, string>();
  for (const [name = '', ...others] of notations.map(inflect)) {
    const endings = others.map((other) => other.slice(-2));
    for (const ending of endings.length > 0 ? endings : [name.slice(-2)]) byEnding.set(ending, name);
  }
  return [...byEnding].slice(0, maxEndings).map(([ending, name]) => [name, ending] as const);
}

const maxEndings = 4;
