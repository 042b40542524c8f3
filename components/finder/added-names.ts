/**
 * Rules for names of added stories. Those are many, and common: what stands around them makes them a namesake's or a thing's
 * more often than around the few names of the bundled story, so that what is undecided is not marked.
 */

import { isCalledAfter, isPluralThing, isShop, shops } from './called-after.ts';
import { isLowerAt, isUpperAt } from './characters.ts';
import { hasTellingTitleBefore, isOwnRegion, isPlainOpening, isTownBehind } from './clues.ts';
import { isState, isTown } from './far-towns.ts';
import { type Form, isGivenAlone } from './form.ts';
import {
  isBehindGermanArticle,
  isBehindGermanName,
  isGerman,
  isGermanCalling,
  isGermanOther,
  isGermanSurnameLikePlace,
  isGermanWord,
  isOneOfGermanPlaces,
} from './german-names.ts';
import { givenRules } from './given-names.ts';
import { lazy } from './lazy.ts';
import { endsName, isOwnBody } from './longer-name.ts';
import {
  hasNameOfAnother,
  hasOtherOffice,
  isAddress,
  isBehindDoubleGiven,
  isBehindTitleAndName,
  isDistinguished,
  isGermanTownOfSurname,
  isIntroducedAs,
  isOneOfGenerations,
  isOtherByNext,
  isSomebody,
  isSomeCalledSo,
  isTownOfSurname,
  ranks,
} from './other-bearers.ts';
import { isRelative } from './relatives.ts';
import {
  goesOnInRomance,
  isBehindRomanceArticle,
  isBehindRomanceName,
  isBehindThing,
  isIntroducedInRomance,
  isJoinedInRomance,
  isNamedElseInRomance,
  isOfPlaceInRomance,
  isRomance,
  isStreetInRomance,
  isTownWithArticle,
} from './romance-names.ts';
import { type BlockRuleInput, type BlockRules, isEnglish, ruledOut } from './rule.ts';
import { isIntroduced, isNamedThing } from './senses.ts';
import { isJoinedToThing, sharedRules, thingsAfterPerson } from './shared-names.ts';
import { isBehindSlavicName, isSlavic, isSlavicThing } from './slavic-names.ts';
import { isCapitalized, isRunningText, isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames, kin, makersAfterPlace, officeNouns } from './vocabulary.ts';

const isAddedSurname = ({ story, entity, name }: Form): boolean =>
  story !== null && entity.kind === 'person' && name.use === 'short';
const isAddedPerson = ({ story, entity }: Form): boolean => story !== null && entity.kind === 'person';
const isAddedThing = ({ story, entity, name }: Form): boolean =>
  story !== null && entity.kind !== 'person' && name.use !== 'acronym';
const isAddedBody = (form: Form): boolean => isAddedThing(form) && form.entity.kind === 'organization';
const germanTowns = /(?:^|[\p{Lower} ])(?:[Ss]tadt|[Dd]orf|[Gg]emeinde)$/u;
const isAddedPlace = (form: Form): boolean => isAddedThing(form) && form.entity.kind === 'place';

/** "Aage Bohr", "a cousin of August Strindberg", "Tante Krenz": what stands before the surname is no title. */
function isBehindGivenName(here: BlockRuleInput): boolean {
  const { around } = here;
  const { before } = around;
  if (isBehindDoubleGiven(here)) return true;
  if (isGerman(here)) return isBehindGermanName(here);
  if (isRomance(here)) return isBehindRomanceName(here);
  if (isSlavic(here)) return isBehindSlavicName(here);
  if (months.test(before)) return !inMonth.test(around.left);
  if (isBehindCapitalWithArticle(here) || isBehindTitleAndName(here)) return true;
  if (around.style === 'sentence' || !isRunningText(around) || !isUnknownCapital(before)) return false;
  return !around.beforeStartsSentence || !isPlainOpening(before);
}

