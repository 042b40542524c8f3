/** How a language writes dates, numbers and units, as the browser knows it: for reading what people type. */
import type { Unit } from '../story/schema.ts';

export type LanguageWords = {
  /** A locale for `Intl`. */
  readonly locale: string;
  /** Months by their names as `folded` makes them, also short and bent ones: 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Words that stand in dates and say nothing: "de", "г", "року". */
  readonly fillers: ReadonlySet<string>;
  /** `null` where people write days in figures alone in more than one way, or begin with the year. */
  readonly figures: FiguresOfDates | null;
  /** How the author writes days in figures that the language does not decide; `null` until that is asked. */
  readonly dayOrder: DayOrder | null;
  readonly numbers: NumberStyle;
  /** Units by their names as `folded` makes them. */
  readonly units: ReadonlyMap<string, Unit>;
  /** The unit of people. */
  readonly people: string;
};

type FiguresOfDates = {
  /** What stands between the figures. */
  readonly sign: string;
  readonly isMonthFirst: boolean;
};

/** What comes first in a day in figures: "10/11/1986" is in November or in October. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

export type NumberStyle = {
  /** What parts thousands; a space for any space. */
  readonly group: string;
  readonly decimal: string;
  /** How many figures are in groups but the last: 3, in India 2. */
  readonly groupSize: number;
};

/** The words of a language; of English if it is not known. Costs some milliseconds: keep them for a whole table. */
export function wordsOf(language: string, dayOrder: DayOrder | null = null): LanguageWords {
  const locale = localeFor(language);
  return {
    dayOrder,
    locale,
    months: monthsOf(locale),
    fillers: fillersOf(locale),
    figures: figuresOf(language, locale),
    numbers: numberStyleOf(locale),
    units: unitsOf(locale),
    people: people.get(new Intl.Locale(locale).language) ?? 'people',
  };
}

/** Drafts may say anything of their language. English puts the day before the month, as cards do. */
function localeFor(language: string): string {
  if (language === 'en') return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** Text as it is compared: lowercase, without accents, dots and marks of direction, with one kind of space, minus, apostrophe and figures. */
export function folded(text: string, locale: string): string {
  return plainSigns(text)
    .toLocaleLowerCase(locale)
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/(?<=\p{Alpha})\./gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Text with Western figures and one kind of space, minus and apostrophe, without marks of direction. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s/g, ' ')
    .replace(/[\u2212\u2010\u2011\u2013]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/(?![0-9])\p{Nd}/gu, figure);
}

/** The figures of a script are ten in a row, 0 first; no two such rows but those of mathematics are neighbors. */
function figure(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const mathematical = 0x1d7ce;
  if (code >= mathematical && code < mathematical + 50) return `${(code - mathematical) % 10}`;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return `${code - zero}`;
}

