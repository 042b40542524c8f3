import { coarseFold } from '../finder/coarse-fold.ts';
import { lazy } from '../finder/lazy.ts';

/** A hash of a word, or of a few characters of a script without capitals. 30 bits, so that engines store it without boxing. */
export type WordKey = number;

/** Scripts without spaces between words. Words of other scripts end at their characters, digits included. */
const spaceless = '\\u0e00-\\u0e7f\\u1000-\\u109f\\u2e80-\\u9fff\\uf900-\\ufaff';
/** Their letters, and Hangul, which joins particles to names. */
const run = `[[${spaceless}\\uac00-\\ud7a3]&&[\\p{Alpha}\\p{M}]]`;
/** Letters of other scripts without case, or whose case is not used. */
const caseless = `[[\\p{Lo}\\p{Lm}\\p{M}\\p{sc=Georgian}]--${run}]`;

/**
 * The parts of a text that get keys: words that begin with a capital letter; in scripts without case, where names join
 * their neighbors, runs of letters, which are cut into pairs or triples. Words that begin with a digit get none: pages are
 * full of them.
 */
const keyedText = lazy(
  () =>
    new RegExp(
      `([\\p{Upper}\\p{Lt}][[\\p{Cased}\\p{M}\\p{N}]--[${spaceless}]]*)|(${run}{2,})|${caseless}{3,}`,
      'gv',
    ),
);

/** Anything that may change words, besides ASCII and common signs that end them. The pattern for it takes long to build. */
const foreign = /[^\0-©«®·»\u2010-\u2027€™]/;
const plainWords = /[A-Z][\dA-Za-z]*/g;

/**
 * Returns the keys of a raw text, with duplicates. A text that contains a name has all keys of the name. Cost: one pass of
 * native patterns; some 5 ms for a megabyte in English, four times as much in other scripts.
 */
export function wordKeysOf(raw: string): readonly WordKey[] {
  const keys: WordKey[] = [];
  const isPlain = !foreign.test(raw);
  const text = isPlain ? raw : coarseFold(raw);
  if (isPlain || !foreign.test(text)) {
    for (const word of text.match(plainWords) ?? []) addWord(word, keys);
    return keys;
  }
  for (const [found, capitalized, unspaced] of text.matchAll(keyedText())) {
    const length = unspaced === undefined ? 3 : 2;
    if (capitalized !== undefined) addWord(capitalized.toLowerCase(), keys);
    else for (let at = 0; at + length <= found.length; at += 1) addWord(found.slice(at, at + length), keys);
  }
  return keys;
}

/**
 * Adds a word's key, FNV-1a over its UTF-16 code units in lower case, and that of its letters where a number stands right behind
 * them, as in "Rubio7 min read". A collision only makes a frame ask for a name in vain.
 */
function addWord(word: string, keys: WordKey[]): void {
  let key = 0x811c9dc5;
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (at > 0 && code > 47 && code < 58) letters ||= key;
    key = Math.imul(key ^ (code > 64 && code < 91 ? code + 32 : code), 0x01000193);
  }
  keys.push(key >>> 2);
  if (letters !== 0) keys.push(letters >>> 2);
}
