/** Evidence in capitals and lowercase letters. */
import type { Form } from '../match/form.ts';
import type { BlockRuleInput } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { plainBeforeSurname, plainFirstWords } from './vocabulary.ts';

export const isCapitalized = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A word in capitals as it would be in running text, so that one list of words serves both. */
export function plainCase(word: string, form: Form): string {
  return form.allCaps || (word.length > 2 && word === word.toUpperCase())
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word;
}

export function isUnknownCapital(word: string): boolean {
  const isPlain = plainBeforeSurname.has(word) || plainFirstWords.has(word) || /'s?$|[-/]/.test(word);
  // An acronym is an organization or a country, not a person.
  const isLetters = word.length > 1 && word === word.toUpperCase();
  return isCapitalized(word) && !isPlain && !isLetters;
}

/** German capitalizes all nouns, so a capital before a surname says nothing. */
export const capitalizesNouns = (language: string | null): boolean => language === 'de';

/** A long lowercase word, except those that headlines write so. */
const longLowercaseWord =
  /(?<![\p{L}'])(?!(?:with|from|into|over|amid|than|that|after|about|against|between|before|without)(?!\p{L}))\p{Ll}{4}/u;

/** True where the text around is capitalized like a headline. */
export const isHeadline = ({ near }: Surroundings): boolean => !longLowercaseWord.test(near);

/**
 * A capital in mid-sentence or after a semicolon. Where most words have one: of a place after a preposition, "Kim Roe
 * in Anchorage", and before a lowercase word in running text.
 */
export function hasTellingCapital({ form, around }: BlockRuleInput): boolean {
  const { before, style } = around;
  if (isCapitalized(before) && !plainFirstWords.has(before)) return false;
  if (around.startsSentence && !around.left.endsWith('; ')) return false;
  if (style !== 'title') return style === 'sentence';
  if (form.entity.kind === 'place' && /^(?:in|from|near)$/.test(before)) return true;
  return !isCapitalized(around.after) && !isHeadline(around);
}

/**
 * True for a short name that is a common word too, where both are written alike: at the beginning of a sentence, in a
 * heading, as a German noun; for an acronym only where all is in capitals. There, evidence from the rest of the page
 * does not count.
 */
export function mayBeCommonWord({ form: { name, text }, around, language }: BlockRuleInput): boolean {
  if (name.needs !== 'context' || name.use === 'full' || !isCapitalized(text)) return false;
  if (name.use === 'acronym') return around.style === 'capitals';
  return around.startsSentence || around.style !== 'sentence' || capitalizesNouns(language);
}
