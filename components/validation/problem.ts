/**
 * What is wrong with a story file, as data: a key of the catalog's context `problems` with what fills its blanks. It goes
 * from where it is found to where it is shown, and there becomes a sentence in the language of the interface.
 */
import type { problems } from '../../assets/words/en/problems.ts';
import type { BlanksOf } from '../i18n/catalog.ts';
import { fillBlanks } from '../i18n/fill-blanks.ts';
import { type Check, isRecord } from './checks.ts';

type Problems = typeof problems;

export type Problem = {
  [Key in keyof Problems]: {
    readonly key: Key;
    /** A further sentence, which there is only in English and is said only there. */
    readonly inEnglish?: string;
  } & { readonly [Blank in BlanksOf<Problems[Key]>]: Blank extends 'count' ? number : Piece };
}[keyof Problems];

/** What fills a blank: text of the file with its quotes; a number to be read; a list; a language; other words of the catalog. */
type Piece =
  | string
  | number
  | { readonly all: readonly string[] }
  | { readonly either: readonly string[] }
  | { readonly language: string }
  | Problem;

/** How to speak a language: its locale for `Intl`, and its texts of the context `problems`. */
export type Speech = {
  readonly locale: string;
  /** The text of a key, of a counted one in this form; `''` if there is none. */
  text(key: string, form?: Intl.LDMLPluralRule): string;
};

/** Puts a problem into words. One that is unknown or malformed, as of another version, gets a general sentence. */
export function problemIn(problem: unknown, speech: Speech): string {
  return (isProblem(problem) ? filledIn(problem, speech) : null) ?? speech.text('unknown');
}

type SomeProblem = { readonly key: string; readonly inEnglish?: string } & Readonly<Record<string, Piece>>;

/** Passes what has the form of a problem; whether the catalog has its key is seen when it is put into words. */
const isProblem: Check<SomeProblem> = (value): value is SomeProblem =>
  isRecord(value) && typeof value.key === 'string' && Object.values(value).every(isPiece);

const isPiece: Check<Piece> = (value): value is Piece =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  isProblem(value) ||
  (isRecord(value) &&
    (isTexts(value.all) ||
      isTexts(value.either) ||
      (typeof value.language === 'string' && /^[a-z]{2,3}$/.test(value.language))));

const isTexts: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** Returns `null` if there is no such text, or if a blank stays empty. */
function filledIn({ key, inEnglish, ...pieces }: SomeProblem, speech: Speech): string | null {
  const { count } = pieces;
  const form = typeof count === 'number' ? new Intl.PluralRules(speech.locale).select(count) : undefined;
  const text = speech.text(key, form);
  const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (text === '' || !blanks.every((name) => Object.hasOwn(pieces, name))) return null;
  const words = Object.entries(pieces).map(([name, piece]) => [name, wordsOf(piece, speech)] as const);
  const sentence = fillBlanks(text, Object.fromEntries(words)).join('');
  return inEnglish !== undefined && /^en\b/.test(speech.locale) ? `${sentence} ${inEnglish}` : sentence;
}

function wordsOf(piece: Piece, speech: Speech): string {
  const { locale } = speech;
  if (typeof piece === 'string') return piece;
  if (typeof piece === 'number') return new Intl.NumberFormat(locale).format(piece);
  if ('key' in piece) return problemIn(piece, speech);
  if ('all' in piece) return new Intl.ListFormat(locale, { type: 'conjunction' }).format(piece.all);
  if ('either' in piece) return new Intl.ListFormat(locale, { type: 'disjunction' }).format(piece.either);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(piece.language) ?? piece.language;
}
