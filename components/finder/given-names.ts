/**
 * Given names alone: "Callum" of Callum Baird, where the page names him in full and nobody else of that given name. They are
 * evidence of nothing else.
 */

import { isUpperAt } from './characters.ts';
import { beginsFullName, type Form, isGivenAlone } from './form.ts';
import { thingsAfterPerson } from './joined-names.ts';
import { lazy } from './lazy.ts';
import { type BlockRuleInput, type BlockRules, ruledOut } from './rule.ts';
import { isCapitalized } from './surroundings.ts';
import { kin, makersAfterPlace } from './vocabulary.ts';

/** "Callum Reid", "Anna von Sachsen", "Otto III": whatever goes on with a capital is somebody else's name. */
function isOfAnother({ form, around }: BlockRuleInput): boolean {
  const { after, right } = around;
  if (!isCapitalized(after))
    return goesOnSmall.test(right) && surnameBehind().test(right) && !isInOwnName(form, right);
  if (around.style !== 'sentence' || around.isHeadline) return false;
  // "Alice Street" is called after any Alice.
  return !thingsAfterPerson.has(after) && !makersAfterPlace.all.has(after) && !isInOwnName(form, right);
}

/** "Cuesta" behind "Anselmo", near by. */
const isInOwnName = ({ entity, name }: Form, right: string): boolean =>
  entity.names.some(
    ({ text, use }) =>
      (use === 'short' && text !== name.text && right.slice(0, 40).includes(text.split('|', 1)[0] ?? '')) ||
      (use === 'full' && right.startsWith(text.slice(name.text.length))),
  );

const goesOnSmall = /^ [a-z]{1,5}[ ']/;
const surnameBehind = lazy(
  () =>
    /^ (?:von(?: der)?|van(?: de[nr]?)?|zu[mr]?|de(?: l[ao]s?)?|del|della|d[aiou]s?|l[ae]|of|the|der|die|bin|ibn|al|el|ter|ten|af|av|il) ?\p{Upper}\p{Lower}/u,
);

/** "Anna-Lena", "Karl-Otto", "the first Ethelred", "Ethelred of Mercia". */
const isInNameOfOther = ({ around: { after, hyphenated, left, right } }: BlockRuleInput): boolean =>
  isCapitalized(after) ||
  (goesOnSmall.test(right) && surnameBehind().test(right)) ||
  isCapitalized(hyphenated) ||
  (right.startsWith('-') && isUpperAt(right, 1)) ||
  oneOfSeveral.test(left.slice(-16));
const oneOfSeveral =
  / (?:Herrn?|[Mm]onsieur|M\.|[Ss]eñor|[Ss]ignor|christened|baptized|baptised|the infant|the baby|the prophet|the holy) $| (?:the|an?) (?:first|second|third|last|older|other|certain|real) $/;

/** "My aunt Rosa", "her mother, Lucy", "his grandson, also Daniel": somebody else, who is introduced so. */
const isOfKin = ({ around: { left, right } }: BlockRuleInput): boolean =>
  / also (?:called |named )?$/.test(left.slice(-13)) ||
  kinAfter.test(right) ||
  kin.has(
    ofKin()
      .exec(left.slice(-40))?.[1]
      ?.replace(/^(?:great-)?grand/, '') ?? '',
  );
/** "Le petit Gaston, son neveu", "Callum, her nephew". */
const kinAfter =
  /^, (?:son|sa|leur|su|sein|seine|ihr|ihre|his|her|their|my|mon|ma|mi) (?:[a-z]+ )?(?:neveu|nièce|fils|fille|frère|sœur|cousine?|sobrin[oa]|hij[oa]|herman[oa]|prim[oa]|Neffe|Nichte|Sohn|Tochter|Bruder|Schwester|nephew|niece|son|daughter|brother|sister|cousin)(?!\p{Alpha})/u;
const ofKin = lazy(
  () =>
    /(?<!\p{Alpha})(?:(?:[Mm]y|[Oo]ur) (?:\p{Lower}+ )?|(?:[Hh](?:is|er)|[Tt]heir|[Ww]hose) (?:\p{Lower}+ )?(?=[a-z-]+, $))([a-z-]+),? $/u,
);

/** "They asked Callum again, and Callum Reid answered." */
function isNamedNear({ form, around: { near } }: BlockRuleInput): boolean {
  const at = near.indexOf(`${form.text} `);
  const rest = near.slice(at + form.text.length);
  return at >= 0 && /^ \p{Upper}\p{Lower}/u.test(rest) && !isInOwnName(form, rest);
}

/** "Patience is a fine thing." */
const isVirtue = ({ form, around: { right, startsSentence } }: BlockRuleInput): boolean =>
  startsSentence && virtues.test(form.text) && /^ is (?:an?|the|not|no|all|what|one|its)\b/.test(right);
const virtues = /^(?:Charity|Faith|Grace|Honor|Hope|Joy|Mercy|Patience|Prudence)$/;

/** "Kaiser Wilhelm", "Queen Louise", "St Callum", in a story of others. */
const isOfRuler = ({ form, around: { before } }: BlockRuleInput): boolean =>
  before.length > 1 && rulers().test(before) && !form.entity.titles.some((title) => rulers().test(title));
export const rulers = lazy(
  () =>
    /^(?:st\.?|san|santa|sankt|mount|port|fort|cape|mission|colonel|général|capitaine|commandant|lieutenant|docteur|monsieur|coronel|teniente|king|queen|prince(?:ss)?|emperor|empress|pope|tsar|saint|heilige[nr]?|kaiser(?:in)?|könig(?:in)?|prinz(?:essin)?|zar(?:in)?|papst|herzog(?:in)?|rey|reina|príncipe|princesa|roi|reine|princesse|pape|papa|re|regina|кня(?:зь|гиня|жна)|корол(?:ь|ева)|цар(?:ь|ица)|импера(?:тор|трица)|свят(?:ой|ая)|святител[ья])$/iu,
);

export const givenRules: BlockRules = [
  {
    // "Sir Garfield".
    name: 'fitting-address',
    weight: 8,
    applies: isGivenAlone,
    holds: ({ around: { before, after } }) => /^(?:Sir|Dame)$/.test(before) && !isCapitalized(after),
  },
  { name: 'is-a-given-name', weight: ruledOut, applies: isGivenAlone, holds: isOfAnother },
  {
    name: 'surname-in-a-longer-name',
    weight: ruledOut,
    applies: beginsFullName,
    holds: (here) =>
      isVirtue(here) ||
      isInNameOfOther(here) ||
      isOfKin(here) ||
      isOfRuler(here) ||
      isNamedNear(here) ||
      here.hasNamesake(),
  },
];
