/**
 * Rules for names of stories that somebody wrote. Those are many, and common: what stands around them makes them a namesake's or a thing's
 * more often than around the few names of the bundled story, so that what is undecided is not marked.
 */

import { isAddressedAsOther, isFittinglyAddressed } from './address.ts';
import { houses, isBesideCapital, isOfTitle } from './beside-capitals.ts';
import { isCalledAfter, isShop } from './called-after.ts';
import { isLowerAt, isUpperAt } from './characters.ts';
import { hasTellingTitleBefore, hasTitleBefore, isPlainOpening, isTownBehind } from './clues.ts';
import { isElsewhere } from './elsewhere.ts';
import { isTown } from './far-towns.ts';
import { type Form, isByAuthor, isGivenAlone } from './form.ts';
import {
  isBehindGermanArticle,
  isBehindGermanName,
  isGerman,
  isGermanCalling,
  isGermanClub,
  isGermanOther,
  isGermanWord,
} from './german-names.ts';
import { givenRules } from './given-names.ts';
import { beginsThing, goesOn } from './joined-names.ts';
import { lazy } from './lazy.ts';
import {
  hasNameOfAnother,
  hasOtherOffice,
  isAddress,
  isBehindDoubleGiven,
  isBehindTitleAndName,
  isDistinguished,
  isGermanTownOfSurname,
  isOneOfGenerations,
  isOtherByNext,
  isSomebody,
  isSomeCalledSo,
  isTownOfSurname,
  ranks,
} from './other-bearers.ts';
import {
  germanFirm,
  germanThings,
  isAnotherThing,
  isBehindHyphen,
  isCalled,
  isInNameWithArticle,
  isNamedElse,
  isNoPlace,
  isOnSign,
  isOwnKind,
  isOwnKindIn,
  isPaperOrShip,
  isWithArticle,
} from './other-things.ts';
import { isCounted, isPlainWordAtStart } from './plain-surnames.ts';
import { isRelative } from './relatives.ts';
import {
  goesOnInRomance,
  isBehindCapitalAndOf,
  isBehindOther,
  isBehindRomanceArticle,
  isBehindRomanceName,
  isBehindThing,
  isIntroducedInRomance,
  isJoinedInRomance,
  isNamedElseInRomance,
  isOfPlaceInRomance,
  isOtherBodyInRomance,
  isRomance,
  isStreetInRomance,
  isTownInRomance,
  isTownWithArticle,
  isWordInRomance,
} from './romance-names.ts';
import { type BlockRuleInput, type BlockRules, isEnglish, ruledOut } from './rule.ts';
import { isIntroduced, isNamedThing } from './senses.ts';
import { sharedRules } from './shared-names.ts';
import { isBehindSlavicName, isSlavic, isSlavicThing } from './slavic-names.ts';
import { isSpeciesOrGoods } from './species-and-goods.ts';
import { isCapitalized, isRunningText, isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames, officeNouns } from './vocabulary.ts';

const isAuthorsPerson = (form: Form): boolean => isByAuthor(form) && form.entity.kind === 'person';
const isAuthorsSurname = (form: Form): boolean => isAuthorsPerson(form) && form.name.use === 'short';
const isAuthorsThing = (form: Form): boolean =>
  isByAuthor(form) && form.entity.kind !== 'person' && form.name.use !== 'acronym';
const isAuthorsBody = (form: Form): boolean => isAuthorsThing(form) && form.entity.kind === 'organization';
const germanTowns = /(?:^|[\p{Lower} ])(?:[Ss]tadt|[Dd]orf|[Gg]emeinde)$/u;
const isAuthorsPlace = (form: Form): boolean => isAuthorsThing(form) && form.entity.kind === 'place';

/** "Aage Bohr", "a cousin of August Strindberg", "Tante Krenz": what stands before the surname is no title. */
function isBehindGivenName(here: BlockRuleInput): boolean {
  const { around } = here;
  const { before } = around;
  if (isBehindDoubleGiven(here)) return true;
  if (isGerman(here)) return isBehindGermanName(here);
  if (isRomance(here)) return isBehindRomanceName(here);
  if (isSlavic(here)) return isBehindSlavicName(here);
  if (months.test(before)) return !inMonth.test(around.left);
  if (isPubSign(here) || isBehindTitleAndName(here)) return true;
  if (!isRunningText(around) || !isUnknownCapital(before)) return false;
  if (around.beforeStartsSentence && isPlainOpening(before) && !namesInS.test(before)) return false;
  return around.style !== 'sentence' || (isEnglish(here) && !mayCallIt(here));
}

