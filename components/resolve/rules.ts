import type { Form } from '../match/form.ts';
import { capitalizesNouns, hasTellingCapital, isCapitalized, isUnknownCapital } from './capitals.ts';
import {
  hasOwnWordAfter,
  hasSharedTitleBefore,
  hasTellingTitleBefore,
  hasTitleBefore,
  isDateline,
  isInPhraseBefore,
  isInverted,
  isNewPlace,
  isOfAnotherState,
  isOtherKind,
  isOtherPerson,
  isPageant,
  isPartOfBody,
  isPersonInLongerName,
  isPlaceInLongerName,
  isPlainOpening,
  isStateTeam,
  isTeam,
  isTownInState,
} from './clues.ts';
import { letterRules } from './letter-rules.ts';
import { isMachineText } from './machine-text.ts';
import { hasAnyWord, hasOtherContext, hasSeveralWords } from './near.ts';
import { type BlockRuleInput, type Rule, ruledOut } from './rule.ts';
import {
  makersBeforePlace,
  officeNouns,
  otherPersonTitles,
  plainBeforeSurname,
  townNouns,
} from './vocabulary.ts';

const isSurname = (form: Form): boolean => form.entity.kind === 'person' && form.name.use === 'short';
const isPerson = (form: Form): boolean => form.entity.kind === 'person';
const isPlace = (form: Form): boolean => form.entity.kind === 'place';
/** "America", which is part of many longer names: "Latin America", "Corporate America". */
const isShortPlace = (form: Form): boolean => isPlace(form) && form.name.use === 'short';

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
    weight: -3,
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
    name: 'part-of-a-body-of',
    weight: ruledOut,
    applies: isPlace,
    holds: (here) => isPartOfBody(here),
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
