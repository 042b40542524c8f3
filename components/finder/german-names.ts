/**
 * What German writes around a name that is another's. It capitalizes all nouns, so that a capital says little, and words for
 * offices, relatives and things say more.
 */

import { isWoman, isWomanWithArticle } from './address.ts';
import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { capitalizesNouns, isUnknownCapital, type Surroundings } from './surroundings.ts';
import { givenNames } from './vocabulary.ts';

export const isGerman = ({ language }: BlockRuleInput): boolean => capitalizesNouns(language);

/**
 * German capitalizes all nouns, but hardly another noun than an office or a calling stands right before a surname: "Tante
 * Krenz", "Schwester Aylin Yıldız", "Imbiss Yıldız" are others. A sentence's first word may be any.
 */
export function isBehindGermanName({ form, around }: BlockRuleInput): boolean {
  const { before } = around;
  if (around.style === 'capitals' || !(isUnknownCapital(before) || isGivenMonth(around))) return false;
  if (around.beforeStartsSentence && germanOpenings().test(before)) return false;
  if (form.titles.some((title) => around.endsWith(title))) return false;
  if (relatives().test(around.left) || family.test(before)) return true;
  // "Johann Baptist Hirschmann": no calling has a given name before it.
  if (givenNames.has(around.left.split(' ').at(-3) ?? '')) return true;
  // "Auf Wunsch Winters", but not "die Nachrichtenagentur Reuters".
  if (isGenitive(form) && !givenNames.has(before) && !/(?:agentur|firma|konzern|kette)$/i.test(before))
    return false;
  return before.length > 2 && (!callings().test(before) || isGivenMonth(around));
}

const isGenitive = ({ text, name }: Form): boolean =>
  text.endsWith('s') && name.text.startsWith(`${text.slice(0, -1)}|`);

/** "August Koch", but not "im August". */
const isGivenMonth = ({ before, left }: Surroundings): boolean =>
  before === 'August' && !/(?:[Ii]m|Anfang|Mitte|Ende|[Ss]eit|[Bb]is|[Aa]b|\d\.?) August $/.test(left);

/** What may begin a German sentence before a surname; a given name is none of it. */
const germanOpenings = lazy(
  () =>
    /^(?:.{0,2}|D(?:as|e[mnrs]|i?er?)|(?:[DMS]ein|Ihr|Unser|Euer|Kein|Ein)e?[mnrs]?|(?:Dies|Jed)e[mnrs]?|Aber|Allein|Als|Also|Auch|Auf|Aus|Außer|Ausgerechnet|Bei|Beim|Bis|Bloß|Dabei|Dafür|Dagegen|Daher|Damals|Damit|Danach|Dank|Dann|Darauf|Darum|Dass|Davor|Dazu|Denn|Dennoch|Deshalb|Doch|Dort|Durch|Eben|Ebenso|Eigentlich|Einmal|Endlich|Erst|Etwa|Für|Ganz|Gegen|Genau|Gerade|Gestern|Gut|Hatte|Heute|Hier|Hinter|Immer|Inzwischen|Ist|Jedenfalls|Jetzt|Kann|Kaum|Laut|Leider|Mit|Morgen|Muss|Nach|Nachdem|Neben|Nein|Nicht|Noch|Nun|Nur|Obwohl|Oder|Offenbar|Ohne|Schließlich|Schon|Seit|Selbst|Sogar|Soll|Sollte|Sondern|Sonst|Sowie|Statt|Tatsächlich|Trotz|Trotzdem|Über|Und|Unter|Vielleicht|Von|Vor|Vorher|Wann|Warum|Was|Wegen|Weil|Wenn|Wer|Wie|Wieder|Will|Wird|Wollte|Würde|Während|Zu|Zudem|Zuerst|Zuletzt|Zum|Zur|Zwar|Zwischen|\p{Upper}\p{Lower}+(?:weise|lich|mals|tens|wärts))$/u,
);

const family =
  /^(?:Gebrüder|Brüder|Geschwister|Schwestern|Eheleute|Mutter|Vater|Schwester|Bruder|Tochter|Sohn)$/;