/** "The Taco Bell by the gate", but not "the Swede Bohr", "the American Hahn", "the Reverend Smith". */
const isBehindCapitalWithArticle = ({ form, around }: BlockRuleInput): boolean =>
  around.style === 'sentence' &&
  isUnknownCapital(around.before) &&
  /(?:^| )[Tt]he $/.test(around.left.slice(0, -around.before.length - 1)) &&
  !/(?:an|ese|ish|crat|ist|or|er|man|woman|ent|end|de|ch|ss)$/.test(around.before) &&
  !form.titles.some((title) => around.endsWith(title));

const months = /^(?:April|May|June|August)$/;
const inMonth =
  /(?:^| )(?:in|by|since|until|till|last|this|next|early|late|mid|during|from|to|(?:end|beginning|middle|month|\d{1,2}(?:st|nd|rd|th)?) of|\d{1,2}\.?) (?:April|May|June|August) $/i;

/** "Walter Ulbricht", where Walter is a surname. */
const isGivenName = ({ form, around }: BlockRuleInput): boolean =>
  givenNames.has(form.text) &&
  isCapitalized(around.after) &&
  around.style !== 'capitals' &&
  !officeNouns.has(around.after) &&
  !form.titles.some((title) => around.endsWith(title));

/** "Best Western has", "Decca Radar, which": in running text a capital behind a name in one word makes another. */
function goesOn(here: BlockRuleInput): boolean {
  const { form, around } = here;
  const { after } = around;
  if (!isEnglish(here) || (!isUnknownCapital(after) && !adjectives.test(after))) return false;
  if (form.text.includes(' ') && form.entity.kind !== 'place') return false;
  if (!isRunningText(around) || around.isHeadline || officeNouns.has(after)) return false;
  if (ownNouns.test(after) || /(?:ed|ing|ism|ists?|[ae]ns|ers|[ao]rs)$/.test(after)) return false;
  if (form.entity.kind === 'person') return !here.isInFullName();
  return /^(?:$|[^\p{Alpha}\p{N} ]| (?:\p{Lower}{3,}ed|bought|won|lost|made|built|paid|took|gave|said|says|has|had|is|was|were|will|in|on|and|which|who|sells|runs|plays)(?!\p{Alpha}))/u.test(
    around.right.slice(around.capitalsAfter.reduce((length, word) => length + 1 + word.length, 0)),
  );
}

const adjectives = /^(?:American|Russian|Chinese|Indian|European|British|French|German|Western|Soviet)$/;
/** "A rancher from Frost Hollow", "by way of Dallas Love Field": the last of the capitals behind it is what a place or a body is. */
const beginsThing = (here: BlockRuleInput): boolean => {
  const { form, around } = here;
  return (
    isEnglish(here) &&
    isCapitalized(around.after) &&
    around.style === 'sentence' &&
    !around.isHeadline &&
    !isOwnRegion(form, around.right) &&
    isThingNoun(around.capitalsAfter.at(-1) ?? '')
  );
};

const isThingNoun = (word: string): boolean =>
  thingsAfterPerson.has(word) || makersAfterPlace.all.has(word) || moreThings.test(word);

const moreThings =
  /^(?:House|Lodge|Estate|Fields?|Hollow|Gap|Canyon|Ridge|Valley|Grove|Land|Pass|Glacier|Trail|Lane|Drive|Gambit|Variation|Opening|United|Rovers|Rangers|Wanderers|Park|Central|Junction|Parkway|Arms|Inn|Court|Pier|Promenade|Marina|Lido|Lighthouse|Castle|Abbey|Priory|Manor|Common|Moor|Woods?|Cross|Junction|Authority|Board|Council|Service)$/;

const ownNouns =
  /^(?:White|House|Records|Company|Corporation|Group|Inc|Ltd|Corp|Co|Limited|GmbH|AG|Police|Council|Administration)\.?$/;

/** "Herr Walter aus Thun", "Mr Taylor of Leeds", "Dr Hahn, a dentist": whoever is introduced by a town is not known. */
function isOfTown(here: BlockRuleInput): boolean {
  const { before, right } = here.around;
  const [behind] = /^(?: (?:aus|of|from) |, an? )/.exec(right) ?? [];
  if (behind === undefined || hasTellingTitleBefore(here)) return false;
  if (!(behind.startsWith(',') ? isLowerAt : isUpperAt)(right, behind.length)) return false;
  if (right.startsWith(',')) return ranks.test(before);
  return isAddress(before) || (isGerman(here) && isGermanCalling(before));
}

