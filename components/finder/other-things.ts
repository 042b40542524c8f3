/** What says of a place, a body or a ship of an added story that the name is something else's. */

import { shops } from './called-after.ts';
import { isLowerAt } from './characters.ts';
import { isOwnRegion } from './clues.ts';
import { isSettlement } from './far-towns.ts';
import type { Form } from './form.ts';
import {
  isGerman,
  isGermanDouble,
  isGermanSurnameLikePlace,
  isGermanWordBefore,
  isOneOfGermanPlaces,
} from './german-names.ts';
import { rulers } from './given-names.ts';
import { isBeforeHyphen, isBehindJoined } from './joined-names.ts';
import { lazy } from './lazy.ts';
import { endsName, isOwnBody } from './longer-name.ts';
import { isAddress, isIntroducedAs } from './other-bearers.ts';
import { type BlockRuleInput, isEnglish } from './rule.ts';
import { isJoinedToThing } from './shared-names.ts';
import { isCapitalized, isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames, kin, pressWords } from './vocabulary.ts';

/** "Frankfurt-Hahn", "Heinrich-Jäger-Bibliothek", "the Smith-Morra Gambit", "Lydia Welti-Escher", "Rose-tinted". */
export function isBehindHyphen(here: BlockRuleInput): boolean {
  const { around } = here;
  if (isThingOfTwo(around)) return true;
  if (isEnglish(here) && joinedTown.test(around.right)) return true;
  if (isEnglish(here) && isBeforeHyphen(around))
    return !here.hasRelatedPerson() || givenNames.has(around.before) || isUnknownCapital(around.before);
  if (isEnglish(here) && around.startsSentence && opensWord.test(around.right)) return true;
  return isBehindJoined(around) && (!here.followsName() || isOfDoubleName(around));
}

/** "Amundsen–Scott station", in a story of both. */
const isThingOfTwo = ({ hyphenated, right }: Surroundings): boolean =>
  right.startsWith('-') ? thingOfTwo().test(right) : hyphenated !== '' && thing.test(right);
const thing =
  /^ (?:Amendment|Act|station|shunt|procedure|operation|method|process|experiment|law|model|theory|pact|prize|medal|award|theorem|equation|effect|scale|disease|syndrome|reaction)\b/;
const thingOfTwo = lazy(
  () =>
    /^-\p{Upper}\p{Alpha}+ (?:Amendment|Act|station|shunt|procedure|operation|method|process|experiment|law|model|theory|pact|prize|medal|award|theorem|equation|effect|scale|disease|syndrome|reaction)(?!\p{Alpha})/u,
);

/** "Rose-tinted", "Pell-mell", "Eye-watering". */
const opensWord = /^-(?:mell|tinted|watering|coloured|colored|shaped|scented|covered|lined|clad)\b/;

const joinedTown = /^-(?:under|upon|on|by|in|le|la|de|next|cum)-/;
/** "Newcastle-under-Lyme", "Eye-watering or not". */
const isJoinedInEnglish = ({ right, startsSentence }: Surroundings): boolean =>
  joinedTown.test(right) || (startsSentence && opensWord.test(right));

/** A given name is before both; "the Trump-Putin meeting" has none. */
const isOfDoubleName = ({ hyphenated, left }: Surroundings): boolean =>
  isUnknownCapital(
    /(\p{Upper}\p{Lower}+) $/u.exec(left.slice(-hyphenated.length - 20, -hyphenated.length - 1))?.[1] ?? '',
  );

