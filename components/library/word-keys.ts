import { coarseFold } from '../finder/coarse-fold.ts';
import { lazy } from '../finder/lazy.ts';

/** A hash of a word, or of a few characters of a script without capitals. 30 bits, so that engines store it without boxing. */
export type WordKey = number;

/** Scripts without spaces between words. Words of other scripts end at their characters, digits included. */
const spaceless = '\\u0e00-\\u0e7f\\u1000-\\u109f\\u2e80-\\u9fff\\uf900-\\ufaff';
/** Their letters, and Hangul, which joins particles to names. */
const run = `[[${spaceless}\\uac00-\\ud7a3]&&[\\p{L}\\p{M}]]`;
/** Letters of other scripts without case, or whose case is not used. */
const caseless = `[[\\p{Lo}\\p{Lm}\\p{M}\\p{Script=Georgian}]--${run}]`;

/**
 * The parts of a text that get keys: words that begin with a capital letter; in scripts without case, where names join
 * their neighbors, runs of letters, which are cut into pairs or triples. Words that begin with a digit get none: pages are
 * full of them.
 */
const keyedText = lazy(
  () =>
    new RegExp(
      `([\\p{Lu}\\p{Lt}][[\\p{Lu}\\p{Lt}\\p{Ll}\\p{M}\\p{N}]--[${spaceless}]]*)|(${run}{2,})|${caseless}{3,}`,
      'gv',
    ),
);

/**
 * Yields the keys of a raw text, with duplicates. A text that contains a name has all keys of the name. Cost: one pass of
 * a native regular expression.
 */
export function* wordKeysOf(raw: string): Generator<WordKey> {
  for (const [found, capitalized, unspaced] of coarseFold(raw).matchAll(keyedText())) {
    const length = unspaced === undefined ? 3 : 2;
    if (capitalized !== undefined) yield* keysOfWord(capitalized.toLowerCase());
    else for (let at = 0; at + length <= found.length; at += 1) yield keyOf(found.slice(at, at + length));
  }
}

/** A word's key, and that of its letters where a number stands right behind them, as in "Rubio7 min read". */
function* keysOfWord(word: string): Generator<WordKey> {
  yield keyOf(word);
  const digit = word.search(/\d/);
  if (digit > 0) yield keyOf(word.slice(0, digit));
}

/** FNV-1a over UTF-16 code units. A collision only makes a frame ask for a name in vain. */
function keyOf(text: string): WordKey {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}
