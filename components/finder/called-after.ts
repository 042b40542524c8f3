/** Things that are called after people in added stories: shops, places, prizes, buildings. */

import { isLowerAt, isUpperAt } from './characters.ts';
import { isGerman } from './german-names.ts';
import { lazy } from './lazy.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';
import { isCapitalized, isRunningText, type Surroundings } from './surroundings.ts';
import { givenNames, officeNouns, plainBeforeSurname } from './vocabulary.ts';

/** "Whom the maps call Sinclair's Leap". */
const isCalledOf = ({ left, right }: Surroundings): boolean =>
  isUpperAt(right, 3) && /(?:call|called|named|dubbed|christened|known as) (?:the )?$/.test(left.slice(-20));

/** "Frost & Daughter", "Lavelle's Pharmacy", "the bar in Burke's", "bei Kaiser's an der Kasse". */
export function isShop(here: BlockRuleInput): boolean {
  const { left, right } = here.around;
  if (
    (/^ (?:[&A-Z]|and [A-Z]|und [A-Z])/.test(right) && firms().test(right)) ||
    /^ et \p{Upper}/u.test(right) ||
    (/^ & \p{Upper}/u.test(right) && !here.isListedWithRelated()) ||
    isPairOfGoods(here.around) ||
    isPartner(here.around)
  )
    return true;
  if (!right.startsWith("'s")) return false;
  if (isGerman(here)) return /(?<![a-zà-ɏ])(?:bei|zu|von|im|in) $/iu.test(left.slice(-6));
  if (
    isCalledOf(here.around) ||
    /^'s (?:of \p{Upper}|on the \p{Upper}\p{Lower}+ (?:Road|Street|Green|Square|Hill|Corner)(?!\p{Alpha}))/u.test(
      right,
    )
  )
    return true;
  if (
    (goodsOf.test(right) && !/ /.test(here.form.text)) ||
    /^'s, (?:the|an?) (?:[a-z]+ )?(?:butcher|baker|bakery|shop|store|restaurant|café|bar|diner|hotel|grocer|chemist|tailor|draper|ironmonger|florist|newsagent|stationer|undertaker|fishmonger|pub)s?\b/.test(
      right,
    )
  )
    return true;
  if (isUpperAt(right, 3) && (shops().test(right) || /^'s \p{Upper}\p{Alpha}+ & \p{Upper}/u.test(right)))
    return true;
  return (
    isEnglish(here) &&
    /^'s(?:$|[.,;:!?)]| (?:and (?:an?|some|two|three)|at|in|on|or|that|which) | (?:baker|barber|butcher|chemist|grocer|greengrocer|newsagent|stationer)'s )/.test(
      right,
    ) &&
    / (?:in|at|to|into|outside|inside|near|(?:bottle|pint|glass|tin|box|jar|packet) of) $/i.test(
      left.slice(-14),
    )
  );
}

/** "Gordon's gin". */
const goodsOf =
  /^'s (?:[A-Z][a-z]+ )?(?:tomb|gin|whisk(?:e)?y|rum|beer|ale|stout|soups?|chocolates?|cocoa|mustard|(?:[a-z]+ )?biscuits|tea|coffee|pills|powders?|tonic|cigarettes|tobacco|soap|ink|almanack?|comet|disease|syndrome|law|(?:drug|general |department )?stores?|pharmacy|bakery)\b/;

/** "Hill, Martin & Robinson was as busy a firm". */
const isPartner = ({ left, right }: Surroundings): boolean =>
  /^, \p{Upper}\p{Lower}+ & \p{Upper}/u.test(right) ||
  /\p{Upper}\p{Lower}+, \p{Upper}\p{Lower}+ & $/u.test(left.slice(-48));

/** "Go on past Freeman Seed and Feed". */
const isPairOfGoods = (around: Surroundings): boolean =>
  isCapitalized(around.after) &&
  (around.style === 'sentence' || around.right.includes(' & ')) &&
  !around.isHeadline &&
  !plainBeforeSurname.has(around.after) &&
  !givenNames.has(around.after) &&
  /^ \p{Upper}\p{Lower}+ (?:and|&) \p{Upper}\p{Lower}/u.test(around.right);