const relatives = lazy(
  () =>
    /(?:Schwester|Bruder|Bruders|Frau|Mann|Sohn|Tochter|Vater|Mutter|Onkel|Tante|Neffe|Nichte|Enkel|Enkelin|Witwe|Cousin|Cousine|namens),? \p{Upper}\p{Alpha}+ $/u,
);

/** "Buxtehude, dem Komponisten", "Dieterich Buxtehude", of a town. */
export const isGermanSurnameLikePlace = ({ around: { before, left, right } }: BlockRuleInput): boolean =>
  givenNames.has(before) ||
  nobleBefore().test(left.slice(-40)) ||
  /^\p{Upper}\p{Lower}{2,}(?:rich|bert|hard|helm|fried)$/u.test(before) ||
  (right.startsWith(', d') &&
    isGermanCalling(
      /^, (?:der|die|dem|den|des) (?:\p{Lower}+ )?(?!Vater|Mutter|Bruder|Schwester|Tochter)(\p{Upper}\p{Lower}+)(?=$|[,.;:)])/u.exec(
        right,
      )?.[1] ?? '',
    ));

/** "Protokoll: Henning von Essen", "Frau von Essen". */
const nobleBefore = lazy(
  () =>
    /(?:(?:^|[ .])(?:Herrn?|Frau|Fräulein|Familie)(?: \p{Upper}\p{Lower}+)?|: \p{Upper}\p{Lower}+) von $/u,
);

/** How German words for what people are and do end; days and times, which stand before a subject; what is called by a name. */
const callings = lazy(
  () =>
    /(?:[eo]r|ist|.{3}[aä]nt|ent|[aä]r|eur|chef|mann|frau|wirt|koch|arzt|anw[aä]lt|rat|rät|loge?|graf|freund|bischof|papst|könig|prinz|kanzler|vorstand|kolleg|genoss|zeug|angeklagt|abgeordnet|beauftragt|vorsitzend|beamt|gesandt|herr|fräulein|fall|ära|regierung|kabinett|plan|affäre|prozess|lager|tag|abend|nacht|morgen|mittag|woche|jahr|januar|april|mai|juni|juli|august|seite)(?:e?[nrs]?|es|in|innen)$/i,
);

/** "Pfarrer Winter aus Polle". */
export const isGermanCalling = (word: string): boolean => word.length > 3 && callings().test(word);

/** "Die Halle ist groß", but not "die, die Halle kennen", "die Halle-Fahrer": in German no town has an article. */
export const isBehindGermanArticle = ({ before, left, right }: Surroundings): boolean =>
  /^(?:die|der|das|dem|den|des|eine[rnms]?|beim|zum|zur|vom|ins)$/i.test(before) &&
  !right.startsWith('-') &&
  !/,\s\p{Alpha}+\s$/u.test(left.slice(-8));

/** "Der ältere Frisch", "kein schlauer Fuchs", "den Winter": one of many, or no person. */
export const isGermanOther = (here: BlockRuleInput): boolean =>
  !isWomanWithArticle(here) &&
  !isOwnerInGerman(here) &&
  (isOther(here.around, isGenitive(here.form)) || areMany(here) || isCallingInGerman(here.around));

/** "Die Richter folgten ihm nicht", in a story of Otto Richter. */
const areMany = ({ form, around: { before, left, right } }: BlockRuleInput): boolean =>
  /^die$/i.test(before) &&
  // "Der Wein, die Koch holte".
  !left.endsWith(', die ') &&
  !right.startsWith('-') &&
  // "Die Fischer des Kurfürsten".
  (isWoman(form) === false || /^ de[sr] \p{Upper}/u.test(right));

/** "Mein Mann ist Koch", "die Pferdepraxis Dr. Vogt". */
const isCallingInGerman = ({ left }: Surroundings): boolean => callingBefore().test(left.slice(-28));
const callingBefore = lazy(
  () =>
    /(?:Mann|Frau|Vater|Mutter|Bruder|Schwester|Sohn|Tochter|(?<!\p{Alpha})(?:[Ee]r|[Ss]ie|ich)) (?:ist|war|bin|wurde|wird) $|(?:praxis|kanzlei|apotheke) Dr\. $/u,
);

