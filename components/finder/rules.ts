import {
  beginsNameOfBody,
  hasAnyWord,
  hasKin,
  hasOtherContext,
  hasOwnWordAfter,
  hasSeveralWords,
  hasSharedTitleBefore,
  hasTellingTitleBefore,
  hasTitleBefore,
  hasTitleBehind,
  isBranch,
  isContinent,
  isDateline,
  isInGuillemets,
  isInPhraseBefore,
  isInRowOfFigures,
  isInverted,
  isItemOfCapitals,
  isNewPlace,
  isOfAnotherState,
  isOtherKind,
  isOtherPerson,
  isOwnBody,
  isPageant,
  isPartOfBody,
  isPersonInLongerName,
  isPlaceInLongerName,
  isPlainOpening,
  isStateTeam,
  isTeam,
  isTownInState,
  isUnknownCapitalAfter,
} from './clues.ts';
import { continentKeys, type FormKeys } from './evidence.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import type { Form } from './form.ts';
import type { GeneralWords } from './name-table.ts';
import { hasOwnAcronym, isFirm } from './phrase.ts';
import type { RuleName } from './reasons.ts';
import { introducedKind, type SenseKind } from './senses.ts';
import {
  capitalizesNouns,
  hasTellingCapital,
  isCapitalized,
  isMachineText,
  isUnknownCapital,
  type Surroundings,
} from './surroundings.ts';
import {
  bodiesAfterUs,
  countryLetters,
  makersBeforePlace,
  menuWords,
  officeNouns,
  otherPersonTitles,
  plainBeforeSurname,
  plainFirstWords,
  prepositionsBeforeUs,
  townNouns,
  wordsBeforeCountry,
  wordsBeforePronoun,
} from './vocabulary.ts';

/**
 * A named piece of evidence. Weights add up, as doublings of the odds; a candidate is accepted above 0. `never`
 * cannot be outweighed.
 */
export type Rule<Input> = {
  readonly name: RuleName;
  readonly weight: number;
  /** Which names the rule applies to; called once for each form, not at each place. All names when left out. */
  readonly applies?: (form: Form) => boolean;
  readonly holds: (input: Input) => boolean;
};

/** The input of block rules: the candidate's form and the text around it. */
export type BlockRuleInput = {
  readonly form: Form;
  readonly around: Surroundings;
  /** The block's language (see `language.ts`), or `null` if unknown. */
  readonly language: string | null;
  /** The general words of the block's language; `null` for English and unknown languages. */
  readonly words: GeneralWords | null;
  /** True when another name of the story ends right before the candidate: "президент США Трамп". */
  readonly followsName: () => boolean;
  /** True where the candidate is the end of one of its entity's full names. */
  readonly isInFullName: () => boolean;
  /** True when another person of the same story is named with certainty nearby. */
  readonly hasRelatedPerson: () => boolean;
  /** True where the name may mean another entity, too. */
  readonly hasNamesake: () => boolean;
};
/** The input of page rules: the page's evidence. */
export type PageRuleInput = {
  readonly keys: FormKeys;
  readonly page: PageEvidence;
  readonly kindsNear: readonly SenseKind[];
  readonly longer: readonly EvidenceKey[];
  readonly isItem: boolean;
  /** See `mayBeCommonWord` in `surroundings.ts`. */
  readonly mayBeCommonWord: boolean;
  /** See `hasSupportingContext` in `clues.ts`. */
  readonly hasSupportingContext: boolean;
  /** See `isToldOfAnother` in `clues.ts`. */
  readonly isToldOfAnother: boolean;
  readonly language: string | null;
};

/** The weight of evidence that cannot be outweighed. */
export const ruledOut = -20;

const isUs = ({ text }: Form): boolean => text === 'US' || text === 'U.S.';

/** Evidence about acronyms, which often mean other things, too. */
export const letterRules: readonly Rule<BlockRuleInput>[] = [
  {
    name: 'letters-among-letters',
    weight: -6,
    applies: ({ name, entity }) => name.use === 'acronym' && entity.kind === 'place',
    holds: (here) => isAmongLetters(here),
  },
  {
    name: 'pronoun-in-capitals',
    weight: ruledOut,
    applies: ({ text }) => text === 'US',
    holds: ({ around }) => isPronoun(around),
  },
  {
    name: 'part-of-a-code',
    weight: ruledOut,
    applies: ({ name }) => name.use === 'acronym',
    holds: ({ form, around }) => isInCode(around) || (isUs(form) && isRoad(around)),
  },
  {
    name: 'sign-of-a-currency',
    weight: ruledOut,
    applies: isUs,
    holds: ({ around }) => isCurrencySign(around),
  },
  {
    name: 'letters-of-a-club',
    weight: ruledOut,
    applies: ({ text }) => text === 'US' || text === 'USA',
    holds: (here) => isClub(here),
  },
];

