/** What rules check in the text around a candidate. */

import { isHangulAt, isUnspacedAt, isWordAt } from './characters.ts';
import type { Form } from './form.ts';
import { isFunctionWord } from './language.ts';
import { capitalsAfter, textAfterCapitals } from './phrase.ts';
import type { BlockRuleInput } from './rules.ts';
import { isCapitalized, isHeadline, isUnknownCapital, plainCase, type Surroundings } from './surroundings.ts';
import {
  airlineVerbs,
  airlineWords,
  bodiesAfterUs,
  continents,
  countryLetters,
  givenNames,
  headNouns,
  itemVerbs,
  kinBefore,
  kinBehind,
  kindsInBrackets,
  makersAfterPlace,
  makersAfterSurname,
  makersBeforeOf,
  makersBehindAWord,
  plainAddresses,
  plainAfterLetters,
  plainBeforeSurname,
  plainFirstWords,
  plainPairs,
  pressWords,
  stateBodies,
  stateNouns,
  teamWords,
  textHeadNouns,
  usStates,
  type WordList,
  wordsBeforePlace,
} from './vocabulary.ts';

export function hasTitleBefore({ form, around }: BlockRuleInput): boolean {
  return form.titles.some((title) => around.endsWith(title));
}

/** The same, without general forms of address before a name that others have, too: those fit all of them. */
export const hasTellingTitleBefore = (here: BlockRuleInput): boolean =>
  hasTitleBefore(here) && !(here.form.name.needs && plainAddresses.has(here.around.before));

/** "Governor Walker of Wisconsin", where the entity was governor of Kansas. */
export const isOfAnotherState = ({ form, around }: BlockRuleInput): boolean =>
  around.after === 'of' &&
  usStates.has(around.afterNext) &&
  !hasAnyWord(`of ${around.afterNext}`, form.entity.context);

/** Matches backwards from the name: up to five names with commas or "and", and the title before them. */
const sharedTitle = /(?<=([\p{L}. ]{1,40})s (?:\p{Lu}[\p{L}-]{1,30}(?:, | and )){0,5})/uy;

/** "Presidents Trump and Putin", "Secretaries Rubio and Bessent", "the foreign ministers Lavrov and …". */
export function hasSharedTitleBefore({ form, around: { text, span } }: BlockRuleInput): boolean {
  if (!['s ', ', ', ' and '].some((end) => text.endsWith(end, span.from))) return false;
  sharedTitle.lastIndex = span.from;
  const found = sharedTitle.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return false;
  const title = found.endsWith('ie') ? `${found.slice(0, -2)}y` : found;
  return form.entity.titles.some((own) => ` ${title}`.endsWith(` ${own.toLowerCase()}`));
}

/** True where the surname is another person's: a given name or initials stand right before it. */
export function isOtherPerson(here: BlockRuleInput): boolean {
  const { form, around, words, followsName } = here;
  if (givenNames.has(plainCase(around.before, form))) return true;
  if (around.text.charAt(around.span.from - 1) === '·') return !followsName();
  if (words?.otherPersons.some((word) => around.endsWith(word))) return true;
  return /^\p{Lu}\.$/u.test(around.before) && !hasTitleBefore(here) && !isOwnInitial(here);
}

/** "D. Trump", "С. Лавров": the initial is the entity's own. */
const isOwnInitial = ({ form, around }: BlockRuleInput): boolean =>
  form.entity.names.some(({ text, use }) => use === 'full' && text.charAt(0) === around.before.charAt(0));

/** "The wife of Trump", "Trump's daughter": told as somebody's relative, the bare surname is the famous bearer's. */
export const hasKin = ({ around }: BlockRuleInput): boolean =>
  kinBefore.some((words) => around.endsWith(words)) || kinBehind.test(around.right);

/** "Rubio, the secretary of state, said": an office of the entity stands behind the name. */
export function hasTitleBehind({ form, around: { right } }: BlockRuleInput): boolean {
  const behind = /^, (?:the |then |his |her )?(\p{L}[\p{L} ]{2,40})(?:,|$)/u.exec(right)?.[1]?.toLowerCase();
  return behind !== undefined && form.entity.titles.some((title) => behind === title.toLowerCase());
}

