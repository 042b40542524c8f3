import type { Form } from '../match/form.ts';
import type { GeneralWords } from '../match/name-table.ts';
import type { FormKeys } from './evidence.ts';
import type { PageEvidence } from './finder.ts';
import type { RuleName } from './reasons.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A named piece of evidence. Weights add up, in doublings of the odds; a candidate is accepted
 * above 0. `never` is for what no other evidence can outweigh.
 */
export type Rule<Input> = {
  readonly name: RuleName;
  readonly weight: number;
  /** Which names the rule is about; asked once per name, not at each place. All of them when left out. */
  readonly concerns?: (form: Form) => boolean;
  readonly holds: (input: Input) => boolean;
};

/** What block rules look at: the candidate's form and the text around it. */
export type Here = {
  readonly form: Form;
  readonly around: Surroundings;
  /** The block's language (see `language.ts`), or `null` where nothing tells it. */
  readonly language: string | null;
  /** The general words of the block's language; `null` for English and languages that are not known. */
  readonly words: GeneralWords | null;
  /** True when another name of the story ends right before the candidate: "президент США Трамп". */
  readonly followsName: () => boolean;
  /** True where the candidate ends one of its entity's full names. */
  readonly isInFullName: () => boolean;
  /** True when another person of the same story is surely named within reach. */
  readonly hasCompany: () => boolean;
  /** True where the name may mean another entity as well. */
  readonly hasNamesake: () => boolean;
};
/** What page rules look at: what the page established. */
export type Elsewhere = {
  readonly keys: FormKeys;
  readonly page: PageEvidence;
  /** True where the candidate does what airlines do. */
  readonly actsAsAirline: boolean;
  /** True where the candidate may as well be a common word: see `mayBeWord` in `capitals.ts`. */
  readonly mayBeWord: boolean;
  /** True where what is near a well-known surname tells whose it is: see `isSpokenFor` in `clues.ts`. */
  readonly isSpokenFor: boolean;
  readonly language: string | null;
};

/** The weight of what no other evidence can outweigh. */
export const never = -20;
