/**
 * Which characters make words: letters, their marks, and digits, in any script. The most common ones are decided by
 * character code, which takes a tenth of the time of a pattern; a test compares the two.
 */

import { lazy } from './lazy.ts';

const wordCharacter = lazy(() => /[\p{L}\p{M}\p{N}]/u);
const letter = lazy(() => /\p{L}/u);
const lowercase = lazy(() => /\p{Ll}/u);
const uppercase = lazy(() => /\p{Lu}/u);
const capital = lazy(() => /[\p{Lu}\p{Lt}\p{Lo}]/u);

const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters with marks, Cyrillic, Arabic, Devanagari, Han and Hangul. */
const isCommonLetter = (code: number): boolean =>
  code < 0x900
    ? (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
      isCyrillic(code) ||
      (code >= 0x620 && code <= 0x669)
    : code <= 0x963 || isHanOrHangul(code);

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x45f;
const isHanOrHangul = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/**
 * True if the code unit at `at` belongs to a word; false outside the text. Either half of a surrogate pair counts as
 * the whole.
 */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiLetter(code) || isAsciiDigit(code);
  if (isCommonLetter(code)) return true;
  if (Number.isNaN(code) || isPunctuation(code)) return false;
  return wordCharacter().test(characterAround(text, at, code));
}

/** True for a digit from 0 to 9. */
export const isDigitAt = (text: string, at: number): boolean => isAsciiDigit(text.charCodeAt(at));

export const isAsciiLetterAt = (text: string, at: number): boolean => isAsciiLetter(text.charCodeAt(at));

/** True if the character at `at` can begin a name: an uppercase letter, or a letter of a script without case. */
export function canBeginName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  if (isCyrillic(code)) return code <= 0x42f;
  if (isHanOrHangul(code)) return true;
  if (isPunctuation(code)) return false;
  return capital().test(characterAround(text, at, code));
}

/** True for a letter. False for both halves of a surrogate pair. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiLetter(code) : letter().test(text.charAt(at));
}

export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 ? lowercase().test(text.charAt(at)) : code >= 97 && code <= 122;
}

export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 127 ? uppercase().test(text.charAt(at)) : code >= 65 && code <= 90;
}

/**
 * The offset after the word that begins at `from`. A word of a script with spaces ends where a script without spaces
 * begins.
 */
export function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (isWordAt(text, at) && !isUnspacedAt(text, at)) at += 1;
  return at;
}

/** Where the letters of a word end that has a number or Hangul right behind them, or else the word: "Trump42", "CIA가". */
export function lettersEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from + 1 && isDigitAt(text, at - 1)) at -= 1;
  if (!isHangulAt(text, from)) while (at > from + 1 && isHangulAt(text, at - 1)) at -= 1;
  return at;
}

function characterAround(text: string, at: number, code: number): string {
  const isTrailing = code >= 0xdc00 && code <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(isTrailing ? at - 1 : at) ?? 0);
}

/** True for a character of a script that puts no space between words: Han, Hiragana, Katakana, Thai, Burmese. */
export function isUnspacedAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x2e80) return (code >= 0xe00 && code <= 0xe7f) || (code >= 0x1000 && code <= 0x109f);
  return code <= 0x9fff ? code !== 0x3000 : code >= 0xf900 && code <= 0xfaff;
}

/** True for Katakana and its lengthening mark. Foreign words are written in it. */
export function isKatakanaAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb;
}

/** True for a Hangul syllable. */
export function isHangulAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xac00 && code <= 0xd7a3;
}
