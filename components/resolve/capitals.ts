/** What capitals and small letters tell of a word. */
import type { Form } from '../match/form.ts';
import type { Here } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { plainBeforeSurname, plainFirstWords } from './vocabulary.ts';

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A shouted word as it would stand in running text, so that one list of words serves both. */
export function plainCase(word: string, form: Form): string {
  return form.shouted || (word.length > 2 && word === word.toUpperCase())
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
}

export function isUnknownCapital(word: string): boolean {
  const isPlain = plainBeforeSurname.has(word) || plainFirstWords.has(word) || /'s?$|[-/]/.test(word);
  // Letters in capitals stand for a body or a country, not for a person.
  const isLetters = word.length > 1 && word === word.toUpperCase();
  return isCapitalised(word) && !isPlain && !isLetters;
}

/** German writes every noun with a capital, so that one before a surname says nothing. */
export const capitalisesNouns = (language: string | null): boolean => language === 'de';

/** A long word in small letters, but for those that headlines write so. */
const smallWord =
  /(?<![\p{L}'])(?!(?:with|from|into|over|amid|than|that|after|about|against|between|before|without)(?!\p{L}))\p{Ll}{4}/u;

/** True where all that is near is written as in a headline. */
export const isHeadline = ({ near }: Surroundings): boolean => !smallWord.test(near);

/**
 * A capital in mid-sentence or behind a semicolon. Where most words have one: of a place behind a preposition, "Kim Roe
 * in Anchorage", and in running text before a word in small letters.
 */
export function hasTellingCapital({ form, around }: Here): boolean {
  const { before, style } = around;
  if (isCapitalised(before) && !plainFirstWords.has(before)) return false;
  if (around.startsSentence && !around.left.endsWith('; ')) return false;
  if (style !== 'title') return style === 'sentence';
  if (form.entity.kind === 'place' && /^(?:in|from|near)$/.test(before)) return true;
  return !isCapitalised(around.after) && !isHeadline(around);
}

/**
 * True for a short name that is a common word too, where the word is written alike: at the beginning of a sentence, in
 * a heading, as a noun in German; letters only where all is in capitals. What the rest of the page names says nothing
 * of it there.
 */
export function mayBeWord({ form: { name, text }, around, language }: Here): boolean {
  if (name.needs !== 'context' || name.use === 'full' || !isCapitalised(text)) return false;
  if (name.use === 'acronym') return around.style === 'capitals';
  return around.startsSentence || around.style !== 'sentence' || capitalisesNouns(language);
}