/** "Auf dem Pnischecks Boten kamen": a genitive before a noun. */
const isOwnerInGerman = ({ form, around }: BlockRuleInput): boolean =>
  isGenitive(form) && isUnknownCapital(around.after);

/** "Eine Nachfolgerin Holloways" is one of many, and Holloway not. */
const isOther = (around: Surroundings, isOwner: boolean): boolean =>
  (!around.right.startsWith('-') && germanOther().test(around.left)) ||
  (!/^(?:die|das|eine[rnms]?)$/i.test(around.before) && isBehindGermanArticle(around)) ||
  ((!isOwner || around.before === 'eines') && isGermanOneOfMany(around)) ||
  isGermanCalled(around) ||
  isGermanNoun(around) ||
  ((germanNouns().test(around.name) || callingsLikeNouns.test(around.name)) &&
    withAdjective().test(around.left.slice(-48)));

/** "Ein Neubad", "das Gasthaus heißt Neubad". */
export const isOneOfGermanPlaces = (around: Surroundings): boolean =>
  isGermanOneOfMany(around) || germanNamed().test(around.left.slice(-12));

/** "Der kälteste Winter", "Den Winter überstehen wir". */
const isGermanNoun = ({ left, right }: Surroundings): boolean =>
  !right.startsWith('-') && germanNoun().test(left.slice(-40));