const firms = lazy(
  () =>
    /^ (?:GmbH|AG|KG|OHG|Ltd|Inc|(?:&|and|und) (?:Sons?|Söhne|Daughters?|Töchter|Br(?:others|os|üder)|Co|Company|Partners?|Associates))(?!\p{Alpha})/u,
);
export const shops = lazy(
  () =>
    /^'s (?:\p{Upper}\p{Alpha}+ )?(?:Pharmacy|Bar|Tap|Lounge|Saloon|Place|Grocery|Barn|Pub|Caf[eé]|Store|Stores|Shop|Diner|Garage|Books|Bookshop|Attic|Kitchen|Grill|Tavern|Inn|Restaurant|Deli|Market|Bakery|Hotel|Corner|Creek|Peak|Hill|Bay|Island|Point|Mill|Landing|Ferry|Yard|Arms|Leap|Rock|Gully|Cairn|Well|Farm|Cottage|Lodge|Woods?|Walk|Lane|Row|Close|Quay|Wharf|Bridge|Cave|Cove|Reach|Beach|Brook|Ford|Hollow|Ridge|Pool|Falls|Bluff|Green|Head|Pass|Gap|Folly|Comet|Disease|Syndrome|Law|Cup|Tomb|Magazine|Almanack?|Newsagents?|Stationers|Guide|Dictionary|Journal|Hardware|Shoes|Pavilion|Circus|Furniture|Jewel(?:l)?ers|Fashions|Menagerie|Gambit|Allsorts|Emporium|Chemist|Motors|Coaches|Buses|Taxis|Butchers|Bakers|Builders|Pawn|Whisk(?:y|ey)|Gin|Stout|Beer|Cider|Soap|Tea|Pills|Bend|Ale|Cross|Crossing|Academy|College|School|Hospital|Chapel|Church|Cathedral|Hall|Parish|Day)(?!\p{Alpha})/u,
);

/**
 * "The Da Vinci Code", "an Andrée Land", "a Langley Air Force Base", "the Hahn museum": what has an article and a noun behind
 * the name is called after it. What belongs to an office is its holder's.
 */
export function isCalledAfter(here: BlockRuleInput): boolean {
  const { around } = here;
  const { after, before } = around;
  if (!isEnglish(here) || after === '') return false;
  // "An old Frith postcard".
  if (isLowerAt(before, 0) && / an? \p{Lower}+ $/u.test(around.left.slice(-20)))
    return isLowerAt(after, 0) && !ofPersons.test(after) && !noNoun.test(after);
  if (!/^(?:the|an?)$/i.test(before)) return false;
  if (!isCapitalized(after)) return !ofPersons.test(after) && isLowerAt(after, 0) && !noNoun.test(after);
  if (!isRunningText(around) || around.isHeadline) return false;
  const isLong = around.capitalsAfter.length > 1;
  if (!isLong && (plainBeforeSurname.has(after) || givenNames.has(after))) return false;
  if (officeNouns.has(after) || /^\p{Upper}{2}/u.test(after)) return false;
  return !(around.capitalsAfter.length === 1 && /(?:ed|ing|ism|ists?|[ae]ns|ers|[ao]rs)$/.test(after));
}

/** What is a person's own: "the Hahn papers", "the Hahn trial". */
const ofPersons =
  /^(?:ad|ads|agenda|aides?|allies|amendment|bill|comments|criticism|district|effort|endorsement|faction|hearing|memo|nomination|office|primary|race|remarks|seat|spokes(?:man|woman|person)|staff|statement|supporters?|vote|wing|administration|affair|campaign|camp|candidacy|case|children|diar(?:y|ies)|doctrine|era|estate|government|house|household|inquiry|interview|letters?|ministry|murder|name|lectures?|papers|plan|policy|presidency|proposal|regime|reign|report|speech|story|team|tenure|testimony|trial|twins|victory|years)$/;
/** "The young Hahn said", "the Hahn who". */
const noNoun =
  /^(?:who|whom|whose|that|which|and|or|of|in|at|from|had|has|was|is|said|says|would|could|did|[a-z]{3,}ed)$/;
