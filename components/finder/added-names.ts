/**
 * Rules for names of added stories. Those are many, and common: what stands around them makes them a namesake's or a thing's
 * more often than around the few names of the bundled story, so that what is undecided is not marked.
 */

import { isLowerAt, isUpperAt } from './characters.ts';
import { isOwnRegion, isPlainOpening, isTownBehind, stateOfTwoWords } from './clues.ts';
import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import { endsName, isJoinedToThing, isOwnBody } from './longer-name.ts';
import { type BlockRuleInput, type BlockRules, ruledOut } from './rule.ts';
import { isIntroduced, isNamedThing } from './senses.ts';
import { capitalizesNouns, isCapitalized, isUnknownCapital, type Surroundings } from './surroundings.ts';
import {
  givenNames,
  makersAfterPlace,
  officeNouns,
  otherPersonTitles,
  plainAddresses,
  plainBeforeSurname,
  plainFirstWords,
  thingsAfterPerson,
  usStates,
} from './vocabulary.ts';

const isAddedSurname = ({ story, entity, name }: Form): boolean =>
  story !== null && entity.kind === 'person' && name.use === 'short';
const isAddedPerson = ({ story, entity }: Form): boolean => story !== null && entity.kind === 'person';
const isAddedThing = ({ story, entity, name }: Form): boolean =>
  story !== null && entity.kind !== 'person' && name.use !== 'acronym';
const isAddedBody = (form: Form): boolean => isAddedThing(form) && form.entity.kind === 'organization';
const isAddedPlace = (form: Form): boolean => isAddedThing(form) && form.entity.kind === 'place';

/** Headlines apart: a sentence of short words and names has many capitals, too. */
const isRunningText = ({ style, isHeadline }: Surroundings): boolean =>
  style === 'sentence' || (style === 'title' && !isHeadline);

const isEnglish = ({ words, language }: BlockRuleInput): boolean =>
  words === null && (language === null || language === 'en');
const isGerman = ({ language }: BlockRuleInput): boolean => capitalizesNouns(language);

/** "Aage Bohr", "a cousin of August Strindberg", "Tante Krenz": what stands before the surname is no title. */
function isBehindGivenName(here: BlockRuleInput): boolean {
  const { around } = here;
  const { before } = around;
  if (isGerman(here)) return isBehindGermanName(here);
  if (months.test(before)) return !inMonth.test(around.left);
  if (around.style === 'sentence' || !isRunningText(around) || !isUnknownCapital(before)) return false;
  return !around.beforeStartsSentence || !isPlainOpening(before);
}

const months = /^(?:April|May|June|August)$/;
const inMonth =
  /(?:^|[.:!?] |(?:^| )(?:in|by|since|until|till|last|this|next|early|late|mid|during|from|to|(?:end|beginning|middle|month|\d{1,2}(?:st|nd|rd|th)?) of|\d{1,2}\.?) )(?:April|May|June|August) $/i;

/**
 * German capitalizes all nouns, but hardly another noun than an office or a calling stands right before a surname: "Tante
 * Krenz", "Schwester Aylin Yıldız", "Imbiss Yıldız" are others. A sentence's first word may be any.
 */
function isBehindGermanName({ form, around }: BlockRuleInput): boolean {
  const { before } = around;
  if (!isUnknownCapital(before) || around.beforeStartsSentence || around.style === 'capitals') return false;
  if (form.titles.some((title) => around.endsWith(title))) return false;
  if (relatives().test(around.left)) return true;
  return before.length > 2 && !callings().test(before);
}

const relatives = lazy(
  () =>
    /(?:Schwester|Bruder|Bruders|Frau|Mann|Sohn|Tochter|Vater|Mutter|Onkel|Tante|Neffe|Nichte|Enkel|Enkelin|Witwe|Cousin|Cousine|namens),? \p{Lu}\p{L}+ $/u,
);