/** "Augustus Weller", "Frances Coleman", where no list has the name: plurals end otherwise. */
const namesInS = /.(?:[dfgmnt]us|ius|[lnc]as|os|(?:nn|rr|ou|nc|or|hr)is|nces|gnes)$/;

/** "Clerk of Council Field", "Sheriff Marsh": what stands before the surname may be the person's own. */
const mayCallIt = (here: BlockRuleInput): boolean =>
  isGivenAlone(here.form) ||
  hasTitleBefore(here) ||
  here.followsName() ||
  here.isListedWithRelated() ||
  here.form.entity.names.some(({ text }) => text.startsWith(`${here.around.before} `)) ||
  / (?:Clerk|Secretary|Minister|President|Director|Master|Chief|Head|Leader|Member) of \p{Upper}\p{Alpha}+ $/u.test(
    here.around.left.slice(-40),
  );

const particles = /^(?:d[aeiou]s?|del|della|van|von|der|den|bin|ibn|ben|al|el|le|la|af)$/;
const bearer = lazy(
  () =>
    /(?:^|[^.!?:] )\p{Upper}\p{Lower}+ (?:d[aeiou]s?|del|della|van|von|van de[rn]|von der|bin|ibn|ben|al|el|le|la|af) $/u,
);

/** "The bar of the White Hart": what pubs are called by, though the words are common. */
const isPubSign = ({ around }: BlockRuleInput): boolean =>
  pubSigns.test(around.before) &&
  around.style !== 'capitals' &&
  /(?:^| )[Tt]he $/.test(around.left.slice(0, -around.before.length - 1));
const pubSigns = /^(?:White|Black|Red|Blue|Green|Golden|Silver|Old|Royal|Merry|Jolly|Three|Two|Five|Seven)$/;

const months = /^(?:March|April|May|June|August)$/;
const inMonth =
  /(?:^| )(?:in|by|since|until|till|last|this|next|early|late|mid|during|from|to|(?:end|beginning|middle|month|\d{1,2}(?:st|nd|rd|th)?) of|\d{1,2}\.?) (?:March|April|May|June|August) $/i;

/** "Walter Ulbricht", where Walter is a surname. */
const isGivenName = ({ form, around }: BlockRuleInput): boolean =>
  givenNames.has(form.text) &&
  isCapitalized(around.after) &&
  around.style !== 'capitals' &&
  !officeNouns.has(around.after) &&
  !form.titles.some((title) => around.endsWith(title));

/** "Herr Walter aus Thun", "Mr Taylor of Leeds", "Dr Hahn, a dentist": whoever is introduced by a town is not known. */
function isOfTown(here: BlockRuleInput): boolean {
  const { before, right } = here.around;
  const [behind] = /^(?: (?:aus|of|from) |, an? )/.exec(right) ?? [];
  if (behind === undefined || hasTellingTitleBefore(here)) return false;
  if (!(behind.startsWith(',') ? isLowerAt : isUpperAt)(right, behind.length)) return false;
  if (right.startsWith(',')) return ranks.test(before);
  return isAddress(before) || (isGerman(here) && isGermanCalling(before));
}

/** "Not far from Winslow", "home by way of Frampton", "his father, old Ellsworth": a place, or somebody older. */
const isTownBySurname = (here: BlockRuleInput): boolean =>
  (isEnglish(here) || isGerman(here)) &&
  ((/^(?:from|off|of|von|old|young|late|elder|younger)$/.test(here.around.before) &&
    farFrom().test(here.around.left.slice(-40))) ||
    (/^(?:through|via)$/.test(here.around.before) &&
      /^(?:,| and| to) \p{Upper}\p{Lower}/u.test(here.around.right)) ||
    (here.around.left.endsWith(' by way of ') && !here.around.right.startsWith("'s")));

