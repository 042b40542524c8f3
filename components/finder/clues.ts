/** What rules check in the text around a candidate. */

import { isWordStart } from './candidates.ts';
import { isHangulAt, isLowerAt, isUnspacedAt, isUpperAt, isWordAt } from './characters.ts';
import { isByAuthor } from './form.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import {
  capitalizesNouns,
  isCapitalized,
  isUnknownCapital,
  plainCase,
  type Surroundings,
} from './surroundings.ts';
import {
  continents,
  givenNames,
  kin,
  kinBehind,
  kindsInBrackets,
  otherPersonTitles,
  plainAddresses,
  plainBeforeSurname,
  plainFirstWords,
  usStates,
} from './vocabulary.ts';

export function hasTitleBefore({ form, around }: BlockRuleInput): boolean {
  return form.titles.some((title) => around.endsWith(title));
}

/** The same, without general forms of address: those fit everybody of that name. */
export const hasTellingTitleBefore = (here: BlockRuleInput): boolean =>
  hasTitleBefore(here) && !plainAddresses.has(here.around.before);

/** "Mrs Trump"; "la Poutine", a dish: in French no surname has that article. */
export const isOtherAddressed = ({ form, around: { before }, language }: BlockRuleInput): boolean =>
  // The people of the bundled story are men; of others nothing is known.
  (otherPersonTitles.has(before) && form.story === null) ||
  (language === 'fr' && /^(?:la|une)$/i.test(before));

/** "Columbia's Mailman School", "Columbia psychiatrist": what a university has. */
export const isOfUniversity = ({ around: { right } }: BlockRuleInput): boolean => ofUniversity.test(right);

