import type { FactSet } from './fact-set.ts';
import type { Fact, FactValue } from './schema.ts';

/** From here on, money is counted in words: "$29.185tn", but "$7,200,000". */
const compactFrom = 1e9;

/** A fact's value as plain text: numbers, units and dates as the locale writes them. Without note and as-of date. */
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

/** A date as exactly as it is known: "1867", "September 2015", "15 August 2025". */
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
    // What is counted is said by the fact's label or by `of`.
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

/** `Intl` knows no square kilometre, but every locale's sign for the kilometre. */
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

/** Where they are written in another way in the interface's languages: the short ones of the Unicode CLDR, which `Intl` keeps to itself. */
const directions: ReadonlyMap<string, Directions> = new Map([
  ['de', ['N', 'S', 'O', 'W']],
  ['es', ['N', 'S', 'E', 'O']],
  ['fr', ['N', 'S', 'E', 'O']],
  ['uk', ['пн. ш.', 'пд. ш.', 'сх. д.', 'зх. д.']],
]);

/** To the hundredth of a degree, about a kilometre: "61.22° N, 149.89° W". */
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
