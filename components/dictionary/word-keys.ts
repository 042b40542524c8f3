import { coarse } from '../probe/coarse.ts';

/** Stands for a word, or for a few characters of a script that does not tell words by capitals. 30 bits: an engine keeps it without a box. */
export type WordKey = number;

/** Scripts that put no space between words. Words of others end at their characters, digits among them. */
const spaceless = '\\u0e00-\\u0e7f\\u1000-\\u109f\\u2e80-\\u9fff\\uf900-\\ufaff';
/** Their letters, and Hangul, where particles are written to names. */
const run = `[[${spaceless}\\uac00-\\ud7a3]&&[\\p{L}\\p{M}]]`;
/** Letters of other scripts without case, or where nobody writes it. */
const caseless = `[[\\p{Lo}\\p{Lm}\\p{M}\\p{Script=Georgian}]--${run}]`;

/**
 * What tells a name in a text: words that begin with a capital; and in scripts without case, where names touch what is
 * before and after them, pairs of the one kind of letters and triples of the other. Digits begin no telling word: pages
 * are full of them.
 */
const keyedText = new RegExp(
  `([\\p{Lu}\\p{Lt}][[\\p{Lu}\\p{Lt}\\p{Ll}\\p{M}\\p{N}]--[${spaceless}]]*)|(${run}{2,})|${caseless}{3,}`,
  'gv',
);

/**
 * The keys of a raw text, some of them more than once. What stands in a text as a whole name has all keys of the name
 * there. Cost: one pass by a native pattern.
 */
export function* wordKeysOf(raw: string): Generator<WordKey> {
  for (const [found, capitalized, unspaced] of coarse(raw).matchAll(keyedText)) {
    const length = unspaced === undefined ? 3 : 2;
    if (capitalized !== undefined) yield keyOf(capitalized.toLowerCase());
    else for (let at = 0; at + length <= found.length; at += 1) yield keyOf(found.slice(at, at + length));
  }
}

/** FNV-1a over UTF-16 code units. Words that share a key cost a name asked for in vain, no more. */
function keyOf(text: string): WordKey {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 2;
}
