import { mostMarks } from '../text/most-marks.ts';

/**
 * A text as the probe compares it: what folds alike is alike here too, which a test tells for every
 * character. Unlike folding it keeps no way back, and is small enough for every page.
 */
export function coarse(raw: string): string {
  if (!unusual.test(raw) && !twoSpaces.test(raw)) return raw;
  return raw
    .replace(dropped, '')
    .replace(replaced, plainOf)
    .replace(marked, composed)
    .replace(letters, plainLetter)
    .replace(spaces, ' ');
}

const unusual = /[^ -_a-~]/;
const twoSpaces = / {2}/;
const spaces = /[\s\x85]{2,}|[^\S ]|\x85/g;

/** The Persian half-space; quotes, dashes, middle dots, full-width forms. */
const replaced =
  /[\u200c`\xb4\u02b9\u02bc\u2018-\u201b\u2032\u2010-\u2015\u2212\ufe58\ufe63\u2027\u30fb\uff01-\uff5e]/g;

function plainOf(character: string, at: number, raw: string): string {
  if (character === '\u200c') return /[\u0600-\u06ff]/.test(raw.charAt(at - 1)) ? ' ' : '';
  if (/[\u2027\u30fb]/.test(character)) return '·';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63]/.test(character)) return '-';
  const code = character.charCodeAt(0);
  return code > 0xff00 && code !== 0xff40 ? String.fromCharCode(code - 0xfee0) : "'";
}

/** Soft hyphens, what is invisible, Arabic vowels and the stroke that lengthens letters, the Hindi nukta. */
const dropped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself, none for a whole with its neighbour
  /[\u034f\u093c\xad\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]+/g;
/** A letter with marks to be taken in by it; one that it does not take in goes. */
const marked = /.?[\u0300-\u036f\u3099\u309a]+/gs;
const marks = /[\u0300-\u036f\u3099\u309a]+/g;

/** Composing can give a quote, out of the Greek signs that are the same. */
const composed = (letter: string): string =>
  letter
    .slice(0, 1 + mostMarks)
    .normalize('NFC')
    .replace(marks, '')
    .replace(replaced, plainOf);

/** Letters that have a plainer twin: Latin ones with marks, Hindi ones with a nukta among them. */
const letters = /[\xc0-\u024f\u1e00-\u1effёЁيىك\u093c\u0958-\u095f]/g;
const twins: Readonly<Record<string, string>> = { ё: 'е', Ё: 'Е', ي: 'ی', ى: 'ی', ك: 'ک' };

const plainLetter = (letter: string): string =>
  twins[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f\u093c]/g, '');
