import { describe, expect, it } from 'vitest';
import { english as texts } from '../../assets/everyday/en.ts';
import { otherLanguages } from '../../assets/everyday/index.ts';
import { everydaySentences } from '../../components/drafts/everyday.ts';
import { EverydayIndex } from '../../components/drafts/everyday-index.ts';
import { EvidenceCounts } from '../../components/finder/evidence.ts';
import { commonWordIn } from '../../components/library/common-words.ts';
import { everydayWordIn } from '../../components/library/everyday-words.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import { bundledFinder as finder } from '../finder/bundled-finder.ts';

const english = [...everydaySentences('en')];
const everydayLanguages = ['en', ...Object.keys(otherLanguages)];

/** The words that begin a sentence, also behind a label, a bullet or a quotation mark. */
const beginnings = new Map<string, number>();
for (const sentence of english) {
  const behindLabel = sentence.replace(/^[\p{L} ]+: /u, '');
  const words = new Set([sentence, behindLabel].map((text) => /^[•“ ]*([\p{L}]+)/u.exec(text)?.[1] ?? ''));
  for (const word of words) beginnings.set(word, (beginnings.get(word) ?? 0) + 1);
}

describe('everyday sentences', () => {
  it('are ten thousand in English', () => {
    expect(english).toHaveLength(10_000);
  });

  it.each(everydayLanguages)('are some hundreds at least in other languages: %s', (language) => {
    expect([...everydaySentences(language)].length).toBeGreaterThanOrEqual(600);
  });

  it.each(everydayLanguages)('are all different and always the same: %s', (language) => {
    const all = [...everydaySentences(language)];
    expect(new Set(all).size).toBe(all.length);
    expect([...everydaySentences(language)]).toEqual(all);
  });

  it.each(everydayLanguages)('have no blank left open, and no space too many: %s', (language) => {
    const wrong = [...everydaySentences(language)].filter((text) =>
      /[{}_]| {2}|^\s|\s$|undefined/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it.each(everydayLanguages)('begin as sentences do: %s', (language) => {
    const wrong = [...everydaySentences(language)].filter((text) => /^\P{L}*\p{Ll}/u.test(text));
    expect(wrong).toEqual([]);
  });

  it.each(everydayLanguages)('hold no name of the bundled story: %s', (language) => {
    const page = new EvidenceCounts();
    const marked = [...everydaySentences(language)].filter(
      (text) => finder.read(text, language).mentions(page).length > 0,
    );
    expect(marked).toEqual([]);
  });

  it('have thousands of words and hundreds of beginnings', () => {
    expect(new Set(english.flatMap((text) => text.match(/\p{L}+/gu) ?? [])).size).toBeGreaterThan(3_000);
    expect(beginnings.size).toBeGreaterThan(700);
  });

  it('begin with no word too often', () => {
    for (const [word, count] of beginnings) expect(count, word).toBeLessThan(200);
  });

  it('begin with words that are names, too', () => {
    const names = `Will Mark Grace Rose Hope Bill Frank May June April Summer Winter Baker Smith King Bush Stone Hill Wood
      Young Brown White Reading Bath Nice Mobile Turkey Apple Post Times Sun Word Target Shell Orange Park Church`;
    for (const name of names.split(/\s+/)) expect(beginnings.get(name), name).toBeGreaterThan(0);
  });

  it('begin with all everyday words and common words that the checks of names know', () => {
    const words = new Set(english.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
    const listed = [...words].filter(
      (word) => everydayWordIn(word, ['en']) !== null || commonWordIn(word, 'en') !== null,
    );
    expect(listed.length).toBeGreaterThan(390);
    expect(listed.filter((word) => !beginnings.has(word))).toEqual([]);
  });

  it('are also headlines, in capitals, in lists, behind colons and in quotation marks', () => {
    const share = (pattern: RegExp) => english.filter((text) => pattern.test(text)).length / english.length;
    expect(share(/^\P{Ll}+$/u)).toBeGreaterThan(0.02);
    expect(share(/^(?:\p{Lu}\S* ?|\p{Ll}{1,4} |\d+ ?)+$/u)).toBeGreaterThan(0.03);
    expect(share(/^•/)).toBeGreaterThan(0.02);
    expect(share(/^[\p{L} ]+: /u)).toBeGreaterThan(0.04);
    expect(share(/“/)).toBeGreaterThan(0.03);
  });
});

it('they take little space', () => {
  const characters = [texts, ...Object.values(otherLanguages)]
    .map((one) => JSON.stringify(one).length)
    .reduce((sum, length) => sum + length);
  expect(characters).toBeLessThan(80_000);
});

it('those are found that have all words of one of some names', async () => {
  const index = await EverydayIndex.of('en', new AbortController().signal);
  const keysOf = (name: string) => [...new Set(wordKeysOf(name))];
  const found = index.sentencesWith([keysOf('King Street'), keysOf('Mobile')]);
  expect(found.length).toBeGreaterThan(10);
  for (const text of found) expect(text).toMatch(/(?=.*king)(?=.*street)|mobile/i);
  expect(index.sentencesWith([keysOf('Xerxes')])).toEqual([]);
  expect(index.sentencesWith([[]])).toEqual([]);
});

it('a language without sentences has none', () => {
  expect([...everydaySentences('ja')]).toEqual([]);
  expect([...everydaySentences('')]).toEqual([]);
});