/** The words and figures of a date, as `folded` makes them; what is written to figures belongs to them. */
export const wordsIn = (text: string, locale: string): readonly string[] =>
  folded(text, locale).match(/\d+[\p{Alpha}\p{M}]*|[\p{Alpha}\p{M}']+|[^\s,.]/gu) ?? [];

const gregorian = { calendar: 'gregory', timeZone: 'UTC' } as const;

function monthsOf(locale: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const locales = [locale, ...(otherMonths.get(new Intl.Locale(locale).language) ?? [])];
  for (const [region, month] of locales.flatMap((one) => [[one, 'long'] as const, [one, 'short'] as const])) {
    const alone = new Intl.DateTimeFormat(region, { ...gregorian, month });
    const dated = new Intl.DateTimeFormat(region, { ...gregorian, month, day: 'numeric', year: 'numeric' });
    for (let number = 1; number <= 12; number++) {
      const day = Date.UTC(2001, number - 1, 20);
      const names = [alone.format(day), ...namesInDate(dated.formatToParts(day), locale)];
      for (const name of names.map((name) => wordsIn(name, locale).join(' ')))
        if (!/^\d*$/.test(name) && !months.has(name)) months.set(name, number);
    }
  }
  return months;
}

/** Languages whose months have other names in some regions: locales that have them. */
const otherMonths: ReadonlyMap<string, readonly string[]> = new Map([['ar', ['ar', 'ar-LB']]]);

/** The month of a date, and with what is written to it: Hebrew writes "in" to its name. */
function namesInDate(parts: readonly Intl.DateTimeFormatPart[], locale: string): readonly string[] {
  const month = parts.find(({ type }) => type === 'month')?.value ?? '';
  const words = wordsIn(parts.map(({ value }) => value).join(''), locale);
  return [
    month,
    ...words.filter((word) => month !== '' && word.includes(folded(month, locale)) && !/^\d/.test(word)),
  ];
}

/** "11.10.1986" in German, "11/10/1986" in French. English alone does not say whether it is British or American. */
function figuresOf(language: string, locale: string): FiguresOfDates | null {
  if (new Intl.Locale(locale).language === 'en' && !/^en-./i.test(language)) return null;
  const parts = new Intl.DateTimeFormat(locale, {
    ...gregorian,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(Date.UTC(1986, 9, 11));
  const order = parts.filter(({ type }) => type !== 'literal').map(({ type }) => type);
  const sign = plainSigns(parts.find(({ type }) => type === 'literal')?.value ?? '').trim();
  return order.at(-1) === 'year' ? { sign, isMonthFirst: order[0] === 'month' } : null;
}

function fillersOf(locale: string): ReadonlySet<string> {
  const styles = [
    { day: 'numeric', month: 'long', year: 'numeric' } as const,
    { month: 'long', year: 'numeric' } as const,
  ];
  const words = styles.flatMap((style) =>
    new Intl.DateTimeFormat(locale, { ...gregorian, ...style })
      .formatToParts(Date.UTC(2001, 4, 20))
      .filter(({ type }) => type === 'literal' || type === 'era')
      .flatMap(({ value }) => folded(value, locale).match(/[\p{Alpha}\p{M}]+/gu) ?? []),
  );
  return new Set([...words, ...(yearWords.get(new Intl.Locale(locale).language) ?? [])]);
}

/** The word for the year, which people write after it where `Intl` shortens it or leaves it out. */
const yearWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['г', 'год', 'года']],
  ['bg', ['г', 'година']],
  ['pl', ['r', 'rok', 'roku']],
  ['ru', ['г', 'гг', 'год', 'года']],
  ['uk', ['р', 'рр', 'рік', 'року']],
]);

function numberStyleOf(locale: string): NumberStyle {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(12_345_678.5);
  const sign = (wanted: string) => plainSigns(parts.find(({ type }) => type === wanted)?.value ?? '');
  const groups = parts.filter(({ type }) => type === 'integer');
  return { group: sign('group'), decimal: sign('decimal'), groupSize: groups.at(-2)?.value.length ?? 3 };
}

/** Amounts of all plural forms. */
const amounts = [0, 1, 2, 3, 5, 11, 1.5];

function unitsOf(locale: string): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (name: string, unit: Unit): void => {
    const word = folded(name, locale);
    if (word !== '' && !units.has(word)) units.set(word, unit);
  };
  for (const [word, unit] of written) add(word, unit);
  for (const [unit, name] of [
    ['metre', 'meter'],
    ['kilometre', 'kilometer'],
    ['percent', 'percent'],
  ] as const)
    for (const word of namesOf(locale, { style: 'unit', unit: name })) {
      add(word, unit);
      // The symbol of the kilometer is that of its square too.
      if (unit === 'kilometre')
        for (const square of [`${word}²`, `${word}2`]) add(square, 'square-kilometre');
    }
  for (const currencyDisplay of ['symbol', 'narrowSymbol', 'name'] as const) {
    const names = partsOf(locale, { style: 'currency', currency: 'USD', currencyDisplay }, 'currency');
    for (const word of names) add(word, 'us-dollar');
  }
  return units;
}

const namesOf = (locale: string, style: Intl.NumberFormatOptions): readonly string[] =>
  (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) => [
    ...partsOf(locale, { ...style, unitDisplay }, 'unit'),
    ...partsOf(locale, { ...style, unitDisplay }, 'percentSign'),
  ]);

function partsOf(locale: string, style: Intl.NumberFormatOptions, wanted: string): readonly string[] {
  const format = new Intl.NumberFormat(locale, style);
  return amounts.flatMap((amount) =>
    format.formatToParts(amount).flatMap(({ type, value }) => (type === wanted ? [value] : [])),
  );
}

/** The unit of people, by language. */
const people: ReadonlyMap<string, string> = new Map([
  ['ar', 'شخص'],
  ['de', 'Menschen'],
  ['es', 'personas'],
  ['fr', 'personnes'],
  ['hi', 'लोग'],
  ['ru', 'человек'],
  ['uk', 'людей'],
]);

/** Words that `Intl` does not know: of people and square kilometers, in English and the languages of the interface. */
const written: readonly (readonly [string, Unit])[] = [
  ...['%', 'percent', 'per cent', '٪'].map((word) => [word, 'percent'] as const),
  ...['m', 'metre', 'metres', 'meter', 'meters'].map((word) => [word, 'metre'] as const),
  ...['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].map((word) => [word, 'kilometre'] as const),
  ...['$', 'us$', 'dollar', 'dollars', 'us dollar', 'us dollars', 'usd'].map(
    (word) => [word, 'us-dollar'] as const,
  ),
  ...[
    ...[
      'km²',
      'km2',
      'sq km',
      'square kilometre',
      'square kilometres',
      'square kilometer',
      'square kilometers',
    ],
    ...[
      'quadratkilometer',
      'kilomètre carré',
      'kilomètres carrés',
      'kilómetro cuadrado',
      'kilómetros cuadrados',
    ],
    ...['кв. км', 'квадратных километров', 'квадратных километра', 'квадратный километр'],
    ...['квадратних кілометрів', 'квадратні кілометри', 'квадратний кілометр'],
    ...['كيلومتر مربع', 'كم مربع', 'वर्ग किमी', 'वर्ग किलोमीटर'],
  ].map((word) => [word, 'square-kilometre'] as const),
  ...[
    ...[
      'people',
      'inhabitants',
      'residents',
      'einwohner',
      'einwohnerinnen',
      'personen',
      'leute',
      'habitants',
    ],
    ...[
      'habitantes',
      'человека',
      'жителей',
      'жителя',
      'осіб',
      'особи',
      'мешканців',
      'жителів',
      'نسمة',
      'أشخاص',
    ],
    ...['निवासी', ...people.values()],
  ].map((word) => [word, 'people'] as const),
];
