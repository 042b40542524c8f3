/** Longer names that hold the name of an added story, as the capitals beside it tell. */

import { isLowerAt, isUpperAt } from './characters.ts';
import { isOwnRegion, isPlainOpening } from './clues.ts';
import { lazy } from './lazy.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';
import { isCapitalized, isRunningText, isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames, list, makersAfterPlace, officeNouns, usStates } from './vocabulary.ts';

/** Nouns that, as those that head bodies do, make what is called after a person, among the words with capitals behind the name. */
export const thingsAfterPerson = list(`
Library Freeway Parkway Turnpike Expressway Bridge Tunnel Dam Stadium Arena School Hospital Clinic Prize Award Medal
Fellowship Scholarship Memorial Monument Building Center Centre Hall Auditorium Observatory Telescope Crater Supermarket
Bakery Brewery
`);

/** "Best Western has", "Decca Radar, which": in running text a capital behind a name in one word makes another. */
export function goesOn(here: BlockRuleInput): boolean {
  const { form, around } = here;
  const { after } = around;
  if (!isEnglish(here) || (!isUnknownCapital(after) && !adjectives.test(after))) return false;
  if (!isRunningText(around) || around.isHeadline || officeNouns.has(after)) return false;
  if (form.text.includes(' ') && (form.entity.kind !== 'place' || givenNames.has(after))) return false;
  if (ownNouns.test(after)) return false;
  if (
    /(?:ed|ism|ists?|[ae]ns|ers|[ao]rs)$/.test(after) ||
    (form.entity.kind === 'place' && after.endsWith('ing'))
  )
    return false;
  if (form.entity.kind === 'person') return !here.isInFullName();
  if (around.style !== 'sentence' || form.allCaps || after === 'I') return false;
  // "At Paris Fashion week", which is there.
  if (
    around.capitalsAfter.length === 1 &&
    /^ \p{Upper}\p{Alpha}+ (?:week|fair|show|festival|night|series|summit|deal|talks|office)s?\b/u.test(
      around.right,
    )
  )
    return false;
  return form.entity.kind === 'organization' || (!givenNames.has(after) && !usStates.has(after));
}

const adjectives = /^(?:American|Russian|Chinese|Indian|European|British|French|German|Western|Soviet)$/;
/** "A rancher from Frost Hollow", "by way of Dallas Love Field": the last of the capitals behind it is what a place or a body is. */
export const beginsThing = (here: BlockRuleInput): boolean => {
  const { form, around } = here;
  return (
    isEnglish(here) &&
    isCapitalized(around.after) &&
    around.style === 'sentence' &&
    !around.isHeadline &&
    !isOwnRegion(form, around.right) &&
    isThingNoun((around.capitalsAfter.at(-1) ?? '').replace(/'s$/, ''))
  );
};

const isThingNoun = (word: string): boolean =>
  thingsAfterPerson.has(word) || makersAfterPlace.all.has(word) || moreThings.test(word);

const moreThings =
  /^(?:Colony|Juniors|Seniors|Ladies|Colts|Reserves|Athletic|High|Elementary|Primary|Academy|House|Lodge|Estate|Fields?|Hollow|Gap|Canyon|Ridge|Valley|Grove|Land|Pass|Glacier|Trail|Lane|Drive|Gambit|Variation|Opening|United|Rovers|Rangers|Wanderers|Park|Central|Junction|Arms|Inn|Court|Pier|Promenade|Marina|Lido|Lighthouse|Castle|Abbey|Priory|Manor|Common|Moors?|Woods?|Cross|Authority|Board|Council|Service|Ale|Amber|Bitter|Lager|Stout|Cider|Gin|Whisk(?:y|ey)|Brewery|Distillery|Telephone|Telegraph)$/;

const ownNouns =
  /^(?:White|House|Records|Company|Corporation|Group|Inc|Ltd|Corp|Co|Limited|GmbH|AG|Police|Council|Administration)\.?$/;

/** "Dynamo Kyiv", "Greater Manchester", "(Marin Ireland)", but not "Although London", nor "Eight Fiji-born soldiers". */
export const endsOtherName = (here: BlockRuleInput): boolean => {
  const { before, right, beforeStartsSentence } = here.around;
  if (!isEnglish(here) || here.form.text.includes(' ') || right.startsWith('-')) return false;
  if (!isRunningText(here.around) || !isUnknownCapital(before)) return false;
  return !beforeStartsSentence || !isPlainOpening(before);
};

/** "Berlin-Grünau", "Louvre-Lens", but not "Moscow–Washington" of the story. */
export function isJoinedPlace(here: BlockRuleInput): boolean {
  const { around } = here;
  // "In der Georg-Friedrich-Händel-Halle".
  if (isBehindJoined(around)) return !here.followsName() || around.hyphenated.includes('-');
  return isEnglish(here) && isBeforeHyphen(around) && !here.hasOtherPlace();
}

/** A name is joined to its beginning: "Alain" of "d'Alain-Fournier". */
export const isBehindJoined = ({ hyphenated }: Surroundings): boolean =>
  isCapitalized(hyphenated.slice(hyphenated.indexOf("'") + 1)) &&
  !/^(?:Anti|Pro|Ex|Non|Post|Pre|Nach|Vor|Alt)$/.test(hyphenated);

/** "The Lady From Shanghai (1947)": the end of a work's title. */
export const endsDatedTitle = ({ right }: Surroundings): boolean => /^ \((?:19|20)\d\d\)/.test(right);

/** A word with a capital is joined to its end. */
export const isBeforeHyphen = ({ right }: Surroundings): boolean =>
  right.startsWith('-') && isUpperAt(right, 1) && isLowerAt(right, 2);

/** "West Nyack, New York.", "Sen. Charles Schumer of New York"; but in "Boston, New York and Chicago" it is the city. */
export const isState = ({ form, around: { left, right } }: BlockRuleInput): boolean =>
  /^(?:New York|Georgia)$/.test(form.text) &&
  (isOfState().test(left.slice(-60)) ||
    (/\p{Lower}, $/u.test(left.slice(-3)) && !/^(?:,? (?:and|or) |, \p{Upper})/u.test(right)));

const isOfState = lazy(() => /(?<!\p{Alpha})(?:Sen|Rep|Democrat|[Dd]istrict)[^,;:]{0,40} of $/u);
