import { formatDistance, kilometersBetween } from './age-and-distance.ts';
import { firstDay, lastDay } from './dates.ts';
import type { Fact, FactValue } from './schema.ts';
import type { Story } from './story.ts';

/** From this amount on, money is written in compact form: "$29.185tn", but "$7,200,000". */
const compactFrom = 1e9;

/** What a formatted value depends on besides the fact. */
export type FormatOptions = {
  readonly story: Pick<Story, 'entity'>;
  /** BCP 47. */
  readonly locale: string;
  /** Whether distances are in miles, not kilometers. Quantities stay in the units of their sources. */
  readonly inMiles: boolean;
};

/** Formats a fact's value as plain text, without its note, as-of date and age. */
export function formatFact(fact: Fact, { story, locale, inMiles }: FormatOptions): string {
  const { value } = fact;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
    case 'birth':
      return formatDate(value.date, locale);
    case 'quantity': {
      const amount = formatAmount(value, locale);
      return value.of === undefined ? amount : `${amount} ${value.of}`;
    }
    case 'coordinates':
      return formatCoordinates(value, locale);
    case 'distance':
      return formatDistance(kilometersBetween(value.from, value.to), { locale, inMiles });
    case 'entity':
      return story.entity(value.entity)?.name ?? value.entity;
    default:
      return value satisfies never;
  }
}

/** Formats a date as exact as it is known: "1867", "September 2015", "15 August 2025"; or days: "11–12 October 1986". */
export function formatDate(date: string, locale: string): string {
  const [first, last] = [firstDay(date), lastDay(date)];
  const [, month, day] = first.split('-');
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const text = keepYearTogether(
    first === last ? format.format(new Date(first)) : formatSpan(format, { first, last }),
  );
  // `Intl` does not know of "1er octobre".
  return day !== undefined && new Intl.Locale(locale).language === 'fr'
    ? text.replace(/(?<!\d)1(?!\d)/g, '1er')
    : text;
}

/** Ukrainian and Russian abbreviate “year” behind its number, where no line must end: "2025 р.", "2025 г.". */
export const keepYearTogether = (date: string): string => date.replace(/\s(?=(?:рр?|гг?)\.)/g, '\u00a0');

/** Newspapers write nothing between two numbers but the dash; English in `Intl` puts spaces there. */
const formatSpan = (
  format: Intl.DateTimeFormat,
  { first, last }: { readonly first: string; readonly last: string },
): string =>
  format
    .formatRange(new Date(first), new Date(last))
    .replace(/(?<!\d)(\d{1,2}|^\d{4})\s–\s(?=\d{1,2}(?!\d)|\d{4}$)/, '$1–');

type Quantity = Extract<FactValue, { kind: 'quantity' }>;

function formatAmount({ amount, unit }: Quantity, locale: string): string {
  switch (unit) {
    // The fact's label or `of` says what is counted.
    case 'count':
    case 'people':
      return formatNumber(amount, locale);
    case 'percent':
      return formatNumber(amount, locale, { style: 'unit', unit: 'percent' });
    case 'metre':
      return formatNumber(amount, locale, { style: 'unit', unit: 'meter' });
    case 'kilometre':
      return formatNumber(amount, locale, { style: 'unit', unit: 'kilometer' });
    case 'square-kilometre':
      return formatSquareKilometers(amount, locale);
    case 'us-dollar':
      return formatDollars(amount, locale);
    default:
      return unit satisfies never;
  }
}

function formatNumber(amount: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(locale, options).format(amount);
}

/** `Intl` has no square kilometers, but the symbol of the kilometer in every locale; Hindi writes a word before it. */
function formatSquareKilometers(amount: number, locale: string): string {
  if (new Intl.Locale(locale).language === 'hi') return `${formatNumber(amount, locale)} वर्ग किमी`;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' })
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'unit' ? `${value}²` : value))
    .join('');
}

/** "$7,200,000", "$29.185tn", "29,185 Billionen Dollar". */
function formatDollars(amount: number, locale: string): string {
  const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
  if (amount < compactFrom) return formatNumber(amount, locale, { ...money, maximumFractionDigits: 0 });
  const large = largeAmounts.get(new Intl.Locale(locale).language);
  return large === undefined || amount < trillion
    ? formatNumber(amount, locale, { ...money, notation: 'compact', maximumSignificantDigits: 5 })
    : `${formatNumber(amount / large.unit, locale, { maximumSignificantDigits: 5 })} ${large.words}`;
}

const trillion = 1e12;

/**
 * How the press of a language writes trillions of dollars. The short forms of `Intl` are hardly known ("29,185 Bn $"), and
 * Hindi's unit is not at all.
 */
const largeAmounts: ReadonlyMap<string, { readonly unit: number; readonly words: string }> = new Map([
  ['ar', { unit: trillion, words: 'تريليون دولار' }],
  ['de', { unit: trillion, words: 'Billionen Dollar' }],
  ['es', { unit: trillion, words: 'billones de dólares' }],
  ['fr', { unit: 1e9, words: 'milliards de dollars' }],
  ['hi', { unit: trillion, words: 'ट्रिलियन डॉलर' }],
  ['ru', { unit: trillion, words: 'трлн долларов' }],
  ['uk', { unit: trillion, words: 'трлн доларів' }],
]);

type Coordinates = Extract<FactValue, { kind: 'coordinates' }>;

/** North, south, east and west. */
type Directions = readonly [north: string, south: string, east: string, west: string];

const defaultDirections: Directions = ['N', 'S', 'E', 'W'];

/** Abbreviations in the interface's languages that differ, from the Unicode CLDR: `Intl` does not give access to them. */
const directions: ReadonlyMap<string, Directions> = new Map([
  ['de', ['N', 'S', 'O', 'W']],
  ['es', ['N', 'S', 'E', 'O']],
  ['fr', ['N', 'S', 'E', 'O']],
  ['ar', ['شمالًا', 'جنوبًا', 'شرقًا', 'غربًا']],
  ['ru', ['с. ш.', 'ю. ш.', 'в. д.', 'з. д.']],
  ['uk', ['пн. ш.', 'пд. ш.', 'сх. д.', 'зх. д.']],
]);

/** To a hundredth of a degree, about a kilometer: "61.22° N, 149.89° W". */
export function formatCoordinates({ latitude, longitude }: Coordinates, locale: string): string {
  const degrees = (amount: number) =>
    formatNumber(Math.abs(amount), locale, {
      style: 'unit',
      unit: 'degree',
      unitDisplay: 'narrow',
      maximumFractionDigits: 2,
    });
  const { language } = new Intl.Locale(locale);
  const [north, south, east, west] = directions.get(language) ?? defaultDirections;
  const comma = language === 'ar' ? '،' : ',';
  return `${degrees(latitude)} ${latitude < 0 ? south : north}${comma} ${degrees(longitude)} ${longitude < 0 ? west : east}`;
}
