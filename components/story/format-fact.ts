import type { FactSet } from './fact-set.ts';
import type { Fact, FactValue } from './schema.ts';

/** From this amount on, money is written in compact form: "$29.185tn", but "$7,200,000". */
const compactFrom = 1e9;

/** Formats a fact's value as plain text for a locale, without its note and as-of date. */
export function formatFact(
  fact: Fact,
  { factSet, locale }: { readonly factSet: Pick<FactSet, 'entity'>; readonly locale: string },
): string {
  const { value } = fact;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return formatDate(value.date, locale);
    case 'quantity': {
      const amount = formatAmount(value, locale);
      return value.of === undefined ? amount : `${amount} ${value.of}`;
    }
    case 'coordinates':
      return formatCoordinates(value, locale);
    case 'entity':
      return factSet.entity(value.entity)?.name ?? value.entity;
    default:
      return value satisfies never;
  }
}

/** Formats a date as exact as it is known: "1867", "September 2015", "15 August 2025". */
export function formatDate(date: string, locale: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}

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

/** `Intl` has no square kilometers, but the symbol of the kilometer in every locale. */
function formatSquareKilometers(amount: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' })
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'unit' ? `${value}²` : value))
    .join('');
}

function formatDollars(amount: number, locale: string): string {
  const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
  return formatNumber(amount, locale, {
    ...money,
    ...(amount < compactFrom
      ? { maximumFractionDigits: 0 }
      : { notation: 'compact', maximumSignificantDigits: 5 }),
  });
}

type Coordinates = Extract<FactValue, { kind: 'coordinates' }>;

/** North, south, east and west. */
type Directions = readonly [north: string, south: string, east: string, west: string];

const defaultDirections: Directions = ['N', 'S', 'E', 'W'];

/** Abbreviations in the interface's languages that differ, from the Unicode CLDR: `Intl` does not give access to them. */
const directions: ReadonlyMap<string, Directions> = new Map([
  ['de', ['N', 'S', 'O', 'W']],
  ['es', ['N', 'S', 'E', 'O']],
  ['fr', ['N', 'S', 'E', 'O']],
  ['uk', ['пн. ш.', 'пд. ш.', 'сх. д.', 'зх. д.']],
]);

/** To a hundredth of a degree, about a kilometer: "61.22° N, 149.89° W". */
function formatCoordinates({ latitude, longitude }: Coordinates, locale: string): string {
  const degrees = (amount: number) =>
    formatNumber(Math.abs(amount), locale, {
      style: 'unit',
      unit: 'degree',
      unitDisplay: 'narrow',
      maximumFractionDigits: 2,
    });
  const [north, south, east, west] = directions.get(new Intl.Locale(locale).language) ?? defaultDirections;
  return `${degrees(latitude)} ${latitude < 0 ? south : north}, ${degrees(longitude)} ${longitude < 0 ? west : east}`;
}