const germanNoun = lazy(
  () =>
    /(?<!\p{Alpha})(?:[Dd](?:er|en|em|es)|[Dd]iese[mnrs]?|[Ii]m|[Aa]m|[Vv]om|[Zz]um|[Ss]eit|[Bb]is|[Aa]b|[Ff]ür) (?:\p{Lower}+(?:lich|isch)e[nr]?|\p{Lower}+ste[nr]?|(?:kommend|vergangen|folgend|vorig|ganz|streng|lang)e[nr]?) $|(?:^|[.:!?»"] ?)[Dd]e[nms] $/u,
);

/** A compound may go on: "eine Kohl-Rede". */
const isGermanOneOfMany = ({ left, right }: Surroundings): boolean =>
  !right.startsWith('-') && germanOneOfMany().test(left.slice(-40));

/** "Es war am Winter": places are called so, "im Donbass". */
const isGermanCalled = ({ left, right }: Surroundings): boolean =>
  !right.startsWith('-') && germanCalled().test(left.slice(-12));

const germanOneOfMany = lazy(
  () =>
    /(?<!\p{Alpha})(?:[Kk]?[Ee]in(?:e[mnrs]?)?|[Jj]ede[mnrs]?|[Mm]anche[mnrs]?|[Vv]iele|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf) (?:\p{Lower}+e[mnrs]? |\p{Upper}\p{Lower}+ )?$/u,
);
const germanCalled = lazy(
  () => /(?<!\p{Alpha})(?:[Ii]m|[Aa]m|[Ii]ns|[Aa]ns|hieß|hießen|heißt|heißen|namens|genannt) $/u,
);
const germanNamed = lazy(() => /(?:^| )(?:hieß|hießen|heißt|heißen|namens|genannt) $/u);
const germanOther = lazy(
  () =>
    /(?<![a-zà-ɏ])(?:(?:ältere|jüngere|andere)n?|(?:[mds]ein(?:e[mnrs]?)?|(?:ihr|unser|euer|jed|dies|manch)e[mnrs]?)) $/iu,
);

/** "Lauter Häuschen, so weit man sieht". */
export const isGermanWordBefore = ({ form, around }: BlockRuleInput): boolean =>
  around.startsSentence && germanAdjectives().test(form.text) && isUnknownCapital(around.after);

/** "Lang war die Rednerliste", "satt wie Klee«": a German surname that is an adjective or a noun, and reads like one. */
export function isGermanWord(here: BlockRuleInput): boolean {
  const { form, around } = here;
  if (simile().test(around.left.slice(-24)) && /^(?:$|["'\u00ab\u201c.,;!?])/.test(around.right)) return true;
  // "Winter heißt hier oben: sechs Monate Schnee".
  if (
    around.startsSentence &&
    germanNouns().test(form.text) &&
    /^ (?:heißt|bedeutet) hier(?!\p{Alpha})/u.test(around.right)
  )
    return true;
  // "Stein und Lehm trennte man".
  if (around.startsSentence && germanNouns().test(form.text) && isPairOfNouns(here)) return true;
  return around.startsSentence && germanAdjectives().test(form.text) && predicate().test(around.right);
}

const callingsLikeNouns =
  /^(?:Bär|Bauer|Hahn|Hammer|Hecht|Keller|Koch|König|Kranz|Linde|Löwe|Nagel|Rabe|Sorge|Sperling|Vogt|Zander)$/;

/** "Hinter dem kahlen Busch", but not "der alte Fuchs". */
const withAdjective = lazy(
  () =>
    /(?<!\p{Alpha})[Dd](?:er|en|em|es|ie|as) (?:\p{Lower}+ )?(?!(?:alte|junge|kleine|große|arme|selige|tote|ältere|jüngere|berühmte|verstorbene)[nrm]? $)\p{Lower}{3,}e[nrm]? $/u,
);
const germanNouns = lazy(
  () =>
    /^(?:Adler|Bach|Baum|Berg|Bier|Blei|Brot|Busch|Butter|Eisen|Falke|Fels|Feuer|Fisch|Frost|Fuchs|Gold|Hase|Herbst|Hirsch|Holz|Kohl|Korn|Kupfer|Mehl|Milch|Mond|Regen|Salz|Sand|Schnee|Silber|Sommer|Stahl|Stein|Stern|Sturm|Vogel|Wald|Wein|Winter|Wolf|Zinn|Zucker)$/,
);
function isPairOfNouns(here: BlockRuleInput): boolean {
  const other = /^ und (\p{Upper}\p{Lower}+)/u.exec(here.around.right)?.[1] ?? '';
  return (
    other !== '' &&
    !givenNames.has(other) &&
    !/^(?:Frau|Herr|Sohn|Tochter)$/.test(other) &&
    !here.isListedWithRelated()
  );
}

const simile = lazy(
  () => /(?:(?<!\p{Alpha})\p{Lower}+|(?:^|[.!?] |["'\u00bb\u201c\u201e(])\p{Upper}\p{Lower}+) wie $/u,
);

const germanAdjectives = lazy(
  () =>
    /^(?:Lange?|Kurz|Klein|Gro[sß]+|Schwarz|Wei[sß]+|Braun|Grau|Grün|Rot|Jung|Alt|Neu|Ernst|Fromm|Reich|Stark|Stolz|Hell|Kühn|Klug|Gut|Wild|Scharf|Bunt|Frisch|Sauer|Bitter|Süß|Hart|Hoch|Voll|Krumm|Rauh?|Treu|Edel|Schön|Still|Lauter|Heiter|Fröhlich|Selig|Lieb|Böse|Bös|Schnell|Breit|Dick|Dürr|Fein|Früh|Ewig|Kalt|Kahl|Leicht|Streng|Zart|Blau|Gelb|Golden|Wunderlich|Ehrlich|Redlich)$/,
);
const predicate = lazy(
  () =>
    /^ (?:war|waren|ist|sind|wird|werden|wurde|wurden|und|aber|genug|galt|galten|währte|dauerte)(?!\p{Alpha})/u,
);

/** "Es verlor Germania Weisel mit 0:4", "ein Schal von Wismut Aue": a club that is called like a body or a ship, and its town. */
export const isGermanClub = ({ before, right, left, startsSentence }: Surroundings): boolean =>
  !startsSentence &&
  !/^(?:die|der|das|dem|den|des)$/i.test(before) &&
  !left.endsWith(', ') &&
  germanClub().test(right);
const germanClub = lazy(() => /^ \p{Upper}\p{Lower}+(?:[.,;:!?)]|,? (?:mit|gegen|um|vor|\d))/u);

/** "Die Winzer von Saale-Unstrut", "ins Skigebiet Airolo-Pesciüm", but not "das Alaska-Treffen": a region has no article. */
export const isGermanDouble = ({ before, right }: Surroundings): boolean =>
  /^-(?!Nord|Süd|Ost|West|Mitte|Stadt|Dorf|Land|Zentrum|Alt|Neu)\p{Upper}\p{Lower}/u.test(right) &&
  (/^(?:von|nach|aus|bei|)$/.test(before) || isUnknownCapital(before));
