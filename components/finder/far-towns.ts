/** Towns far from a story that are called like a place or a person of it, by the region that stands behind. */

import { isUpperAt } from './characters.ts';
import { isOwnRegion } from './clues.ts';
import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { usStates } from './vocabulary.ts';

/** "In Darwin, Australia", "Devonport, Tasmania, got it": a town far from the story, or one with somebody's surname. */
export function isTown(here: BlockRuleInput): boolean {
  const { form } = here;
  const { left, right } = here.around;
  if (form.entity.kind === 'place' && right.startsWith(' in ') && isUpperAt(right, 4))
    return isInOtherRegion(here);
  if (right.startsWith(', in ')) return isUpperAt(right, 5) && isSaidToBeIn(here);
  if (form.entity.kind === 'place' && ofTown.test(right))
    return !form.entity.titles.some((title) => title.includes(here.around.after));
  if (!right.startsWith(', ') || !isUpperAt(right, 2)) return false;
  const state = shortState().exec(right)?.[1];
  // The dateline of a report from a town of the story.
  const isDateline =
    /^, [^-]{2,8}\.(?:, [A-Z][^-]{3,20})? ?-/.test(right) && form.entity.context.length === 0;
  if (state !== undefined && isDateline) return false;
  if (state !== undefined) return !isOwnRegion(form, right) && !isOwnState(form, state);
  const region =
    /^, ([A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]+(?: [A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]+){0,2})(?:[,.;:)]| \(|$)/.exec(
      right,
    )?.[1] ?? '';
  if (region === '' || left.endsWith(', ') || isOwnRegion(form, region) || form.text.startsWith(region))
    return false;
  if (
    usStates.has(region) ||
    (region === 'Washington' && form.entity.context.length > 0) ||
    (form.entity.context.length > 0 && counties.test(region))
  )
    return true;
  const isMeant = form.entity.kind !== 'person' || here.around.startsSentence || behindPreposition.test(left);
  const isFar = stateOfTwoWords().test(right) || farRegion().test(right);
  return isMeant && isFar && !/^(?: and | or |, \p{Upper})/u.test(right.slice(region.length + 2));
}

/** "Poole in Dorset", "the dockyard at Portsmouth in England": of the story's own places readers know where they are. */
const isInOtherRegion = (here: BlockRuleInput): boolean =>
  (here.form.entity.titles.length > 0 || usStates.has(here.around.afterNext)) &&
  inRegion().test(here.around.right) &&
  !isOwnRegion(here.form, here.around.right) &&
  !here.isBeforeName(4);
const inRegion = lazy(
  () =>
    /^ in (?!January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Advent|Lent|Victorian|Edwardian|Georgian|World|Parliament|Congress|Court|Europe|Asia|Africa|English|French|German|Latin|Mr|Mrs|Miss|Ms|Dr)\p{Upper}\p{Lower}+(?: \p{Upper}\p{Lower}+){0,2}(?:[.,;:)]| \p{Lower}|$)/u,
);

export const isSettlement = ({ entity }: Form): boolean =>
  entity.titles.some((title) => /^(?:town|village|hamlet|city|suburb)$/.test(title));
/** "Eye in Cambridgeshire": of a town in a county; a country plays in one. */
const counties =
  /^(?:\p{Upper}\p{Lower}+shire|Kent|Sussex|Surrey|Essex|Suffolk|Norfolk|Cornwall|Devon|Dorset|Somerset|Durham|Lochaber|Fife|Argyll|Sutherland|Caithness|Antrim|Armagh|Tyrone|Donegal|Galway|Kerry|Mayo|Sligo|Clare|Wexford|Wicklow|Kildare|Leinster|Munster|Connacht|Ulster)$/u;

/** "Home to Wells, in Somerset", "at St. Paul, in Howard county": of the story's own places readers know where they are. */
function isSaidToBeIn({ form, around: { left, right } }: BlockRuleInput): boolean {
  const region = saidToBeIn().exec(right)?.[1] ?? '';
  return region !== '' && behindPreposition.test(left) && !isOwnRegion(form, right);
}

const saidToBeIn = lazy(
  () =>
    /^, in (?!January|February|March|April|May|June|July|August|September|October|November|December)(\p{Upper}\p{Alpha}+(?: \p{Upper}\p{Alpha}+)?)(?: [Cc]ounty)?(?:[,.;:)]|$)/u,
);
const behindPreposition = /(?:^| )(?:in|to|from|near|at|outside) $/i;

/** "In Seward county", where Seward is a town. */
const ofTown = /^ (?:county|township|parish)\b/;

const farRegion = lazy(
  () =>
    /^, (?:Alaska|Louisiana|Australia|Tasmania|Victoria|Canadá?|Kanada|England|Scotland|Wales|Ireland|New Zealand|South Africa|Georgia|Colomb(?:ia|ie)|M[eé]xico|Mexique|Mexiko|Argentin(?:a|e|ien)|Chil[ei]|Per[uú]|Pérou|Venezuela|Ecuador|Cuba|Jamaica|Barbados|Antigua|Trinidad|États-Unis|Estados Unidos|USA)(?!\p{Alpha})/u,
);

/** "Mass." and "Pa." of Massachusetts and Pennsylvania. */
const isOwnState = ({ entity }: Form, short: string): boolean =>
  entity.context.some(
    (region) =>
      isShortOf(region.split(' '), short.split(/\. ?/)) ||
      region.startsWith(short) ||
      (region.startsWith(short.charAt(0)) && region.endsWith(short.slice(1))),
  );

/** "W.Va" of West Virginia. */
const isShortOf = (words: readonly string[], parts: readonly string[]): boolean =>
  parts.length > 1 && parts.length === words.length && parts.every((part, at) => words[at]?.startsWith(part));

/** As newspapers write states behind towns: "BIRMINGHAM, Ala." */
const shortState = lazy(
  () =>
    /^, (Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Tenn|Tex|(?:W\. ?)?Va|Vt|Wash|Wis|Wyo|[NRS]\.[A-Z])\./,
);

const stateOfTwoWords = lazy(
  () =>
    /^(?:,| in) (?:New (?:Hampshire|Jersey|Mexico|Brunswick|South Wales)|(?:North|South) (?:Carolina|Dakota)|West Virginia|Rhode Island|Nova Scotia|British Columbia|Ontario|Alberta|Manitoba|Saskatchewan|Qu[e\u00e9]bec|Queensland)(?![\p{Alpha}])(?!, (?:and )?\p{Upper})/u,
);