/** "Not far from Winslow", "his father, old Ellsworth": a place, or somebody older. */
const isTownBySurname = (here: BlockRuleInput): boolean =>
  (isEnglish(here) || isGerman(here)) &&
  ((/^(?:from|off|of|von|old|young|late|elder|younger)$/.test(here.around.before) &&
    farFrom().test(here.around.left.slice(-40))) ||
    (/^(?:through|via)$/.test(here.around.before) &&
      /^(?:,| and| to) \p{Upper}\p{Lower}/u.test(here.around.right)));

const farFrom = lazy(
  () =>
    /(?:far from|miles (?:from|off)|(?:north|south|east|west|suburb|outskirts|town|village|city|port|station) of|unweit von|(?:nördlich|südlich|östlich|westlich|Nähe|Stadt|Dorf) von|(?:father|mother|uncle|aunt|brother|sister|son|cousin), (?:old|young|the (?:late|elder|younger))) $/,
);

/** "The Charles Bradlaugh does a decent pie": a whole name has no article, unless it is said which of his days. */
const isPub = (here: BlockRuleInput): boolean =>
  here.form.name.use === 'full' &&
  isEnglish(here) &&
  (/^(?:ship|boat|yacht|trawler|lifeboat|locomotive|tug|barge|racehorse|rose)$/.test(here.around.before) ||
    (/^the$/i.test(here.around.before) && isSaidOf().test(here.around.right)));

const isSaidOf = lazy(() => /^ (?!(?:of|who|that|we|he|she|they)(?!\p{Alpha}))\p{Lower}/u);

/** "A Hahn school", "the elder Frisch", "kein schlauer Fuchs": one of many, or not the one that is known. */
function isOneOfMany(here: BlockRuleInput): boolean {
  const { around } = here;
  if (around.before === '' && !isEnglish(here)) return false;
  if (isGerman(here)) return isGermanOther(around);
  if (isRomance(here)) return isBehindRomanceArticle(here) || isIntroducedInRomance(here);
  if (!isEnglish(here)) return false;
  if (/^(?:elder|younger|other|another|every)$/i.test(around.before)) return true;
  if (/^,? the (?:e|y)/.test(around.right) && /^,? the (?:elder|younger)(?!\p{Alpha})/u.test(around.right))
    return true;
  if (/^the$/i.test(around.before) && noneOfThose().test(around.right)) return true;
  const isCalled = /^(?:called|named)$/.test(around.before) && isCalledSo().test(around.left);
  if ((isCalled && endsClause().test(around.right)) || / (?:called|named) the $/.test(around.left))
    return true;
  return /^an?$/i.test(around.before) && / \p{Lower}/u.test(around.right.slice(0, 2));
}

/** "The Riiser-Larsen, an ice shelf", "the Hahn in Leeds", "the King arrived". */
const noneOfThose = lazy(
  () =>
    /^(?:$|[,.;:)]| (?:who|in|at|from|and|is|was|lies|lay|sank|sailed|has|had|came|went|gave|took|left|sat|stood|\p{Lower}{2,}ed)(?!\p{Alpha}))/u,
);

/** "Motorways named Vinci", but not "He called Holm." */
const isCalledSo = lazy(
  () =>
    /(?<!\p{Alpha})(?!(?:he|she|they|we|it|who|and|then|had|has|have|also)(?!\p{Alpha}))\p{Lower}{2,} (?:called|named) $/u,
);
const endsClause = lazy(() => /^(?:$|[,.;:)]| (?:who|whom|that|which|and|too)(?!\p{Alpha}))/u);

