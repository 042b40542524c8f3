import { describe, expect, it } from 'vitest';
import { addedRules } from '../../components/finder/added-names.ts';
import { createFinder } from '../../components/finder/finder.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { EntityId, Name, Named } from '../../components/story/schema.ts';
import { findInPage, parseMarked } from '../notation.ts';

const person = (id: string, full: string, short: Pick<Name, 'text' | 'needs'>): Named => ({
  id: id as EntityId,
  kind: 'person',
  names: [
    { text: full, use: 'full' },
    { ...short, use: 'short' },
  ],
  titles: ['Minister'],
  context: ['railway'],
  against: [],
});

const organization = (id: string, names: Named['names']): Named => ({
  id: id as EntityId,
  kind: 'organization',
  names,
  titles: [],
  context: ['vaccine'],
  against: [],
});

const finder = createFinder(
  [
    ...bundledNames,
    person('trains/winter', 'Ada Winter', { text: 'Winter', needs: 'context' }),
    person('trains/will', 'George Will', { text: 'Will', needs: 'context' }),
    person('trains/berg', 'Anna Berg', { text: 'Berg', needs: 'support' }),
    person('trains/holm', 'Carl Holm', { text: 'Holm' }),
    organization('health/who', [
      { text: 'World Health Organization', use: 'full' },
      { text: 'WHO', use: 'acronym', needs: 'context' },
    ]),
    organization('trains/may-day', [{ text: 'May Day', use: 'full', needs: 'context' }]),
  ],
  bundledLanguages,
  addedRules,
);

const marksIn = (text: string, others: readonly string[] = [], lang = 'en') =>
  findInPage(finder, [text, ...others], { lang })[0];

describe('a name that is a common word and needs context', () => {
  it.each([
    '[Donald Trump|donald-trump] leaves on Friday. Will he come back?',
    '[Vladimir Putin|vladimir-putin] left. Winter is near in [Alaska|alaska].',
    '[Holm|trains/holm] left. Winter is near.',
  ])('is not marked because persons are named nearby: %s', (text) => {
    expect(marksIn(parseMarked(text).text)).toBe(text);
  });

  it.each([
    ['Winter is near.', 'en'],
    ['All went home. Will he come back?', 'en'],
    ['Where to Stay and Swim This Winter in Norway', 'en'],
    ['WINTER IS COMING', 'en'],
    ['Es wurde ein langer Winter.', 'de'],
  ])('is not marked where a word has a capital, too, whomever the page names: %s', (text, lang) => {
    expect(marksIn(text, ['Ada Winter and George Will met Minister Winter.'], lang)).toBe(text);
  });

  it('is marked in mid-sentence if the page has the full name', () => {
    expect(marksIn('Then Winter spoke.')).toBe('Then Winter spoke.');
    expect(marksIn('Then Winter spoke.', ['Ada Winter came.'])).toBe('Then [Winter|trains/winter] spoke.');
  });

  it('is marked anywhere for a title before it or a word near it', () => {
    expect(marksIn('Minister Winter signed.')).toBe('Minister [Winter|trains/winter] signed.');
    expect(marksIn('Winter spoke for the railway.')).toBe('[Winter|trains/winter] spoke for the railway.');
  });
});

describe('an acronym that is a common word and needs context', () => {
  it.each(['WHO ARE YOU?', 'THE MAN WHO SOLD THE WORLD'])(
    'is not marked in text that is all in capitals: %s',
    (text) => {
      expect(marksIn(text, ['The World Health Organization spoke.'])).toBe(text);
    },
  );

  it.each([
    '[WHO|health/who] spoke.',
    'A Report That [WHO|health/who] Published in Geneva',
    'What [WHO|health/who] said.',
  ])('is recognized by its capitals elsewhere, if the page has the full name: %s', (text) => {
    const plain = parseMarked(text).text;
    expect(marksIn(plain, ['The World Health Organization spoke.'])).toBe(text);
    expect(marksIn(plain)).toBe(plain);
  });

  it.each([
    ['قال مسؤول في [WHO|health/who] أمس', 'ar'],
    ['जिनेवा में [WHO|health/who] ने कहा', 'hi'],
    ['[WHO|health/who]は会議を開いた', 'ja'],
  ])('is recognized in scripts that have no capitals: %s', (text, lang) => {
    const plain = text.replace(/\[([^|]+)\|[^\]]+\]/, '$1');
    expect(marksIn(plain, ['World Health Organization.'], lang)).toBe(text);
  });

  it('is marked in capitals for a word near it', () => {
    expect(marksIn('WHO WARNS OF VACCINE SHORTAGE')).toBe('[WHO|health/who] WARNS OF VACCINE SHORTAGE');
  });
});

describe('a full name that is a common word and needs context', () => {
  it('is marked in mid-sentence and, if it is there, on all of the page', () => {
    expect(marksIn('May Day')).toBe('May Day');
    expect(marksIn('They sang on May Day.')).toBe('They sang on [May Day|trains/may-day].');
    expect(marksIn('May Day', ['They sang on May Day.'])).toBe('[May Day|trains/may-day]');
  });

  it('needs a word near it in a script without capitals', () => {
    expect(marksIn('보행자는 인도 위로 걸었다.', [], 'ko')).toBe('보행자는 인도 위로 걸었다.');
  });
});

describe('a name that needs support', () => {
  it('is marked near another person of the same story, not of another one', () => {
    expect(marksIn('Berg called Holm.')).toBe('[Berg|trains/berg] called [Holm|trains/holm].');
    expect(marksIn('Berg called Putin.')).toBe('Berg called [Putin|vladimir-putin].');
  });

  it('is marked at the beginning of a sentence if the page has the full name', () => {
    expect(marksIn('Berg spoke.', ['Anna Berg came.'])).toBe('[Berg|trains/berg] spoke.');
  });
});
