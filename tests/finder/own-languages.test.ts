import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { compileDictionary, Dictionary } from '../../components/library/dictionary.ts';
import { wordKeysOf } from '../../components/library/word-keys.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import { findInPage, parseMarked } from '../notation.ts';

const person = (id: string, ...names: readonly Omit<Name, 'use'>[]): Named => ({
  id: `set/${id}` as EntityId,
  kind: 'person',
  names: names.map((name) => ({ ...name, use: 'full' })),
  titles: [],
  context: [],
  against: [],
});

const named = [
  person('salah', { text: 'محمد صلاح', lang: 'ar-EG' }),
  person('dayan', { text: 'משה דיין', lang: 'he' }),
  person('binici', { text: 'Emine Binici', lang: 'tr' }),
  person('kyriakos', { text: 'Κυριάκος Νάσης', lang: 'el' }),
  person('reza', { text: 'رضا تهرانی', lang: 'fa' }),
];
const finder = createFinder(named, [], addedRules);
const dictionary = new Dictionary(compileDictionary(named));

/** The mentions in a block, with names that were requested by the page's words. */
function marksIn(text: string, lang: string | null): string | undefined {
  const entities = dictionary.entitiesIn([...new Set(wordKeysOf(text))], 0).map(({ id }) => id);
  for (const { entity } of finder.read(text, lang).mentions({ has: () => false }))
    expect(entities).toContain(entity);
  return findInPage(finder, [text], { lang })[0];
}

describe('a name with a language', () => {
  it.each([
    ['و[محمد صلاح|set/salah] في القاهرة', 'ar'],
    ['ل[محمد صلاح|set/salah] هدف', null],
    ['ו[משה דיין|set/dayan] דיבר', 'he'],
  ])('is found after short words that are attached to it: %s', (text, lang) => {
    expect(marksIn(parseMarked(text).text, lang)).toBe(text);
  });

  it('is not found after those of another language', () => {
    expect(marksIn('ورضا تهرانی', 'fa')).toBe('ورضا تهرانی');
  });

  it.each([
    ['[EMİNE BİNİCİ|set/binici] ANKARA’DA', 'tr'],
    ['Η [ΚΥΡΙΑΚΟΣ ΝΑΣΗΣ|set/kyriakos] ΜΙΛΗΣΕ', 'el'],
  ])('is found in that language’s capitals: %s', (text, lang) => {
    expect(marksIn(parseMarked(text).text, lang)).toBe(text);
  });

  it('is found on pages of every language', () => {
    expect(marksIn('Then Emine Binici spoke.', 'en')).toBe('Then [Emine Binici|set/binici] spoke.');
    expect(marksIn('Unknown: محمد صلاح', null)).toBe('Unknown: [محمد صلاح|set/salah]');
  });
});
