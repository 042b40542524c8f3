const unusual = /[^ -_a-~]/;
const twoSpaces = / {2}/;

/** True for printable ASCII with single spaces. Two patterns: one that does both takes twice the time. */
export const isPlain = (raw: string): boolean => !unusual.test(raw) && !twoSpaces.test(raw);

/**
 * Folds a text for the prefilter: texts that `fold` makes equal are equal here, too, which a test checks for every
 * character. Unlike `fold` it keeps no offsets and no marks, and is small enough for the script of every page.
 */
export function coarseFold(raw: string): string {
  if (isPlain(raw)) return raw;
  if (!beyondSpaces.test(raw)) return raw.replace(spaces, ' ');
  return raw
    .replace(unseen, spaceFor)
    .replace(foreign, withoutMarks)
    .replace(wide, (run) => run.normalize('NFKC'))
    .replace(quotes, "'")
    .replace(dashes, '-')
    .replace(/[\u2027\u30fb]/g, '·')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(spaces, ' ');
}

/** Most of what is not plain has line breaks and nothing else. */
const beyondSpaces = /[^\t-\r -_a-~]/;
const spaces = /[\s\x85]{2,}|[^\S ]|\x85/g;

/** Soft hyphens, invisible characters, Arabic vowels and the stroke that lengthens letters, the Hindi nukta. */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself, none for a whole with its neighbor
  /[\u034f\u093c\xad\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]+/g;

/** The Persian half-space separates words; elsewhere the same character only shapes letters. */
const spaceFor = (run: string, at: number, raw: string): string =>
  run.includes('\u200c') && /[\u0600-\u06ff]/.test(raw.charAt(at - 1)) ? ' ' : '';

/**
 * Everything but plain ASCII, Hangul, whose syllables stay composed, and what lies beyond 16 bits: a note's parts are marks,
 * which would be part of the next word.
 */
const foreign = /[^ -_a-~\uac00-\udfff]+/g;

/**
 * Marks are removed before letters are decomposed, too: with many on one letter that takes time that grows with their
 * square.
 */
const withoutMarks = (run: string): string => run.replace(marks, '').normalize('NFD').replace(marks, '');

const marks = /[\u0300-\u036f\u0653-\u0655\u093c\u3099\u309a]+/g;

const wide = /[\uff01-\uff5e]+/g;
const quotes = /[`\xb4\u02b9\u02bc\u2018-\u201b\u2032]/g;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
