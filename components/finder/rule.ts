/** What a rule is, and what it is asked about. */

import type { FormKeys } from './evidence.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';
import type { Form } from './form.ts';
import type { GeneralWords } from './name-table.ts';
import type { RuleName } from './reasons.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A named piece of evidence. Weights add up, as doublings of the odds; a candidate is accepted above 0.
 */
export type Rule<Input> = {
  readonly name: RuleName;
  readonly weight: number;
  /** Which names the rule applies to; called once for each form, not at each place. All names when left out. */
  readonly applies?: (form: Form) => boolean;
  /** Where it is tried: everywhere, or only where a word with a capital stands right before or behind. */
  readonly beside?: 'capital-before' | 'capital-after';
  readonly holds: (input: Input) => boolean;
};

/** Evidence in the text around a name. */
export type BlockRules = readonly Rule<BlockRuleInput>[];

/** The input of block rules: the candidate's form and the text around it. */
export type BlockRuleInput = {
  readonly form: Form;
  readonly around: Surroundings;
  /** The block's language (see `language.ts`), or `null` if unknown. */
  readonly language: string | null;
  /** The general words of the block's language; `null` for English and unknown languages. */
  readonly words: GeneralWords | null;
  /** True when another name of the story ends right before the candidate: "президент США Трамп". */
  followsName(): boolean;
  /** True where the candidate is the end of one of its entity's full names. */
  isInFullName(): boolean;
  /** True when another person of the same story is named with certainty nearby. */
  hasRelatedPerson(): boolean;
  /** True where there are two of them. */
  hasRelatedPersons(): boolean;
  /** True where another person of the same story is named right beside it: "Picasso and Apollinaire". */
  isListedWithRelated(): boolean;
  /** True when another place of a story is named nearby. */
  hasOtherPlace(): boolean;
  /** True where another name of the same story begins so many characters behind it: Alaska in "Anchorage in Alaska", at 4. */
  isBeforeName(distance: number): boolean;
  /** True where the name may mean another entity, too, by a form of which `holds` is true. */
  hasNamesake(holds?: (form: Form) => boolean): boolean;
};
/** What its block says of a candidate that matters once the page's evidence is known. */
export type PageClues = {
  /** The block's language, or `null` if unknown. */
  readonly language: string | null;
  /** The longer names that it could be part of, here, if the page has them. */
  readonly longer: readonly EvidenceKey[];
  /** True for a short name of a place that is all of its text. */
  readonly isItem: boolean;
  /** By its own sentence, it may be short for the name of something else. */
  readonly mayBeShort: boolean;
  /** The last time that the name stands before it, near by, it is something else's. */
  readonly followsAnother: boolean;
  /** Another person of that name was named not far before it. */
  readonly followsNamesake: boolean;
  /** See `mayBeCommonWord` in `surroundings.ts`. */
  readonly mayBeCommonWord: boolean;
  /** See `hasSupportingContext` in `clues.ts`. */
  readonly hasSupportingContext: boolean;
  /** "Mr. Trump": an address that fits the entity. */
  readonly isAddressed: boolean;
  /** See `isAboutAnother` in `clues.ts`. */
  readonly isAboutAnother: boolean;
};

/** The input of page rules: the page's evidence. */
export type PageRuleInput = PageClues & { readonly keys: FormKeys; readonly page: PageEvidence };

/** The weight of evidence that cannot be outweighed. */
export const ruledOut = -20;

export const isEnglish = ({ words, language }: BlockRuleInput): boolean =>
  words === null && (language === null || language === 'en');
