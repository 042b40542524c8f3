/** Which words stand near a name. */
import { isHangulAt, isUnspacedAt, isWordAt } from '../text/characters.ts';
import type { Here } from './rule.ts';

/** True if words near the name speak against it: in "Columbia, Missouri; Columbia students" the state does so of the first alone. */
export function hasOtherContext({
  form: { text, against, notAfter, notBefore },
  around: { near },
}: Here): boolean {
  if (!hasAny(near, against)) return false;
  const others = [...notAfter.map((words) => words + text), ...notBefore.map((words) => text + words)];
  return hasAny(
    others.reduce((rest, other) => rest.replaceAll(other, text), near),
    against,
  );
}

/**
 * True if one of the words stands whole in the text; a plural in -s counts as well, and so does what
 * Chinese and Japanese write around a word and Korean behind it.
 */
export const hasAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => hasWord(text, word));

/** True if two of the words do, in whatever case. */
export const hasSeveral = (text: string, words: readonly string[]): boolean =>
  new Set(words.filter((word) => hasWord(text, word)).map((word) => word.toLowerCase())).size > 1;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const last = end - 1;
    const plural = text.charAt(end) === 's' ? 1 : 0;
    const begins = isUnspacedAt(text, at) || !isWordAt(text, at - 1);
    const ends = isUnspacedAt(text, last) || isHangulAt(text, last) || !isWordAt(text, end + plural);
    if (begins && ends) return true;
  }
  return false;
}
