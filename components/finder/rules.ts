/** What is evidence for a name, and how much each piece of it weighs. */

import { isInNameOfBody } from './bodies.ts';
import {
  hasAnyWord,
  hasKin,
  hasOtherContext,
  hasTellingTitleBefore,
  hasTitleBefore,
  hasTitleBehind,
  hasUnknownCapitalBefore,
  isAskedAbout,
  isContinent,
  isDateline,
  isInRowOfFigures,
  isInverted,
  isNewPlace,
  isOfUniversity,
  isOtherAddressed,
  isOtherKind,
  isOtherPerson,
  isPageant,
  isPlainOpening,
  isState,
  isStateTeam,
  isTownAsSubject,
  isTownInState,
} from './clues.ts';
import { type Form, isByAuthor, isGivenAlone } from './form.ts';
import { letterRules } from './letters.ts';
import {
  beginsNameOfBody,
  hasOwnAcronym,
  hasOwnWordAfter,
  isBranch,
  isFirm,
  isItemOfCapitals,
  isMadeByBody,
  isNamedAfter,
  isOwnBody,
  isPartOfBody,
  isPersonInLongerName,
  isPlaceInLongerName,
  isUnknownCapitalAfter,
} from './longer-name.ts';
import { type BlockRules, type PageRuleInput, type Rule, ruledOut } from './rule.ts';
import { isAmongAirlines, isIntroduced, isNamedThing } from './senses.ts';
import { isBehindLetters, isForeign, isInTitle, isLanguage, isNumbered } from './shapes.ts';
import { hasTellingCapital, isAllCaps, isCapitalized, isMachineText } from './surroundings.ts';
import { isTownNoun, makersBeforePlace, officeNouns, plainBeforeSurname } from './vocabulary.ts';