/** How German words for what people are and do end; days and times, which stand before a subject; what is called by a name. */
const callings = lazy(
  () =>
    /(?:[eo]r|ist|.{3}[aä]nt|ent|[aä]r|eur|chef|mann|frau|wirt|koch|arzt|anw[aä]lt|rat|rät|loge?|graf|freund|bischof|papst|könig|prinz|kanzler|vorstand|kolleg|genoss|zeug|angeklagt|abgeordnet|beauftragt|vorsitzend|beamt|gesandt|herr|fräulein|fall|ära|regierung|kabinett|plan|affäre|prozess|lager|tag|abend|nacht|morgen|mittag|woche|jahr|januar|april|mai|juni|juli|august|seite)(?:e?[nrs]?|es|in|innen)$/i,
);

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
  if (form.text.includes(' ') || !isRunningText(around) || around.isHeadline || officeNouns.has(after))
    return false;
  if (ownNouns.test(after) || /(?:ed|ing|ism|ists?|[ae]ns|ers|[ao]rs)$/.test(after)) return false;
  return /^(?:$|[^\p{L}\p{N} ]| (?:has|had|is|was|were|will|in|on|and|which|who|sells|runs|plays)(?!\p{L}))/u.test(
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
  /^(?:Fields?|Hollow|Gap|Canyon|Ridge|Valley|Grove|Land|Pass|Glacier|Trail|Lane|Drive|Gambit|Variation|Opening|United|Rovers|Rangers|Wanderers|Authority|Board|Council|Court|Service)$/;

const ownNouns =
  /^(?:White|House|Records|Company|Corporation|Group|Inc|Ltd|Corp|Co|Limited|GmbH|AG|Police|Council|Administration)\.?$/;

/** "Herr Walter aus Thun", "Mr Taylor of Leeds": whoever is introduced by a town is not known. */
const isOfTown = ({ around: { before, right } }: BlockRuleInput): boolean =>
  isAddress(before) && /^ (?:aus|of|from) \p{Lu}\p{Ll}/u.test(right);

/** "In Darwin, Australia", "Devonport, Tasmania, got it": a town far from the story, or one with somebody's surname. */
function isTown({ form, around: { left, right } }: BlockRuleInput): boolean {
  if (!right.startsWith(', ') || !isUpperAt(right, 2)) return false;
  if (shortState().test(right) && !isOwnRegion(form, right)) return true;
  const region = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:[,.;:)]|$)/u.exec(right)?.[1] ?? '';
  if (region === '' || left.endsWith(', ') || isOwnRegion(form, right)) return false;
  if (usStates.has(region)) return true;
  const isMeant = form.entity.kind !== 'person' || /(?:^| )(?:in|to|from|near|at) $/i.test(left);
  const isFar = stateOfTwoWords().test(right) || farRegion().test(right);
  return isMeant && isFar && !/^(?: and | or |, \p{Lu})/u.test(right.slice(region.length + 2));
}

const farRegion = lazy(
  () =>
    /^, (?:Australia|Tasmania|Victoria|Canada|England|Scotland|Wales|Ireland|New Zealand|South Africa|Georgia)(?!\p{L})/u,
);

/** As newspapers write states behind towns: "BIRMINGHAM, Ala." */
const shortState = lazy(
  () =>
    /^, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Tenn|Tex|(?:W\. ?)?Va|Vt|Wash|Wis|Wyo|[NRS]\.[A-Z])\./,
);

/** "Not related to Lawson", "mit Walter nicht verwandt": who is distinguished from a namesake is the one that is known. */
const isDistinguished = ({ around: { left, right } }: BlockRuleInput): boolean =>
  /(?:related to|relation (?:to|of)|confused with|mistaken for|nothing to do with|verwechseln mit) $/.test(
    left,
  ) || /^ (?:nicht|weder|kaum) (?:verwandt|verschwägert|verwechseln)/.test(right);

/** "The Charles Bradlaugh does a decent pie": a whole name has no article, unless it is said which of his days. */
const isPub = (here: BlockRuleInput): boolean =>
  here.form.name.use === 'full' &&
  isEnglish(here) &&
  /^the$/i.test(here.around.before) &&
  /^ (?!(?:of|who|that|we|he|she|they)(?!\p{L}))\p{Ll}/u.test(here.around.right);

/** "A Hahn school", "the elder Frisch", "kein schlauer Fuchs": one of many, or not the one that is known. */
function isOneOfMany(here: BlockRuleInput): boolean {
  const { around } = here;
  if (isGerman(here)) return germanOther().test(around.left) || isGermanOneOfMany(around);
  if (!isEnglish(here)) return false;
  if (/^(?:elder|younger|other|another|every)$/i.test(around.before)) return true;
  if (/^,? the (?:e|y)/.test(around.right) && /^,? the (?:elder|younger)(?!\p{L})/u.test(around.right))
    return true;
  if (/^the$/i.test(around.before) && /^ (?:who|in|at|from)(?!\p{L})/u.test(around.right)) return true;
  const isCalled = /^(?:called|named)$/.test(around.before) && isCalledSo().test(around.left);
  if (isCalled && endsClause().test(around.right)) return true;
  return /^an?$/i.test(around.before) && / \p{Ll}/u.test(around.right.slice(0, 2));
}

