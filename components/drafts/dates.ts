/** Dates as people write them, and days that belong together. */
import { firstDay, lastDay } from '../story/dates.ts';
import { formatDate } from '../story/format-fact.ts';
import { folded, type LanguageWords, plainSigns, wordsIn, wordsOf } from './language-words.ts';

/** Longer texts are no dates, amounts or places; addresses of maps may be long. */
export const maxOfValue = 100;

/**
 * Reads a date as exact as it is known, in the language or in English: "11 October 1986", "Oct 1986", "1986",
 * "1986-10-11", "25/12/1986", "11 октября 1986 года". Figures alone that could be read both ways are read as the language
 * writes them: "11.10.1986" in German. What it does not know may be in the language of the story, if its words are given.
 * `null` for anything else.
 */
export function dateIn(
  written: string,
  language: string,
  words?: LanguageWords,
  storyWords?: LanguageWords,
): string | null {
  const text = plainSigns(written).trim();
  if (text.length > maxOfValue) return null;
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text;
  const date = dateInFigures(text, language, words) ?? dateWithMonth(text, language, words);
  return date ?? (storyWords === undefined ? null : dateIn(written, storyWords.locale, storyWords));
}

function dateInFigures(text: string, language: string, given?: LanguageWords): string | null {
  const [, year, month, day] = /^(\d{4})[./] ?(\d{1,2})[./] ?(\d{1,2})\.?$/.exec(text) ?? [];
  if (year !== undefined) return joined(year, month, day);
  const words = given ?? wordsOf(language);
  const figures = figuresIn(text, words);
  if (figures === null) return null;
  const { dayFirst, monthFirst, sign } = figures;
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (words.figures?.sign === sign) return words.figures.isMonthFirst ? monthFirst : dayFirst;
  return words.dayOrder === null ? null : words.dayOrder === 'month-first' ? monthFirst : dayFirst;
}

/** A day in figures as the date that it is with the day first, and with the month first; `null` where there is no such month. */
type FiguresOfDay = {
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
  /** What parts the figures, if it is the same twice. */
  readonly sign: string | null;
};

function figuresIn(text: string, words: Pick<LanguageWords, 'fillers' | 'locale'>): FiguresOfDay | null {
  const [, one = '', sign = '', second = '', otherSign, year = '', ending] =
    /^(\d{1,2})([./-]) ?(\d{1,2})([./-]) ?(\d{4})(?:\.| ?(\p{Alpha}+)\.?)?$/u.exec(text) ?? [];
  if (one === '') return null;
  if (ending !== undefined && !words.fillers.has(folded(ending, words.locale))) return null;
  const dateOf = (month: string, day: string) => (Number(month) > 12 ? null : joined(year, month, day));
  return {
    dayFirst: dateOf(second, one),
    monthFirst: dateOf(one, second),
    sign: sign === otherSign ? sign : null,
  };
}

/** Why a text is no date that nearly is one. */
export type NearDate =
  /** "10/11/1986" is one of two. */
  | { readonly kind: 'twofold'; readonly dayFirst: string; readonly monthFirst: string }
  /** "11 Oct 86" may be of any century. */
  | { readonly kind: 'short-year' };

type AboutDate = {
  /** BCP 47. */
  readonly language: string;
  readonly words?: LanguageWords;
  readonly storyWords?: LanguageWords;
};

/** Says why a text that is nearly a date is none; `null` for a date, and for what is nothing like it. */
export function nearDate(
  written: string,
  { language, words = wordsOf(language), storyWords }: AboutDate,
): NearDate | null {
  const text = plainSigns(written).trim();
  if (text.length > maxOfValue || !/\d/.test(text) || dateIn(text, language, words, storyWords) !== null)
    return null;
  const { dayFirst = null, monthFirst = null } =
    figuresIn(text, words) ?? (storyWords && figuresIn(text, storyWords)) ?? {};
  if (dayFirst !== null && monthFirst !== null) return { kind: 'twofold', dayFirst, monthFirst };
  const whole = withCentury(text);
  return whole === null || (dateIn(whole, language, words, storyWords) ?? figuresIn(whole, words)) === null
    ? null
    : { kind: 'short-year' };
}

/** The text with four figures for the year; `null` where it does not end in two. */
function withCentury(text: string): string | null {
  const [start, year] = [text.slice(0, -2), text.slice(-2)];
  return /\D$/.test(start) && /^\d\d$/.test(year) ? `${start.replace(/'$/, '')}19${year}` : null;
}

function dateWithMonth(text: string, language: string, given?: LanguageWords): string | null {
  // Most texts have no year: that is seen first, because words of a language take long to be made.
  if (!/\d{4}/.test(text)) return null;
  const own = given ?? wordsOf(language);
  const languages = own.locale.startsWith('en') ? [own] : [own, englishWords()];
  const readings = [monthCalled, monthBegun].flatMap((monthOf) =>
    languages.map((words) => ({ words, monthOf })),
  );
  for (const { words, monthOf } of readings) {
    const date = dateInWords(text, words, monthOf);
    if (date !== null) return date;
  }
  return null;
}

/** Of English, only what dates need. */
function englishWords(): DateWords {
  const names = 'january february march april may june july august september october november december'.split(
    ' ',
  );
  return {
    locale: 'en-GB',
    months: new Map(names.flatMap((name, index) => [name, name.slice(0, 3)].map((one) => [one, index + 1]))),
    fillers: new Set(['of', 'the']),
  };
}

type DateWords = Pick<LanguageWords, 'locale' | 'months' | 'fillers'>;
type MonthOf = (name: string, words: DateWords) => number | null;

