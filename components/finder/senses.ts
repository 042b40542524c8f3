/** Other things that a page may call by a place's name: an airline, a ship, a band. */

import { isWordStart } from './candidates.ts';
import { isMadeBy, isShortForAirline } from './longer-name.ts';
import type { BlockRuleInput } from './rule.ts';
import type { Surroundings } from './surroundings.ts';
import { airlineWords, thingsBeforeName } from './vocabulary.ts';

/** "Гостиница Россия", "Fregatte „Russland“": a noun of the page's language, and the name as it is called. */
export function isNamedThing(here: BlockRuleInput): boolean {
  const { form, around, words } = here;
  if (words === null || words.things.length === 0 || !isNominative(form)) return false;
  const left = around.left.replace(openingQuote, '').slice(-longestNoun).toLowerCase();
  return words.things.some((noun) => left.endsWith(noun) && isWordStart(left, left.length - noun.length));
}

const longestNoun = 32;
const openingQuote = /["'\u00ab\u2018\u201c\u201e]$/;

/** In oblique cases a place owns or describes what stands before it: "гостиницы России". */
export function isNominative({ name, text }: BlockRuleInput['form']): boolean {
  const [stem = '', ending = ''] = name.text.split('|');
  return name.text.includes(' ') || text.toLowerCase() === (stem + ending).toLowerCase();
}

/** What stands behind a name when it is introduced as one of them. */
const introduction =
  /^ was (?:launched|commissioned|christened|laid down)\b|^ \(band\)|^(?:,| is| was|, is|, was| are| were) an? (?:[a-z]+[- ]){0,3}(?:band|trio|duo|girl|boy|woman|toddler|teenager|village|hamlet|town|township|restaurant|bar|nightclub|hotel|diner)\b/;

/** Nouns of which news say too much else, and verbs: "the ship Ukraine sank", "a firm Russia banned", "to bar China". */
const loose =
  /^(?:ship|vessel|boat|film|movie|startup|firm|company|chain|brand|label|airline|carrier|bar|dog|parrot)$/;

const introduces = /^(?: was [lc]| \(band\)|,? (?:is |was |are |were )?an? )/;
const mayIntroduce = /^(?:,| (?:\(|is|was|are|were))/;
const called = /^(?:called|named|titled)$/;

/** True where a text introduces something else by the name. */
export function isIntroduced(around: Surroundings): boolean {
  const { before, left, right } = around;
  if (crewBehind.test(right) || steered.test(left)) return true;
  if (left.includes(' called ') && calledInWords.test(left)) return true;
  if (/^ is (?:an?|the) /.test(right) && works.test(right) && isWork.test(right)) return true;
  const isQuoted = /["'\u00ab\u2018\u201c]$/.test(left);
  if (before === '' && !isQuoted && !mayIntroduce.test(right)) return false;
  if (thingsBeforeName.has(nounBefore(before, isQuoted, left))) return true;
  if (/^(?:ship|vessel|tanker|boat|the)$/.test(before) && ofShip.test(right)) return true;
  return (
    mayIntroduce.test(right) &&
    (thingsBeforeName.has(nounInBrackets(right)) || (introduces.test(right) && introduction.test(right)))
  );
}

/** "With a company called Above and Beyond Alaska". */
const calledInWords =
  /(?:company|firm|band|group|hotel|lodge|restaurant|bar|shop|store|ship|boat|film|show|song|book) called (?:[A-Z][A-Za-z'-]* |and |of |the |& ){1,5}$/;

/** "The Last Married Couple in America is a 1980 comedy film". */
const works = /film|movie|novel|album|song|thriller|comedy|sitcom|musical|series/;
const isWork =
  /^ is (?:an?|the) (?:(?:19|20)\d\d )?(?:[A-Za-z]+[- ]){0,4}(?:film|movie|novel|album|song|thriller|comedy|sitcom|musical|miniseries)(?:$|[,.;]| (?:in|by|about|from|released|directed|starring|written|based|that|which|at|with)\b)/;

/** "Helmed by her captain, America departs", "the America and her crew". */
const crewBehind = /^(?: and|,) her (?:crew|captain|skipper)\b/u;
const steered = /(?:[Hh]elmed|[Ss]kippered|[Ss]teered) by [^.;]{1,40}, $/;

/** What only a ship does: "the tanker Russia sank", but not "the tanker Russia seized". */
const ofShip =
  /^ (?:sank (?:in|off|near|on|at)|sailed|docked|capsized|ran aground|collided|arrived|is for (?:sale|hire)|was (?:built|launched|towed|scrapped|torpedoed))\b/;

/** "schooner" in "schooner America", "ship “America”" and "a ship called America". */
function nounBefore(before: string, isQuoted: boolean, left: string): string {
  if (isQuoted) return wordsIn(left).at(-1) ?? '';
  if (called.test(before)) return wordsIn(left).at(-2) ?? '';
  return loose.test(before) ? '' : before;
}

/** "ship" in "America (ship, 1866)". */
const nounInBrackets = (right: string): string =>
  right.startsWith(' (') ? (/^ \((?:\d{4} )?(\p{Lower}+)[,)]/u.exec(right)?.[1] ?? '') : '';

const wordsIn = (text: string): readonly string[] => text.match(/[\p{Alpha}-]+/gu) ?? [];

/** "Alaska Airlines". */
export const isAirline = (here: BlockRuleInput): boolean =>
  isMadeBy(airlineWords, here) || isShortForAirline(here.around.right);

/** "JetBlue, Alaska and Delta", "Alaska 61 to Juneau", but not the Yukon Delta, Delta Junction and the United States. */
export const isAmongAirlines = ({ left, right }: Surroundings): boolean =>
  airlineBefore.test(left.slice(-airlineReach)) || airlineAfter.test(right) || flight.test(right);

const airlineReach = 48;
const airlineBefore =
  /(?<![A-Z][A-Za-z]{0,20} |[A-Za-z-])(?:JetBlue|Delta|United|WestJet|Allegiant)(?:,? and|,? &|,) $/;
const airlineAfter =
  /^(?:,? and|,? &|,) (?:JetBlue|Delta|United|WestJet|Allegiant)(?![A-Za-z-]| [A-Z])|^(?:-| and )Hawaiian(?:$|[.,]| (?:[Mm]erger|airlines|said|have|has|were|are|will|also)\b)/;

/** "Alaska 61 to Juneau", "Alaska flight delayed", "Alaska (Gate C9)". */
const flight =
  /^ (?:(?:\d{1,4}|flies|flew) (?:to|from) [A-Z]|fl(?:ies|ew) nonstop|\(Gates? [A-Z]?\d|[Ff]light (?:\d|attendant|crew|entertain|[Dd]elay|[Cc]ancel|[Dd]ivert|[Ll]ands))/;