/** "Motorways named Vinci", but not "He called Holm." */
const isCalledSo = lazy(
  () =>
    /(?<!\p{L})(?!(?:he|she|they|we|it|who|and|then|had|has|have|also)(?!\p{L}))\p{Ll}{2,} (?:called|named) $/u,
);
const endsClause = lazy(() => /^(?:$|[,.;:)]| (?:who|whom|that|which|and|too)(?!\p{L}))/u);

/** A compound may go on: "eine Kohl-Rede". */
const isGermanOneOfMany = ({ left, right }: Surroundings): boolean =>
  !right.startsWith('-') && germanOneOfMany().test(left.slice(-40));

const germanOneOfMany = lazy(
  () =>
    /(?<!\p{L})(?:[Kk]?[Ee]in(?:e[mnrs]?)?|[Jj]ede[mnrs]?|[Mm]anche[mnrs]?|[Vv]iele) (?:\p{Ll}+e[mnrs]? |\p{Lu}\p{Ll}+ )?$|(?:^| )(?:im|am|ins|ans|hieß|hießen|heißt|heißen|namens|genannt) $/u,
);
const germanOther = lazy(() => /(?<!\p{L})(?:ältere|jüngere|andere)n? $/iu);

/** "Lang war die Rednerliste", "satt wie Klee«": a German surname that is an adjective or a noun, and reads like one. */
function isGermanWord(here: BlockRuleInput): boolean {
  if (!isGerman(here)) return false;
  const { form, around } = here;
  if (simile().test(around.left.slice(-24)) && /^(?:$|["'\u00ab\u201c.,;!?])/.test(around.right)) return true;
  return around.startsSentence && germanAdjectives().test(form.text) && predicate().test(around.right);
}

const simile = lazy(() => /(?:(?<!\p{L})\p{Ll}+|(?:^|[.!?] |["'\u00bb\u201c\u201e(])\p{Lu}\p{Ll}+) wie $/u);

const germanAdjectives = lazy(
  () =>
    /^(?:Lang|Kurz|Klein|Gro[sß]+|Schwarz|Wei[sß]+|Braun|Grau|Grün|Rot|Jung|Alt|Neu|Ernst|Fromm|Reich|Stark|Stolz|Hell|Kühn|Klug|Gut|Wild|Scharf|Bunt|Frisch|Sauer|Bitter|Süß|Hart|Hoch|Voll|Krumm|Rauh?|Treu|Edel|Schön|Still|Lauter|Heiter|Fröhlich|Selig|Lieb|Böse|Bös|Schnell|Breit|Dick|Dürr|Fein|Früh|Ewig|Kalt|Kahl|Leicht|Streng|Zart|Blau|Gelb|Golden|Wunderlich|Ehrlich|Redlich)$/,
);
const predicate = lazy(() => /^ (?:war|waren|ist|sind|wird|werden|wurde|wurden|und|aber|genug)(?!\p{L})/u);

/** "Frankfurt-Hahn", "Heinrich-Jäger-Bibliothek", "the Smith-Morra Gambit". */
const isBehindHyphen = (here: BlockRuleInput): boolean =>
  (isEnglish(here) && isBeforeHyphen(here.around) && !here.hasRelatedPerson()) ||
  (isCapitalized(here.around.hyphenated) &&
    !/^(?:Anti|Pro|Ex|Nach|Vor|Non|Post|Pre)$/.test(here.around.hyphenated) &&
    !here.followsName());

/** A word with a capital is joined to its end. */
const isBeforeHyphen = ({ right }: Surroundings): boolean =>
  right.startsWith('-') && isUpperAt(right, 1) && isLowerAt(right, 2);

/** "Leonardo" in "Leonardo da Vinci Airport": where the whole name is not meant, its beginning is not either. */
const beginsOwnName = ({ form: { entity, text }, around: { right } }: BlockRuleInput): boolean =>
  entity.names.some(
    (name) =>
      name.use === 'full' &&
      name.text.startsWith(`${text} `) &&
      right.startsWith(name.text.slice(text.length)),
  );

/** "Lavelle's Pharmacy", "the bar in Burke's", "bei Kaiser's an der Kasse". */
function isShop(here: BlockRuleInput): boolean {
  const { left, right } = here.around;
  if (!right.startsWith("'s")) return false;
  if (isGerman(here)) return /(?<!\p{L})(?:bei|zu|von|im|in) $/iu.test(left.slice(-6));
  if (isUpperAt(right, 3) && (shops().test(right) || /^'s \p{Lu}\p{L}+ & \p{Lu}/u.test(right))) return true;
  return (
    isEnglish(here) &&
    /^'s(?:$|[.,;:!?)])/.test(right) &&
    / (?:in|at|to|into|outside|inside|near) $/i.test(left.slice(-9))
  );
}

const shops = lazy(
  () =>
    /^'s (?:\p{Lu}\p{L}+ )?(?:Pharmacy|Bar|Pub|Caf[eé]|Store|Stores|Shop|Diner|Garage|Books|Bookshop|Attic|Kitchen|Grill|Tavern|Inn|Restaurant|Deli|Market|Bakery|Hotel|Corner|Creek|Peak|Hill|Bay|Island|Point|Mill|Landing|Ferry|Yard|Arms)(?!\p{L})/u,
);

/**
 * "The Da Vinci Code", "an Andrée Land", "a Langley Air Force Base", "the Hahn museum": what has an article and a noun behind
 * the name is called after it. What belongs to an office is its holder's.
 */
function isCalledAfter(here: BlockRuleInput): boolean {
  const { around } = here;
  const { after, before } = around;
  if (!isEnglish(here) || !/^(?:the|an?)$/i.test(before) || after === '') return false;
  if (!isCapitalized(after)) return isThing(after);
  if (!isRunningText(around) || around.isHeadline) return false;
  if (plainBeforeSurname.has(after) || plainFirstWords.has(after) || givenNames.has(after)) return false;
  if (officeNouns.has(after) || /^\p{Lu}{2}/u.test(after)) return false;
  return !(around.capitalsAfter.length === 1 && /(?:ed|ing|ism|ists?|[ae]ns|ers|[ao]rs)$/.test(after));
}

/** "The Hahn museum", "the Smith family of Hanley". */
const isThing = (word: string): boolean =>
  thingsAfterPerson.has(word.charAt(0).toUpperCase() + word.slice(1)) ||
  /^(?:famil(?:y|ies)|clan|brothers|sisters)$/.test(word);

/** "Ludvig Nobel, and the first Nobel Prizes": several of the things that are called after people. */
const isPluralThing = (here: BlockRuleInput): boolean =>
  isCapitalized(here.around.after) &&
  here.around.capitalsAfter
    .slice(0, 3)
    .some((word) => /[^s]s$/.test(word) && thingsAfterPerson.has(word.slice(0, -1)));

/** "A village in Tennessee, called Dayton", "an English governess named Florence, who …", "Paris, the prince of Troy". */
function isNamedElse(here: BlockRuleInput): boolean {
  if (!isEnglish(here)) return false;
  const { before, left, right } = here.around;
  if (/^(?:called|named)$/.test(before) || / (?:called|named) the $/.test(left)) {
    if (right.startsWith(', who ') || personNamed.test(left)) return true;
    return elseNamed().test(left) && !isOwnKindIn(here, left.slice(-80));
  }
  if (left.endsWith("'s ") && /(?<!\p{L})not \p{Lu}\p{L}+'s $/u.test(left)) return true;
  const mayBeChild = right.startsWith(', ') && /^(?:about|by|with|of|and|)$/.test(before);
  return mayBeChild && sonOrDaughter().test(right);
}

const personNamed =
  /(?:man|woman|girl|boy|son|daughter|[a-z]ess|child|baby|dog|cat|horse|pony|servant|maid) (?:called|named) $/;
const elseNamed = lazy(
  () =>
    /(?<!\p{L})(?:village|town|hamlet|hall|gallery|theat(?:er|re)|school|street|farm|bakery|caf[eé]|bar|pub|restaurant|shop|store|hotel|ship|boat|yacht|ferry|film|movie|song|band|brand|company|firm|chain|horse|dog|cat|sandwich|cocktail|dish|game|play|novel|opera|musical|perfume|magazine|racehorse|parrot|crater|asteroid|rose)(?:[ ,][^.;:!?]{0,50})? (?:called|named)(?: the)? $/u,
);
const sonOrDaughter = lazy(
  () =>
    /^, (?:the|an?|his|her) (?:\p{Ll}+ ){0,2}(?:prince|princess|son|daughter|goddess|god|heroine|nymph|governess|heiress|singer|actress|nurse|horse|dog|cat)(?!\p{L})/u,
);

/** True where the text says what the entity is by its own account, which its titles are: "the liner", of a ship. */
function isOwnKindIn({ form }: BlockRuleInput, text: string): boolean {
  const small = ` ${text.toLowerCase()} `;
  const own = form.entity.titles.map((title) => title.toLowerCase());
  return own.some((title) => small.includes(title)) || (own.some(isVessel) && vesselIn().test(small));
}

const vesselIn = lazy(
  () =>
    /(?:ship|vessel|liner|steamer|ferry|yacht|schooner|frigate|cruiser|destroyer|submarine|trawler|freighter|tanker|boat|brig|clipper|icebreaker|carrier|dampfer|fregatte|kreuzer|schoner|segler|jacht|schiff|boot|fähre|frachter|kutter|ss|rms|uss|hms|launched|commissioned|christened|laid down)(?!\p{L})/u,
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
const articleBefore = lazy(() => /(?:^| )(?:the|an?|old|new|his|her|their) (?:\p{Ll}+ )?[a-z]+ $/iu);
/** "Das Neue Forum am Rosenthaler Platz ist ein Café", "die Hütte im Harz, eine Jausenstation". */
const isGermanThing = lazy(
  () =>
    /^(?:[^.!?;:]{0,48}? (?:ist|war)|(?: (?:in|im|am|bei|an der) \p{Lu}[\p{L} ]{1,24})?,) eine? (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/u,
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
    /(?:kita|kette|metzgerei|bäckerei|druckerei|wäscherei|gärtnerei|bücherei|pension|gasthof|gasthaus|gaststätte|zentrum|center|museum|halle|station|schule|gymnasium|klinik|krankenhaus|bibliothek|flughafen|brücke|turm|kaserne|laden|studio|verein|theater|straße|allee|stiftung|preis|zeitschrift|magazin|kneipe|restaurant|hotel|café|imbiss|eisdiele|apotheke|praxis|kanzlei|autohaus|kaufhaus|baumarkt|supermarkt|reisebüro|verlag|brauerei|kapelle|band|trio|quartett|chor|schiff|dampfer|fähre|frachter|boot|jacht|krater|asteroid|komet|film|roman|oper|kino|hund|kater|pferd|stute)s?$/i,
);

/** "Berlin-Grünau", "Louvre-Lens", but not "Moscow–Washington" of the story. */
function isJoinedPlace(here: BlockRuleInput): boolean {
  const { hyphenated } = here.around;
  if (isCapitalized(hyphenated) && !/^(?:Anti|Pro|Ex|Non|Post|Pre|Nach|Vor|Alt|Neu)$/.test(hyphenated))
    return !here.followsName();
  return isEnglish(here) && isBeforeHyphen(here.around) && !here.hasOtherPlace();
}

const isAddress = (word: string): boolean =>
  otherPersonTitles.has(word) || plainAddresses.has(word) || ranks.test(word);

const ranks =
  /^(?:Dr\.?|Lord|Prof(?:essor|\.)|Senator|Judge|Captain|Colonel|General|Sergeant|Inspector|Detective|Uncle|Aunt|Onkel|Tante)$/;

/** "A Halifax is a bomber", "Lord Halifax": one of many of that name, or a person. */
const isNoPlace = (here: BlockRuleInput): boolean =>
  isTitleOfWork(here) ||
  hasNothingToDo(here) ||
  isJoinedToThing(here.around) ||
  isAddress(here.around.before) ||
  (isGerman(here) && isGermanOneOfMany(here.around)) ||
  (isEnglish(here) &&
    !isOfPeople(here.form) &&
    /^(?:an?|another|every)$/i.test(here.around.before) &&
    (endsName(here.around) || here.around.after === 'today'));

/** "A Frenchman", "a Dane": one of the people of a place, whose name stands for it. */
const isOfPeople = ({ text, onlyAfter }: Form): boolean =>
  onlyAfter.length > 0 || /(?:(?:wo)?man|iard|Briton|[dgn]er)$/.test(text);

/** "Weimar (Lahn)", "Grünau im Almtal", "not to be confused with St Brigid's Hospital in Ballinasloe". */
function isElsewhere(here: BlockRuleInput): boolean {
  const { left, right } = here.around;
  if (isGerman(here)) {
    if (germanElsewhere().test(right) && !isOwnContext(here)) return true;
    return (
      /verwechseln (?:ist |sind )?mit (?:de[mnr] |dem |einem |einer )?$/.test(left) &&
      /^ (?:in|bei|im|am) \p{Lu}/u.test(right)
    );
  }
  return isEnglish(here) && / confused with (?:the )?$/.test(left) && /^(?: in|,| of) \p{Lu}/u.test(right);
}

const germanElsewhere = lazy(
  () =>
    /^ (?:\((?!DDR|BRD)(?:an der |am |bei |im |in )?\p{Lu}\p{Ll}+\)|im \p{Lu}\p{Ll}*(?:tal|wald|gau|gebirge|winkel|moos|kreis)(?!\p{L})|(?:am|an der|ob der) (?:See|Main|Rhein|Inn|Neckar|Lahn|Elbe|Donau|Isar|Ruhr|Weser|Oder|Spree|Saale|Mosel|Lech|Leine|Aller|Tauber|Enns)(?!\p{L}))/u,
);

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

/** "West Nyack, New York.", "Sen. Charles Schumer of New York"; but in "Boston, New York and Chicago" it is the city. */
const isState = ({ form, around: { left, right } }: BlockRuleInput): boolean =>
  /^(?:New York|Georgia)$/.test(form.text) &&
  (isOfState().test(left.slice(-60)) ||
    (/\p{Ll}, $/u.test(left.slice(-3)) && !/^(?:,? (?:and|or) |, \p{Lu})/u.test(right)));

const isOfState = lazy(() => /(?<!\p{L})(?:Sen|Rep|Democrat|[Dd]istrict)[^,;:]{0,40} of $/u);

/** "St Brigid's National School", "St Brigid's Day", of a hospital that is called by a part of its name. */
const goesOnOtherwise = ({ around }: BlockRuleInput): boolean =>
  isCapitalized(around.after) && around.style === 'sentence' && !around.isHeadline;

const isShortOfBody = (form: Form): boolean => form.name.use === 'short' && /['\s]/.test(form.text);

/** The weight of what outweighs the rest of a page and of the story. */
const surely = -12;

export const addedRules: BlockRules = [
  {
    name: 'likely-given-name-before',
    weight: surely,
    applies: isAddedSurname,
    beside: 'capital-before',
    holds: isBehindGivenName,
  },
  {
    name: 'related-names-near',
    weight: 2,
    applies: isAddedSurname,
    holds: (here) => here.isListedWithRelated(),
  },
  { name: 'relative-beside', weight: 12, applies: isAddedSurname, holds: isDistinguished },
  {
    name: 'common-noun',
    weight: surely,
    applies: isAddedSurname,
    holds: (here) => isOneOfMany(here) || isGermanWord(here) || isOfTown(here),
  },
  { name: 'hyphenated-surname', weight: -8, applies: isAddedSurname, holds: isBehindHyphen },
  {
    name: 'surname-in-a-longer-name',
    weight: surely,
    applies: isAddedPerson,
    holds: (here) => isCalledAfter(here) || isPluralThing(here) || isPub(here),
  },
  {
    name: 'unknown-capital-after',
    weight: surely,
    applies: isAddedSurname,
    holds: (here) => isShop(here) || beginsOwnName(here) || goesOn(here) || beginsThing(here),
  },
  { name: 'given-name-after', weight: surely, applies: isAddedSurname, holds: isGivenName },
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
    holds: (here) => isNamedElse(here) || isAnotherThing(here) || isNoPlace(here),
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
      isJoinedPlace(here) ||
      isInNameWithArticle(here) ||
      beginsThing(here) ||
      endsOtherName(here) ||
      isState(here),
  },
  {
    name: 'unknown-capital-after',
    weight: surely,
    applies: isAddedBody,
    beside: 'capital-after',
    holds: (here) => goesOn(here) || (isShortOfBody(here.form) && goesOnOtherwise(here)),
  },
];
