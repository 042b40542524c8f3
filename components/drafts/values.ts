/** What people type for the value of a fact, and what it is: a date, an amount, a place, or else text. */
import type { Unit } from '../story/schema.ts';
import { looksLikeCoordinates, readCoordinates, writeCoordinates } from './coordinates.ts';
import { datesIn, maxOfValue, writeDate } from './dates.ts';
import type { DraftFactValue } from './draft.ts';
import { folded, type LanguageWords, type NumberStyle, plainSigns, wordsOf } from './language-words.ts';

export type AboutValue = {
  /** Four figures alone are a year, or what the label counts. */
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  /** Those of the language, where many values are read. */
  readonly words?: LanguageWords;
  /** Those of another language whose dates are read as well: of a story that is written in it. */
  readonly storyWords?: LanguageWords;
};

/**
 * Reads a value as people write it, in the language or in English. What could mean two things is text, and so is what
 * stands in "straight quotes" and would be something else without them.
 */
export function readValue(written: string, about: AboutValue): DraftFactValue {
  const text = written.trim();
  return unquoted(text, about) ?? readPlain(text, about) ?? { kind: 'text', text };
}

/** What a person would type for a value: `readValue` returns the same value, but a date for a birth. */
export function writeValue(value: DraftFactValue, language: string, words?: LanguageWords): string {
  switch (value.kind) {
    case 'text':
      return writeText(value.text, { label: '', language, ...(words && { words }) });
    case 'date':
    case 'birth':
      return writeDate(value.date, language, words);
    case 'quantity':
      return writeQuantity(value, words ?? wordsOf(language));
    case 'coordinates':
      return writeCoordinates(value);
    case 'distance':
      return `${writeCoordinates(value.from)} ${arrow} ${writeCoordinates(value.to)}`;
    case 'entity':
      return `${arrow} ${value.entity}`;
    default:
      return value satisfies never;
  }
}

/** Stands before the id of an entity, and between the ends of a distance. */
const arrow = '→';

function readPlain(text: string, about: AboutValue): DraftFactValue | null {
  if (looksLikeCoordinates(text) && !isGrouped(text)) {
    const point = readCoordinates(text, about.language);
    if (point !== null) return { kind: 'coordinates', ...point };
  }
  if (text.length > maxOfValue || !/[\p{Nd}→]/u.test(text)) return null;
  const arrowed = readArrowed(text, about.language);
  if (arrowed !== null) return arrowed;
  if (isYear(text) && !counts(text, about)) return { kind: 'date', date: plainSigns(text) };
  const date = isYear(text) ? null : datesIn(text, about.language, about.words, about.storyWords);
  // Years from one to another may be amounts, and are written alike everywhere.
  if (date !== null && !areYears(date)) return { kind: 'date', date };
  return readQuantity(text, about.words ?? wordsOf(about.language));
}

/** True for one large number in groups, "2,072,000,000" or "1,00,00,000", which is no pair of numbers with commas in them. */
const isGrouped = (text: string): boolean =>
  /^[^\p{Nd}]{0,2}\p{Nd}{1,3}(?:,\p{Nd}{2,3})+,\p{Nd}{3}$/u.test(text);

function readArrowed(text: string, language: string): DraftFactValue | null {
  const [from = '', to, ...more] = text.split(arrow);
  if (to === undefined || more.length > 0) return null;
  const id = to.trim();
  if (from.trim() === '') return /^[a-z][a-z0-9-]*$/.test(id) ? { kind: 'entity', entity: id } : null;
  const [start, end] = [from, to].map((part) => readCoordinates(part, language));
  return start && end ? { kind: 'distance', from: start, to: end } : null;
}

/** Text in quotes that without them would be read as something else. */
function unquoted(text: string, about: AboutValue): DraftFactValue | null {
  const inner = text.slice(1, -1);
  const isQuoted = text.length > 2 && text.length <= maxOfValue && text.startsWith('"') && text.endsWith('"');
  return isQuoted && !isReadAsIs(inner, about) ? { kind: 'text', text: inner } : null;
}

const writeText = (text: string, about: AboutValue): string => (isReadAsIs(text, about) ? text : `"${text}"`);

function isReadAsIs(text: string, about: AboutValue): boolean {
  const value = readValue(text, about);
  return value.kind === 'text' && value.text === text;
}

const latestYear = 2100;

const areYears = (date: string): boolean => /^\d{4}\//.test(date);

const isYear = (text: string): boolean => /^\p{Nd}{4}$/u.test(text);

const countingLabels =
  /\b(?:population|inhabitants|people|members(?:hip)?|students|pupils|employees|staff|workers|residents|users|readers|visitors|voters|votes|seats|soldiers|troops|crew|passengers|ships|deaths|dead|wounded|casualties|number|count|size|total)\b/i;

/** True if four figures are an amount. */
function counts(year: string, about: AboutValue): boolean {
  const { label } = about;
  if (Number(plainSigns(year)) > latestYear || countingLabels.test(label)) return true;
  if (about.language === 'en' || label === '') return false;
  const { units, locale } = about.words ?? wordsOf(about.language);
  return folded(label, locale)
    .split(' ')
    .some((word) => units.get(word) === 'people');
}

// Amounts

type Quantity = Extract<DraftFactValue, { readonly kind: 'quantity' }>;

/** Stands between an amount and what is counted, where no unit says it: "37 × votes to 2". */
const times = '×';

