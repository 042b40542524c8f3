/**
 * What a text defines itself: what an acronym in it stands for, and that a short name is short for something else than
 * the place.
 */

import { isUpperAt } from './characters.ts';
import { hasAnyWord } from './clues.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { isCapitalized, type Surroundings } from './surroundings.ts';
import { isTownNoun, stateNouns } from './vocabulary.ts';

/** How many characters before a bracket a word for another sense may be. */
const senseReach = 40;

/**
 * Whether the text spells an acronym out here, and as whose name: "Culinary Institute of America (CIA)", "CIA (Cleveland
 * Institute of Art)", "the Canners' Industrial Alliance, or CIA,"; `null` for nearly all.
 */
export function spelledOut(here: BlockRuleInput): 'own' | 'other' | null {
  const before = spelledBefore(here);
  const words = before ?? spelledBehind(here);
  if (words === null) return null;
  const { entity, text, against } = here.form;
  if (entity.names.some(({ text, use }) => use === 'full' && isNamedIn(words, text))) return 'own';
  if (before !== null && hasAnyWord(before.slice(-senseReach), against)) return 'other';
  return isSpelledBy(words, text.replaceAll('.', '').toLowerCase(), before === null) ? 'other' : null;
}

/** True for words that have the name, in any of its cases: "Соединенных Штатов Америки". */
function isNamedIn(words: string, name: string): boolean {
  if (words.includes(name)) return true;
  const stems = name.split(' ').map((part) => part.split('|')[0] ?? '');
  const last = words.split(/\s+/).slice(-stems.length);
  return (
    name.includes('|') &&
    last.length === stems.length &&
    stems.every((stem, at) => last[at]?.toLowerCase().startsWith(stem.slice(0, stemLength).toLowerCase()))
  );
}

/** The beginning of a word that its endings leave as it is. */
const stemLength = 6;

/** The text before the acronym, if it stands in brackets or behind "or". */
function spelledBefore({ around: { left, right } }: BlockRuleInput): string | null {
  const opening = (
    right.startsWith(')') || /^["'\u201d\u00bb]\)/.test(right) ? bracketBefore : orBefore
  ).exec(left);
  return opening === null ? null : left.slice(0, opening.index).trimEnd();
}

const bracketBefore = /\((?:the |or )?["'\u201c\u201e\u00ab]?$/;
const orBefore = /, (?:or|known as) (?:the )?["'\u201c]?$/;

/** The text in the brackets behind the acronym. */
const spelledBehind = ({ around: { right } }: BlockRuleInput): string | null =>
  bracketBehind.exec(right)?.[1] ?? null;

const bracketBehind = /^["'\u201d]? ?\(([^()]{6,80})\)/;

/** True for words with these initials, at the text's end or all of it; small words may be left out. */
function isSpelledBy(text: string, initials: string, isAll: boolean): boolean {
  const words = text.match(/\p{Alpha}[\p{Alpha}\p{M}-]+/gu) ?? [];
  const capitals = words.filter((word) => isCapitalized(word));
  const long = words.filter((word) => word.length > 3 || isCapitalized(word));
  return [words, capitals, long].some((some) => {
    const first = (isAll ? some : some.slice(-initials.length)).map((word) => word.charAt(0).toLowerCase());
    return first.join('') === initials;
  });
}

/** What a place and a thing that is called like it may both do or have: "Alaska's network", "Alaska perdió dinero". */
export const isAgent = ({ around: { before, right }, words }: BlockRuleInput): boolean =>
  // "We flew to Tulsa on Alaska."
  before === 'on' ||
  (mayBeAirlines.test(right) && ofAirline.test(right)) ||
  ((before === '' ||
    /\d$/.test(before) ||
    conjunctions.test(before) ||
    words?.conjunctions.includes(before.toLowerCase()) === true) &&
    (agent().test(right) || (isUpperAt(right, 1) && headlineOfAirline.test(right))));

/** "An Alaska spokesman", "Alaska flights": what a state seldom has. */
const mayBeAirlines = /^(?:'s)? (?:spo|[fp]l|je|pi|mi|ca|ro|ne|bu)/;
const ofAirline =
  /^(?:'s)? (?:spokes(?:man|woman|person)|flights?|planes?|jets?|pilots?|miles|cardholders?|routes|fleet|network|business)\b/;

const agent = lazy(
  () => /^(?:'s \p{Lower}| (?!and |or |y |und |et )\p{Lower}|[\u306f\u304c]|[\uc740\ub294\uc774\uac00] )/u,
);

/** "Alaska Pilots Picket", "Alaska Adds Nonstop to Tulsa": in a headline no small letter tells a verb. */
const headlineOfAirline =
  /^ (?:Flight Attendants|Pilots|[A-Z][a-z]+s (?:[^.;]{0,40}[ ,])?(?:Nonstops?|Boeing|Airbus))\b/;

const conjunctions = /^(?:and|but|said|says|that|as|when|while|if|because|since)$/i;

/** What a state or a country alone has, or is said of it beside another: "Alaska's governor", "Russia wants … Ukraine". */
export const isSurelyPlace = (here: BlockRuleInput): boolean =>
  isStateNoun(here.around) || (isAgent(here) && here.hasOtherPlace());

/** "Alaska's governor", "Alaska's elected legislature", "Alaska voters". */
function isStateNoun({ right }: Surroundings): boolean {
  const [, ...nouns] = possession.exec(right) ?? [];
  return nouns.some(
    (noun = '') =>
      isTownNoun(noun) || stateNouns.has(noun.charAt(0).toUpperCase() + noun.slice(1).replace(/s$/, '')),
  );
}

const possession = /^(?:'s)? ([A-Za-z]+)(?: ([A-Za-z]+))?/;