const isSurname = (form: Form): boolean => form.entity.kind === 'person' && form.name.use === 'short';
const isPerson = (form: Form): boolean => form.entity.kind === 'person';
const isAdded = ({ story }: Form): boolean => story !== null;
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
    holds: ({ keys, page, hasSupportingContext, isAddressed, followsNamesake }) =>
      (!hasSupportingContext || (page.has(keys.about) && !page.has(keys.full) && !page.has(keys.titled))) &&
      (followsNamesake ||
        (!(keys.story !== null && page.has(keys.full)) &&
          (page.has(keys.otherPerson) || (!isAddressed && page.has(keys.addressed))))),
  },
  {
    // In a story with many people, the others of it speak for whom the text has just named.
    name: 'another-person-on-page',
    weight: -8,
    applies: (form) => isSurname(form) && isAdded(form),
    holds: ({ followsNamesake, isAddressed }) => followsNamesake && !isAddressed,
  },
  {
    // Everybody of that given name is called so.
    name: 'needs-support',
    weight: ruledOut,
    applies: isGivenAlone,
    holds: ({ keys, page }) => !page.has(keys.full) && !(keys.story !== null && page.has(keys.story)),
  },
  {
    name: 'another-person-on-page',
    weight: ruledOut,
    applies: isGivenAlone,
    holds: ({ keys, page }) => page.has(keys.otherPerson),
  },
  {
    name: 'story-on-page',
    weight: 3,
    applies: (form) =>
      (isSurname(form) || isTellingPart(form)) && form.name.needs === 'support' && isAdded(form),
    holds: ({ keys, page }) => keys.story !== null && page.has(keys.story),
  },
  {
    name: 'about-another',
    weight: -6,
    applies: ({ name }) => name.use === 'short',
    holds: ({ keys, page, isAboutAnother, followsNamesake }) =>
      isAboutAnother && (followsNamesake || page.has(keys.otherPerson) || page.has(keys.addressed)),
  },
  {
    name: 'short-for-another',
    weight: -5,
    applies: (form) => isPlace(form) && form.name.use !== 'acronym' && !isByAuthor(form),
    holds: ({ keys, page, mayBeShort, followsAnother }) =>
      mayBeShort && (followsAnother || page.has(keys.another)),
  },
  {
    name: 'among-continents',
    weight: ruledOut,
    applies: (form) => isShortPlace(form),
    holds: ({ keys, page, isItem }) => isItem && keys.listed.filter((key) => page.has(key)).length > 1,
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

/** "The Courier", "RNLI", "Calloway High": what little else is called by, in an added story. */
const isTellingPart = ({ name, onlyAfter, text }: Form): boolean =>
  onlyAfter.length > 0 || text.includes(' ') || (name.use === 'acronym' && text.length > 2);

/** "Russia", and a university's short name, but no town. */
const mayNameTown = (form: Form): boolean =>
  isPlace(form)
    ? form.name.use === 'full' && !form.name.needs
    : form.entity.kind === 'organization' && form.name.use === 'short';

/** The weight of the name itself, before its surroundings are read. Exactly one of these rules holds. */
export const priorRules: BlockRules = [
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
export const blockRules: BlockRules = [
  {
    name: 'title-before',
    weight: 4,
    applies: ({ titles }) => titles.length > 0,
    holds: hasTellingTitleBefore,
  },
  {
    name: 'title-behind',
    weight: 6,
    applies: (form) => form.titles.length > 0 && isPerson(form) && (isSurname(form) || !!form.name.needs),
    holds: hasTitleBehind,
  },
  {
    name: 'relative-beside',
    weight: 8,
    applies: isSurname,
    holds: hasKin,
  },
  {
    name: 'context-near',
    weight: 3,
    applies: ({ name }) => !!name.needs,
    holds: ({ form, around }) =>
      hasAnyWord(around.near, form.entity.context) ||
      ((form.allCaps || around.style === 'capitals') &&
        hasAnyWord(
          around.near,
          form.entity.context.map((word) => word.toUpperCase()),
        )),
  },
  {
    name: 'other-context-near',
    weight: -4,
    applies: ({ against }) => against.length > 0,
    holds: hasOtherContext,
  },
  {
    name: 'capital-in-mid-sentence',
    weight: 2,
    applies: ({ name, text }) => name.use === 'full' && name.needs === 'context' && isCapitalized(text),
    holds: hasTellingCapital,
  },
  {
    name: 'office-after',
    weight: 3,
    applies: (form) => isSurname(form) || (form.entity.kind === 'organization' && !isAdded(form)),
    holds: (here) => (isPerson(here.form) ? officeNouns.has(here.around.after) : isOfUniversity(here)),
  },
  {
    name: 'asked-about',
    weight: 3,
    applies: (form) => isSurname(form) && !isAdded(form),
    holds: isAskedAbout,
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
    holds: ({ around }) => isTownNoun(around.after) || isTownAsSubject(around),
  },
  {
    name: 'related-name-near',
    weight: 3,
    applies: (form) => isSurname(form) && form.name.needs === 'support',
    holds: (here) => here.hasRelatedPerson(),
  },
  {
    name: 'dateline',
    weight: 3,
    applies: isPlace,
    holds: isDateline,
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
    holds: hasOwnWordAfter,
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
        words.after.some((word) => around.startsWith(word)) ||
        isLanguage(around)),
  },
  {
    name: 'given-name-before',
    weight: ruledOut,
    applies: isSurname,
    holds: isOtherPerson,
  },
  {
    name: 'given-name-after',
    weight: ruledOut,
    applies: isSurname,
    holds: isInverted,
  },
  {
    name: 'title-of-a-relative',
    weight: ruledOut,
    applies: isPerson,
    holds: (here) => isOtherAddressed(here) && !hasTitleBefore(here),
  },
  {
    name: 'unknown-capital-before',
    weight: -4,
    applies: (form) => isSurname(form) || isShortPlace(form) || (!!form.name.needs && !form.name.onlyAfter),
    beside: 'capital-before',
    holds: hasUnknownCapitalBefore,
  },
  {
    name: 'unknown-word-opens-the-sentence',
    weight: -8,
    applies: isSurname,
    beside: 'capital-before',
    holds: ({ around, words }) =>
      words === null &&
      isCapitalized(around.before) &&
      !around.before.endsWith('.') &&
      !isPlainOpening(around.before) &&
      around.beforeStartsSentence &&
      around.style === 'sentence',
  },
  {
    name: 'surname-in-a-longer-name',
    weight: ruledOut,
    applies: isPerson,
    holds: isPersonInLongerName,
  },
  {
    name: 'place-in-a-longer-name',
    weight: ruledOut,
    applies: isPlace,
    holds: isPlaceInLongerName,
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
    holds: (here) => hasOwnAcronym(here.around) && !isOwnBody(here),
  },
  {
    name: 'introduced-in-another-sense',
    weight: ruledOut,
    applies: (form) => isPlace(form) && form.name.use !== 'acronym' && !isByAuthor(form),
    holds: (here) => isNamedThing(here) || isIntroduced(here.around),
  },
  {
    name: 'begins-name-of-a-body',
    weight: ruledOut,
    applies: (form) => isPlace(form) || (form.entity.kind === 'organization' && form.name.use === 'short'),
    beside: 'capital-after',
    holds: (here) => (isPlace(here.form) ? beginsNameOfBody(here) : isMadeByBody(here)),
  },
  {
    name: 'branch-of-a-firm',
    weight: -8,
    applies: isPlace,
    holds: (here) => isBranch(here) || isBehindLetters(here),
  },
  {
    name: 'item-of-capitals',
    weight: -8,
    applies: isPlace,
    beside: 'capital-before',
    holds: isItemOfCapitals,
  },
  {
    name: 'quoted-as-a-name',
    weight: -8,
    applies: isPlace,
    holds: isInTitle,
  },
  {
    name: 'numbered-thing',
    weight: -8,
    applies: isPlace,
    holds: ({ around }) => isNumbered(around),
  },
  {
    name: 'foreign-name',
    weight: -8,
    applies: isPlace,
    holds: isForeign,
  },
  {
    name: 'unknown-capital-after',
    weight: -8,
    applies: (form) => isPlace(form) || isSurname(form),
    beside: 'capital-after',
    holds: (here) => (isPlace(here.form) ? isUnknownCapitalAfter(here) : isNamedAfter(here)),
  },
  {
    name: 'part-of-a-body-of',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => isPartOfBody(here) || isInNameOfBody(here),
  },
  {
    name: 'name-of-a-continent',
    weight: ruledOut,
    applies: (form) => isShortPlace(form) && !isAdded(form),
    holds: isContinent,
  },
  {
    name: 'capital-before-of',
    weight: -4,
    applies: isShortPlace,
    holds: ({ form, around }) =>
      !form.allCaps &&
      isCapitalized(around.headOfPhrase) &&
      !isAllCaps(around.headOfPhrase) &&
      !around.headStartsSentence &&
      around.style === 'sentence' &&
      !plainBeforeSurname.has(around.headOfPhrase) &&
      !hasAnyWord(around.headOfPhrase, form.entity.context),
  },
  {
    name: 'word-makes-a-nickname',
    weight: ruledOut,
    applies: isPlace,
    beside: 'capital-before',
    holds: (here) => makersBeforePlace.has(here.around.before) || isPageant(here.around) || isNewPlace(here),
  },
  {
    name: 'town-of-that-name',
    weight: ruledOut,
    applies: mayNameTown,
    holds: isTownInState,
  },
  {
    name: 'among-airlines',
    weight: ruledOut,
    applies: isState,
    holds: ({ around }) => isAmongAirlines(around),
  },
  {
    name: 'state-and-score',
    weight: -6,
    applies: isState,
    holds: isStateTeam,
  },
  ...letterRules,
];
