/**
 * Names of parties, unions, banks and other bodies that a country ends or begins, in other languages than English:
 * "Partido Comunista de China", "Федерация футбола Украины", "中国足球协会". A government's own bodies are not among them.
 */

import { isUnspacedAt } from './characters.ts';
import type { GeneralWords } from './name-table.ts';
import type { BlockRuleInput } from './rule.ts';
import { isNominative } from './senses.ts';
import { isAllCaps, isCapitalized } from './surroundings.ts';

export function isInNameOfBody(here: BlockRuleInput): boolean {
  const { around, words } = here;
  if (words === null || words.bodies.size === 0) return false;
  if (!isUnspacedAt(around.text, around.span.from)) return endsNameOfBody(here, words);
  const [run = ''] = unspacedRun.exec(around.right) ?? [];
  const isIn = (body: string): boolean => run.includes(body);
  return [...words.bodies].some(isIn) && !words.noBodies.some(isIn);
}

/** Han and Katakana up to a particle or a small word. */
const unspacedRun = /^(?:(?![的一和与與在向對对等是有将將为為了代])[ァ-ー㐀-鿿]){1,10}/;

/** How much of the text before a name is read for the noun that heads it, and how many of its words. */
const reach = 90;
const maxWords = 7;
const phraseEnd = /[^\p{Alpha}\p{M}' -]/u;

/** What joins the words of a name, and stands right before a country in Romance languages and in German. */
const connector = /^(?:d|de|del|della|delle|dell|dei|degli|di|da|do|das|dos|du|des|la|las|los|les|le|l|der)$/;
/** "To" in Romance languages. */
const toward = /^(?:al?|ao|aux?|\u00e0)$/;
/** "And", in several languages. */
const conjunction = /^(?:[a-zиі]|et|und|та)$/;

/** A noun that heads the names of bodies, and more words of its name behind or before it. */
function endsNameOfBody({ form, around }: BlockRuleInput, words: GeneralWords): boolean {
  const phrase = around.left.slice(-reach).split(phraseEnd).at(-1) ?? '';
  const parts = phrase.split(/[ ']+/).filter((part) => part !== '');
  const at = headOf(parts, words);
  if (at < 0) return false;
  const isPair = around.hyphenated !== '';
  // Without a preposition only a genitive ends a name: "Украины", "Chinas"; letters have no cases.
  if (!isPair && !connector.test(parts.at(-1) ?? '') && isNominative(form) && !isAllCaps(form.text))
    return false;
  // "L'association France-Ukraine". A sentence may begin with "The largest bank of China".
  const hasMore = parts.slice(at + 1).some((part) => !connector.test(part));
  return (
    ((isPair || isCapitalized(parts[at] ?? '')) && hasMore) || (at > 1 && isCapitalized(parts[at - 1] ?? ''))
  );
}

/** Where the last noun is that heads names of bodies; -1 where there is none, or its name ends before the phrase does. */
function headOf(parts: readonly string[], words: GeneralWords): number {
  const small = parts.map((part) => part.toLowerCase());
  const at = small.findLastIndex((part) => words.bodies.has(part));
  if (at < Math.max(0, parts.length - maxWords)) return -1;
  // "Union soviétique", "Европейский союз".
  const isOther = small
    .slice(Math.max(0, at - 1))
    .some((part) => words.noBodies.some((other) => part.startsWith(other)));
  return isOther || parts.some((_, index) => index > at && isBeyondName(parts, index, words)) ? -1 : at;
}

/** A preposition that no name goes on behind, a verb, or an "and" with another name behind it. */
function isBeyondName(parts: readonly string[], at: number, { prepositions, verbs }: GeneralWords): boolean {
  const part = parts[at] ?? '';
  if (connector.test(part)) return false;
  if (prepositions.includes(part.toLowerCase()) || toward.test(part)) return true;
  if (conjunction.test(part) && isCapitalized(parts[at + 1] ?? '')) return true;
  const isObject = isCapitalized(part) || connector.test(parts[at - 1] ?? '');
  return !isObject && verbs.some((end) => part.endsWith(end));
}