/** How many characters to each side are read as a list of acronyms: three of them or so. */
const listReach = 21;
const lettersBefore = /(?:(?<!\p{L})[A-Z][A-Z0-9.]{1,3}, ){0,5}$/u;
const lettersAfter = /^(?:, (?:and )?[A-Z][A-Z0-9.]{1,3}(?!\p{L})){0,5}/u;

/**
 * "TNT, TBS, USA, FX": an acronym in a list of acronyms that are no countries. One neighbor makes no list, as clauses
 * meet at a comma, too ("after the ECB, US banks"); and hardly any word may come before it: "in the US, AI, TV and PC
 * makers" is none, "on USA, FX, AMC" is.
 */
function isAmongLetters({ around }: BlockRuleInput): boolean {
  if (around.before !== '' && around.before !== 'on') return false;
  const before = lettersIn(around.left.slice(-listReach), lettersBefore);
  const after = lettersIn(around.right.slice(0, listReach), lettersAfter);
  const isList =
    after.length > 1 || (before.length > 0 && after.length > 0) || (before.length > 1 && around.after === '');
  return isList && ![...before, ...after].some((letters) => countryLetters.has(letters));
}

const lettersIn = (text: string, list: RegExp): readonly string[] =>
  list.exec(text)?.[0].match(/[A-Z][A-Z0-9.]+/g) ?? [];

/** "CONTACT US", and any "US" among words in capitals of which none is about countries. */
function isPronoun(around: Surroundings): boolean {
  const { before, after, style } = around;
  if (wordsBeforePronoun.has(before)) return true;
  if (menuWords.has(before))
    return around.beforeStartsSentence || !isCapitalized(after) || plainFirstWords.has(after);
  if (!isAllCaps(before) || wordsBeforeCountry.has(before)) return false;
  const allCaps = style === 'capitals' ? around.near : allCapsAround(around);
  const isAllCapsLine = style === 'capitals' || prepositionsBeforeUs.has(before) || allCaps !== '';
  return isAllCapsLine && !wordsNearCountry.test(allCaps);
}

