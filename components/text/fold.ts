import type { FoldedOffset, RawOffset, Span } from './span.ts';

/**
 * A text as the finder compares it. Differences that no reader sees are gone: soft hyphens,
 * zero-width and direction marks and vowel signs dropped, white space of any kind and length one
 * space, curly quotes straight, dashes a hyphen, full-width letters plain, letters composed (NFC).
 * Case stays: it tells "US" from "us".
 */
export type Folded = {
  readonly text: string;
  /** Where a folded span lies in the raw text: dropped characters at its edges stay outside. */
  toRaw(span: Span<FoldedOffset>): Span<RawOffset>;
};

/** A stretch whose folded form differs from the raw one; between edits the two run in step. */
type Edit = {
  readonly folded: number;
  readonly foldedLength: number;
  readonly raw: number;
  readonly rawLength: number;
};

/** Text without it is printable ASCII with single spaces, hence its own folded form. */
const unusual = /[^ -~]| {2}/;

const spaces = '\\s\\u00a0\\u2028\\u2029';
const invisible =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200d-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff';
const arabicMarks = '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed';
const nukta = '\\u093c';

/**
 * Everything folding may change, in stretches: white space and what is invisible in it, droppable
 * marks, a letter with its combining marks, a single character with a plain counterpart.
 */
const foldable = new RegExp(
  [
    `[${spaces}${invisible}\\u200c]*[${spaces}\\u200c][${spaces}${invisible}\\u200c]*`,
    `[${invisible}${arabicMarks}${nukta}]+`,
    '[^\\u0000-\\u02ff][\\u0300-\\u036f\\u0306\\u0308\\u3099\\u309a]+',
    '[A-Za-z\\u00c0-\\u02ff][\\u0300-\\u036f]+',
    '[\\u2018\\u2019\\u201a\\u201b\\u2032\\u02bc\\u02b9\\u0060\\u00b4\\uff07]',
    '[\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d\\u30fb\\u00b7\\u2027]',
    '[\\uff01-\\uff5e]',
    '[\\u0451\\u0401\\u064a\\u0649\\u0643\\u0958-\\u095f]',
  ].join('|'),
  'gu',
);

const letters: Readonly<Record<string, string>> = {
  ё: 'е',
  Ё: 'Е',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};

const nuktaSign = '\u093c';
const persianHalfSpace = '\u200c';
const isArabic = /[\u0600-\u06ff]/;
const hasSpace = new RegExp(`[${spaces}]`, 'u');
const quote = /^[\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u0060\u00b4\uff07]$/;
const dash = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const middleDot = /^[\u30fb\u00b7\u2027]$/;
const dropped = new RegExp(`^[${invisible}${arabicMarks}${nukta}]+$`, 'u');

/** Folds a text. Cost: one pass; next to nothing for plain ASCII. */
export function fold(raw: string): Folded {
  if (!unusual.test(raw)) return { text: raw, toRaw: (span) => span as unknown as Span<RawOffset> };
  const edits: Edit[] = [];
  let text = '';
  let copied = 0;
  for (const match of raw.matchAll(foldable)) {
    const found = match[0];
    const folded = foldStretch(found, raw, match.index);
    if (folded === found) continue;
    text += raw.slice(copied, match.index);
    if (folded.length !== found.length || found.length > 1) {
      edits.push({
        folded: text.length,
        foldedLength: folded.length,
        raw: match.index,
        rawLength: found.length,
      });
    }
    text += folded;
    copied = match.index + found.length;
  }
  text += raw.slice(copied);
  return {
    text,
    toRaw: ({ from, to }) => ({
      from: rawStart(edits, from) as RawOffset,
      to: rawEnd(edits, to) as RawOffset,
    }),
  };
}

function foldStretch(found: string, raw: string, at: number): string {
  if (dropped.test(found)) return '';
  if (hasSpace.test(found)) return ' ';
  if (found.includes(persianHalfSpace)) return isArabic.test(raw[at - 1] ?? '') ? ' ' : '';
  if (quote.test(found)) return "'";
  if (dash.test(found)) return '-';
  if (middleDot.test(found)) return '·';
  const composed = found.normalize('NFKC').replaceAll(nuktaSign, '');
  return letters[composed] ?? composed;
}

/** The last edit that begins at or before a folded offset, or -1. Of several there, all but the last drop text. */
function lastEditUpTo(edits: readonly Edit[], folded: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.folded ?? 0) <= folded) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function rawStart(edits: readonly Edit[], folded: number): number {
  const edit = edits[lastEditUpTo(edits, folded)];
  if (!edit) return folded;
  const into = folded - edit.folded;
  if (into < edit.foldedLength) return edit.raw;
  return edit.raw + edit.rawLength + into - edit.foldedLength;
}

/** The raw end of the character before a folded offset. */
function rawEnd(edits: readonly Edit[], folded: number): number {
  const last = folded - 1;
  const edit = edits[lastEditUpTo(edits, last)];
  if (!edit) return folded;
  const into = last - edit.folded;
  if (into < edit.foldedLength) return edit.raw + edit.rawLength;
  return edit.raw + edit.rawLength + into - edit.foldedLength + 1;
}
