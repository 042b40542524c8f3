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
  if (words === null || words.bodies.length === 0) return false;
  if (!isUnspacedAt(around.text, around.span.from)) return endsNameOfBody(here, words);
  const [run = ''] = unspacedRun.exec(around.right) ?? [];
  return (
    words.bodies.some((body) => run.includes(body)) && !words.noBodies.some((body) => run.includes(body))
  );
}

/** Han and Katakana up to a particle or a small word. */
const unspacedRun = /^(?:(?![的一和与與在向對对等是有将將为為了代])[ァ-ー㐀-鿿]){1,10}/;

/** How much of the text before a name is read for the noun that heads it, and how many of its words. */
const reach = 90;
const maxWords = 7;
const phraseEnd = /[^\p{L}\p{M}' -]/u;

/** What joins the words of a name, and stands right before a country in Romance languages and in German. */
const connector = /^(?:d|de|del|della|delle|dell|dei|degli|di|da|do|das|dos|du|des|la|las|los|les|le|l|der)$/;
/** "To" in Romance languages. */
const toward = /^(?:al?|ao|aux?|\u00e0)$/;
/** "And", in several languages. */
const conjunction = /^(?:[a-zиі]|et|und|та)$/;

/** A noun that heads the names of bodies, and more words of its name behind or before it. */
function endsNameOfBody(
  { form, around }: BlockRuleInput,
  { bodies, noBodies, prepositions, verbs }: GeneralWords,
): boolean {
  const phrase = around.left.slice(-reach).split(phraseEnd).at(-1) ?? '';
  const parts = phrase.split(/[ ']+/).filter((part) => part !== '');
  const isPair = around.hyphenated !== '';
  // Without a preposition only a genitive ends a name: "Украины", "Chinas"; letters have no cases.
  if (!isPair && !connector.test(parts.at(-1) ?? '') && isNominative(form) && !isAllCaps(form.text))
    return false;
  let hasMore = false;
  for (let at = parts.length - 1; at >= Math.max(0, parts.length - maxWords); at -= 1) {
    const part = parts[at] ?? '';
    const before = parts[at - 1] ?? '';
    const small = part.toLowerCase();
    // "Union soviétique", "Европейский союз".
    if (noBodies.some((one) => small.startsWith(one))) return false;
    if (bodies.includes(small)) {
      if (noBodies.some((one) => before.toLowerCase().startsWith(one))) return false;
      // "L'association France-Ukraine". A sentence may begin with "The largest bank of China".
      return ((isPair || isCapitalized(part)) && hasMore) || (isCapitalized(before) && at > 1);
    }
    if (connector.test(part)) continue;
    if (prepositions.includes(small) || toward.test(part)) return false;
    // "And Parliament": another name begins.
    if (conjunction.test(part) && isCapitalized(parts[at + 1] ?? '')) return false;
    if (!isCapitalized(part) && !connector.test(before) && verbs.some((end) => part.endsWith(end)))
      return false;
    hasMore = true;
  }
  return false;
}