const isAllCaps = (word: string): boolean => /^[A-Z][A-Z'-]+$/.test(word);

/** Matches backwards from the end: from the front, every word would be tried as the first. */
const allCapsBefore = /$(?<=((?:\b[A-Z\d][A-Z\d',-]* )*))/;
const allCapsAfter = /^(?:,? [A-Z\d][A-Z\d'-]*\b)*/;

/**
 * The words in capitals around it in running text: 'he wrote, "THEY ARE ROBBING US BLIND"'. Empty where they may be
 * acronyms ("an AP US desk") or a label ("BREAKING NEWS US jets").
 */
function allCapsAround({ left, right, after }: Surroundings): string {
  const capitals = `${allCapsBefore.exec(left)?.[1]}${allCapsAfter.exec(right)?.[0]}`;
  return (after === '' || isAllCaps(after)) && /[A-Z]{4}/.test(capitals) && / ./.test(capitals)
    ? capitals
    : '';
}

/** Words near the country in a line in capitals, and not near the pronoun. */
const wordsNearCountry =
  /\b(?:RUSSIA|CHINA|UKRAINE|INDIA|IRAN|EU|UK|NATO|TRUMP|PUTIN|TARIFFS?|SENATE|CONGRESS|PRESIDENT|AMBASSADOR|EMBASSY|ARMY|NAVY|MARINES?|MILITARY|TROOPS|SOLDIERS?|CITIZENS?|SANCTIONS|TALKS|EXPORTS|DOLLAR|ECONOMY)\b/;

/** "CIA-7734-US", "US-169", "en-US". */
const isInCode = ({ text, span, left, right }: Surroundings): boolean =>
  /^-\d/.test(right) ||
  (text.charAt(span.from - 1) === '-' && /(?:(?:^|[\s-])\d{2,}|(?<!\p{L})(?:en|es))-$/u.test(left));

/** A number of a road: no more digits, no unit, no ordinal as in "US 7th Fleet". */
const roadNumber =
  /^ \d{1,3}(?![\d%-]|[.,]\d|(?:st|nd|rd|th| ?(?:million|billion|trillion|percent|per cent|points?|to|hours?|days?|weeks?|months?|years?|more|new))\b)/i;
const roadNoun = /^ \d{1,3} (?:designation|highway|freeway|expressway|corridor|bridge|bypass|route)\b/i;

/** "US 66 crosses the county line", but not "the US 30 years ago" and "sold the US 30 to Japan". */
const isRoad = ({ before, right }: Surroundings): boolean =>
  roadNumber.test(right) && (!/^(?:the|The|these)$/.test(before) || roadNoun.test(right));

/** "US$7.9 trillion", "US $1,000", "$799 US", but not "gave the US $40 million". */
const isCurrencySign = ({ before, left, right }: Surroundings): boolean =>
  (/^ ?\$/.test(right) && (right.startsWith('$') || !/^(?:the|The|in)$/.test(before))) ||
  /\$ ?[\d.,\u00a0 ]{0,12}\d (?:m |bn |million |billion |trillion )?$/.test(left) ||
  /\d \$ $/.test(left);

/** Languages that put the country's acronym after the noun, "l'armée US", and call many clubs "Union sportive". */
const clubLanguages: ReadonlySet<string | null> = new Set(['fr', 'it', 'es', 'pt', 'ro', 'ca', 'gl']);

const sportsNear =
  /\b(?:Serie [A-D]|Ligue [12]|[Ff]ootball|[Ff]ootballer|midfielder|defender|striker|goalkeeper|F\.?C\.?)\b/;

/** "L'US Boulogne", "l'USA Perpignan", "US Monastir". */
function isClub({ form, around, language }: BlockRuleInput): boolean {
  const isOften = clubLanguages.has(language);
  if (bodiesAfterUs.has(around.after)) return false;
  if (isOften && around.endsWith("l'")) return true;
  if (form.text === 'USA' || !isCapitalized(around.after)) return false;
  return isOften || sportsNear.test(around.near);
}

const isSurname = (form: Form): boolean => form.entity.kind === 'person' && form.name.use === 'short';
const isPerson = (form: Form): boolean => form.entity.kind === 'person';
const isPlace = (form: Form): boolean => form.entity.kind === 'place';
/** "America", which is part of many longer names: "Latin America", "Corporate America". */
const isShortPlace = (form: Form): boolean => isPlace(form) && form.name.use === 'short';

/** Evidence from the rest of the page. The keys that each rule reads are in `dependencyKeys`. */
export const pageRules: readonly Rule<PageRuleInput>[] = [
  {
    name: 'full-name-on-page',
    weight: 4,
    applies: ({ name }) => name.use !== 'full' || !!name.needs,
    holds: ({ keys, page, mayBeCommonWord }) => !mayBeCommonWord && page.has(keys.full),
  },
  {
    name: 'titled-on-page',
    weight: 3,
    applies: ({ name }) => name.use !== 'full',
    holds: ({ keys, page, mayBeCommonWord }) =>
      !mayBeCommonWord && !page.has(keys.full) && page.has(keys.titled),
  },
  {
    name: 'in-another-language',
    weight: ruledOut,
    applies: ({ langs }) => langs.length > 0,
    holds: ({ keys, page, language }) => language === null && !keys.languages.some((key) => page.has(key)),
  },
  {
    name: 'another-person-on-page',
    weight: -4,
    applies: ({ name }) => name.use === 'short',
    holds: ({ keys, page, hasSupportingContext }) => !hasSupportingContext && page.has(keys.otherPerson),
  },
  {
    name: 'told-of-another',
    weight: -6,
    applies: ({ name }) => name.use === 'short',
    holds: ({ keys, page, isToldOfAnother }) => isToldOfAnother && page.has(keys.otherPerson),
  },
  {
    name: 'thing-on-page',
    weight: -10,
    applies: isPlace,
    holds: ({ keys, page, kindsNear }) => kindsNear.some((kind) => page.has(keys.things[kind])),
  },
  {
    name: 'among-continents',
    weight: ruledOut,
    applies: (form) => isShortPlace(form),
    holds: ({ page, isItem }) => isItem && Object.values(continentKeys).every((key) => page.has(key)),
  },
  {
    name: 'longer-name-on-page',
    weight: ruledOut,
    applies: isPlace,
    holds: ({ page, longer }) => longer.some((key) => page.has(key)),
  },
  {
    name: 'other-sense-on-page',
    weight: -8,
    applies: ({ name }) => name.use === 'acronym',
    holds: ({ keys, page }) => page.has(keys.sense),
  },
];

const isState = ({ entity }: Form): boolean => entity.titles.includes('state of');

/** The weight of the name itself, before its surroundings are read. Exactly one of these rules holds. */
export const priorRules: readonly Rule<BlockRuleInput>[] = [
  {
    name: 'full-name',
    weight: 4,
    applies: ({ name }) => name.use === 'full' && !name.needs,
    holds: () => true,
  },
  {
    name: 'known-short-name',
    weight: 2,
    applies: ({ name }) => name.use !== 'full' && !name.needs,
    holds: () => true,
  },
  {
    name: 'needs-context',
    weight: -1,
    applies: ({ name }) => name.needs === 'context',
    holds: () => true,
  },
  {
    name: 'needs-support',
    weight: -2,
    applies: ({ name }) => name.needs === 'support',
    holds: () => true,
  },
];

/** Evidence in the block's own text. */
export const blockRules: readonly Rule<BlockRuleInput>[] = [
  {
    name: 'title-before',
    weight: 4,
    applies: ({ titles }) => titles.length > 0,
    holds: (here) => hasTellingTitleBefore(here),
  },
  {
    name: 'title-behind',
    weight: 6,
    applies: ({ titles, ...form }) => titles.length > 0 && isSurname({ titles, ...form }),
    holds: (here) => hasTitleBehind(here),
  },
  {
    name: 'relative-beside',
    weight: 8,
    applies: isSurname,
    holds: (here) => hasKin(here),
  },
  {
    name: 'shared-title-before',
    weight: 3,
    applies: isPerson,
    holds: (here) => hasSharedTitleBefore(here),
  },
  {
    name: 'context-near',
    weight: 3,
    applies: ({ name }) => !!name.needs,
    holds: ({ form, around }) =>
      hasAnyWord(around.near, form.entity.context) ||
      ((form.allCaps || (form.name.use === 'acronym' && around.style === 'capitals')) &&
        hasAnyWord(
          around.near,
          form.entity.context.map((word) => word.toUpperCase()),
        )),
  },
  {
    name: 'more-context-near',
    weight: 3,
    applies: ({ name }) => !!name.needs,
    holds: ({ form, around, hasNamesake }) =>
      hasNamesake() && hasSeveralWords(around.near, form.entity.context),
  },
  {
    name: 'other-context-near',
    weight: -4,
    applies: ({ against }) => against.length > 0,
    holds: (here) => hasOtherContext(here),
  },
  {
    name: 'capital-in-mid-sentence',
    weight: 2,
    applies: ({ name, text }) => name.use === 'full' && name.needs === 'context' && isCapitalized(text),
    holds: (here) => hasTellingCapital(here),
  },
  {
    name: 'office-after',
    weight: 3,
    applies: isSurname,
    holds: ({ around }) => officeNouns.has(around.after),
  },
  {
    name: 'row-of-figures',
    weight: 3,
    applies: (form) => isPlace(form) && form.name.use === 'full' && form.name.needs === 'context',
    holds: ({ around }) => isInRowOfFigures(around),
  },
  {
    name: 'townsfolk-after',
    weight: 3,
    applies: (form) => isPlace(form) && form.name.use === 'full' && form.name.needs === 'context',
    holds: ({ around }) => townNouns.has(around.after),
  },
  {
    name: 'related-name-near',
    weight: 3,
    applies: (form) => isSurname(form) && form.name.needs === 'support',
    holds: ({ hasRelatedPerson }) => hasRelatedPerson(),
  },
  {
    name: 'dateline',
    weight: 3,
    applies: isPlace,
    holds: (here) => isDateline(here),
  },
  {
    name: 'machine-text',
    weight: ruledOut,
    holds: ({ around }) => isMachineText(around),
  },
  {
    name: 'lacks-its-article',
    weight: ruledOut,
    applies: ({ onlyAfter }) => onlyAfter.length > 0,
    holds: ({ form, around }) => !form.onlyAfter.some((words) => around.endsWith(words)),
  },
  {
    name: 'word-before-makes-another',
    weight: ruledOut,
    applies: ({ notAfter }) => notAfter.length > 0,
    holds: ({ form, around }) => form.notAfter.some((words) => around.endsWith(words)),
  },
  {
    name: 'word-after-makes-another',
    weight: ruledOut,
    applies: ({ notBefore }) => notBefore.length > 0,
    holds: (here) => hasOwnWordAfter(here),
  },
  {
    name: 'other-kind',
    weight: ruledOut,
    holds: ({ around }) => isOtherKind(around),
  },
  {
    name: 'language-makes-another',
    weight: ruledOut,
    holds: ({ words, around }) =>
      words !== null &&
      (words.before.some((word) => around.endsWith(word)) ||
        words.after.some((word) => around.startsWith(word))),
  },
  {
    name: 'given-name-before',
    weight: ruledOut,
    applies: isSurname,
    holds: (here) => isOtherPerson(here),
  },
  {
    name: 'given-name-after',
    weight: ruledOut,
    applies: isSurname,
    holds: (here) => isInverted(here),
  },
  {
    name: 'title-of-a-relative',
    weight: ruledOut,
    applies: isPerson,
    holds: (here) => otherPersonTitles.has(here.around.before) && !hasTitleBefore(here),
  },
  {
    name: 'of-another-state',
    weight: -6,
    applies: (form) => isSurname(form) && !!form.name.needs,
    holds: (here) => isOfAnotherState(here),
  },
  {
    name: 'unknown-capital-before',
    weight: -4,
    applies: (form) => isSurname(form) || isShortPlace(form) || (!!form.name.needs && !form.name.onlyAfter),
    holds: ({ form, around, language, followsName }) =>
      isUnknownCapital(around.before) &&
      !around.beforeStartsSentence &&
      around.style === 'sentence' &&
      !capitalizesNouns(language) &&
      !(isPerson(form) && (followsName() || isInPhraseBefore(around))),
  },
  {
    name: 'unknown-word-opens-the-sentence',
    weight: -8,
    applies: isSurname,
    holds: ({ around, words }) =>
      words === null &&
      isCapitalized(around.before) &&
      !isPlainOpening(around.before) &&
      around.beforeStartsSentence &&
      around.style === 'sentence',
  },
  {
    name: 'hyphenated-surname',
    weight: -4,
    applies: (form) => isSurname(form) && form.name.needs === 'support',
    holds: ({ around }) => isCapitalized(around.hyphenated),
  },
  {
    name: 'surname-in-a-longer-name',
    weight: ruledOut,
    applies: isPerson,
    holds: (here) => isPersonInLongerName(here),
  },
  {
    name: 'place-in-a-longer-name',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => isPlaceInLongerName(here),
  },
  {
    name: 'firm-of-that-name',
    weight: ruledOut,
    applies: isPlace,
    holds: ({ around }) => isFirm(around),
  },
  {
    name: 'letters-of-a-longer-name',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => !isOwnBody(here) && hasOwnAcronym(here.around),
  },
  {
    name: 'introduced-as-a-thing',
    weight: ruledOut,
    applies: (form) => isPlace(form) && form.name.use !== 'acronym',
    holds: ({ around }) => introducedKind(around) !== null,
  },
  {
    name: 'begins-name-of-a-body',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => beginsNameOfBody(here),
  },
  {
    name: 'branch-of-a-firm',
    weight: -8,
    applies: isPlace,
    holds: (here) => isBranch(here),
  },
  {
    name: 'item-of-capitals',
    weight: -8,
    applies: isPlace,
    holds: (here) => isItemOfCapitals(here),
  },
  {
    name: 'quoted-as-a-name',
    weight: -8,
    applies: (form) => isPlace(form) && form.name.use === 'full' && !form.text.includes(' '),
    holds: ({ around }) => isInGuillemets(around),
  },
  {
    name: 'unknown-capital-after',
    weight: -8,
    applies: isPlace,
    holds: (here) => isUnknownCapitalAfter(here),
  },
  {
    name: 'part-of-a-body-of',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => isPartOfBody(here),
  },
  {
    name: 'name-of-a-continent',
    weight: ruledOut,
    applies: isShortPlace,
    holds: ({ around }) => isContinent(around),
  },
  {
    name: 'capital-before-of',
    weight: -4,
    applies: isShortPlace,
    holds: ({ form, around }) =>
      !form.allCaps &&
      isCapitalized(around.headOfPhrase) &&
      !around.headStartsSentence &&
      around.style === 'sentence' &&
      !plainBeforeSurname.has(around.headOfPhrase) &&
      !hasAnyWord(around.headOfPhrase, form.entity.context),
  },
  {
    name: 'word-makes-a-nickname',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => makersBeforePlace.has(here.around.before) || isPageant(here.around) || isNewPlace(here),
  },
  {
    name: 'town-of-that-name',
    weight: ruledOut,
    applies: (form) => isPlace(form) && form.name.use === 'full' && !form.name.needs && !isState(form),
    holds: (here) => isTownInState(here),
  },
  {
    name: 'team-and-score',
    weight: -6,
    applies: isPlace,
    holds: (here) => isTeam(here),
  },
  {
    name: 'state-and-score',
    weight: -6,
    applies: isState,
    holds: (here) => isStateTeam(here),
  },
  ...letterRules,
];