const farFrom = lazy(
  () =>
    /(?:far from|(?:sailed|flew|flown|steamed|departed|train|bus|ferry|flight|steamer) from|miles (?:from|off)|(?:north|south|east|west|suburb|outskirts|town|village|city|port|station) of|unweit von|(?:nördlich|südlich|östlich|westlich|Nähe|Stadt|Dorf) von|(?:father|mother|uncle|aunt|brother|sister|son|cousin), (?:old|young|the (?:late|elder|younger))) $/,
);

/** "The Charles Bradlaugh does a decent pie", "a second James Bayard", "the Ponte Salgueiro Maia": a whole name has no article, unless it is said which of his days. */
const isPub = (here: BlockRuleInput): boolean =>
  here.form.name.use === 'full' &&
  isEnglish(here) &&
  (/^(?:ship|boat|yacht|trawler|lifeboat|locomotive|tug|barge|racehorse|rose|another|second|other|Ponte|Pont|Puente|Praça|Largo|Avenida|Rua|Piazza)$/.test(
    here.around.before,
  ) ||
    (/^the$/i.test(here.around.before) && isSaidOf().test(here.around.right)));

/** "Kate Sheppard Place". */
const grounds =
  /^ (?:Place|Close|Crescent|Terrace|Gardens|Way|Walk|Court|House|Lodge|Room|Wing|Ward|Suite|Pavilion|Cottage|Road|Street|Lane|Drive|Avenue|Park|Square|Ale|Amber|Bitter|Lager|Stout|Cider|Gin|Whisk(?:y|ey)|Brewery|Distillery|T-shirts?)(?![A-Za-z])/;

