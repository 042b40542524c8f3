import { isPlain } from './coarse-fold.ts';
import { lazy } from './lazy.ts';
import { type FoldedOffset, floorIndex, type RawOffset, type Span } from './span.ts';

/**
 * A text as the finder compares it. Differences that no reader sees are gone: soft hyphens, zero-width and direction
 * marks and vowel signs are dropped, white space of any kind and length is one space, curly quotes are straight,
 * dashes are hyphens, full-width letters are plain, letters are composed (NFC) with their first marks. Case stays: it
 * distinguishes "US" from "us".
 */
export type Folded = {
  readonly text: string;
  /** The raw span of a folded span, without dropped characters at its edges. */
  toRaw(span: Span<FoldedOffset>): Span<RawOffset>;
};

/** A stretch whose folded form has another length; between edits the offsets of both texts differ by a constant. */
type Edit = {
  readonly folded: number;
  readonly foldedLength: number;
  readonly raw: number;
  readonly rawLength: number;
};

/** Folds a text. Cost: one pass; next to nothing for plain ASCII. */
export function fold(raw: string): Folded {
  if (isPlain(raw)) return { text: raw, toRaw: asItIs };
  const edits: Edit[] = [];
  let text = '';
  let copied = 0;
  let at = nextToFold(raw, 0);
  while (at < raw.length) {
    const stretch = replacementAt(raw, at, copied);
    if (stretch === null) {
      at = nextToFold(raw, at + 1);
      continue;
    }
    const { from, to, folded } = stretch;
    text += raw.slice(copied, from);
    if (folded.length !== 1 || to - from !== 1) {
      edits.push({ folded: text.length, foldedLength: folded.length, raw: from, rawLength: to - from });
    }
    text += folded;
    copied = to;
    at = nextToFold(raw, to);
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

const asItIs = (span: Span<FoldedOffset>): Span<RawOffset> => span as unknown as Span<RawOffset>;

/** What folding does with a character; 0, the default, keeps it. */
const treat = { keep: 0, space: 1, drop: 2, joiner: 3, combine: 4, replace: 5 } as const;
type Treatment = (typeof treat)[keyof typeof treat];

const ranges: readonly (readonly [Treatment, ...(readonly [number, number])[]])[] = [
  [treat.space, [0x09, 0x0d], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680]],
  [treat.space, [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]],
  // Soft hyphen, zero-width and direction marks, variation selectors, byte order mark.
  [treat.drop, [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200b]],
  [treat.drop, [0x200d, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x2069], [0xfe00, 0xfe0f]],
  [treat.drop, [0xfeff, 0xfeff]],
  // Arabic vowel signs and the lengthening stroke; the Hindi nukta.
  [
    treat.drop,
    [0x610, 0x61a],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6ed],
    [0x93c, 0x93c],
  ],
  [treat.joiner, [0x200c, 0x200c]],
  [treat.combine, [0x300, 0x34e], [0x350, 0x36f], [0x3099, 0x309a]],
  // Quotes, dashes, middle dots, full-width forms, letters with a plainer twin.
  [
    treat.replace,
    [0x60, 0x60],
    [0xb4, 0xb4],
    [0x2b9, 0x2b9],
    [0x2bc, 0x2bc],
    [0x2018, 0x201b],
    [0x2032, 0x2032],
  ],
  [treat.replace, [0x2010, 0x2015], [0x2212, 0x2212], [0xfe58, 0xfe58], [0xfe63, 0xfe63], [0xff01, 0xff5e]],
  // Wide, they are punctuation; narrow, they also join what machines read.
  [treat.keep, [0xff1a, 0xff1a], [0xff1d, 0xff1d], [0xff3c, 0xff3c], [0xff3f, 0xff3f], [0xff5e, 0xff5e]],
  [treat.replace, [0x2027, 0x2027], [0x30fb, 0x30fb], [0x401, 0x401], [0x451, 0x451], [0x643, 0x643]],
  [treat.replace, [0x649, 0x64a], [0x958, 0x95f]],
];

/** The treatment of every UTF-16 code unit: 64 kB, filled once, so that folding is one look-up for each character. */
const treatments = lazy(() => {
  const table = new Uint8Array(0x10000);
  for (const [treatment, ...spans] of ranges)
    for (const [first, last] of spans) table.fill(treatment, first, last + 1);
  return table;
});

