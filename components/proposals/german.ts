/**
 * German writes all nouns with a capital. A name among them is recognized by what nouns need and names do not: an article or an adjective
 * before them, and parts that other nouns of the page have, too; and by what names have alone: a title, a given name or another
 * name right beside them, a preposition without an article, a genitive before a noun.
 */
import { kindWords } from '../drafts/kind-words.ts';
import { lazy } from '../finder/lazy.ts';
import { givenNames } from '../finder/vocabulary.ts';
import { everydayWordIn } from '../library/everyday-words.ts';
import { isGermanNoun } from '../library/german-nouns.ts';
import { germanNouns, germanOpeners } from './german-words.ts';
import { capitalWords, companyForms, isTitle, particles } from './word-lists.ts';
import type { Word } from './words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words right before a noun. Names of people and most places have none. */
const determiners = list(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure dieser diese
  dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes jenen welche welcher welches alle allen aller viele vielen vieler
  einige einigen einiger mehrere mehreren mehrerer manche manchen wenige wenigen beide beiden beider zwei drei vier fünf sechs sieben
  acht neun zehn elf zwölf im am ins ans zum zur vom beim aufs fürs etwas mehr weniger solche solcher solchen kaum genug pro je
`);

/** Some places and most bodies have these too. */
const definite = list('der die das den dem des im am zur zum vom beim ans ins');

/** A place follows them without an article. */
const beforePlaces = list('in aus nach von bei bis zwischen laut nahe');
const prepositions = list(
  'gegen durch über um für mit gegen ohne seit vor unter wegen statt neben hinter an auf zu',
);

/** They end as adjectives do. */
const noAdjectives = list(`
  oder aber sowie über unter hinter neben ohne gegen zwischen wurde wurden werden werde habe haben hatte hatten müsse müssen sagte
  sagten können könne könnte sollen solle sollte wollen wolle wollte würde würden sei seien wäre waren möge mögen erklärte betonte
  meinte wegen heute gestern morgen gerne dagegen jedoch außer immer wieder weiter später früher bisher daher hier aller wenn denn dann
  schon zusammen einmal neun sieben haupt alle beim durch zuvor eben neben trotz samt ebenso etwa wie eine dabei nachdem indem seitdem außerdem zudem trotzdem ehe
`);

const saying = list(`
  sagte sagt erklärte erklärt betonte meinte meint so berichtete berichtet forderte fordert warnte warnt kritisierte teilte schrieb schreibt
  kündigte lobte verwies räumte ergänzte mahnte
`);

/** How strong a sign for or against a name is. A word is one if they come to `enough`. */
const weights = {
  acronym: 3,
  foreign: 1.6,
  given: 1.5,
  nounEnding: -3.5,
  ordinary: -2.5,
  long: -0.8,
  veryLong: -3,
  partOfOthers: -1.8,
  inflected: -1.2,
  unknown: 1,
  prefix: -0.9,
  compound: -2.5,
  placeEnding: 1.3,
  vowelEnding: 0.7,
  pluralEnding: -0.6,
  determiner: -2,
  definite: 0,
  besideNoun: 1.4,
  adjective: -1.1,
  beforePlace: 1.9,
  preposition: 0.6,
  saying: 2,
  title: 3,
  besideGiven: 4,
  besideName: 2,
  genitive: 1.5,
  subject: 1.3,
  joined: 0.8,
  bracket: 0.6,
  bare: 0.8,
  company: 4,
  dateline: 2,
} as const;
const enough = 0.7;

const nounEnding = lazy(
  () =>
    /(?:ungen|heiten|keiten|schaften|tionen|sionen|sion|täten|nisse|nissen|nis|ismus|linge|lingen|ling|innen|ions|enz|anz|tum|eure|euren|zeug|weise|ung|heit|keit|schaft|tion|tät|ment|ungs)$/u,
);
const placeEnding = lazy(
  () =>
    /\p{Alpha}{2}(?:burg|berg|furt|heim|dorf|hausen|ingen|bach|itz|ow|stedt|leben|weiler|kirchen|brück|brücken|roda|rode|land|reich|stadt|stan|grad|ville|ton|nien|sien|lien|rien|dien|ham|shire|haven|felde|walde|mund|münde)s?$/u,
);
const foreignLetters = lazy(() => /[àáâãåæçčćèéêëìíîïłñńòóôõøřšśşùúûýžźżğı]|\p{Lower}\p{Upper}/u);

/** The titles that are made with another word before them: "Finanzvorstand", "Bundesaußenminister". */
const titleEnding = lazy(
  () =>
    /(?:minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|chef|chefin|sprecher|sprecherin|leiter|leiterin|vorstand|sekretär|sekretärin|meister|meisterin|trainer|trainerin|direktor|direktorin|moderator|moderatorin|richter|richterin|anwalt|anwältin|forscher|forscherin|experte|expertin|politiker|politikerin|kommissar|kommissarin|vorsitzende|vorsitzender|vorsitzenden|spieler|spielerin|fahrer|autor|autorin|professor|professorin|regisseur|schauspieler|schauspielerin|gründer|gründerin|inspektor|rat|rätin|beauftragte|beauftragter|stürmer|torwart|kapitän|profi|verteidiger|torhüter|torjäger|keeper|angreifer|coach|jurist|juristen|anwälte|analyst|ökonom|manager|berater|kollegen|kollege)s?$/u,
);

const isGermanTitle = (word: string): boolean => isTitle(word) || titleEnding().test(word.toLowerCase());

type Page = {
  /** All words with capitals, in small letters. */
  readonly nouns: ReadonlySet<string>;
  /** What other nouns of the page begin or end with. */
  readonly parts: ReadonlySet<string>;
};

/** Returns the words of German blocks, of which nouns that are no names count as small. Linear. */
export function withoutNouns(read: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const page = pageOf(read);
  const scores = new Map<string, { own: number; around: number; count: number }>();
  for (const words of read) {
    words.forEach((word, at) => {
      if (!isCapital(word)) return;
      const known = scores.get(word.text) ?? { own: ofWord(word, page), around: 0, count: 0 };
      known.around += around(words, at);
      known.count += 1;
      scores.set(word.text, known);
    });
  }
  const isName = (text: string): boolean => {
    const { own, around, count } = scores.get(text) ?? { own: 0, around: 0, count: 1 };
    // Of many mentions, what they have in common counts.
    return own + (count > 3 ? (around / count) * 3 : around) >= enough;
  };
  const mayFollow = (text: string): boolean => (scores.get(text)?.own ?? 0) > -1;
  return read.map((words) => markNames(words, isName, mayFollow));
}

/** The words, of which only those that are parts of names have capitals. */
function markNames(
  words: readonly Word[],
  isName: (text: string) => boolean,
  mayBePart: (text: string) => boolean,
): readonly Word[] {
  const are = words.map((word) => isCapital(word) && isName(word.text));
  const isBeside = (at: number, by: number): boolean => {
    const [first, second] = by < 0 ? [at + by, at] : [at, at + by];
    return are[at + by] === true && words[second]?.joint === 'space' && words[first]?.isGenitive === false;
  };
  words.forEach((word, at) => {
    if (are[at] || !isCapital(word)) return;
    are[at] =
      isPartOfName(words, at, isName) ||
      (isBeside(at, -1) && mayBePart(word.text) && !measures.test(word.text));
  });
  for (let at = words.length - 2; at >= 0; at--) {
    const word = words[at] as Word;
    if (are[at] || !isCapital(word) || !isBeside(at, 1)) continue;
    are[at] =
      isBody(word.text) ||
      (mayBePart(word.text) && !isNounLike(word.text) && word.startsSentence === 'no') ||
      (word.startsSentence !== 'no' && mayBePart(word.text) && words[at + 1]?.letters === 'capital');
  }
  return words.map((word, at) =>
    isCapital(word) && !are[at] ? { ...word, letters: 'small' as const } : word,
  );
}

/** "Verwaltungsgericht Köln", "Universität Hamburg". */
const isBody = (text: string): boolean =>
  /(?:gericht|amt|universität|hochschule|institut|ministerium|polizei|feuerwehr|klinikum|museum|theater|stadtrat|landkreis|flughafen|hauptbahnhof|kanton|zoo|oper|sparkasse)$/i.test(
    text,
  );

/** "Bundestag", "Bundesärztekammer", "Linkspartei": bodies by one word. */
const stateBody = lazy(
  () =>
    /^(?:Bundes|Landes|Reichs|Europa|Zentral)\p{Lower}*(?:tag|rat|amt|kammer|ministerium|bank|gericht|gerichtshof|wehr|polizei|agentur|verband|liga|rechnungshof|anstalt|netzagentur)s?$|^Landtags?$|^\p{Upper}\p{Lower}{2,}partei$/u,
);

const isCapital = ({ letters }: Word): boolean => letters === 'capital' || letters === 'capitals';

function pageOf(read: readonly (readonly Word[])[]): Page {
  const nouns = new Set<string>();
  for (const words of read) for (const word of words) if (isCapital(word)) nouns.add(word.text.toLowerCase());
  const parts = new Set<string>();
  for (const noun of nouns) {
    for (let at = 4; at <= noun.length - 4; at++) {
      if (!directions.test(noun.slice(0, at))) parts.add(noun.slice(at));
      parts.add(noun.slice(0, at));
    }
  }
  return { nouns, parts };
}

/** "Ostukraine" is no other noun than "Ukraine". */
const directions = /^(?:nord|süd|ost|west|mittel|zentral|nordost|nordwest|südost|südwest|ober|nieder)$/;

/** What a word says of itself. */
function ofWord({ text, letters }: Word, { nouns, parts }: Page): number {
  const small = text.toLowerCase();
  if (givenNames.has(text)) return weights.given;
  if (capitalWords.has(small) || germanOpeners.has(small) || everydayWordIn(text, ['de']) !== null) return -9;
  if (stateBody().test(text)) return weights.acronym;
  if (letters === 'capitals' && text.length < 7) return weights.acronym;
  let score = 0;
  if (foreignLetters().test(text)) score += weights.foreign;
  if (isPlaceLike(small)) score += weights.placeEnding;
  if (/[aiouy]$/.test(text)) score += weights.vowelEnding;
  return score + nounSigns(text, { nouns, parts });
}

const isPlaceLike = (small: string): boolean =>
  placeEnding().test(small) &&
  !/^(?:aus|in|fest|bundes|hinter|vater|haupt|hanse|innen|alt|groß|klein|vor|be|erd|tier|welt)(?:land|stadt|reich)$/.test(
    small,
  );

/** What makes a word a noun; where nothing does, it may well be a name. */
function nounSigns(text: string, { nouns, parts }: Page): number {
  const small = text.toLowerCase();
  let score = 0;
  if (nounEnding().test(text) && text.length > 6) score += weights.nounEnding;
  if (
    isGermanTitle(text) ||
    kindWords.has(small) ||
    germanNouns.has(small) ||
    germanNouns.has(small.replace(/e?s$/, '')) ||
    isGermanNoun(text)
  )
    score += weights.ordinary;
  else if (!isPlaceLike(small) && hasNounTail(small)) score += weights.compound;
  if (text.length > 11) score += text.length > 15 ? weights.veryLong : weights.long;
  if (parts.has(small) && text.length > 3) score += weights.partOfOthers;
  if (['e', 'en', 'n', 'es'].some((ending) => nouns.has(small + ending))) score += weights.inflected;
  if (nounPrefix().test(text)) score += weights.prefix;
  if (/(?:en|er|eln|ern|e)$/.test(text)) score += weights.pluralEnding;
  return score < 0 ? score : weights.unknown;
}

/** "Paukenschlag", "Jobgarantien": a known noun at its end. */
function hasNounTail(small: string): boolean {
  for (let at = 3; at <= small.length - 4; at++) {
    const tail = small.slice(at);
    if (germanNouns.has(tail) || germanNouns.has(tail.replace(/(?:e?s|e?n|e)$/, ''))) return true;
  }
  return false;
}

const nounPrefix = lazy(
  () =>
    /^(?:Ver|Be|Ge|Ent|Er|Zer|Aus|Auf|Ein|An|Ab|Vor|Um|Zu|Über|Unter|Mit|Nach|Rück|Wieder|Selbst|Gegen|Haupt|Gesamt|Sonder|Grund|Nicht|Un|Miss|Wider|Zwischen)\p{Lower}{4,}/u,
);

/** "Prozent Lohnplus", "Ende Mai": no name stands behind them. */
const measures =
  /^(?:Prozent|Euro|Dollar|Millionen?|Milliarden?|Tonnen?|Liter|Meter|Kilo|Kilometer|Stunden?|Tage|Jahre|Uhr|Ende|Anfang|Mitte|Glas|Stück|Art|Menge|Teil)$/;

/** What stands around one of its mentions. */
function around(words: readonly Word[], at: number): number {
  const word = words[at] as Word;
  const before = word.joint === 'space' ? words[at - 1] : undefined;
  const after = words[at + 1]?.joint === 'space' ? words[at + 1] : undefined;
  // "54-Jährigen"
  if (word.joint === 'hyphen' && words[at - 1]?.letters === 'number') return -9;
  if (at === 0 && /^[-–(—|:]$/.test(word.signBehind)) return weights.dateline;
  let score = before === undefined ? 0 : fromBefore(before, words[at - 2]);
  if (givenNames.has(word.text)) score = Math.max(score, 0);
  if (isBehindVonDer(words, at)) score = weights.besideGiven;
  const isBare = score >= 0;
  if (word.joint === 'none' && words[at - 1] !== undefined && word.startsSentence === 'no')
    score += weights.bracket;
  if (after !== undefined) score += fromAfter(word, after, isBare);
  if (isBare && words[at + 1]?.joint === 'hyphen') score += weights.joined;
  return score;
}

/** "Ursula von der Leyen". */
const isBehindVonDer = (words: readonly Word[], at: number): boolean =>
  /^(?:der|den|dem)$/.test(words[at - 1]?.text ?? '') &&
  words[at - 2]?.text === 'von' &&
  givenNames.has(words[at - 3]?.text ?? '');

function fromBefore(before: Word, beforeThat: Word | undefined): number {
  const { text, letters } = before;
  const small = text.toLowerCase();
  if (definite.has(small)) return weights.definite;
  if (determiners.has(small) || letters === 'number') return weights.determiner;
  if (isCapital(before)) {
    if (isGermanTitle(text)) return weights.title;
    if (givenNames.has(text) || /^\p{Upper}$/u.test(text)) return weights.besideGiven;
    if (measures.test(text)) return weights.determiner;
    return isNounLike(text) || text.length > 9 ? weights.besideNoun : weights.besideName;
  }
  if (saying.has(small)) return weights.saying;
  if (beforePlaces.has(small)) return weights.beforePlace;
  if (prepositions.has(small)) return weights.preposition;
  if (particles.has(small) && beforeThat !== undefined && givenNames.has(beforeThat.text))
    return weights.besideGiven;
  if (!noAdjectives.has(small) && /[^t]e[nrsm]?$/.test(small) && small.length > 3) return weights.adjective;
  return weights.bare;
}

function fromAfter(word: Word, after: Word, isBare: boolean): number {
  if (isCapital(after) && companyForms.has(after.text.toLowerCase())) return weights.company;
  if (!isBare) return 0;
  if (isCapital(after)) {
    if (givenNames.has(word.text) && !isNounLike(after.text)) return weights.besideGiven;
    if (/[^s]s$/.test(word.text) && !givenNames.has(word.text)) return weights.genitive;
    return isNounLike(after.text) || isNounLike(word.text) ? 0 : weights.besideName;
  }
  if (saying.has(after.text)) return weights.saying;
  return word.startsSentence !== 'no' &&
    /^(?:ist|hat|war|wird|will|kann|hatte|wurde|\p{Lower}{2,}te?)$/u.test(after.text)
    ? weights.subject
    : 0;
}

const isNounLike = (text: string): boolean =>
  nounEnding().test(text) ||
  isGermanTitle(text) ||
  kindWords.has(text.toLowerCase()) ||
  germanNouns.has(text.toLowerCase()) ||
  isGermanNoun(text) ||
  text.length > 13;

/** "Deutsche Bank", "Breslauer Platz", "IG Metall": a noun within a name. */
function isPartOfName(words: readonly Word[], at: number, isName: (text: string) => boolean): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (before === undefined || word.joint === 'none' || !isCapital(before))
    return isNamingAdjective(words, at);
  if (word.joint === 'hyphen')
    return isName(before.text) && !isNounLike(word.text) && /[^rne]$|in$/.test(word.text);
  return (
    isNamingAdjective(words, at - 1) ||
    (before.letters === 'capitals' &&
      isName(before.text) &&
      !isGermanTitle(word.text) &&
      word.text.length < 10)
  );
}

/** An adjective with a capital within a sentence, before a noun: "Russische Föderation", "Breslauer Platz". */
function isNamingAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const after = words[at + 1];
  if (after?.joint !== 'space' || !isCapital(after)) return false;
  if (word.startsSentence !== 'no') return word.startsSentence === 'perhaps' && /zeitung$/i.test(after.text);
  if (/^\p{Upper}\p{Lower}{2,}er$/u.test(word.text)) return placeNouns().test(after.text);
  return namingAdjective().test(word.text);
}

const namingAdjective = lazy(
  () =>
    /^(?:\p{Upper}\p{Lower}*(?:isch|lich|ig|al|ell|iv|är)e[nrsm]?|(?:Deutsch|Vereinigt|Vereint|Rot|Grün|Weiß|Schwarz|Groß|Klein|Neu|Alt|Obere|Untere|Höher|Innere|Link|Frei|Hohe|Tot|Erst|Zweit)e?[nrsm]?)$/u,
);
const placeNouns = lazy(
  () =>
    /(?:platz|straße|ring|allee|weg|brücke|dom|zeitung|tor|tower|hof|hafen|park|see|kreuz|anzeiger|nachrichten|rundschau|turm|börse|universität|hochschule|oper|philharmoniker|philharmonie|landtag|senat|zoo|berg|wald|bank|verein|polizei|sc|fc)$/iu,
);