function dateInWords(text: string, words: DateWords, monthOf: MonthOf): string | null {
  const tokens = wordsIn(text, words.locale);
  const found = monthAmong(tokens, (name) => monthOf(name, words));
  if (found === null) return null;
  const rest = tokens
    .toSpliced(found.at, found.length)
    .filter((token) => !words.fillers.has(token) && token !== 'of' && token !== 'the');
  const numbers = rest.map((token) => numberOfDate(token, words));
  const years = numbers.filter((number) => number?.length === 4);
  const days = numbers.filter((number) => number !== null && number.length <= 2);
  const [year] = years;
  if (!year || years.length > 1 || days.length > 1 || years.length + days.length < rest.length) return null;
  return joined(year, `${found.month}`, days[0] ?? undefined);
}

/** "11th", "1er", "1986年": the figures; `null` where anything else is written to them. */
function numberOfDate(token: string, { fillers }: DateWords): string | null {
  const [, number = '', ending = ''] = /^(\d{1,2}|\d{4})(\D*)$/.exec(token) ?? [];
  if (number === '') return null;
  const isOrdinal = number.length <= 2 && /^(?:st|nd|rd|th|er|re|e|o|º|ª|a)?$/u.test(ending);
  return isOrdinal || ending === '' || fillers.has(ending) ? number : null;
}

type FoundMonth = { readonly at: number; readonly length: number; readonly month: number };

/** A month's name may be of several words. */
function monthAmong(tokens: readonly string[], monthOf: (name: string) => number | null): FoundMonth | null {
  for (let at = 0; at < tokens.length; at++)
    for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
      const month = monthOf(tokens.slice(at, at + length).join(' '));
      if (month !== null) return { at, length, month };
    }
  return null;
}

/** The number of a month by its name, whole or as it is usually shortened. */
const monthCalled: MonthOf = (name, { months }) => months.get(name) ?? null;

/** The number of a month by its name, or by at least three letters of it if they begin no other. */
function monthBegun(name: string, { months }: DateWords): number | null {
  const known = months.get(name);
  if (known !== undefined) return known;
  if (!/^\p{Alpha}{3}/u.test(name)) return null;
  const begun = new Set([...months].filter(([month]) => month.startsWith(name)).map(([, number]) => number));
  return begun.size === 1 ? ([...begun][0] ?? null) : null;
}

const joined = (year: string, ...parts: readonly (string | undefined)[]): string =>
  [year, ...parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');

/** Writes a date or days as people do: "11 October 1986", "11–12 October 1986"; what would not be read again, as it is. */
export function writeDate(date: string, language: string, words = wordsOf(language)): string {
  const first = firstDay(date);
  const isKnown = [first, lastDay(date)].every((one) => /^\d{4}(?:-\d{2}){0,2}$/.test(one) && isDay(one));
  if (!isKnown || /^\d{4}$/.test(date)) return date;
  const text = formatDate(date, words.locale);
  return datesIn(text, language, words) === date ? text : date;
}

// Days from one to another

/**
 * Reads a date, or the first and the last day of what took longer, as files have them: "11–12 October 1986",
 * "31. Oktober bis 1. November 1986", "11.–12.10.1986" are `1986-10-11/1986-10-12` and the like. `null` for anything else.
 */
export function datesIn(
  written: string,
  language: string,
  words?: LanguageWords,
  storyWords?: LanguageWords,
): string | null {
  const date = dateIn(written, language, words, storyWords);
  if (date !== null) return date;
  const text = plainSigns(written).trim();
  if (text.length > maxOfSpan || !/\d{4}/.test(text)) return null;
  const ends = splitsOf(text);
  if (ends.length === 0) return null;
  const own = words ?? wordsOf(language);
  const read = (one: string): string | null => dateIn(one, language, own, storyWords);
  for (const [from, to] of ends) {
    const span = spanOf(from, to, read);
    if (span !== null) return span;
  }
  return null;
}

const maxOfSpan = 60;

/** What stands between the first and the last day, as in the interface's languages, and what may stand before them. */
const between = /[-/—]| (?:to|until|till|through|bis|au|al|hasta|по|до|से|إلى|حتى) /giu;
const before = /^(?:from|vom|von|du|del|desde el|с|з|від|من) /iu;

/** Both sides of each sign or word that may part two days. No date has as many of them. */
function splitsOf(text: string): readonly (readonly [from: string, to: string])[] {
  const whole = text.replace(before, '');
  return [...whole.matchAll(between)]
    .slice(0, maxSplits)
    .map(({ 0: sign, index }) => [whole.slice(0, index).trim(), whole.slice(index + sign.length).trim()]);
}

const maxSplits = 6;

/** The year, and of days in one month the month, is written once: at the end, or in front of both. */
function spanOf(from: string, to: string, read: (text: string) => string | null): string | null {
  const [year = ''] = /\d{4}/.exec(to) ?? [];
  const [start = ''] = /^\d{1,2}/.exec(from) ?? [];
  const last = read(to) ?? read(`${withoutDay(from)} ${to}`);
  if (last === null) return null;
  const firsts = [from, `${from} ${year}`, `${start}${withoutDay(to)}`, `${from} ${withoutDay(to)}`];
  const first = firsts.map(read).find((one) => one?.length === last.length && one < last);
  return first == null ? null : `${first}/${last}`;
}

const withoutDay = (text: string): string => text.replace(/(?<!\d)\d{1,2}(?!\d)/, '');

/** True for a date that there is. */
const isDay = (date: string): boolean => new Date(date).toJSON()?.startsWith(date) ?? false;
