/**
 * The longest name around a candidate, found by how its words are written and joined: capitals, small words between
 * them, a noun that heads the names of bodies, a legal form, letters in brackets. With it, the candidate is another's
 * name, the state's own body, or, in a headline, no longer name at all.
 */

import { isLowerAt, isUpperAt, isWordAt } from './characters.ts';
import { isPlainOpening } from './clues.ts';
import type { Form } from './form.ts';
import { lazy } from './lazy.ts';
import type { BlockRuleInput } from './rule.ts';
import { isAllCaps, isCapitalized, isUnknownCapital, plainCase, type Surroundings } from './surroundings.ts';
import {
  bodiesAfterUs,
  brands,
  countryLetters,
  givenNames,
  headNouns,
  itemVerbs,
  makersAfterPlace,
  makersAfterSurname,
  makersBeforeOf,
  makersBehindAWord,
  namesInSmall,
  officeNouns,
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

export const isPersonInLongerName = (here: BlockRuleInput): boolean =>
  /^,? jn?r\b|^ sr\b/i.test(here.around.right) ||
  isAnimal(here.around) ||
  ((isMadeBy(makersAfterSurname.all, here) || isMadeBy(makersAfterPlace.all, here)) && !isPlainWord(here));

/** "His pug, Trump, sleeps", "a dog named Trump". */
export function isAnimal({ left }: Surroundings): boolean {
  const before = left.slice(-48);
  return animals.test(before) && animalBefore.test(before);
}

const animals = /dog|puppy|pug|cat|kitten|horse|pony|filly|mare|colt|parrot/;
const animalBefore =
  /\b(?:[Aa]n?|[Tt]he(?:ir)?|[Hh](?:is|er)|[Mm]y|[Yy]?[Oo]ur) (?:[a-z]{1,20} ){0,2}(?:dog|puppy|pug|cat|kitten|horse|pony|filly|mare|colt|parrot)(?:,| called| named)? ["'\u201c]?$/;

export const isPlaceInLongerName = (here: BlockRuleInput): boolean =>
  beginsLongerName(here) && !isPlainWord(here);

/** True where one of the name's own forbidden words follows it. */
export const hasOwnWordAfter = (here: BlockRuleInput): boolean =>
  here.form.notBefore.some((words) => here.around.startsWith(words)) && !isPlainWord(here);

/** "U.S. Senate", "Alaska Senator", "India Meteorological Department": what is the state's own. */
export const isOwnBody = ({ form, around }: BlockRuleInput): boolean => {
  if (!isCapitalized(around.after)) return false;
  const next = withoutEnding(around.after, form);
  if (bodiesAfterUs.has(next) || stateBodies.has(next) || plainBeforeSurname.has(next)) return true;
  const joined = capitalsJoined(around);
  if (bodiesAfterUs.has(joined[0] ?? '')) return true;
  return [...around.capitalsAfter, ...joined].some((word) => isStateNoun(withoutEnding(word, form), form));
};

/** "Senate", "Attorneys", "Under-Secretary". */
const isStateNoun = (word: string, form: Form): boolean =>
  stateNouns.has(word) ||
  // "U.S. Digital Service": what other states call a department.
  (form.entity.id === 'united-states' && /^(?:Services?|Laborator(?:y|ies))$/.test(word)) ||
  (word.includes('-') && word.split('-').some((part) => stateNouns.has(part)));

const withoutEnding = (word: string, form: BlockRuleInput['form']): string =>
  plainCase(word, form).replace(/'s?$/, '');

/**
 * "The Anchorage Concert Association books …", "LOUISIANA SHERIFFS' ASSOCIATION ELECTS": a noun that heads the names of
 * bodies is among the words with capitals behind a place. In a headline only the surest are, and not behind a verb.
 */
export function beginsNameOfBody({ form, around }: BlockRuleInput): boolean {
  if (!isCapitalized(around.after) || around.hyphenated !== '') return false;
  // "The 7th U.S. Cavalry Regiment": of several, one is an army's.
  if (/\d(?:st|nd|rd|th)$/.test(around.before)) return false;
  const written = around.capitalsAfter;
  const words = written.map((word) => withoutEnding(word, form));
  if (words.some((word) => isStateNoun(word, form)) || plainBeforeSurname.has(words[0] ?? '')) return false;
  // "USA TODAY US Edition".
  if (words[0] === 'Edition' && isCapitalized(around.before)) return true;
  const joined = capitalsJoined(around);
  const last = joined.at(-1) ?? words.at(-1) ?? '';
  const head = words.slice(0, 3).findIndex((word) => headNouns.has(word));
  const isHead = headNouns.has(last) || (textHeadNouns.has(last) && !oneOfMany.test(around.before));
  if (head < 0 && !isHead) return false;
  if (around.style === 'sentence' && !around.isHeadline)
    return isHead && ![words[0], joined[0]].some((word = '') => isStateWord(word, form));
  if (oneOfMany.test(around.before)) return false;
  if (head === 0) return mayBeWhole(around) || /^(?:of|for)$/i.test(around.afterNext);
  return head > 0 && (/^the$/i.test(around.before) || !written.slice(0, head).some(mayBeVerb));
}

/** Words before a description rather than a name: "a U.S. Insurance broker", "this US Sitcom". */
const oneOfMany =
  /^(?:an?|this|these|that|those|each|every|another|any|some|our|their|its|his|her|my|your)$/i;

/** "& Science Museum" behind "Louisiana Art", "and Export Fair" behind "China Import". */
function capitalsJoined(around: Surroundings): readonly string[] {
  const text = textAfterCapitals(around);
  if (!text.startsWith(' and ') && !text.startsWith(' & ')) return [];
  return joinedCapitals().exec(text)?.[1]?.split(' ') ?? [];
}

const joinedCapitals = lazy(
  () =>
    /^ (?:and|&) (\p{Upper}[\p{Alpha}'-]{1,30}(?:(?: \p{Upper}[\p{Alpha}'-]{1,30}){1,2}|(?! (?:of|for) )))/u,
);

/** "Energy", "Trade": words of many a department's name, and of other names too where a country is not the US. */
const isStateWord = (word: string, form: BlockRuleInput['form']): boolean =>
  form.name.use === 'acronym' && bodiesAfterUs.has(word);

const mayBeVerb = (word: string): boolean => /(?:[^s]s|ed)$/i.test(word);

/**
 * "Nestlé India raised", "at Volkswagen Group China", "Orano USA": in running text a capital before a country makes the
 * name of a branch, unless it is an adjective, a town or a title. A sentence's first word has to look like a firm's. A legal
 * form, "News Corp Australia", is always one.
 */
export function isBranch(here: BlockRuleInput): boolean {
  const { form, around, language, words } = here;
  const { before } = around;
  if (around.left.endsWith('(')) return isBranchInBrackets(around);
  if (!isCapitalized(before) && !(/^[a-z]/.test(before) && isUpperAt(before, 1))) return false;
  if (legalFormsBefore.has(before)) return true;
  // "HYBE America names a head".
  if (form.text === 'America' && /^[A-Z]{3,6}$/.test(before) && !countryLetters.has(before))
    return around.style !== 'capitals';
  const isOther = form.name.use !== 'full' && !/^U\.?S\.?A/.test(form.text);
  if (isOther && form.text !== 'America' && !isBrandOfCountry(around)) return false;
  if (brands.has(before) && around.style === 'sentence' && !around.isHeadline) return true;
  if (isOther && !around.beforeStartsSentence) return isBrandOfCountry(around);
  if (!branchLanguages.has(language)) return false;
  if (plainBeforeSurname.has(before) || wordsBeforePlace.has(before)) return false;
  if (plainFirstWords.has(before) && !channelOne().test(around.left)) return false;
  if (around.isHeadline || (around.style !== 'sentence' && !isBehindSmall(around))) return false;
  if (usStates.has(before) || givenNames.has(before) || countryLetters.has(before)) return false;
  // Jeffrey Sachs is not the bank.
  if (here.followsName() && !around.left.endsWith('Goldman Sachs ')) return false;
  if (/^(?:Os|Los|Les)$/.test(before)) return false;
  if (/'s?$|(?<!^\p{Alpha})-|[/.]/u.test(before) || (adjective.test(before) && before !== 'Capital'))
    return false;
  if (words === null && !mayFollowBranch(around.right)) return false;
  // "Copa do Mundo Rússia 2018": what a year follows is held there.
  if (/^[ -](?:19|20)\d\d(?!\d)/.test(around.right)) return false;
  if (language === 'de') return looksLikeFirm().test(before);
  if (language === 'fr' && around.beforeStartsSentence && verbInFrench.test(around.right))
    return before.length > 3 && words?.prepositions.includes(before.toLowerCase()) !== true;
  const isForeign = words === null && /[\u00c0-\u017f]/.test(before);
  if (around.beforeStartsSentence) return looksLikeFirm().test(before) || isForeign || mayOpenAsFirm(here);
  return !endsAdverbial(around.left, words);
}

/** "Channel One Russia". */
const channelOne = lazy(() => /\p{Lower},? \p{Upper}\p{Lower}+ (?:One|Two|Three) $/u);

/** "TikTok", and not "SachsThe", where a page has put two words together. */
const isCamel = (word: string): boolean => {
  const [, second = ''] = /\p{Lower}(\p{Upper}\p{Lower}+)$/u.exec(word) ?? [];
  return second !== '' && !plainFirstWords.has(second);
};

/** "TikTok U.S. General Manager", "Walmart U.S.": a firm's name, and nothing that its country describes. */
const isBrandOfCountry = (around: Surroundings): boolean =>
  (brands.has(around.before) || isCamel(around.before)) &&
  around.style === 'sentence' &&
  (endsName(around) || isCapitalized(around.after));

/** "Holmgaard (China) Co., Ltd.", "大众汽车集团(中国)". */
const isBranchInBrackets = ({ left, right }: Surroundings): boolean =>
  right.startsWith(')') && (legalForm().test(right.slice(1)) || firmInHan.test(left));

const firmInHan = /(?:\u96c6[\u56e2\u5718]|\u516c\u53f8|[\u94f6\u9280]\u884c|\u63a7\u80a1)\($/;

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

/** Verbs and small words that may stand right behind a whole name. */
const verb =
  'and|or|too|also|is|was|are|were|has|have|had|will|would|can|may|said|says|sold|sells|put|made|makes|won|lost|took|gave|began|built|held|ran|fell|rose|grew|went|came|got|left|paid|met|saw|told|found|led|set|cut|hit';

/** How much of the text before a name is read for a preposition. */
const adverbialReach = 90;
/** Prepositions behind which capitals end an adverbial wherever they stand … */
const places = /^(?:in|near|from|to|of|outside|around|under|since|after|before|like|against|told|tells)$/i;
/** … and those that do so at the beginning of a clause. */
const anywhere = /^(?:at|for|with|by|on|as|during|amid|despite)$/i;

/**
 * True where the capitalized words before a name end what an adverbial names: "In Geneva", "After the Cold War", and, at
 * the beginning of a clause, "At Davos". The name behind it is a subject of its own.
 */
function endsAdverbial(left: string, general: BlockRuleInput['words']): boolean {
  const isPlace = (word: string): boolean =>
    general === null ? places.test(word) : general.prepositions.includes(word.toLowerCase());
  const words = left.slice(-adverbialReach).trimEnd().split(' ');
  for (let taken = 0; taken < 3 && isCapitalized(words.at(-1) ?? ''); taken += 1) {
    // A sentence may begin with the preposition.
    if (isPlace(words.at(-1) ?? '') || anywhere.test(words.at(-1) ?? '')) break;
    words.pop();
  }
  if (general === null && /^(?:the|an?)$/i.test(words.at(-1) ?? '')) words.pop();
  const [beforeThat = '', preposition = ''] = words.slice(-2).length === 2 ? words.slice(-2) : ['', ...words];
  // "The CEO of Star India".
  if (preposition === 'of' && officerBefore.test(beforeThat)) return false;
  if (isPlace(preposition)) return true;
  return anywhere.test(preposition) && (beforeThat === '' || /(?:[.,;:!?]|^and|^but|^or)$/.test(beforeThat));
}

/** "Cable owner Brightline USA": among many capitals, the word before the last one has none. */
const isBehindSmall = ({ left, before, style }: Surroundings): boolean =>
  style === 'title' && / \p{Lower}{4,}$/u.test(left.slice(0, -before.length - 2));

const officerBefore =
  /^(?:(?:co-)?ceo|cfo|presidents?|heads?|chair(?:wo)?man|directors?|founders?|owners?|spokes[a-z]+|parent|unit|subsidiary|shares|employees)$/i;

/** No noun that the place describes, as in "Halloween Alaska style": a sign, a capital, or what may be a verb. */
const mayFollowBranch = (right: string): boolean =>
  right.startsWith(' ')
    ? !isLowerAt(right, 1) || verbBehindBranch().test(right)
    : right === '' || !isWordAt(right, 0);
const verbBehindBranch = lazy(
  () => new RegExp(`^ (?:[a-z]*(?:ed|s)|a|an|as|still|which|who|unit|division|subsidiary|${verb})\\b`),
);

/** Languages that write titles and other nouns small, and whose countries have few endings. */
const branchLanguages: ReadonlySet<string | null> = new Set([null, 'en', 'de', 'es', 'fr', 'it', 'pt', 'pl']);

/** "Nestlé India raised": no pronoun, adverb or person that a country is said with, and a verb behind. */
const mayOpenAsFirm = ({ form, around }: BlockRuleInput): boolean =>
  !isPlainOpening(around.before) &&
  // "Forget America's debt": an order.
  !(form.name.use === 'short' && around.right.startsWith("'")) &&
  !/(?:[eo]rs?|our|ier|est)$/.test(around.before) &&
  verbOfFirm().test(around.right);

const verbOfFirm = lazy(
  () => new RegExp(`^(?: (?:\\p{Lower}{2,}ed|has|had|will|is|was|\\p{Lower}{3,}s|${verb})\\b|'s )`, 'u'),
);

/** "Orano USA recrute": in French a country that does something has its article. */
const verbInFrench =
  /^ (?!(?:contre|entre|comme|et)(?!\p{Alpha}))(?:ne |n'|se |s'|a |va |\p{Lower}{1,20}[et](?!\p{Alpha}))/u;

const looksLikeFirm = lazy(
  () =>
    /\p{Lower}\p{Upper}|\p{Upper}{3}|^\p{Upper}-\p{Upper}|^(?:Group|Systems|International|Technologies|Motors)$/u,
);

const adjective = /(?:ern|[^n]al|an|ic|ing|ed|ish|ese|ous|ive|ful|ent|ant|ist|ly|less|able|ible|ary|ory)$/;

/** What stands behind a whole name: a sign, a small word or a verb, and not the noun that it describes. */
const endsPhrase = (right: string): boolean =>
  !isWordAt(right, right.startsWith(' ') ? 1 : 0) || verbBehind().test(right);
const verbBehind = lazy(
  () =>
    new RegExp(
      `^ (?:[a-z]{3,}ed|in|on|at|of|for|to|from|by|with|as|which|that|who|plans|[a-z]{3,}s (?:an?|the|its)|${verb})\\b`,
    ),
);

/** True where a whole name ends with the candidate. */
export const endsName = ({ right }: Surroundings): boolean => endsPhrase(right);

/**
 * "U.S. Games sells", "photos by US Presswire": in running text a capital behind a place makes another name, unless it
 * is a title, a body of the state, or has its capital for itself.
 */
export function isUnknownCapitalAfter(here: BlockRuleInput): boolean {
  const { around, language, words } = here;
  const { after, before } = around;
  if (words !== null || (language !== null && language !== 'en') || !isCapitalized(after)) return false;
  if (isOwnBody(here) || plainFirstWords.has(after) || usStates.has(after) || givenNames.has(after))
    return false;
  if (around.style === 'capitals' || around.isHeadline) return false;
  if (isAllCaps(after.replace(/s$/, '')) || around.hyphenated !== '') return false;
  if (/^(?:of|in|from|across|near|throughout)$/i.test(before) || peoples.test(after)) return false;
  // "Dover, Delaware 19901 USA Phone": an address ends.
  // And what is counted is no name: "572 US Pershing II".
  if (usStates.has(before) || /\d$/.test(before)) return false;
  // What a place has of its own has an article, as the Alaska Summit; firms have none.
  if (/^the$/i.test(before) || oneOfMany.test(before)) return false;
  return around.capitalsAfter.at(-1)?.endsWith("'s") || endsPhrase(textAfterCapitals(around));
}

/**
 * "Trump Vodka sold well": in running text, one noun with a capital behind a surname makes what is named after the
 * person, unless it is of an office or a government.
 */
export function isNamedAfter(here: BlockRuleInput): boolean {
  const { around, form, language, words } = here;
  const { after } = around;
  if (words !== null || (language !== null && language !== 'en')) return false;
  if (around.capitalsAfter.length !== 1 || form.allCaps || isAllCaps(after)) return false;
  if (around.style !== 'sentence' || around.isHeadline || around.hyphenated !== '') return false;
  if (plainBeforeSurname.has(after) || plainFirstWords.has(after) || givenNames.has(after)) return false;
  // What a president has of his own has an article, as the Trump Doctrine.
  if (/^the$/i.test(around.before) || oneOfMany.test(around.before)) return false;
  if (isOwnBody(here) || officeNouns.has(after) || /(?:s|ed|ing|ism)$/.test(after)) return false;
  return endsPhrase(textAfterCapitals(around));
}

/** Many people or things, which a place describes: "U.S. Steelworkers cheered", "U.S. Equities slipped". */
const peoples = /(?:er|or|ist|an|ee|ie)s$|[Mm]en$/;

function beginsLongerName(here: BlockRuleInput): boolean {
  const { around, form } = here;
  if (!isCapitalized(around.after))
    return /^[ -]class/i.test(around.right) && classOfShips.test(around.right);
  const next = plainCase(around.after, form);
  if (next === 'Today' || next === 'Tonight') return around.style === 'sentence' || around.startsSentence;
  if (around.before === 'The' && around.style === 'sentence' && !around.beforeStartsSentence)
    return !isOwnBody(here);
  if (pressWords.has(next) && !isMadeBy(makersAfterPlace.all, here))
    return around.before === 'The' && around.style === 'sentence';
  if (next.startsWith('Air') && isShortForAirline(around.right)) return true;
  if (next === 'State')
    return isStateInLongerName(around, plainCase(around.afterNext, form).replace(/'s?$/, ''));
  const mayBehindAWord = form.name.use !== 'acronym' && !oneOfMany.test(around.before);
  if (mayBehindAWord && makersBehindAWord.has(around.afterNext))
    return around.after === 'International' || !continuesAsHeadline(around);
  return isMadeBy(makersAfterPlace.all, here);
}

/** "Alaska-class", "the Alaska class of large cruisers". */
const classOfShips =
  /^-class|^ class (?:of )?(?:[a-z]+ ){0,2}(?:cruiser|destroyer|battleship|submarine|frigate|ship|ferr|carrier)/i;

/** "Alaska Air, JetBlue and Spirit", "Alaska Air fell", but not "Alaska Air Quality" or "US Air Force". */
export const isShortForAirline = (right: string): boolean =>
  /^ Air(?:$|[,.;:)]|'s| (?:shares|stock|fell|rose|said|says|flies|flights?|pilots?|to|will|has|is|plans|buys|buying|bought)\b)/u.test(
    right,
  );

/** "China Central Bank Cuts Rates". */
const continuesAsHeadline = (around: Surroundings): boolean =>
  around.isHeadline && /^ [\p{Alpha}'-]+ \p{Alpha}+ \p{Alpha}/u.test(around.right);

/**
 * "Trump Press Secretary Says", "US Bank Regulators", "Louisiana Town Bars": a word that makes another name in
 * running text is a plain noun or verb in a headline, unless the name may end there. Not for names that many share.
 */
function isPlainWord({ form, around, words }: BlockRuleInput): boolean {
  const { right } = around;
  const next = plainCase(around.after, form);
  // "Russia 24 hours", and not what the channel Russia 24 does; 中国移动支付, "mobile payment in China".
  if (!isCapitalized(next))
    return (
      /^ \d+ (?!says|shows|airs)[a-z]+s\b/.test(right) ||
      words?.noBodies.some((one) => right.startsWith(one)) === true
    );
  const following = plainCase(around.afterNext, form);
  if (plainPairs.has(`${next}_${following}`)) return true;
  if (next === 'News') return around.span.from === 0 && /^ \p{Alpha}+(?:$| ?[|>»])/u.test(right);
  if (next === 'Open') return /^ Open (?:To|Up|For Business)(?![a-zà-ɏ])/iu.test(right) && around.isHeadline;
  if ((form.name.needs && form.name.use !== 'full') || !isPlainAfter(form, next)) return false;
  if (/\p{Lower}\p{Upper}|^International$/u.test(following)) return false;
  // "China University of Geosciences".
  if (/^ (?:University|College|Institute|Academy|School) of \p{Upper}/u.test(right)) return false;
  const isWhole =
    form.name.use === 'acronym'
      ? next === 'Bank' && /^(?:|Names|Says|Hires|Posts)$/.test(following)
      : mayBeWhole(around);
  return !isWhole && !isSurelyMaker(next, following) && around.isHeadline;
}

/** "Crowds at Alaska Zoo", "The Alaska Zoo in June": the name may end with the next word. Not for acronyms. */
const mayBeWhole = ({ before, afterNext }: Surroundings): boolean =>
  afterNext === '' || /^the$/i.test(before);

const isPlainAfter = ({ name, entity }: Form, word: string): boolean =>
  makersAfterPlace.plain.has(word) ||
  (entity.kind === 'person' && makersAfterSurname.plain.has(word)) ||
  (name.use === 'acronym' && plainAfterLetters.has(word));

/** "Stadium" in "US Bank Stadium", "Golf Club" in "Trump Golf Club". */
function isSurelyMaker(word: string, following: string): boolean {
  const { all, plain } = makersAfterSurname;
  return (all.has(following) && !plain.has(following)) || all.has(`${word}_${following}`);
}

/** "Louisiana State University", "Louisiana State beat …", but not "Louisiana State Senate" or "Russia state media". */
function isStateInLongerName(around: Surroundings, next: string): boolean {
  if (makersAfterPlace.all.has(next)) return true;
  if (next === 'Fair' || around.capitalsAfter.some((word) => headNouns.has(plainCaseOf(word)))) return true;
  const isOpen = around.style === 'sentence' || !isCapitalized(next) || teamWords.has(next);
  const noun = next.charAt(0).toUpperCase() + next.slice(1);
  return isOpen && !stateBodies.has(noun) && !stateNouns.has(noun);
}

const plainCaseOf = (word: string): string =>
  isAllCaps(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** "Port of South Louisiana". */
const partOfPlace: ReadonlySet<string> = new Set(
  'North South East West Northern Southern Eastern Western Central Greater'.split(' '),
);
const headOfPart = lazy(() => /(\p{Upper}\p{Alpha}{1,20}) of \p{Upper}\p{Lower}+ $/u);

/** "Bank of China", but not "How to Get Out of China". */
export function isPartOfBody({ form, around }: BlockRuleInput): boolean {
  const { left } = around;
  if (left.endsWith('-') && /(?:University|College) of \p{Upper}\p{Alpha}{1,30}-$/u.test(left.slice(-48)))
    return true;
  // "They met at Code for America": a capital in mid-sentence.
  const isFor = form.name.use === 'short' && /^for$/i.test(around.before);
  if (isFor && /\p{Lower} \p{Upper}\p{Lower}{2,20} [Ff]or $/u.test(left.slice(-32)))
    return around.style === 'sentence';
  if (form.text === 'America' && left.endsWith(' of ') && lettersOf.test(left.slice(-12))) return true;
  const head = partOfPlace.has(around.before)
    ? (headOfPart().exec(around.left)?.[1] ?? '')
    : around.headOfPhrase;
  const isPlain = makersBeforeOf.plain.has(head) && !around.headStartsSentence && around.isHeadline;
  return (makersBeforeOf.all.has(head) || headNouns.has(head)) && !isPlain;
}

/** "The PGA of America", but not its CEO. */
const lettersOf = /(?:^|[^A-Za-z])(?!C[EFO]O|GDP|GNP)[A-Z]{3,5} of $/;

/** True if the next word, or the next two joined by "_", are in a list of words that make another name. */
export function isMadeBy(makers: WordList, { form, around }: BlockRuleInput): boolean {
  const next = plainCase(around.after, form);
  // All of them begin with a capital; most words after a name do not.
  if (!isCapitalized(next)) return false;
  const last = next.replace(/\.?(?:'\p{Lower}{0,4})?$/u, '');
  return makers.has(last) || makers.has(`${next}_${plainCase(around.afterNext, form)}`);
}

/** "Columbia Theatre", "Columbia Pictures": a university's short name in that of something else. */
export const isMadeByBody = (here: BlockRuleInput): boolean =>
  isMadeBy(makersAfterPlace.all, here) || isMadeBy(headNouns, here);

/** What stands behind the capitalized words right after a candidate. */
const textAfterCapitals = ({ right, capitalsAfter }: Surroundings): string =>
  right.slice(capitalsAfter.reduce((length, word) => length + 1 + word.length, 0));

const legalFormsBefore: ReadonlySet<string> = new Set([
  'Corp',
  'Inc',
  'LLC',
  'Ltd',
  'Limited',
  'GmbH',
  'PLC',
]);
const legalForms =
  'Inc|INC|LLC|Ltd|LTD|Pvt|Pty|Corp|GmbH|PLC|LLP|Ltda|LTDA|Limited|Incorporated|e\\. ?V|(?:Co|S\\.A|N\\.V|B\\.V|S\\.p\\.A)(?=\\.)';

/** "US, Inc.", "U.S. Games Systems, Inc.", "India Post Media Pvt. Ltd.", "Alaska Soğutma San. ve Tic. Ltd. Şti.". */
const legalName = lazy(
  () =>
    new RegExp(
      `^(?: (?:[\\p{Upper}\\p{N}](?:[\\p{Alpha}\\p{M}\\p{N}'&-]{0,30}|\\p{Alpha}{1,3}\\.)|ve|und|et|y|e|&)){0,6},? (?:${legalForms})(?![\\p{Alpha}\\p{N}])`,
      'u',
    ),
);
const mayHaveForm = lazy(() => new RegExp(legalForms));
const legalForm = lazy(() => new RegExp(`^,? (?:${legalForms})(?![\\p{Alpha}\\p{N}])`, 'u'));

export const isFirm = ({ text, span, after, right }: Surroundings): boolean =>
  (text.charAt(span.to) === ',' || after === 'e' || isCapitalized(after)) &&
  mayHaveForm().test(right) &&
  legalName().test(right);

/** "Norda Ukraine LLC": the name ends with the place. */
export const isLegalForm = ({ right }: Surroundings): boolean => legalForm().test(right);

/** "(LBF)" behind "Louisiana Bar Foundation": letters that the words before them begin with, the candidate's among them. */
export function hasOwnAcronym(around: Surroundings): boolean {
  const found = /\([A-Z&]{2,8}\)/.test(around.right) ? acronymBehind().exec(around.right) : null;
  if (found === null) return false;
  const [, after = '', acronym = ''] = found;
  const before = around.left.slice(-acronymReach);
  const own = around.text.slice(around.span.from, around.span.to);
  const letters = initialsOf(`${before} ${own} ${after}`);
  const wanted = acronym.replaceAll('&', '');
  if (wanted === initialsOf(own) || stateNouns.has(around.headOfPhrase)) return false;
  // "Committee on Foreign Investment in the United States (CFIUS)".
  const named = (before.match(/(?<!\p{Alpha})\p{Upper}\p{Alpha}*/gu) ?? []).slice(-wanted.length);
  if (/ (?:in|of) the $/.test(before) && named.some((word) => stateNouns.has(word))) return false;
  return wanted.length > 2 && letters.endsWith(wanted) && initialsOf(after).length < wanted.length;
}

const acronymBehind = lazy(
  () => /^((?: (?:of|for|and|the|on|in|&|[\p{Upper}][\p{Alpha}\p{M}'-]{0,30})){0,8}) \(([A-Z&]{2,8})\)/u,
);
/** How many characters before the name may belong to what the letters stand for. */
const acronymReach = 80;

/** The first letters of words with capitals; all of "U.S.". */
const initialsOf = (words: string): string =>
  words
    .split(' ')
    .filter(isCapitalized)
    .map((word) => (/^(?:\p{Upper}\.?)+$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0)))
    .join('');

/** True for a word in small letters that, with a capital, may make another name behind a place. */
export const mayMakeName = (word: string): boolean => namesInSmall.has(word);

/** The regular expressions that are put together here, for the check that all are linear. */
export const builtPatterns = [
  verbBehindBranch,
  verbOfFirm,
  verbBehind,
  legalName,
  mayHaveForm,
  legalForm,
] as const;
