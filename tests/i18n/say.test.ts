import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../components/i18n/fill-blanks.ts';
import { locale, say, sayAround, sayCount, sayCountAround } from '../../components/i18n/say.ts';
import { speak } from '../speak.ts';

it('a text has its blanks filled in, wherever its language puts them', () => {
  expect(say('card.hide', { name: 'Anchorage', site: 'news.test' })).toBe('Hide Anchorage on news.test');
  speak('hi');
  expect(say('card.hide', { name: 'Anchorage', site: 'news.test' })).toBe('news.test पर Anchorage छिपाएँ');
});

it('numbers are written as the language writes them', () => {
  const delay = () => say('popup.delayShown', { pause: say('popup.quickly'), seconds: 0.15 });
  expect(delay()).toBe('very short (0.15 s)');
  speak('de');
  expect(delay()).toBe('sehr kurz (0,15 s)');
  expect(sayCount('popup.names', 1234)).toBe('1.234 Namen');
});

it.each([
  [0, '0 назв'],
  [1, '1 назва'],
  [3, '3 назви'],
  [5, '5 назв'],
  [12, '12 назв'],
  [21, '21 назва'],
  [102, '102 назви'],
])('%i is counted in Ukrainian as “%s”', (count, words) => {
  speak('uk');
  expect(sayCount('popup.names', count)).toBe(words);
});

it('one and two are said in words in Arabic, without digits beside them', () => {
  speak('ar');
  expect([0, 1, 2, 3].map((count) => sayCount('popup.names', count))).toEqual([
    'لا أسماء',
    'اسم واحد',
    'اسمان',
    expect.stringMatching(/^[3٣] أسماء$/),
  ]);
});

it('elements are put where the text has their blanks', () => {
  const link = { href: '#story' };
  expect(sayAround('card.backTo', { name: link })).toEqual(['Back to ', link]);
  expect(sayCountAround('popup.mentions', 2, { count: link })).toEqual([link, ' mentions']);
});

describe('filling', () => {
  it('does not treat a piece as a blank, even if it looks like one', () => {
    expect(fillBlanks('{name} on {site}', { name: '{site}', site: '$1' })).toEqual(['{site}', ' on ', '$1']);
  });

  it('leaves a blank without a piece as it is', () => {
    expect(fillBlanks('{name} is here', {})).toEqual(['{name}', ' is here']);
  });
});

it('English writes its dates as the story does, day first', () => {
  expect(new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date('2025-08-15T12:00Z'))).toBe(
    '15 August 2025',
  );
});