/** "The juniper 'Walter Birch'", "ein Ausschnitt des »Stern«". */
const isQuotedAlone = ({ form, around: { left, right } }: BlockRuleInput): boolean =>
  /^["'\u00ab\u00bb\u201c\u201d](?!s\b)/.test(right) &&
  (form.name.use === 'full'
    ? /(?:^| )'$/
    : /(?:^| )(?:des|de[rmn]|im|the|du|del) ["'\u00ab\u00bb\u201c\u201e]$/
  ).test(left.slice(-8));

const titleOf = lazy(() => /(?:Vicar|Bishop|Archbishop|Dean|Lord|Lady|Bay|Isle|Bridge|Mull|Sound) of $/);
/** "The Office of Price Administration". */
const isInOffice = ({ after, left }: Surroundings): boolean =>
  // "The Vicar of Bray in the old song".
  titleOf().test(left.slice(-16)) ||
  (isCapitalized(after) &&
    /(?:Office|Bureau|Ministry|Department|Board|Institute|Committee|Council) of $/.test(left.slice(-14)));

/** "Auf der Richter-Skala", "»Pnischeck trocken«", "ließ Graf Philipp errichten". */
const isThingInGerman = (here: BlockRuleInput): boolean =>
  isGerman(here) &&
  (/^-(?:Halbinsel|Insel|Gletscher|Institut|Werft|Kaserne|Klinik|Skala|Syndrom|Effekt|Motor|Krankheit|Verfahren|Gesetz|Zelle|Ofen|Lampe|Formel|Zahl)(?!\p{Lower})/u.test(
    here.around.right,
  ) ||
    (/["\u00bb\u201e]$/.test(here.around.left) && /^ \p{Alpha}+["\u00ab\u201c]/u.test(here.around.right)) ||
    germanFirm.test(here.around.right) ||
    (here.form.name.use === 'full' &&
      isCapitalized(here.around.before) &&
      germanThings().test(here.around.before)) ||
    (nobles.test(here.form.text) &&
      (givenNames.has(here.around.after) ||
        /^ \p{Upper}\p{Lower}+ (?:von|zu|der) \p{Upper}/u.test(here.around.right))));
const nobles = /^(?:Graf|Herzog|König|Kaiser|Fürst|Ritter|Prinz|Bischof|Abt|Vogt)$/;

const isSaidOf = lazy(() => /^ (?!(?:of|who|that|we|he|she|they)(?!\p{Alpha}))\p{Lower}/u);

/** "A Hahn school", "the elder Frisch", "kein schlauer Fuchs": one of many, or not the one that is known. */
function isOneOfMany(here: BlockRuleInput): boolean {
  const { around } = here;
  if (
    isRomance(here) &&
    (isBehindOther(here.around) || isWordInRomance(here) || isTownInRomance(here.around))
  )
    return true;
  // "Un récit d'Édouard-Alfred Martel".
  if (/^(?:[dlnsjmtc]|qu)'\p{Upper}/u.test(around.before) && isRomance(here) && isBehindRomanceName(here))
    return true;
  if (around.before === '' && !isEnglish(here)) return false;
  if (isGerman(here)) return isGermanOther(here);
  if (isRomance(here)) return isBehindRomanceArticle(here) || isIntroducedInRomance(here);
  if (!isEnglish(here)) return false;
  if (/^(?:elder|younger|other|another|every|one)$/i.test(around.before)) return true;
  // "Whose two Laverack setters".
  if (
    /^(?:two|three|four|five|six|several)$/.test(around.before) &&
    /^ \p{Lower}+s(?!\p{Alpha})/u.test(around.right)
  )
    return true;
  if (/^,? the (?:e|y)/.test(around.right) && /^,? the (?:elder|younger)(?!\p{Alpha})/u.test(around.right))
    return true;
  if (
    /^the$/i.test(around.before) &&
    (noneOfThose().test(around.right) || / of \p{Upper}/u.test(around.right.slice(0, 5)))
  )
    return true;
  // "Lives in Richmond Hill", in a story of both.
  if (
    here.followsName() &&
    endsClause().test(around.right) &&
    /(?:^| )(?:in|at|near|from|through) \p{Upper}\p{Lower}+ $/u.test(around.left.slice(-32))
  )
    return true;
  // "Aravinda de Silva".
  if (particles.test(around.before) && bearer().test(around.left.slice(-40)) && !here.isInFullName())
    return true;
  // "In the series Clark, somebody else".
  if (/^(?:film|series|novel|musical|opera)$/.test(around.before) && /^[,.;)]/.test(around.right))
    return true;
  // "Since last March".
  if (months.test(around.name) && inMonth.test(`${around.left}${around.name} `)) return true;
  if (around.left.endsWith(' the word ') && /^ (?:above|in|on) /.test(around.right)) return true;
  // "Three of the stones bear the name Halvorsen", "he has called it Gilbert".
  if (
    endsClause().test(around.right) &&
    / (?:(?:bears?|bore|with|by|of|had|has) the (?:name|word)|(?:call|nam|christen)(?:ed|s)? it) $/.test(
      around.left.slice(-16),
    )
  )
    return true;
  if (isOnSign(around)) return true;
  // "The Dominion Bureau of Statistics".
  if (isUnknownCapital(around.before) && / of \p{Upper}/u.test(around.right.slice(0, 5))) return true;
  const isNamed = (isCalled(around.before) || around.before === 'of') && isCalledSo().test(around.left);
  if (isNamed && endsClause().test(around.right)) return true;
  return (
    /^an?$/i.test(around.before) &&
    /^(?: \p{Lower}| (?:LP|EP|CD)| \(|[.,;:)]|$)/u.test(around.right.slice(0, 3))
  );
}

/** "The Riiser-Larsen, an ice shelf", "the Hahn in Leeds", "the King arrived". */
const noneOfThose = lazy(
  () =>
    /^(?:$|[,.;:)]| (?:who|in|at|from|and|is|was|lies|lay|sank|sailed|has|had|would|will|could|came|went|gave|took|left|sat|stood|\p{Lower}{2,}ed)(?!\p{Alpha}))/u,
);

/** "Motorways named Vinci", but not "He called Holm." */
const isCalledSo = lazy(
  () =>
    /(?<!\p{Alpha})(?!(?:he|she|they|we|it|who|and|then|had|has|have|also)(?!\p{Alpha}))\p{Lower}{2,} (?:called|named) $|by the name of $/u,
);
const endsClause = lazy(() => /^(?:$|[,.;:)]| (?:who|whom|that|which|and|too)(?!\p{Alpha}))/u);

/** "St Brigid's National School", "St Brigid's Day", of a hospital that is called by a part of its name. */
const goesOnOtherwise = ({ around }: BlockRuleInput): boolean =>
  isCapitalized(around.after) &&
  (around.style === 'sentence' || thingsBehind.test(around.after)) &&
  !around.isHeadline;
const thingsBehind = /^(?:Meeting|House|Hall|Road|Street|School|Hospital)$/;