/** "Frankfurt-Hahn", "Heinrich-Jäger-Bibliothek", "the Smith-Morra Gambit". */
const isBehindHyphen = (here: BlockRuleInput): boolean =>
  (isEnglish(here) && isBeforeHyphen(here.around) && !here.hasRelatedPerson()) ||
  (isCapitalized(elisionless(here.around.hyphenated)) &&
    !/^(?:Anti|Pro|Ex|Nach|Vor|Non|Post|Pre)$/.test(here.around.hyphenated) &&
    !here.followsName());

/** A word with a capital is joined to its end. */
const isBeforeHyphen = ({ right }: Surroundings): boolean =>
  right.startsWith('-') && isUpperAt(right, 1) && isLowerAt(right, 2);

/** "Alain" of "d'Alain-Fournier". */
const elisionless = (word: string): string => word.slice(word.indexOf("'") + 1);

/** "Leonardo" in "Leonardo da Vinci Airport": where the whole name is not meant, its beginning is not either. */
const beginsOwnName = ({ form: { entity, text }, around: { right } }: BlockRuleInput): boolean =>
  entity.names.some(
    (name) =>
      name.use === 'full' &&
      name.text.startsWith(`${text} `) &&
      right.startsWith(name.text.slice(text.length)),
  );

/** "A village in Tennessee, called Dayton", "an English governess named Florence, who …", "Paris, the prince of Troy". */
function isNamedElse(here: BlockRuleInput): boolean {
  if (!isEnglish(here)) return false;
  const { before, left, right } = here.around;
  if (/^(?:called|named)$/.test(before) || / (?:called|named) the $/.test(left)) {
    if (right.startsWith(', who ') || personNamed.test(left)) return true;
    return elseNamed().test(left) && !isOwnKindIn(here, left.slice(-80));
  }
  if (
    left.endsWith("'s ") &&
    left.slice(-40).includes('not ') &&
    /(?<!\p{Alpha})not \p{Upper}\p{Alpha}+'s $/u.test(left)
  )
    return true;
  return /^(?:about|by|with|of|and|)$/.test(before) && isIntroducedAs(sonOrDaughter, right);
}

const personNamed =
  /(?:man|woman|girl|boy|son|daughter|[a-z]ess|child|baby|dog|cat|horse|pony|servant|maid) (?:called|named) $/;
const elseNamed = lazy(
  () =>
    /(?<!\p{Alpha})(?:village|town|hamlet|hall|gallery|theat(?:er|re)|school|street|farm|bakery|caf[eé]|bar|pub|restaurant|shop|store|hotel|ship|boat|yacht|ferry|film|movie|song|band|brand|company|firm|chain|horse|dog|cat|sandwich|cocktail|dish|game|play|novel|opera|musical|perfume|magazine|racehorse|parrot|crater|asteroid|rose)(?:[ ,][^.;:!?]{0,50})? (?:called|named)(?: the)? $/u,
);
const sonOrDaughter: ReadonlySet<string> = new Set(
  'prince princess son daughter goddess god heroine nymph governess heiress singer actress nurse horse dog cat'.split(
    ' ',
  ),
);

/** True where the text says what the entity is by its own account, which its titles are: "the liner", of a ship. */
function isOwnKindIn({ form }: BlockRuleInput, text: string): boolean {
  const small = ` ${text.toLowerCase()} `;
  const own = form.entity.titles.map((title) => title.toLowerCase());
  return own.some((title) => small.includes(title)) || (own.some(isVessel) && vesselIn().test(small));
}

const vesselIn = lazy(
  () =>
    /(?:ship|vessel|liner|steamer|ferry|yacht|schooner|frigate|cruiser|destroyer|submarine|trawler|freighter|tanker|boat|brig|clipper|icebreaker|carrier|dampfer|fregatte|kreuzer|schoner|segler|jacht|schiff|boot|fähre|frachter|kutter|ss|rms|uss|hms|launched|commissioned|christened|laid down)(?!\p{Alpha})/u,
);
const isVessel = (title: string): boolean => vesselIn().test(title);

/** True where the noun beside the name is the entity's own: "the liner Titanic", in a story about the liner. */
const isOwnKind = (here: BlockRuleInput): boolean =>
  isOwnKindIn(here, `${here.around.left.slice(-24)}|${here.around.right.slice(0, 40)}`);