/** The amount in a text of which its author says that it is one: "1.500" is one and a half in English. */
export const quantityIn = (text: string, words: LanguageWords): Quantity | null =>
  text.length > maxOfValue ? null : readQuantity(text.trim(), words, numberAs);

/** `8,458 people`, `1 518 800 km²`, `57.3%`, `$7,200,000`; `null` for anything else. */
function readQuantity(typed: string, words: LanguageWords, read: ReadNumber = plainNumber): Quantity | null {
  const [plain = '', of, ...more] = typed.split(times).map((part) => part.trim());
  if (of === '' || more.length > 0) return null;
  const text = plainSigns(plain);
  const [start = '', sign = '', dollars = ''] = /^(-?) ?((?:us ?)?\$ ?)?/i.exec(text) ?? [];
  const [written = ''] = /^\d[\d.,' ٬٫]*(?:e[+-]?\d{1,3})?/i.exec(text.slice(start.length)) ?? [];
  const rest = text.slice(start.length + written.length);
  const figures = written.trim();
  const amount = numberIn(figures, words.numbers, read);
  const unit = unitIn(rest.trim(), dollars !== '', words);
  if (amount === null || unit === null) return null;
  return { kind: 'quantity', amount: sign === '' ? amount : -amount, unit, ...(of !== undefined && { of }) };
}

/** A large letter alone is no unit: "3.2 M" are millions to some. */
function unitIn(rest: string, isDollars: boolean, { units, locale }: LanguageWords): Unit | null {
  if (/^\p{Upper}\.?$/u.test(rest)) return null;
  if (isDollars) return rest === '' ? 'us-dollar' : null;
  return rest === '' ? 'count' : (units.get(folded(rest, locale)) ?? null);
}

const englishNumbers: NumberStyle = { group: ',', decimal: '.', groupSize: 3 };

/** A number as the language writes it, or as English does where that is not something else in the language. */
function numberIn(figures: string, own: NumberStyle, read: ReadNumber = plainNumber): number | null {
  if (/^\d(?:\.\d+)?e[+-]?\d+$/.test(figures)) return Number(figures);
  const number = read(figures, own);
  if (number !== null) return number;
  const isTwofold = own.decimal !== '.' && /^\d+,\d{3}$/.test(figures);
  return isTwofold ? null : read(figures, englishNumbers);
}

type ReadNumber = (figures: string, style: NumberStyle) => number | null;

/** Three figures behind a point or comma part thousands elsewhere: no number to whom nobody says so. */
const plainNumber: ReadNumber = (figures, style) =>
  /^(?!0\D).*[.,]\d{3}$/.test(figures) && figures.at(-4) === style.decimal ? null : numberAs(figures, style);

/** One that begins with zeros is none. */
function numberAs(figures: string, { group, decimal, groupSize }: NumberStyle): number | null {
  const [whole = '', fraction, ...more] = decimal === '' ? [figures] : figures.split(decimal);
  const integer = wholeIn(whole, [group, ' ', "'"], groupSize);
  if (integer === null || more.length > 0) return null;
  if (fraction === undefined) return Number(integer);
  return /^\d+$/.test(fraction) ? Number(`${integer}.${fraction}`) : null;
}

function wholeIn(written: string, groups: readonly string[], groupSize: number): string | null {
  if (/^(?:[1-9]\d*|0)$/.test(written)) return written;
  for (const group of groups) {
    const parts = group === '' ? [] : written.split(group);
    const [first = '', ...others] = parts;
    const last = others.at(-1);
    const isGrouped =
      /^[1-9]\d{0,2}$/.test(first) &&
      last?.length === 3 &&
      others.every(
        (part, index) => /^\d+$/.test(part) && part.length === (index === others.length - 1 ? 3 : groupSize),
      );
    if (isGrouped) return parts.join('');
  }
  return null;
}

function writeQuantity({ amount, unit, of }: Quantity, words: LanguageWords): string {
  if (!Number.isFinite(amount)) return '';
  const plain = withUnit(writeNumber(amount, words), unit, words);
  return of === undefined ? plain : `${plain} ${times} ${of}`;
}

/** Longer numbers are written as powers of ten. */
const maxOfNumber = 40;

/** Numbers are written with groups, so that 1,986 is no year; three figures behind the point get a zero. */
function writeNumber(amount: number, { locale, numbers }: LanguageWords): string {
  const format = new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 20 });
  const text = format.format(amount);
  const padded = text.split(numbers.decimal)[1]?.length === 3 ? `${text}${format.format(0)}` : text;
  const readAgain = (written: string): boolean =>
    written.length < maxOfNumber &&
    numberIn(plainSigns(written).replace(/^-/, ''), numbers) === Math.abs(amount);
  return [text, padded].find(readAgain) ?? amount.toExponential();
}

function withUnit(number: string, unit: Unit, words: LanguageWords): string {
  switch (unit) {
    case 'count':
      return number;
    case 'percent':
      return `${number}%`;
    case 'us-dollar':
      return words.locale.startsWith('en') ? number.replace(/^(-?)/, '$1$$') : `${number} $`;
    case 'metre':
      return `${number} m`;
    case 'kilometre':
      return `${number} km`;
    case 'square-kilometre':
      return `${number} km²`;
    case 'people':
      return `${number} ${words.people}`;
    default:
      return unit satisfies never;
  }
}