/** "A village in Tennessee, called Dayton", "an English governess named Florence, who …", "Paris, the prince of Troy". */
export function isNamedElse(here: BlockRuleInput): boolean {
  if (!isEnglish(here)) return false;
  const { before, left, right } = here.around;
  if (isCalled(before)) {
    if (/^'s(?: (?!\p{Upper})|[.,])/u.test(right)) return true;
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

export const isCalled = (before: string): boolean => /^(?:called|named)$/.test(before);
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
export function isOwnKindIn({ form }: BlockRuleInput, text: string): boolean {
  const small = ` ${text.toLowerCase()} `;
  const own = form.entity.titles.map((title) => title.toLowerCase());
  return own.some((title) => small.includes(title)) || (own.some(isVessel) && vesselIn().test(small));
}

const vesselIn = lazy(
  () =>
    /(?:ship|vessel|liner|steamer|ferry|yacht|schooner|frigate|cruiser|destroyer|submarine|trawler|freighter|tanker|boat|brig|clipper|icebreaker|carrier|dampfer|fregatte|kreuzer|schoner|segler|jacht|schiff|boot|fähre|frachter|kutter|(?<!\p{Alpha})(?:ss|rms|uss|hms)|launched|commissioned|christened|laid down)(?!\p{Alpha})/u,
);
const isVessel = (title: string): boolean => vesselIn().test(title);

/** True where the noun beside the name is the entity's own: "the liner Titanic", in a story about the liner. */
export const isOwnKind = (here: BlockRuleInput): boolean =>
  isOwnKindIn(here, `${here.around.left.slice(-24)}|${here.around.right.slice(0, 40)}`);

/**
 * "Die Kette Bauhaus", "die Kita Sonnenwiese", "the pilot ship Stockholm": in a story of something else, a noun before the name
 * says that this is another.
 */
export function isAnotherThing(here: BlockRuleInput): boolean {
  const { before, left, right } = here.around;
  const isThing = isGerman(here)
    ? (isCapitalized(before) && germanThings().test(before)) ||
      germanThings().test(isGermanThing().exec(right)?.[1] ?? '')
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
    /^["']?(?:[^.!?;:]{0,48}? (?:ist|war)|(?: (?:in|im|am|bei|an der) \p{Upper}[\p{Alpha} ]{1,24})?,) eine?[mnrs]? (?:\p{Lower}+ )?(\p{Upper}\p{Alpha}+)/u,
);

const saidOfPerson =
  /^, the (?:husband|wife|king|queen|prince|princess|son|daughter|brother|sister|duke|earl)\b/;

/** "In the city of Niagara Falls", of the waterfall. */
const isOtherKindOf = ({ form, around: { left } }: BlockRuleInput): boolean =>
  form.entity.kind === 'place' &&
  / (?:city|town|village) of $/.test(left.slice(-12)) &&
  form.entity.titles.some((title) => noSettlements.test(title));
const noSettlements =
  /(?:river|lake|mountain|hill|street|road|falls?|waterfall|bridge|park|island|bay|valley|forest|creek|canal|square|building|castle)s?$/i;

/** "A name tag that said Georgia", "whose badge read Roman". */
export const isOnSign = ({ left }: Surroundings): boolean =>
  /(?: that|tag|badge|sign|label|plate|plaque) (?:said|read|says|reads) $/.test(left.slice(-18));

/** "Der Film »Bornholmer Straße«", "a song called “Dayton”": the title of a work. */
const isTitleOfWork = ({ around: { left, right } }: BlockRuleInput): boolean =>
  (/^["'\u00ab\u00bb\u201c\u201d],/.test(right) && workBehind().test(right)) ||
  (/^["'\u00ab\u00bb\u201c\u201d]/.test(right) && works().test(left.slice(-40)));

const workBehind = lazy(
  () =>
    /^.,? (?:der|die|das|eine?|the|an?|l[ae]|une?|el|una?) (?:\p{Lower}+ )?(?:film|movie|novel|roman|song|lied|album|play|musical|serie|series|oper|opera|buch|book|poem|gedicht|pièce|chanson|película|canción|novela)(?!\p{Alpha})/iu,
);
const works = lazy(
  () =>
    /(?:film|movie|novel|roman|song|lied|album|play|musical|show|series|serie|oper|opera|stück|buch|book|poem|gedicht|pièce|chanson|película|canción|novela)s? (?:intitulée? |called |titled |namens |titulada )?["'\u00ab\u00bb\u201c\u201e] ?$/i,
);

export const germanThings = lazy(
  () =>
    /(?:kita|spedition|reederei|kette|metzgerei|bäckerei|druckerei|wäscherei|gärtnerei|bücherei|sparkasse|volksbank|stadtwerke|archiv|gericht|amt|universität|hochschule|feuerwehr|kloster|stift|zeitung|stadion|pfarrei|inspektion|präsidium|direktion|institut|akademie|turnerschaft|sternwarte|wetterwarte|jugendherberge|bergwacht|sportverein|kirchenkreis|kantorei|pension|gasthof|gasthaus|gaststätte|zentrum|center|museum|halle|station|schule|gymnasium|klinik|krankenhaus|bibliothek|flughafen|brücke|turm|kaserne|laden|studio|verein|theater|straße|allee|stiftung|preis|zeitschrift|magazin|kneipe|restaurant|hotel|café|imbiss|eisdiele|apotheke|praxis|kanzlei|autohaus|kaufhaus|baumarkt|supermarkt|reisebüro|verlag|brauerei|kapelle|band|trio|quartett|chor|schiff|dampfer|fähre|frachter|boot|jacht|krater|asteroid|komet|film|roman|oper|kino|hund|kater|pferd|stute|serie)s?$/i,
);

/** "A Halifax is a bomber", "Lord Halifax": one of many of that name, or a person. */
export const isNoPlace = (here: BlockRuleInput): boolean =>
  isTitleOfWork(here) ||
  isJoinedToThing(here.around) ||
  isAddress(here.around.before) ||
  members.test(here.around.before) ||
  // "Neustadt an der Orla".
  (isGerman(here) &&
    /\p{Upper}\p{Lower}*(?:stadt|burg|berg|heim|ingen|hausen|dorf|furt|au|kirchen|haus) (?:an der|am|ob der) $/u.test(
      here.around.left.slice(-40),
    )) ||
  // "Mi madre, Mercedes, ya estaba".
  kinBefore().test(here.around.left.slice(-30)) ||
  (isGerman(here) && germanFirm.test(here.around.right)) ||
  // "Johns Hopkins himself", "called after Prince Albert, the husband of the queen".
  (isEnglish(here) && here.around.startsSentence && /^(?:him|her)self$/.test(here.around.after)) ||
  (here.around.before === 'after' && saidOfPerson.test(here.around.right)) ||
  isOtherKindOf(here) ||
  // "Stockholm syndrome", "in Stockholm, a film of 2018".
  /^(?: syndrome\b|, an? (?:film|novel|play|series|song|album|musical) (?:of|from) \d{4})/.test(
    here.around.right,
  ) ||
  // "He knew Sakhalin-2".
  /^-\d/.test(here.around.right) ||
  isOnSign(here.around) ||
  // "The old Des Moines in the war", a ship.
  (isEnglish(here) &&
    here.around.before === 'old' &&
    isSettlement(here.form) &&
    /(?:the|an) old $/.test(here.around.left) &&
    /^(?:[,;]| in the war)/.test(here.around.right)) ||
  // "The Wentworth-Gardner House".
  /^-\p{Upper}\p{Lower}+ (?:House|Hall|Hotel|Museum|Mansion|Manor|Bridge|Trail)(?!\p{Alpha})/u.test(
    here.around.right,
  ) ||
  // "The film The Meridian", "the captain of USA Perpignan".
  /(?:film|movie|novel|play|musical|song|album|series|opera|ballet) The $/.test(
    here.around.left.slice(-16),
  ) ||
  (isEnglish(here) && isBehindLetters(here.around)) ||
  // "John F. Thompson".
  /\p{Upper}\p{Lower}+ \p{Upper}\. $/u.test(here.around.left.slice(-24)) ||
  isKin(here) ||
  numberBehind().test(here.around.right) ||
  isOfSaint(here) ||
  isInn(here) ||
  isOfPerson(here.around) ||
  isSaidToBeFar(here) ||
  (isGerman(here) &&
    /["\u00bb\u201e]$/.test(here.around.left) &&
    /^ \p{Alpha}+["\u00ab\u201c]/u.test(here.around.right)) ||
  // "A portrait of Queen Wilhelmina", in a story of an engine.
  (rulers().test(here.around.before) && !isOwnKindIn(here, here.around.before)) ||
  isQuoted(here) ||
  (isEnglish(here) && isJoinedInEnglish(here.around)) ||
  (isGerman(here) &&
    (isGermanDouble(here.around) ||
      isGermanWordBefore(here) ||
      isOneOfGermanPlaces(here.around) ||
      isGermanSurnameLikePlace(here))) ||
  (isEnglish(here) &&
    !isOfPeople(here.form) &&
    /^(?:an?|other|another|every)$/i.test(here.around.before) &&
    !/^[-/]/.test(here.around.right) &&
    (endsName(here.around) || here.around.after === 'today' || goesAlong.test(here.around.right)));

/** "Who would win the Derby", "walked into the Iceland", "the Indianapolis 500": a town or a country has no article. */
export const isWithArticle = ({ form, around }: BlockRuleInput): boolean =>
  /^the$/i.test(around.before) &&
  (isSettlement(form) ||
    isCountry(form) ||
    (withoutArticle.test(form.text) && !/^(?:High|Main) /.test(form.text))) &&
  !/^(?:Old|New|Upper|Lower|United) | (?:Republic|Kingdom|Union|Islands|States)$/.test(form.text) &&
  (/^ (?:\d|(?:all|at|by|from|has|had|is|ran|runs|was|to|until|till|where|when|before|after|while|because|again) (?!\p{Upper}))/u.test(
    around.right,
  ) ||
    (endsName(around) && !around.right.startsWith(' of ')));

const withoutArticle = / (?:Street|Lane|Avenue)$/;

const isCountry = ({ entity, text }: Form): boolean =>
  entity.titles.some((title) => /^(?:country|kingdom|republic|port)$/.test(title)) &&
  !/s$|^(?:Congo|Gambia|Sudan|Lebanon|Ukraine|Yemen|Ivory Coast|Crimea)$/.test(text);

/** "A Hercules coming in low". */
const goesAlong =
  /^ (?:coming|going|flying|passing|sailing|lying|standing|parked|moored|waiting|leaving|making|carrying)\b/;

/** "Mit der „Werra“, einem Dampfer", "vom Ausflugsschiff „Saale“": a place in quotes behind an article is a ship or a paper. */
const isQuoted = (here: BlockRuleInput): boolean =>
  here.form.entity.kind === 'place' &&
  /(?:^| )(?:de[rmsn]|die|das|the|l[ae]|el|du|del|\p{Upper}?\p{Lower}*schiff|Dampfer|[Ss]hip|ferry|pub) ["'\u00ab\u00bb\u201c\u201e]$/u.test(
    here.around.left.slice(-28),
  ) &&
  /^["'\u00ab\u00bb\u201c\u201d](?!s\b)/.test(here.around.right) &&
  !here.form.entity.titles.some((title) => isBuilding.test(title) || isVessel(title));

/** "Halle 3", "Astrid Holm II". */
const numberBehind = lazy(
  () =>
    /^ (?:II|III|IV|V|VI)(?!\p{Alpha})|^ \d{1,2}(?:$|[.,;:)](?!\d)| (?:ist|war|wird|und|is|was)(?!\p{Alpha}))/u,
);

/** "My great-grandmother, Mary Pell", in a story of a ship. */
const isKin = ({ form, around: { left } }: BlockRuleInput): boolean =>
  form.text.includes(' ') &&
  [-2, -3].some((at) => {
    const [word = '', ...between] = left.split(' ').slice(at, -1);
    return (
      kin.has(word.replace(/^(?:great-)?grand/, '').replace(/,$/, '')) &&
      between.every((one) => isLowerAt(one, 0))
    );
  });

/** "From St. Anselm's Church", in a story of a village. */
const isOfSaint = ({ form, around: { right } }: BlockRuleInput): boolean =>
  form.text.startsWith('St') && /^St\.? |^Saint /.test(form.text) && shops().test(right);

/** "William of Orange", "Widukind von Corvey". */
const isOfPerson = ({ before, left }: Surroundings): boolean => {
  if (!ofPerson.has(before)) return false;
  const rest = left.slice(0, -before.length - 2);
  const [title = '', given = ''] = ['', ...rest.slice(-longestGiven).split(' ')].slice(-2);
  // Not "Rand Paul of Kentucky", nor "Queen Mary of Denmark".
  return (
    (givenNames.has(given) || oldGiven.test(given)) &&
    (!isCapitalized(title) || /^(?:Fray|Sor|San|Don|St\.?|Saint)$/.test(title))
  );
};
/** Two words. */
const longestGiven = 40;
const ofPerson: ReadonlySet<string> = new Set(['of', 'von', 'de', 'di', 'da']);
const oldGiven =
  /^\p{Upper}\p{Lower}+(?:bert|brecht|fried|hard|helm|kind|linde|mund|red|rich|trud|ulf|ward|wig|wulf)$/u;

/** "An outing to Owenbeg, the GAA ground near Dungiven", "in that town's own Castle Street". */
const isSaidToBeFar = ({ form, around: { left, right } }: BlockRuleInput): boolean =>
  left.endsWith("'s own ") ||
  (form.entity.context.length > 0 &&
    /^, (?:the|an?) (?:[\w-]+ ){0,2}(?:ground|town|village|hamlet|suburb|stadium|pub|farm|estate|parish) (?:near|in|outside) \p{Upper}/u.test(
      right,
    ) &&
    !isOwnRegion(form, right));

/** "A Frenchman", "a Dane": one of the people of a place, whose name stands for it. */
const isOfPeople = ({ text, onlyAfter }: Form): boolean =>
  onlyAfter.length > 0 || /(?:(?:wo)?man|iard|Briton|[dgn]er)$/.test(text);

/** "Gasthof Zur Weser", "County Louth". */
const isInn = (here: BlockRuleInput): boolean =>
  isGerman(here)
    ? /(?:^| )(?:MS|Bad|Rot-Weiß|Blau-Weiß|Schwarz-Gelb|Schwarz-Weiß|Grün-Weiß|Eintracht|Fortuna|Borussia|Viktoria|Arminia|Wacker|Alemannia|Sparkasse|Volksbank|Raiffeisenbank|Vf[BL]|\p{Upper}{2,3}V?) $|[\p{Lower},»"] (?:Zur|Zum|Am|Im|An de[mr]|In de[mr]) $/u.test(
        here.around.left.slice(-14),
      )
    : isEnglish(here) &&
      /^(?:County|Symphony|Opera|Radio|Team|Hotel|Villa|Operation|Fort|Lake|Mount|Port|RAF|RNAS|HMP|A?FC|Saint|St\.?)$/.test(
        here.around.before,
      );

export const germanFirm =
  /^ (?:Stiftung|Schule|Halle|Platz|Straße|Haus|Preis|Museum|Stadion|Gymnasium|Allee|Ring|Brücke|Versicherung(?:en)?|Bank|Apotheke|Verlag|Brauerei|Reisen|Immobilien|Gruppe|Holding|Hotel|Arena|Center|Messe|Rundschau|Zeitung|Nachrichten|Anzeiger|Tageblatt|Merkur|Dunkel|Helles|Export|Bock|Pils|Pilsner|Weizen|Weißbier|Märzen|Lager)(?!\p{Alpha})/u;

const kinBefore = lazy(
  () =>
    /(?<!\p{Alpha})(?:madre|padre|hermana|hermano|abuela|tía|señora|doña|mère|sœur|tante|Mutter|Schwester|Tante|Oma|mother|sister|aunt|daughter|wife|grandmother),? $/u,
);

/** A club's letters, or a country's before a club's town. */
const isBehindLetters = ({ before }: Surroundings): boolean =>
  /^(?:A?FC|[ARS]C|SV|TSV|TuS|BSG|SG|VfB|VfL|RC?D|UD|CF|CD|AS|USA)$/.test(before);

/** "Apologies: Sister Preston". */
const members = /^(?:Sister|Brother|Comrade|Nurse|Constable|Private|Corporal|Cllr|Coun\.)$/;

export const isBuilding =
  /museum|gallery|palace|hotel|theat|tower|castle|hall|house|library|bridge|school|church|abbey|hospital|stadium|ship|liner|restaurant|pub/i;

/** "The Louvre Abu Dhabi", "at the Castlebar Mitchels ground": with an article, and a noun behind it, the name of another thing. */
export function isInNameWithArticle(here: BlockRuleInput): boolean {
  const { around } = here;
  const { after, before } = around;
  if (!isEnglish(here) || !/^(?:the|an?)$/i.test(before) || !isUnknownCapital(after)) return false;
  if (around.style !== 'sentence' || around.isHeadline || givenNames.has(after) || isOwnBody(here))
    return false;
  return !/(?:er|or|ist|an|ee|ie)s$|[Mm]en$/.test(after);
}

/** "The Omaha Republican, which", "*Skelbrough Courier, Friday*", "the Lass o' Inverlair". */
export const isPaperOrShip = (here: BlockRuleInput): boolean =>
  isEnglish(here) &&
  ((/^the$/i.test(here.around.before) &&
    (partyPapers.test(here.around.right) || pressWords.has(here.around.after))) ||
    (isCapitalized(here.around.after) &&
      (datedPaper().test(here.around.right) || paperAlone.test(here.around.right))) ||
    (/o[f'] $/.test(here.around.left.slice(-3)) && calledOf().test(here.around.left.slice(-20))));
const partyPapers = /^ (?:Republican|Democrat)(?:,| (?:has|had|wrote|said|[a-z]+(?:s|ed))\b)/;
/** "By Dana Whelan, Haddon Packet". */
const paperAlone =
  /^ (?:Packet|Courier|Gazette|Herald|Tribune|Chronicle|Observer|Argus|Telegraph|Echo|Advertiser)(?:[.,;:!?)]|$)/;
const datedPaper = lazy(
  () =>
    /^ (?:Courier|Times|Post|Herald|Gazette|Tribune|Chronicle|Observer|Mirror|Echo|Telegraph|Guardian|Journal|Mercury|Examiner|Advertiser|Argus|Leader|Standard|Star|News|Mail|Press|Bugle|Beacon), (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)/,
);
const calledOf = lazy(
  () =>
    /(?<![a-z])(?:Lass|Maid|Pride|Spirit|Belle|Rose|Flower|Duke|Earl|Lord|Lady|Marquess|Baron|Battle|Siege|Treaty) o(?:f|') $/,
);