/**
 * "Die Kette Bauhaus", "die Kita Sonnenwiese", "the pilot ship Stockholm": in a story of something else, a noun before the name
 * says that this is another.
 */
function isAnotherThing(here: BlockRuleInput): boolean {
  const { before, left, right } = here.around;
  const isThing = isGerman(here)
    ? germanThings().test(before) || germanThings().test(isGermanThing().exec(right)?.[1] ?? '')
    : isEnglish(here) && englishThings.test(before) && articleBefore().test(left);
  return isThing && !isOwnKindIn(here, isGerman(here) ? before : left.slice(-24));
}

const englishThings =
  /^(?:ship|vessel|boat|film|movie|carrier|spacecraft|song|novel|play|opera|musical|band|brand|perfume)$/i;
/** Before the noun. */
const articleBefore = lazy(() => /(?:^| )(?:the|an?|old|new|his|her|their) (?:[a-zà-ɏ]+ )?[a-z]+ $/iu);
/** "Das Neue Forum am Rosenthaler Platz ist ein Café", "die Hütte im Harz, eine Jausenstation". */
const isGermanThing = lazy(
  () =>
    /^(?:[^.!?;:]{0,48}? (?:ist|war)|(?: (?:in|im|am|bei|an der) \p{Upper}[\p{Alpha} ]{1,24})?,) eine? (?:\p{Lower}+ )?(\p{Upper}\p{Alpha}+)/u,
);

/** "The Cavern Club in Dallas has nothing to do with ours". */
const hasNothingToDo = ({ around: { right } }: BlockRuleInput): boolean =>
  /nothing|nichts/.test(right) &&
  /^(?: (?:in|of|at|on|near|im|am|bei) [^.,;]{1,30})?,? (?:has|have|had) nothing to do with |^(?: [^.,;]{1,40})? hat(?:te)? (?:mit [^.,;]{1,40} )?nichts (?:mehr )?(?:zu tun|mit )/u.test(
    right,
  );