const treatmentAt = (raw: string, at: number): number => treatments()[raw.charCodeAt(at)] ?? treat.keep;

/** The first offset from `from` on where folding may change something; the text's length if there is none. */
function nextToFold(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && (treatmentAt(raw, at) === treat.keep || isLoneSpace(raw, at))) at += 1;
  return at;
}

const isLoneSpace = (raw: string, at: number): boolean =>
  raw.charCodeAt(at) === 0x20 && !isBlank(treatmentAt(raw, at + 1));

const isBlank = (treatment: number): boolean => treatment >= treat.space && treatment <= treat.joiner;

type Replacement = { readonly from: number; readonly to: number; readonly folded: string };

/** The stretch to replace at `at`, or `null` to keep the character. `copied` is where the last replacement ended. */
function replacementAt(raw: string, at: number, copied: number): Replacement | null {
  switch (treatmentAt(raw, at)) {
    case treat.space:
    case treat.joiner:
    case treat.drop:
      return blankReplacement(raw, at);
    case treat.combine:
      return combinedReplacement(raw, at, copied);
    case treat.replace:
      return { from: at, to: at + 1, folded: plainOf(raw.charAt(at)) };
    default:
      return null;
  }
}

/** White space with invisible characters in it becomes one space; invisible characters alone are dropped. */
function blankReplacement(raw: string, at: number): Replacement {
  let to = at;
  let hasSpace = false;
  let hasJoiner = false;
  for (; to < raw.length; to += 1) {
    const treatment = treatmentAt(raw, to);
    if (treatment === treat.space) hasSpace = true;
    else if (treatment === treat.joiner) hasJoiner = true;
    else if (treatment !== treat.drop) break;
  }
  // The Persian half-space separates words; elsewhere the same character only shapes letters.
  const parts = hasSpace || (hasJoiner && isArabic.test(raw.charAt(at - 1)));
  return { from: at, to, folded: parts ? ' ' : '' };
}

const isArabic = /[\u0600-\u06ff]/;

/** A letter and its combining marks become the composed letter. Marks right after a replacement have no letter. */
function combinedReplacement(raw: string, at: number, copied: number): Replacement {
  let to = at + 1;
  while (treatmentAt(raw, to) === treat.combine) to += 1;
  const from = Math.max(copied, at - 1);
  const composed = raw.slice(from, Math.min(to, at + maxCombiningMarks)).normalize('NFC');
  return { from, to, folded: letters[composed] ?? composed };
}

const letters: Readonly<Record<string, string>> = { ё: 'е', Ё: 'Е', ي: 'ی', ى: 'ی', ك: 'ک' };
const nukta = '\u093c';

function plainOf(character: string): string {
  if (/[\u2018-\u201b\u2032\u02bc\u02b9\u0060\u00b4\uff07]/.test(character)) return "'";
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(character)) return '-';
  if (/[\u30fb\u2027]/.test(character)) return '·';
  const plain = character.normalize('NFKC').replace(nukta, '');
  return letters[plain] ?? plain;
}

/** The last edit that begins at or before a folded offset. If several do at one offset, all but the last drop text. */
const lastEditUpTo = (edits: readonly Edit[], folded: number): Edit | undefined =>
  edits[floorIndex(edits, folded, (edit) => edit.folded)];

function rawStart(edits: readonly Edit[], folded: number): number {
  const edit = lastEditUpTo(edits, folded);
  if (!edit) return folded;
  const into = folded - edit.folded;
  if (into < edit.foldedLength) return edit.raw;
  return edit.raw + edit.rawLength + into - edit.foldedLength;
}

/** The raw end of the character before a folded offset. */
function rawEnd(edits: readonly Edit[], folded: number): number {
  const last = folded - 1;
  const edit = lastEditUpTo(edits, last);
  if (!edit) return folded;
  const into = last - edit.folded;
  if (into < edit.foldedLength) return edit.raw + edit.rawLength;
  return edit.raw + edit.rawLength + into - edit.foldedLength + 1;
}

/**
 * A letter's combining marks beyond this many are dropped. No language has words with more: the stream-safe text
 * format cuts there too (UAX #15, section 13). The time browsers take to compose text grows with the square of the
 * marks.
 */
const maxCombiningMarks = 30;
