/** Checks which words are near a name. */
import { isHangulAt, isUnspacedAt, isWordAt } from '../text/characters.ts';
import type { BlockRuleInput } from './rule.ts';

/**
 * True if words near the name are evidence against it: in "Columbia, Missouri; Columbia students" the state counts
 * against the first only.
 */
export function hasOtherContext({
  form: { text, against, notAfter, notBefore },
  around: { near },
}: BlockRuleInput): boolean {
  if (!hasAnyWord(near, against)) return false;
  const others = [...notAfter.map((words) => words + text), ...notBefore.map((words) => text + words)];
  return hasAnyWord(
    others.reduce((rest, other) => rest.replaceAll(other, text), near),
    against,
  );
}

/**
 * True if the text has one of the words as a whole word; a plural in -s counts, too, and so does what Chinese and
 * Japanese write around a word and Korean after it.
 */
export const hasAnyWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => hasWord(text, word));

/** True if the text has two of the words; words that differ only in case count once. */
export const hasSeveralWords = (text: string, words: readonly string[]): boolean =>
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