/** "Der Film »Bornholmer Straße«", "a song called “Dayton”", "The Lady From Shanghai (1947)": the title of a work. */
const isTitleOfWork = ({ around: { left, right } }: BlockRuleInput): boolean =>
  /^ \((?:19|20)\d\d\)/.test(right) ||
  (/^["'\u00ab\u00bb\u201c\u201d]/.test(right) && works().test(left.slice(-40)));

const works = lazy(
  () =>
    /(?:film|movie|novel|roman|song|lied|album|play|musical|show|series|serie|oper|opera|stück|buch|book|poem|gedicht|pièce|chanson|película|canción|novela)s? (?:intitulée? |called |titled |namens |titulada )?["'\u00ab\u00bb\u201c\u201e] ?$/i,
);

const germanThings = lazy(
  () =>
    /(?:kita|kette|metzgerei|bäckerei|druckerei|wäscherei|gärtnerei|bücherei|sparkasse|volksbank|stadtwerke|sportverein|kirchenkreis|kantorei|pension|gasthof|gasthaus|gaststätte|zentrum|center|museum|halle|station|schule|gymnasium|klinik|krankenhaus|bibliothek|flughafen|brücke|turm|kaserne|laden|studio|verein|theater|straße|allee|stiftung|preis|zeitschrift|magazin|kneipe|restaurant|hotel|café|imbiss|eisdiele|apotheke|praxis|kanzlei|autohaus|kaufhaus|baumarkt|supermarkt|reisebüro|verlag|brauerei|kapelle|band|trio|quartett|chor|schiff|dampfer|fähre|frachter|boot|jacht|krater|asteroid|komet|film|roman|oper|kino|hund|kater|pferd|stute)s?$/i,
);

/** "Berlin-Grünau", "Louvre-Lens", but not "Moscow–Washington" of the story. */
function isJoinedPlace(here: BlockRuleInput): boolean {
  const { hyphenated } = here.around;
  if (isCapitalized(hyphenated) && !/^(?:Anti|Pro|Ex|Non|Post|Pre|Nach|Vor|Alt|Neu)$/.test(hyphenated))
    return !here.followsName();
  return isEnglish(here) && isBeforeHyphen(here.around) && !here.hasOtherPlace();
}

/** "A Halifax is a bomber", "Lord Halifax": one of many of that name, or a person. */
const isNoPlace = (here: BlockRuleInput): boolean =>
  isTitleOfWork(here) ||
  hasNothingToDo(here) ||
  isJoinedToThing(here.around) ||
  isAddress(here.around.before) ||
  isKin(here) ||
  numberBehind().test(here.around.right) ||
  isOfSaint(here) ||
  isInn(here) ||
  (isEnglish(here) &&
    /^ (?:cement|stone|lace|sprouts?|cheese|tweed)(?!\p{Alpha})/u.test(here.around.right)) ||
  (isGerman(here) && (isOneOfGermanPlaces(here.around) || isGermanSurnameLikePlace(here))) ||
  (isEnglish(here) &&
    !isOfPeople(here.form) &&
    /^(?:an?|another|every)$/i.test(here.around.before) &&
    !/^[-/]/.test(here.around.right) &&
    (endsName(here.around) || here.around.after === 'today'));

/** "Halle 3". */
const numberBehind = lazy(() => /^ \d{1,2}(?:$|[.,;:)](?!\d)| (?:ist|war|wird|und|is|was)(?!\p{Alpha}))/u);

/** "My great-grandmother, Mary Pell", in a story of a ship. */
const isKin = ({ form, around: { left } }: BlockRuleInput): boolean =>
  form.text.includes(' ') &&
  kin.has((left.split(' ').at(-2) ?? '').replace(/^(?:great-)?grand/, '').replace(/,$/, ''));

/** "From St. Anselm's Church", in a story of a village. */
const isOfSaint = ({ form, around: { right } }: BlockRuleInput): boolean =>
  form.text.startsWith('St') && /^St\.? |^Saint /.test(form.text) && shops().test(right);

/** "A Frenchman", "a Dane": one of the people of a place, whose name stands for it. */
const isOfPeople = ({ text, onlyAfter }: Form): boolean =>
  onlyAfter.length > 0 || /(?:(?:wo)?man|iard|Briton|[dgn]er)$/.test(text);

/** "Gasthof Zur Weser", "County Louth". */
const isInn = (here: BlockRuleInput): boolean =>
  isGerman(here)
    ? /(?:^| )(?:MS|Bad|Vf[BL]|\p{Upper}{2,3}V?) $|[\p{Lower},»"] (?:Zur|Zum|Am|Im|An de[mr]|In de[mr]) $/u.test(
        here.around.left.slice(-14),
      )
    : isEnglish(here) &&
      /^(?:County|Fort|Lake|Mount|Port|RAF|RNAS|HMP|A?FC|Saint|St\.?)$/.test(here.around.before);

/** "Weimar (Lahn)", "Grünau im Almtal", "not to be confused with St Brigid's Hospital in Ballinasloe". */
function isElsewhere(here: BlockRuleInput): boolean {
  const { form } = here;
  const { left, right } = here.around;
  if (isGerman(here)) {
    if (germanElsewhere().test(right) && !isOwnContext(here)) return true;
    return (
      /verwechseln (?:ist |sind )?mit (?:de[mnr] |dem |einem |einer )?$/.test(left) &&
      /^ (?:in|bei|im|am) \p{Upper}/u.test(right)
    );
  }
  if (!isEnglish(here)) return false;
  // "The Halifax in Yorkshire".
  if (/(?:^| )[Tt]he $/.test(left.slice(-5)) && right.startsWith(' in ') && isUpperAt(right, 4))
    return !isOwnRegion(form, right) && !form.entity.titles.some((title) => isBuilding.test(title));
  // "The University of Maine at Machias".
  if (left.endsWith(' at ') && /(?:University|College) of (?:\p{Upper}\p{Alpha}+ ){1,2}at $/u.test(left))
    return true;
  return / confused with (?:the )?$/.test(left) && /^(?: in|,| of) \p{Upper}/u.test(right);
}

const germanElsewhere = lazy(
  () =>
    /^ (?:\((?!DDR|BRD)(?:an der |am |bei |im |in )?\p{Upper}\p{Lower}+\)|im \p{Upper}\p{Lower}*(?:tal|wald|gau|gebirge|winkel|moos|kreis)(?!\p{Alpha})|(?:am|an der|ob der) (?:See|Main|Rhein|Inn|Neckar|Lahn|Elbe|Donau|Isar|Ruhr|Weser|Oder|Spree|Saale|Mosel|Lech|Leine|Aller|Tauber|Enns)(?!\p{Alpha}))/u,
);

const isBuilding =
  /museum|gallery|palace|hotel|theat|tower|castle|hall|house|library|bridge|school|church|abbey|hospital|stadium|ship|liner|restaurant|pub/i;

/** True where what is behind the name is near all of the story's own names: its region. */
const isOwnContext = ({ form, around: { right } }: BlockRuleInput): boolean =>
  form.entity.context.some((word) => right.slice(0, 40).includes(word));

/** "The Louvre Abu Dhabi", "at the Castlebar Mitchels ground": with an article, and a noun behind it, the name of another thing. */
function isInNameWithArticle(here: BlockRuleInput): boolean {
  const { around } = here;
  const { after, before } = around;
  if (!isEnglish(here) || !/^(?:the|an?)$/i.test(before) || !isUnknownCapital(after)) return false;
  if (around.style !== 'sentence' || around.isHeadline || givenNames.has(after) || isOwnBody(here))
    return false;
  return !/(?:er|or|ist|an|ee|ie)s$|[Mm]en$/.test(after);
}

/** "Dynamo Kyiv", "Greater Manchester", "(Marin Ireland)", but not "Although London", nor "Eight Fiji-born soldiers". */
const endsOtherName = (here: BlockRuleInput): boolean => {
  const { before, right, beforeStartsSentence } = here.around;
  if (!isEnglish(here) || here.form.text.includes(' ') || right.startsWith('-')) return false;
  if (!isRunningText(here.around) || !isUnknownCapital(before)) return false;
  return !beforeStartsSentence || !isPlainOpening(before);
};

/** "St Brigid's National School", "St Brigid's Day", of a hospital that is called by a part of its name. */
const goesOnOtherwise = ({ around }: BlockRuleInput): boolean =>
  isCapitalized(around.after) && around.style === 'sentence' && !around.isHeadline;

const isShortOfBody = (form: Form): boolean => form.name.use === 'short' && /['\s]/.test(form.text);

/** "Le collège Henri Nény", "le Georges Clemenceau". */
const isRomanceThing = (here: BlockRuleInput): boolean =>
  isBehindThing(here) ||
  isOfPlaceInRomance(here) ||
  (here.form.name.use === 'full' && isBehindRomanceArticle(here)) ||
  (here.form.name.use === 'short' && isBehindHyphen(here));

/** "La station Lens", "le Lorient, un chalutier", "que l'on appelle Lens". */
const isOtherThingInRomance = (here: BlockRuleInput): boolean =>
  isTownWithArticle(here) ||
  isNamedElseInRomance(here) ||
  (here.form.entity.kind === 'place'
    ? isBehindThing(here) && !isOwnKindIn(here, here.around.before)
    : isStreetInRomance(here));

/** The weight of what outweighs the rest of a page and of the story. */
const surely = -12;

export const addedRules: BlockRules = [
  ...sharedRules,
  {
    name: 'likely-given-name-before',
    weight: surely,
    applies: isAddedSurname,
    beside: 'capital-before',
    holds: isBehindGivenName,
  },
  {
    name: 'named-as-a-relative',
    weight: -4,
    applies: isAddedSurname,
    beside: 'capital-before',
    holds: isRelative,
  },
  {
    name: 'related-names-near',
    weight: 2,
    applies: isAddedSurname,
    holds: (here) => here.isListedWithRelated(),
  },
  { name: 'said-to-be-another', weight: 12, applies: isAddedSurname, holds: isDistinguished },
  {
    name: 'common-noun',
    weight: surely,
    applies: isAddedSurname,
    holds: (here) =>
      isOneOfMany(here) ||
      isTownBySurname(here) ||
      (isGerman(here) && (isGermanWord(here) || isGermanTownOfSurname(here))) ||
      hasNameOfAnother(here) ||
      isSomeCalledSo(here) ||
      isSomebody(here) ||
      (isEnglish(here) && (isOtherByNext(here) || isTownOfSurname(here))),
  },
  { name: 'title-of-a-relative', weight: surely, applies: isAddedPerson, holds: hasOtherOffice },
  { name: 'hyphenated-surname', weight: -8, applies: isAddedSurname, holds: isBehindHyphen },
  {
    name: 'surname-in-a-longer-name',
    weight: surely,
    applies: isAddedPerson,
    holds: (here) =>
      isRomance(here)
        ? isRomanceThing(here)
        : isCalledAfter(here) || isPluralThing(here) || isPub(here) || isSlavicThing(here),
  },
  {
    name: 'surname-in-a-longer-name',
    weight: ruledOut,
    applies: isAddedPerson,
    holds: (here) => (isRomance(here) && isJoinedInRomance(here)) || isOneOfGenerations(here),
  },
  {
    name: 'unknown-capital-after',
    weight: surely,
    applies: isAddedSurname,
    holds: (here) =>
      isShop(here) ||
      beginsOwnName(here) ||
      (isRomance(here) ? goesOnInRomance(here) : goesOn(here) || beginsThing(here)),
  },
  {
    name: 'is-a-given-name',
    weight: surely,
    applies: (form) => isAddedSurname(form) && !isGivenAlone(form),
    holds: isGivenName,
  },
  ...givenRules,
  {
    name: 'common-noun',
    weight: surely,
    applies: (form) => isAddedPlace(form) && form.entity.titles.some((title) => germanTowns.test(title)),
    holds: (here) => isGerman(here) && isBehindGermanArticle(here.around),
  },
  { name: 'of-another-town', weight: surely, applies: isAddedSurname, holds: isOfTown },
  {
    name: 'introduced-in-another-sense',
    weight: ruledOut,
    applies: isAddedPlace,
    holds: (here) =>
      (isNamedThing(here) || isIntroduced(here.around)) &&
      !isOwnKind(here) &&
      !isTownBehind(here.around.right),
  },
  {
    name: 'introduced-in-another-sense',
    weight: surely,
    applies: isAddedThing,
    holds: (here) =>
      isNamedElse(here) ||
      isAnotherThing(here) ||
      isNoPlace(here) ||
      (isRomance(here) && isOtherThingInRomance(here)),
  },
  {
    name: 'town-of-that-name',
    weight: surely,
    applies: (form) => isAddedThing(form) || isAddedSurname(form),
    holds: (here) => isTown(here) || (!isAddedSurname(here.form) && isElsewhere(here)),
  },
  {
    name: 'place-in-a-longer-name',
    weight: surely,
    applies: isAddedPlace,
    holds: (here) =>
      isRomance(here)
        ? isJoinedInRomance(here) || isBehindHyphen(here) || goesOnInRomance(here)
        : isJoinedPlace(here) ||
          isInNameWithArticle(here) ||
          beginsThing(here) ||
          goesOn(here) ||
          endsOtherName(here) ||
          isState(here),
  },
  {
    name: 'given-name-before',
    weight: surely,
    applies: (form) => isAddedBody(form) && /^\p{Upper}\p{Lower}+$/u.test(form.text),
    beside: 'capital-before',
    holds: ({ around }) => around.style !== 'capitals' && givenNames.has(around.before),
  },
  {
    name: 'unknown-capital-after',
    weight: surely,
    applies: isAddedBody,
    beside: 'capital-after',
    holds: (here) => goesOn(here) || (isShortOfBody(here.form) && goesOnOtherwise(here)),
  },
];
