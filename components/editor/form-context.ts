import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { JsonPath } from '../story/fact-set-problems.ts';
import type { DraftCheck } from '../writing/check-draft.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import type { LanguageWords } from '../writing/language-words.ts';

/** What all parts of the form of one draft share. */
export type FormContext = {
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** The id of the set that was made of the draft; empty until then. */
  readonly setId: string;
  /** BCP 47 language in which dates and numbers are written and read. */
  readonly language: string;
  /** Those of that language: made once, since each field needs them with each key. */
  readonly words: LanguageWords;
  /** Those of the language of the story, in which dates are read as well. */
  readonly storyWords: LanguageWords;
  /** Whether to say of empty fields what belongs there, also where nobody has been yet. */
  readonly saysMissing: boolean;
  /** Makes a change. `target` names what is changed: typing goes on as one change of the same target. */
  readonly edit: (draft: Draft, target: string) => void;
  /** Shows an entity's form. */
  readonly onShow: (id: string) => void;
};

const Context = createContext<FormContext | null>(null);
export const FormContextProvider = Context.Provider;

export function useForm(): FormContext {
  const context = useContext(Context);
  if (context === null) throw new Error('Draw the parts of a form inside an editor.');
  return context;
}

/** What is wrong with a field of the part that is shown, as a sentence; `null` if nothing is. */
export type ProblemAt = (path: JsonPath) => FieldFault | null;

export type FieldFault = {
  readonly text: string;
  /** The field is empty: not said before one has been there. */
  readonly isMissing: boolean;
};

/** Changes the entity that is shown; `field` is what is changed of it. */
export type EditEntity = (entity: DraftEntity, field: string, draft?: Draft) => void;