const ofUniversity =
  /^(?:'s [A-Z][A-Za-z]+ (?:School|College|Institute)| (?:[a-z]+(?:ologist|omist|icist|iatrist)|historian|scholar|researcher|scientist)s?)\b/;

/** "What Rubio Wants": who needs no given name in a headline is well known. */
export const isAskedAbout = ({ around: { left, right } }: BlockRuleInput): boolean =>
  /(?:^|[|:–-] )(?:What|Why|How|Where|When) $/.test(left) &&
  /^ (?:\p{Upper}\p{Lower}+s|Is|Was|Will|Can|Did|Does|Has)\b/u.test(right);

/** True where the surname is another person's: a given name or initials stand right before it. */
export function isOtherPerson(here: BlockRuleInput): boolean {
  const { form, around, words } = here;
  if (givenNames.has(plainCase(around.before, form)) && !(words !== null && around.before === 'Don'))
    return !isOwnGiven(form, around.left.trimEnd().split(' ').at(-2) ?? '');
  if (otherPersonTitles.has(around.before)) return false;
  if (/[v\u0432]/.test(around.before) && patronymic().test(around.before))
    return !isOwnGiven(form, around.left.trimEnd().split(' ').at(-2) ?? '');
  if (around.text.charAt(around.span.from - 1) === '·') return !here.followsName();
  // "La señora Blanco", who may be meant in an added story.
  const isAddress =
    form.story !== null && (isLowerAt(around.before, 0) || /^(?:Don|Doña)$/.test(around.before));
  if (!isAddress && words?.otherPersons.some((word) => around.endsWith(word))) return true;
  // "M. Blanc".
  if (around.before === 'M.' && here.language === 'fr') return false;
  return isInitial(around.before) && !hasTitleBefore(here) && !isOwnInitial(here);
}

const isInitial = (word: string): boolean => word.length === 2 && word.endsWith('.') && isCapitalized(word);

/** "Kirill Yuryevich Lavrov". */
const patronymic = lazy(
  () =>
    /^\p{Upper}\p{Lower}{2,}(?:[oe]vich|ovych|[oei]vn[aoy]+|\u0432\u0438\u0447(?:\u0435\u043c|\u0430|\u0443|\u0435)?|\u0432\u043d[\u0430\u044b\u0435\u043e\u0443]\u0439?)$/u,
);

/** "D. Trump", "С. Лавров", "Donald J. Trump": the initial is the entity's own, and no other given name stands before it. */
function isOwnInitial({ form, around: { left, before } }: BlockRuleInput): boolean {
  const given = left.trimEnd().split(' ').at(-2) ?? '';
  if (isOwnGiven(form, given)) return true;
  if (givenNames.has(given)) return false;
  const names = form.entity.names.filter(({ use }) => use === 'full');
  const [run = before] = /(?:\p{Upper}\. ?){1,4}$/u.exec(left) ?? [];
  const initials = run.match(/\p{Upper}/gu)?.join('') ?? '';
  return names.some(({ text }) =>
    (text.match(/(?<!\p{Alpha})\p{Upper}/gu)?.join('') ?? '').startsWith(initials),
  );
}

/** "Donald" of Donald Trump. */
const isOwnGiven = ({ entity }: BlockRuleInput['form'], given: string): boolean =>
  given !== '' && entity.names.some(({ text, use }) => use === 'full' && text.startsWith(`${given} `));

/** "The wife of Trump", "Trump's daughter": beside a relative, the bare surname is the famous bearer's. */
export const hasKin = ({ around, words }: BlockRuleInput): boolean =>
  hasKinBefore(around) ||
  (around.text.startsWith("'s ", around.span.to) &&
    isLowerAt(around.text, around.span.to + 3) &&
    kinBehind.test(around.right)) ||
  (/^(?:,| and) his /.test(around.right) && besideWife.test(around.right)) ||
  (words !== null &&
    (words.kin.some((word) => around.endsWith(word)) || words.wives.some((word) => around.startsWith(word))));

/** "Trump and his wife Melania", "Trump, eşi Melania Trump": who is named beside a man's wife is he. */
const besideWife = /^(?:,| and) his (?:wife|daughter)\b/;

/** "wife of Trump", "Tochter von Trump", "жена Трампа", "her husband, Rubio". */
function hasKinBefore({ before, left }: Surroundings): boolean {
  if (before === '' && left.endsWith(', ')) return /(?:husband|wife|father), $/.test(left.slice(-10));
  return before === 'of' && kin.has(left.split(' ').at(-3) ?? '');
}

/**
 * "Rubio, the secretary of state, said", "Young (R-Ind.)", "Young, R-Ind., said": an office of the entity stands behind the
 * name, or its party and state.
 */
export function hasTitleBehind({ form, around: { right } }: BlockRuleInput): boolean {
  if (!right.startsWith(', ') && !right.startsWith(' (')) return false;
  const [behind = ''] = right.slice(2, 2 + longestTitle).split(/[,)]/, 1);
  const title = behind.toLowerCase().replace(/^(?:the|then|his|her|l[ae]|el|il|der|die) |^l'/, '');
  return form.entity.titles.some((own) => title === own.toLowerCase());
}

/** Characters, with an article. */
const longestTitle = 48;

/** "Trump, 43, said she …", "In her book Trump, a psychologist": about another bearer, if the page names one. */
export function isAboutAnother({ form, around: { left, right }, words }: BlockRuleInput): boolean {
  if (/^, \D{0,4}\d/.test(right) && ages.test(right)) return true;
  if (right.startsWith(', the ') && isChildOf(form, right)) return true;
  // Whom an added story names may be a woman.
  if (form.story !== null) return false;
  if (words === null && !right.includes(' she ') && !left.endsWith(' her ') && !left.includes(' her '))
    return false;
  const after = right.slice(0, 60);
  const end = after.search(/[.!?] /);
  const clause = end < 0 ? after : after.slice(0, end);
  if (feminine.test(clause) && !/ he(?: |')/.test(clause)) return true;
  return left.includes(' her ') && / her \p{Lower}+,? $/u.test(left);
}

/** Papers give the ages of people that readers do not know; of the famous, those of some are higher. */
const ages = /^, (?:de |d'|à |mit )?(?:[1-5]\d|6[0-7])(?: (?:años|ans|anni|Jahre|anos|lat))?(?:,|\.)/;

/** "Trump, the third-oldest child of President Donald Trump". */
const isChildOf = ({ entity }: BlockRuleInput['form'], right: string): boolean => {
  const [whole = ''] = childOf.exec(right) ?? [];
  const parent = right.slice(whole.length);
  return whole !== '' && entity.names.some(({ text, use }) => use === 'full' && parent.startsWith(text));
};

const childOf =
  /^, the (?:[a-z-]+ ){0,2}(?:child|son|daughter|brother|sister|wife|grandson) of (?:[A-Z][a-z]+ )?/;

const feminine = / (?:she|elle|ella|lei|ona|\u043e\u043d\u0430|\u0432\u043e\u043d\u0430)[ ,']/;

/** "Trump, Melania, 44": in an index or a list of works, the given name comes last. */
export function isInverted({ form, around }: BlockRuleInput): boolean {
  if (around.text.charAt(around.span.to) !== ',' || !isUpperAt(around.text, around.span.to + 2)) return false;
  const given = /^, (\p{Upper}\p{Alpha}+)(?:[,.;(]|$| \p{Upper}\.(?! \p{Upper}\p{Lower}))/u.exec(
    around.right.slice(0, 32),
  )?.[1];
  const isOwn = form.entity.names.some(({ text }) => text.startsWith(`${given} `));
  return given !== undefined && givenNames.has(given) && !isOwn;
}

/** "Air Force One (1997 film)": the last word in brackets is the kind. */
export function isOtherKind({ right }: Surroundings): boolean {
  if (!right.startsWith(' (')) return false;
  const kind = /^ \((?:[\p{Alpha}\d-]+ ){0,2}(\p{Lower}+)(?:, \d{4})?\)/u.exec(right)?.[1];
  return kind !== undefined && kindsInBrackets.has(kind);
}

/** How many characters to each side are read as a list of continents. */
const continentReach = 60;
/** A sentence that begins with its discoverer ends with it. */
const discovererReach = 110;

/** "Africa, America, Asia and Europe": two other continents near by. "Columbus discovered America." */
export function isContinent({ form, around: { left, right }, words: general }: BlockRuleInput): boolean {
  const before = left.slice(-continentReach);
  const around = `${before} ${right.slice(0, continentReach)}`;
  const far = `${left.slice(-discovererReach)} ${right.slice(0, continentReach)}`;
  if (discovered.test(before) || discoverers().test(far) || isAboveItself(form, right)) return true;
  if (general !== null && hasAnyWord(far, general.explorers)) return true;
  const words = (around.match(nameWord()) ?? []).map((word) => plainCase(word.replace(joinedAnd, ''), form));
  const others = words.filter((word) => continents.has(word) || general?.continents.includes(word));
  return new Set(others).size > 1;
}

/** "And" is part of the next word in Arabic and in Hebrew. */
const joinedAnd = /^[\u0648\u05d5]/;

/** A word without small letters at its beginning: a capital, or one of a script without capitals. */
const nameWord = lazy(() => /[\p{Upper}\p{Lo}][\p{Alpha}\p{M}]*/gu);

/** "America › United States": the place itself is the next step of a path. */
function isAboveItself({ entity }: BlockRuleInput['form'], right: string): boolean {
  const step = pathSeparator.exec(right)?.[0];
  const next = step === undefined ? '' : right.slice(step.length);
  return next !== '' && entity.names.some(({ text, use }) => use !== 'short' && next.startsWith(text));
}

const pathSeparator = /^ ?[\u203a>\u00bb\u2192/|] ?/;

/** "Discovered", right before it, in several languages. */
const discovered =
  /(?:discover(?:ed|y of)|[Pp]re-Columbian|scoperto|scoperta d|d\u00e9couvert|d\u00e9couverte d|descubri\u00f3|descoberto|odkry\u0142)(?: | l'|')$/;

/** Who found the continent; not the town in Ohio. */
const discoverers = lazy(
  () =>
    /Columbus (?:\p{Lower}+ )?(?:reached|sailed|landed|arrived|set foot)|Christopher Col|Vespucci|The Norse /u,
);

/** "Miss Alaska USA". */
export const isPageant = (around: Surroundings): boolean =>
  isCapitalized(around.before) &&
  around.left.includes('Miss ') &&
  /\bMiss \p{Upper}\p{Alpha}+ $/u.test(around.left.slice(-24));

/** "Bear Trump", "Corporate America": in running text, a capitalized word before it is part of the name. */
export const hasUnknownCapitalBefore = (here: BlockRuleInput): boolean => {
  const { form, around, language } = here;
  return (
    isUnknownCapital(around.before) &&
    !(around.before.includes("'") && /'\p{Lower}+$/u.test(around.before)) &&
    !around.beforeStartsSentence &&
    around.style === 'sentence' &&
    !capitalizesNouns(language) &&
    !isOwnMisspelled(form, around.before) &&
    !(form.story !== null && hasTitleBefore(here)) &&
    !(here.followsName() && (form.entity.kind === 'person' || form.name.use === 'short')) &&
    !(form.entity.kind === 'person' && (isInPhraseBefore(around) || here.isListedWithRelated()))
  );
};

/** "Donal Trump", "Serge Lavrov": of a surname that hardly anybody shares, most of the entity's own given name. */
const isOwnMisspelled = ({ entity, name, story }: BlockRuleInput['form'], given: string): boolean =>
  entity.kind === 'person' &&
  !name.needs &&
  given.length > 4 &&
  story === null &&
  entity.names.some(({ text, use }) => use === 'full' && text.startsWith(given));

/** "Person of the Year Zelensky": no given name follows "of the". */
const isInPhraseBefore = ({ left, before }: Surroundings): boolean => left.endsWith(` of the ${before} `);

/**
 * Participles and adverbs ("Asked", "Meeting", "Clearly") and function words that begin sentences; few given names
 * look like them.
 */
export function isPlainOpening(word: string): boolean {
  return (
    plainFirstWords.has(word) ||
    plainBeforeSurname.has(word) ||
    /(?:ing|ed|ly|[^s']s|ful|ous|able|ible|less|ial|ant|ent|'\p{Lower}{0,2})$/u.test(word) ||
    word.includes('-')
  );
}

/** A state of the US, not a town or a country that others are called like. */
export const isState = ({ entity }: BlockRuleInput['form']): boolean => entity.titles.includes('state of');

/** "Russia, Ohio, holds a fair": a town with a country's name; not a list of places. */
export function isTownInState({ form, around }: BlockRuleInput): boolean {
  if (isState(form) || isOwnRegion(form, around.right)) return false;
  if (form.story === null && isTownBehind(around.right)) return true;
  if (!form.name.needs && /^(?: is an? (?:small )?city in |, [A-Z]{2} \d{5}(?!\d))/.test(around.right))
    return true;
  if (around.text.charAt(around.span.to) !== ',') return false;
  const found = /^, ([A-Z][a-z]+)(?:, (?:and |or )?([A-Z][a-z]+)|[.,;:)]|$)(?! and )/.exec(
    around.right.slice(0, 48),
  );
  const [, state = '', next = ''] = found ?? [];
  return usStates.has(state) && !usStates.has(next) && !goesOn.test(around.left);
}

/** A list goes on, "la Chine, l'Inde". */
const goesOn = /, (?:\p{Alpha}{1,3}[ '])?$/u;

/** "Dayton, Ohio", of a town there in an added story. */
export const isOwnRegion = ({ story, entity }: BlockRuleInput['form'], right: string): boolean =>
  story !== null && hasAnyWord(right.slice(0, 48), entity.context);

/** ", a small town": of a country or a state nobody says so; of a town in an added story anybody may. */
export const isTownBehind = (right: string): boolean =>
  /^,? (?:is |was )?an? /.test(right) &&
  /^,? (?:is |was )?an? (?:\p{Lower}+ )?(?:town|township|village|hamlet)\b/u.test(right);

/** "Anchorage has two museums", "Anchorage's new police chief": a common noun would have an article. */
export const isTownAsSubject = ({ startsSentence, right }: Surroundings): boolean =>
  startsSentence && townAsSubject.test(right);

const townAsSubject =
  /^(?:'s [a-z]| (?:has|had|hosts|itself|(?:is|was) (?:an?|the|one|home|fortunate)\b|isn't|[a-z]{3,}ed (?!(?:by|in|at|to|on|for|with|from|off|near|over|under|along|and|or|north|south|east|west)\b)[a-z]))/;

/** "The land they call New Russia", "at New America's Technology Institute", "the All India Congress Committee". */
export const isNewPlace = ({ form, around }: BlockRuleInput): boolean =>
  (around.before === 'New'
    ? form.name.use === 'full' ||
      (/^'s \p{Upper}/u.test(around.right) && !/(?:the|an?) New $/i.test(around.left))
    : around.before === 'All' && isCapitalized(around.after)) &&
  !around.beforeStartsSentence &&
  around.style === 'sentence';

/** "Troy beat Louisiana 52-10", "Louisiana quarterback Lou Poe": a university's team, called by its state. */
export const isStateTeam = ({ around: { before, left, right } }: BlockRuleInput): boolean =>
  right.charAt(0) === ' ' &&
  (teamPosition.test(right) ||
    teamAndScore.test(right) ||
    isInRowOfScores(right) ||
    (/^ \d{1,3}-\d{1,3}(?![\d-])/.test(right) &&
      (/^(?:beat|rout|top|edge|defeat|over|past|lead|trail)/i.test(before) || / \d+-\d{1,2}, $/.test(left))));

/** "The Louisiana defense, which held Troy": what a state has none of. Teams of the US are written in plain letters. */
const teamPosition =
  /^ (?:(?:quarter|line|corner|tail|half|full|running )back|wide receiver|kicker|punter|offense|bullpen|infielder|outfielder|shortstop)s?\b|^ [QRDL]B [A-Z]|^ Ragin|^ and (?:[A-Z][a-z]+ ){1,2}(?:foot|basket|base|soft)ball teams|^ defense,? (?:which|that) (?:held|allowed)/;

/** "Louisiana held off Troy, 27-24", "Louisiana (8-2, 6-1)" in a table of teams. */
const teamAndScore =
  /^ (?:(?:beat|top|rout|edge|stun|down|defeat)[a-z]{0,4}|held off|fell to|lost to) [A-Z][A-Za-z' ]{1,40},? \d{1,3}-\d{1,3}(?![\d-])|^ \(?\d{1,2}-\d{1,2},? \d{1,2}-\d{1,2}(?![\d-])/;

/** "Louisiana 27, Troy 20", but not the electoral votes in "Alaska 3, Arizona 11, North Dakota 3". */
function isInRowOfScores(right: string): boolean {
  const [, other = ''] =
    /^ \d{1,3}, ([A-Z][a-z']+)(?: [A-Z][A-Za-z.']+){0,2} \d{1,3}(?:$|[ ;.(])/.exec(right) ?? [];
  return other !== '' && !usStates.has(other) && !/^(?:New|North|South|West|Georgia)$/.test(other);
}

/** "ANCHORAGE — Snow …", "ANCHORAGE, Alaska (AP)": the dateline of a report. */
export function isDateline({ form, around }: BlockRuleInput): boolean {
  return form.allCaps && around.span.from === 0 && /^(?: ?-|, \p{Alpha}| \()/u.test(around.right);
}

/** "Anchorage 291,247": all of its text but a figure, as in a table of towns. */
export const isInRowOfFigures = ({ text, span }: Surroundings): boolean =>
  text.slice(0, span.from).trim() === '' &&
  /^[ |:]*[-+\u2212]?\d[\d.,\s|%\u00b0CF]{0,20}$/.test(text.slice(span.to, span.to + 32));

/**
 * True for a surname that is nearly always its entity's, where words near it or another person of the story support
 * that: then a relative who is named on the page is no evidence against it.
 */
export function hasSupportingContext(here: BlockRuleInput): boolean {
  const { entity, name } = here.form;
  // Others are named in passing on the pages of an author's story.
  if (isByAuthor(here.form)) return true;
  if (entity.kind !== 'person' || name.use !== 'short' || name.needs) return false;
  return (
    here.hasRelatedPerson() ||
    hasAnyWord(here.around.near, entity.context) ||
    (here.around.right.includes(here.form.text) &&
      kinOfName().exec(here.around.right)?.[1] === here.form.text)
  );
}

/** "Trump left with his daughter and adviser Ivanka Trump": whose relative she is. */
const kinOfName = lazy(
  () =>
    /\b(?:wife|husband|daughter|son|sister|brother|mother|father)(?: and \p{Lower}{3,20})?,? \p{Upper}\p{Alpha}{1,20} (\p{Upper}\p{Alpha}{1,30})/u,
);

/**
 * True if words near the name are evidence against it: in "Columbia, Missouri; Columbia students" the state counts
 * against the first only.
 */
export function hasOtherContext({
  form: { text, against, notAfter, notBefore },
  around: { near, before, right },
}: BlockRuleInput): boolean {
  if (!hasAnyWord(near, against)) return false;
  // "The US has approved a handheld ultrasound": what only a state does.
  if (/^the$/i.test(before) && ofState.test(right)) return false;
  const others = [...notAfter.map((words) => words + text), ...notBefore.map((words) => text + words)];
  return hasAnyWord(
    others.reduce((rest, other) => rest.replaceAll(other, text), near),
    against,
  );
}

const ofState = /^ (?:has \p{Lower}+ed|says|said|wants|plans)\b/u;

/**
 * True if the text has one of the words as a whole word; a plural in -s counts, too, and so does what Chinese and
 * Japanese write around a word, Korean after it, and Arabic joined to its front.
 */
export const hasAnyWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => hasWord(text, word));

/** True if the text has two of the words; words that differ only in case count once. */
export const hasSeveralWords = (text: string, words: readonly string[]): boolean =>
  new Set(words.filter((word) => hasWord(text, word)).map((word) => word.toLowerCase())).size > 1;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const last = end - 1;
    const plural = text.charAt(end) === 's' ? 1 : 0;
    const begins = isUnspacedAt(text, at) || isWordStart(text, at);
    const ends = isUnspacedAt(text, last) || isHangulAt(text, last) || !isWordAt(text, end + plural);
    if (begins && ends) return true;
  }
  return false;
}