/** "The Royal Society of New South Wales", in a story of the one in London. */
const isBodyOf = ({ form, around: { right } }: BlockRuleInput): boolean =>
  /^ of (?:the )?\p{Upper}\p{Lower}/u.test(right) &&
  (learned.test(form.text) || /^\p{Alpha}+$/u.test(form.text)) &&
  !form.entity.names.some(({ text }) => text.includes(' of '));

const learned = /(?:Society|Academy|Institute|Association|Museum|Guild)$/;

/** "Grand Rapids", of a town and of its airport; "the Blackwater", of a river, in a story of a bank that is called Blackwater. */
const isNameOfAnother = (here: BlockRuleInput): boolean =>
  here.hasNamesake(
    ({ name, onlyAfter, story }) =>
      story === here.form.story &&
      (name.use === 'full' ||
        (here.form.onlyAfter.length === 0 && onlyAfter.some((words) => here.around.endsWith(words)))),
  );

const isShortOfBody = ({ name, onlyAfter, text }: Form): boolean =>
  name.use === 'short' && (onlyAfter.length > 0 || /['\s]/.test(text));

/** "Le collège Henri Nény", "le Georges Clemenceau". */
const isRomanceThing = (here: BlockRuleInput): boolean =>
  isBehindThing(here) ||
  isOfPlaceInRomance(here) ||
  (here.form.name.use === 'full' && (isBehindRomanceArticle(here) || goesOnInRomance(here))) ||
  (here.form.name.use === 'short' && isBehindHyphen(here));

/** "La station Lens", "le Lorient, un chalutier", "que l'on appelle Lens". */
const isOtherThingInRomance = (here: BlockRuleInput): boolean =>
  isTownWithArticle(here) ||
  isNamedElseInRomance(here) ||
  (here.form.entity.kind === 'place'
    ? isBehindOther(here.around) ||
      isBehindCapitalAndOf(here.around) ||
      (isBehindThing(here) && !isOwnKindIn(here, here.around.before))
    : isStreetInRomance(here));

/** The weight of what outweighs the rest of a page and of the story. */
const surely = -12;

export const addedRules: BlockRules = [
  ...sharedRules,
  {
    name: 'likely-given-name-before',
    weight: surely,
    applies: isAuthorsSurname,
    beside: 'capital-before',
    holds: isBehindGivenName,
  },
  {
    name: 'named-as-a-relative',
    weight: surely,
    applies: isAuthorsSurname,
    beside: 'capital-before',
    holds: isRelative,
  },
  {
    name: 'related-names-near',
    weight: 2,
    applies: isAuthorsSurname,
    holds: (here) => here.isListedWithRelated(),
  },
  { name: 'fitting-address', weight: 1, applies: isAuthorsSurname, holds: isFittinglyAddressed },
  { name: 'said-to-be-another', weight: 12, applies: isAuthorsSurname, holds: isDistinguished },
  {
    name: 'common-noun',
    weight: surely,
    applies: isAuthorsSurname,
    holds: (here) =>
      isOneOfMany(here) ||
      isTownBySurname(here) ||
      (isGerman(here) && (isGermanWord(here) || isGermanTownOfSurname(here))) ||
      hasNameOfAnother(here) ||
      isSomeCalledSo(here) ||
      isSomebody(here) ||
      isCounted(here) ||
      (isEnglish(here) && (isOtherByNext(here) || isTownOfSurname(here) || isPlainWordAtStart(here))),
  },
  {
    name: 'title-of-a-relative',
    weight: surely,
    applies: isAuthorsPerson,
    holds: hasOtherOffice,
  },
  { name: 'address-of-another', weight: surely, applies: isAuthorsPerson, holds: isAddressedAsOther },
  { name: 'hyphenated-surname', weight: surely, applies: isAuthorsSurname, holds: isBehindHyphen },
  {
    name: 'surname-in-a-longer-name',
    weight: surely,
    applies: isAuthorsPerson,
    holds: (here) =>
      isRomance(here)
        ? isRomanceThing(here)
        : isCalledAfter(here) ||
          isSpeciesOrGoods(here) ||
          isPub(here) ||
          (here.form.name.use === 'full' && grounds.test(here.around.right)) ||
          /^ (?:National|State|Regional) (?:Park|Forest|Monument|Histor)/.test(here.around.right) ||
          isQuotedAlone(here) ||
          (isEnglish(here) && houses.test(here.around.right)) ||
          isSlavicThing(here) ||
          isInOffice(here.around) ||
          (isEnglish(here) && isOfTitle(here)) ||
          isThingInGerman(here),
  },
  {
    name: 'surname-in-a-longer-name',
    weight: ruledOut,
    applies: isAuthorsPerson,
    holds: (here) => (isRomance(here) && isJoinedInRomance(here)) || isOneOfGenerations(here),
  },
  {
    name: 'unknown-capital-after',
    weight: surely,
    applies: isAuthorsSurname,
    holds: (here) =>
      isShop(here) || (isRomance(here) ? goesOnInRomance(here) : goesOn(here) || beginsThing(here)),
  },
  {
    // Where the whole name is another's, as a ship's, so is its end.
    name: 'overlapped',
    weight: ruledOut,
    applies: isAuthorsSurname,
    beside: 'capital-before',
    holds: (here) => here.isInFullName(),
  },
  {
    name: 'is-a-given-name',
    weight: surely,
    applies: (form) => isAuthorsSurname(form) && !isGivenAlone(form),
    holds: isGivenName,
  },
  ...givenRules,
  {
    name: 'overlapped',
    weight: ruledOut,
    applies: (form) => isAuthorsThing(form) && form.name.use === 'short',
    holds: isNameOfAnother,
  },
  {
    name: 'common-noun',
    weight: surely,
    applies: (form) => isAuthorsPlace(form) && form.entity.titles.some((title) => germanTowns.test(title)),
    holds: (here) => isGerman(here) && isBehindGermanArticle(here.around),
  },
  { name: 'of-another-town', weight: surely, applies: isAuthorsSurname, holds: isOfTown },
  {
    name: 'introduced-in-another-sense',
    weight: ruledOut,
    applies: isAuthorsPlace,
    holds: (here) =>
      (isNamedThing(here) || isIntroduced(here.around)) &&
      !isOwnKind(here) &&
      !isTownBehind(here.around.right),
  },
  {
    name: 'introduced-in-another-sense',
    weight: surely,
    applies: isAuthorsThing,
    holds: (here) =>
      isNamedElse(here) ||
      isAnotherThing(here) ||
      isNoPlace(here) ||
      isCounted(here) ||
      (isRomance(here) && isOtherThingInRomance(here)),
  },
  {
    name: 'town-of-that-name',
    weight: surely,
    applies: (form) => isAuthorsThing(form) || isAuthorsSurname(form),
    holds: (here) =>
      (here.form.entity.kind !== 'place' && isTown(here)) ||
      (here.form.entity.kind !== 'person' && isElsewhere(here)),
  },
  {
    name: 'place-in-a-longer-name',
    weight: surely,
    applies: isAuthorsPlace,
    holds: (here) =>
      isRomance(here)
        ? isJoinedInRomance(here) || goesOnInRomance(here)
        : isInNameWithArticle(here) ||
          isPaperOrShip(here) ||
          isBesideCapital(here) ||
          isSpeciesOrGoods(here) ||
          (isEnglish(here) && isWithArticle(here)),
  },
  {
    name: 'given-name-before',
    weight: surely,
    applies: (form) => isAuthorsBody(form) && /^\p{Upper}\p{Lower}+$/u.test(form.text),
    beside: 'capital-before',
    holds: ({ around }) => around.style !== 'capitals' && givenNames.has(around.before),
  },
  {
    name: 'unknown-capital-after',
    weight: surely,
    applies: isAuthorsBody,
    holds: (here) =>
      (isEnglish(here) && isBodyOf(here)) ||
      isBesideCapital(here) ||
      isSpeciesOrGoods(here) ||
      isShop(here) ||
      (isRomance(here) &&
        (goesOnInRomance(here) || (here.form.name.use === 'short' && isOtherBodyInRomance(here.around)))) ||
      goesOn(here) ||
      // "Le Louvre-Lens".
      /^-\p{Upper}\p{Lower}/u.test(here.around.right) ||
      beginsThing(here) ||
      (isGerman(here) && isGermanClub(here.around)) ||
      (isShortOfBody(here.form) && (goesOnOtherwise(here) || /^' \p{Upper}/u.test(here.around.right))),
  },
];