/** "Trump, 43, said she …", "In her book Trump, a psychologist": said of another bearer, if the page names one. */
export const isToldOfAnother = ({ around: { left, right } }: BlockRuleInput): boolean =>
  ages.test(right) || feminine.test(`${left.slice(-20)}|${right.slice(0, 60).replace(/[.!?] .*$/s, '')}`);

/** Papers give the ages of people that readers do not know. */
const ages = /^, (?:de |d'|à |mit )?\d{2}(?: (?:años|ans|anni|Jahre|anos|lat))?(?:,|\.)/u;
const feminine =
  /(?<!\p{L})(?:she|her|hers|herself|elle|ella|lei|ona|она|вона|ravie|encantada|felice)(?!\p{L})/u;

/** "Trump, Melania, 44": in an index or a list of works, the given name comes last. */
export function isInverted({ form, around }: BlockRuleInput): boolean {
  if (around.text.charAt(around.span.to) !== ',') return false;
  const given = /^, (\p{Lu}\p{L}+)(?:[,.;(]|$| \p{Lu}\.)/u.exec(around.right.slice(0, 32))?.[1];
  const isOwn = form.entity.names.some(({ text }) => text.startsWith(`${given} `));
  return given !== undefined && givenNames.has(given) && !isOwn;
}

/** "Air Force One (1997 film)": the last word in brackets is the kind. */
export function isOtherKind({ right }: Surroundings): boolean {
  if (!right.startsWith(' (')) return false;
  const kind = /^ \((?:[\p{L}\d-]+ ){0,2}(\p{Ll}+)\)/u.exec(right)?.[1];
  return kind !== undefined && kindsInBrackets.has(kind);
}

/** How many characters to each side are read as a list of continents. */
const continentReach = 60;

/** "Africa, America, Asia and Europe": two other continents near by. "Columbus discovered America." */
export function isContinent({ left, right }: Surroundings): boolean {
  const [before, after] = [left.slice(-continentReach), right.slice(0, continentReach)];
  if (discoverers.test(`${before} ${after}`) || /(?<!\p{L})discover(?:ed|y of) $/u.test(before)) return true;
  const others = (`${before} ${after}`.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) =>
    continents.has(plainWord(word)),
  );
  return new Set(others).size > 1;
}

/** Who found the continent, in several languages. */
const discoverers =
  /Columbus|[KC]olumb|Colom(?:bo|b)|Colón|Kolomb|Колумб|كولومبوس|کلمب|कोलंबस|コロンブス|콜럼버스|哥[伦倫]布|Vespucci|Norse|Vikings|Humboldt/u;

const plainWord = (word: string): string =>
  word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** "Hotel «Россия»", "палац «Україна»": a name alone in the quotation marks that set off names of things. */
export const isInGuillemets = ({ left, right }: Surroundings): boolean =>
  /«(?:\p{Lu}[\p{L}-]+ ){0,2}$/u.test(left.slice(-40)) && /^(?:-[\p{Lu}\d]{1,2})?»/u.test(right);

/** "Miss Alaska USA". */
export const isPageant = (around: Surroundings): boolean =>
  isCapitalized(around.before) && /(?<!\p{L})Miss \p{Lu}\p{L}+ $/u.test(around.left.slice(-24));

/** "Person of the Year Zelensky": no given name follows "of the". */
export const isInPhraseBefore = ({ left, before }: Surroundings): boolean =>
  left.endsWith(` of the ${before} `);

/**
 * Participles and adverbs ("Asked", "Meeting", "Clearly") and function words that begin sentences; few given names
 * look like them.
 */
export function isPlainOpening(word: string): boolean {
  return (
    plainFirstWords.has(word) ||
    plainBeforeSurname.has(word) ||
    /(?:ing|ed|ly|'s|')$/.test(word) ||
    word.includes('-')
  );
}

export const isPersonInLongerName = (here: BlockRuleInput): boolean =>
  /^,? jn?r\b|^ sr\b/i.test(here.around.right) ||
  (isMadeBy(makersAfterSurname.all, here) && !isPlainWord(here));

export const isPlaceInLongerName = (here: BlockRuleInput): boolean =>
  beginsLongerName(here) && !isPlainWord(here);

/** True where one of the name's own forbidden words follows it. */
export const hasOwnWordAfter = (here: BlockRuleInput): boolean =>
  here.form.notBefore.some((words) => here.around.startsWith(words)) && !isPlainWord(here);

/** "U.S. Senate", "Alaska Senator", "India Meteorological Department": what is the state's own. */
export const isOwnBody = ({ form, around }: BlockRuleInput): boolean => {
  const next = withoutEnding(around.after, form);
  if (bodiesAfterUs.has(next) || stateBodies.has(next) || plainBeforeSurname.has(next)) return true;
  return capitalsAfter(around).some((word) => stateNouns.has(withoutEnding(word, form)));
};

const withoutEnding = (word: string, form: BlockRuleInput['form']): string =>
  plainCase(word, form).replace(/'s?$/, '');

/**
 * "The Anchorage Concert Association books …", "LOUISIANA SHERIFFS' ASSOCIATION ELECTS": a noun that heads the names of
 * bodies is among the words with capitals behind a place. In a headline only the surest are, and not behind a verb.
 */
export function beginsNameOfBody({ form, around }: BlockRuleInput): boolean {
  if (!isCapitalized(around.after) || around.hyphenated !== '') return false;
  const written = capitalsAfter(around);
  const words = written.map((word) => withoutEnding(word, form));
  if (words.some((word) => stateNouns.has(word)) || plainBeforeSurname.has(words[0] ?? '')) return false;
  if (around.style === 'sentence' && !isHeadline(around)) {
    const last = words.at(-1) ?? '';
    return headNouns.has(last) || (textHeadNouns.has(last) && !isStateWord(words[0] ?? '', form));
  }
  const head = words.slice(0, 3).findIndex((word) => headNouns.has(word));
  if (head === 0) return mayBeWhole(around) || /^(?:of|for)$/i.test(around.afterNext);
  return head > 0 && !written.slice(0, head).some(mayBeVerb);
}

/** "Energy", "Trade": words of many a department's name, and of other names too where a country is not the US. */
const isStateWord = (word: string, form: BlockRuleInput['form']): boolean =>
  form.name.use === 'acronym' && bodiesAfterUs.has(word);

const mayBeVerb = (word: string): boolean => /(?:[^s]s|ed)$/i.test(word);

/**
 * "Nestlé India raised", "at Volkswagen Group China", "Orano USA": in running text a capital before a country makes the
 * name of a branch, unless it is an adjective, a town or a title. A sentence's first word has to look like a firm's.
 */
export function isBranch({ form, around, language, words, followsName }: BlockRuleInput): boolean {
  const { before, style } = around;
  if (!isCapitalized(before) && !/^[a-z]\p{Lu}/u.test(before)) return false;
  if (form.name.use !== 'full' && form.text !== 'USA') return false;
  if (style !== 'sentence' || isHeadline(around) || !branchLanguages.has(language)) return false;
  if (plainBeforeSurname.has(before) || plainFirstWords.has(before) || wordsBeforePlace.has(before))
    return false;
  if (usStates.has(before) || givenNames.has(before) || countryLetters.has(before) || followsName())
    return false;
  if (/'s?$|[-/.]/.test(before) || adjective.test(before)) return false;
  if (words === null && !mayFollowBranch.test(around.right)) return false;
  if (language === 'de') return looksLikeFirm.test(before);
  if (around.beforeStartsSentence) return looksLikeFirm.test(before) || opensLikeFirm(before, language);
  return !/(?:^|\W)(?:in|near|from|to|of|outside|around|under|since|after|before) $/i.test(
    around.left.slice(0, -before.length - 1),
  );
}

/**
 * "Mozilla China", "News America Marketing": all of a text that is a list's item or a link. Two words are a branch's
 * name if the first is neither an adjective nor what one does with a place.
 */
export function isItemOfCapitals({ form, around, words }: BlockRuleInput): boolean {
  const { text, span, before, after } = around;
  if (words !== null || text.length > maxItemLength || !isUnknownCapital(before)) return false;
  const left = text.slice(0, span.from).trim();
  const right = text.slice(span.to).trim();
  if (left !== before) return false;
  if (right !== '') return form.name.use === 'short' && right === after && isCapitalized(after);
  if (form.name.use !== 'full' || usStates.has(before) || givenNames.has(before)) return false;
  return !wordsBeforePlace.has(before) && !itemVerbs.has(before) && !adjective.test(before);
}

const maxItemLength = 40;

/** No noun that the place describes, as in "Halloween Alaska style": a sign, a capital, or what may be a verb. */
const mayFollowBranch =
  /^(?:$|[^\p{L}\p{N} ]| [^\p{Ll}]| \p{Ll}+(?:ed|s)(?!\p{L})| (?:a|an|and|or|had|will|would|can|may|sold|put|made|won|lost|took|gave|began|built|held|said|ran)(?!\p{L}))/u;

/** Languages that write titles and other nouns small, and whose countries have few endings. */
const branchLanguages: ReadonlySet<string | null> = new Set([null, 'en', 'de', 'es', 'fr', 'it', 'pt', 'pl']);

/** A sentence's first word: in English with a foreign letter, elsewhere before a country that lacks its article. */
function opensLikeFirm(before: string, language: string | null): boolean {
  if (language === null || language === 'en') return /[\u00c0-\u017f]/.test(before);
  return articleLanguages.has(language) && before.length > 2 && !isFunctionWord(before.toLowerCase());
}

const articleLanguages: ReadonlySet<string> = new Set(['fr', 'it', 'pt']);

const looksLikeFirm = /\p{Ll}\p{Lu}|\p{Lu}{3}|^(?:Group|Systems|International|Technologies|Motors)$/u;

const adjective =
  /(?:ern|[^n]al|an|ic|ing|ed|ish|ese|ous|ive|ful|ent|ant|ist|ly|er|est|less|able|ible|ary|ory)$/;

/** What stands behind a whole name: a sign, a small word or a verb, and not the noun that it describes. */
const endsPhrase =
  /^(?:$|[^\p{L}\p{N} ]|'s | [^\p{L}\p{N}]| (?:and|or|in|on|at|of|for|to|from|by|with|as|which|that|who|is|was|are|were|has|have|had|will|would|can|may|said|says|announced|launched|sells|sold|plans|operates|offers|reported|reports)(?!\p{L}))/u;

/**
 * "U.S. Games sells", "photos by US Presswire": in running text a capital behind a place makes another name, unless it
 * is a title, a body of the state, or has its capital for itself.
 */
export function isUnknownCapitalAfter(here: BlockRuleInput): boolean {
  const { around, language, words } = here;
  const { after, before } = around;
  if (words !== null || (language !== null && language !== 'en') || !isCapitalized(after)) return false;
  if (around.style === 'capitals' || isHeadline(around)) return false;
  if (isOwnBody(here) || plainFirstWords.has(after) || usStates.has(after) || givenNames.has(after))
    return false;
  if ((after.length > 1 && after === after.toUpperCase()) || around.hyphenated !== '') return false;
  if (/^(?:of|in|from|across|near|throughout)$/.test(before)) return false;
  // Bodies of the state have an article, firms have none.
  if (here.form.name.use === 'acronym' && /^(?:an?|the)$/i.test(before)) return false;
  return endsPhrase.test(textAfterCapitals(around));
}

function beginsLongerName(here: BlockRuleInput): boolean {
  const { around, form } = here;
  const next = plainCase(around.after, form);
  if (around.right.startsWith('-class')) return true;
  if (next === 'Today') return around.style === 'sentence' || around.startsSentence;
  if (pressWords.has(next)) return around.before === 'The' && around.style === 'sentence';
  if (next === 'State') return isStateInLongerName(around, plainCase(around.afterNext, form));
  if (form.name.use !== 'acronym' && makersBehindAWord.has(around.afterNext))
    return isCapitalized(around.after) && (around.after === 'International' || !continuesAsHeadline(around));
  return isMadeBy(makersAfterPlace.all, here);
}

/** "China Central Bank Cuts Rates". */
const continuesAsHeadline = (around: Surroundings): boolean =>
  isHeadline(around) && /^ [\p{L}'-]+ \p{L}+ \p{L}/u.test(around.right);

/**
 * "Trump Press Secretary Says", "US Bank Regulators", "Louisiana Town Bars": a word that makes another name in
 * running text is a plain noun or verb in a headline, unless the name may end there. Not for names that many share.
 */
function isPlainWord({ form, around }: BlockRuleInput): boolean {
  const { right } = around;
  const next = plainCase(around.after, form);
  if (!isCapitalized(next)) return count.test(right);
  const following = plainCase(around.afterNext, form);
  if (plainPairs.has(`${next}_${following}`)) return true;
  if (next === 'News') return around.span.from === 0 && /^ \p{L}+(?:$| ?[|>»])/u.test(right);
  if (next === 'Open') return /^ Open (?:To|Up|For Business)(?!\p{L})/iu.test(right) && isHeadline(around);
  if ((form.name.needs && form.name.use !== 'full') || !isPlainAfter(form, next)) return false;
  if (/\p{Ll}\p{Lu}/u.test(following)) return false;
  const isWhole = form.name.use === 'acronym' ? next === 'Bank' && following === '' : mayBeWhole(around);
  return !isWhole && !isSurelyMaker(next, following) && isHeadline(around);
}

/** "Crowds at Alaska Zoo", "The Alaska Zoo in June": the name may end with the next word. Not for acronyms. */
const mayBeWhole = ({ before, afterNext }: Surroundings): boolean =>
  afterNext === '' || /^the$/i.test(before);

const isPlainAfter = ({ name, entity }: Form, word: string): boolean =>
  (entity.kind === 'person' ? makersAfterSurname : makersAfterPlace).plain.has(word) ||
  (name.use === 'acronym' && plainAfterLetters.has(word));

/** "Stadium" in "US Bank Stadium", "Golf Club" in "Trump Golf Club". */
function isSurelyMaker(word: string, following: string): boolean {
  const { all, plain } = makersAfterSurname;
  return (all.has(following) && !plain.has(following)) || all.has(`${word}_${following}`);
}

/** "Russia 24 hours", and not what the channel Russia 24 does. */
const count = /^ \d+ (?!says|shows|reports|airs)\p{Ll}+s(?!\p{L})/u;

/** "Alaska Airlines". */
export const isAirline = (here: BlockRuleInput): boolean => isMadeBy(airlineWords, here);

/**
 * "Alaska flies to Nome", "Alaska's pilots", "Alaska Adds Nonstops": what an airline does or has, if the page names
 * one.
 */
export const actsAsAirline = ({ around: { before, after, right } }: BlockRuleInput): boolean =>
  (airlineVerbs.has(after) || airlineMatters.test(right) || airlineHeadline.test(right)) &&
  !placePrepositions.test(before);

const airlineMatters =
  /^(?:'s| (?:has|have|had) \p{Ll}+)(?: \p{Ll}+)? (?:chief executive|CEO|pilots?|fleet|flights|routes|fares|jets|planes)(?!\p{L})/u;

const airlineHeadline =
  /^ (?:[Ff]light [Aa]ttendants|[Pp]ilots|\p{Lu}\p{Ll}+s (?:[^.;]{0,40}[ ,])?(?:Nonstops?|Boeing|Airbus))(?!\p{L})/u;

const placePrepositions = /^(?:in|to|from|of|across|for)$/;

/** "Louisiana State University", "Louisiana State beat …", but not "Louisiana State Senate" or "Russia state media". */
function isStateInLongerName(around: Surroundings, next: string): boolean {
  if (makersAfterPlace.all.has(next)) return true;
  const isOpen = around.style === 'sentence' || !isCapitalized(next) || teamWords.has(next);
  return isOpen && !stateBodies.has(next.charAt(0).toUpperCase() + next.slice(1));
}

/** "Russia, Ohio, holds a fair": a town with a country's name; not a list of places. */
export function isTownInState({ around }: BlockRuleInput): boolean {
  const found = /^, (\p{Lu}\p{Ll}+)(?:, (?:and |or )?(\p{Lu}\p{Ll}+)|[.,;:)]|$)(?! and )/u.exec(
    around.right.slice(0, 48),
  );
  const [, state = '', next = ''] = found ?? [];
  if (/^, an? (?:\p{Ll}+ )?(?:town|village|hamlet) /u.test(around.right)) return true;
  return usStates.has(state) && !usStates.has(next) && !around.left.endsWith(', ');
}

/** "Bank of China", but not "How to Get Out of China". */
export function isPartOfBody({ around }: BlockRuleInput): boolean {
  const head = around.headOfPhrase;
  const isPlain = makersBeforeOf.plain.has(head) && !around.headStartsSentence && isHeadline(around);
  return makersBeforeOf.all.has(head) && !isPlain;
}

/** "The land they call New Russia". */
export const isNewPlace = ({ form, around }: BlockRuleInput): boolean =>
  around.before === 'New' &&
  form.name.use === 'full' &&
  !around.beforeStartsSentence &&
  around.style === 'sentence';

/** "Anchorage Wolverines 4, Fairbanks Ice Dogs 2": a team and its score, and not "Russia Fires 40 Missiles". */
export function isTeam({ around: { left, right } }: BlockRuleInput): boolean {
  const [own] = /^ \p{Lu}\p{Ll}+s \d{1,3}(?=[,;]|$)/u.exec(right) ?? [];
  return own !== undefined && /\p{L} \d{1,3}(?=[,;. ]|$)/u.test(`${left} | ${right.slice(own.length)}`);
}

/** "Troy beat Louisiana 52-10": a university's team, called by its state. */
export const isStateTeam = ({ around: { before, right } }: BlockRuleInput): boolean =>
  /^(?:beats?|routs?|routed|tops|topped|edges|edged|defeats|defeated|over|past)$/i.test(before) &&
  /^ \d{1,3}-\d{1,3}(?![\d-])/.test(right);

/** "ANCHORAGE — Snow …", "ANCHORAGE, Alaska (AP)": the dateline of a report. */
export function isDateline({ form, around }: BlockRuleInput): boolean {
  return form.allCaps && around.span.from === 0 && /^(?: ?-|, \p{L}| \()/u.test(around.right);
}

/** "Anchorage 291,247": all of its text but a figure, as in a table of towns. */
export const isInRowOfFigures = ({ text, span }: Surroundings): boolean =>
  text.slice(0, span.from).trim() === '' &&
  /^[ |:]*[-+\u2212]?\d[\d.,\s|%\u00b0CF]{0,20}$/.test(text.slice(span.to, span.to + 32));

/** True if the next word, or the next two joined by "_", are in a list of words that make another name. */
export function isMadeBy(makers: WordList, { form, around }: BlockRuleInput): boolean {
  const next = plainCase(around.after, form);
  // All of them begin with a capital; most words after a name do not.
  if (!isCapitalized(next)) return false;
  const last = next.replace(/\.?(?:'s)?$/, '');
  return makers.has(last) || makers.has(`${next}_${plainCase(around.afterNext, form)}`);
}

/**
 * True for a surname that is nearly always its entity's, where words near it or another person of the story support
 * that: then a relative who is named on the page is no evidence against it.
 */
export function hasSupportingContext({
  form: { entity, name },
  around,
  hasRelatedPerson,
}: BlockRuleInput): boolean {
  if (entity.kind !== 'person' || name.use !== 'short' || name.needs) return false;
  return hasRelatedPerson() || hasAnyWord(around.near, entity.context);
}

/**
 * True if words near the name are evidence against it: in "Columbia, Missouri; Columbia students" the state counts
 * against the first only.
 */
export function hasOtherContext({
  form: { text, against, notAfter, notBefore },
  around: { near },
}: BlockRuleInput): boolean {
  if (!hasAnyWord(near, against)) return false;
  const others = [...notAfter.map((words) => words + text), ...notBefore.map((words) => text + words)];
  return hasAnyWord(
    others.reduce((rest, other) => rest.replaceAll(other, text), near),
    against,
  );
}

/**
 * True if the text has one of the words as a whole word; a plural in -s counts, too, and so does what Chinese and
 * Japanese write around a word and Korean after it.
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
    const begins = isUnspacedAt(text, at) || !isWordAt(text, at - 1);
    const ends = isUnspacedAt(text, last) || isHangulAt(text, last) || !isWordAt(text, end + plural);
    if (begins && ends) return true;
  }
  return false;
}
