import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftCheck } from '../drafts/check-draft.ts';
import type { Draft } from '../drafts/draft.ts';
import type { LanguageWords } from '../drafts/language-words.ts';
import type { NameProblems } from '../drafts/name-problems.ts';
import type { JsonPath } from '../story/story-problems.ts';

/** What all parts of the form of one draft share. */
export type FormContext = {
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** What may be wrong with spellings. */
  readonly nameProblems: NameProblems;
  /** The entity whose spellings were asked for, and are to be in sight; `null` if none was. */
  readonly spellingsOf: string | null;
  /** The id of the story that was made of the draft; empty until then. */
  readonly storyId: string;
  /** BCP 47 language in which dates and numbers are written. */
  readonly language: string;
  /** Those of the interface, in which they are read: made once, since each field needs them with each key. */
  readonly words: LanguageWords;
  /** Those of the language of the story, in which dates are read as well. */
  readonly storyWords: LanguageWords;
  /** Whether to say of empty fields what belongs there, also where nobody has been yet. */
  readonly saysMissing: boolean;
  /** Makes a change. `target` names what is changed: typing goes on as one change of the same target. */
  readonly edit: (draft: Draft, target: string) => void;
  /** The draft before the latest change, which `undo` takes back; `null` if there is none. */
  readonly before: Draft | null;
  readonly undo: () => void;
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
export type ProblemAt = (path: JsonPath) => ShownProblem | null;

export type ShownProblem = {
  readonly text: string;
  /** The field is empty: not said before one has been there. */
  readonly isMissing: boolean;
};

/** Changes a part of the story; `field` is what is changed of it, `draft` the story, where that is changed along with it. */
export type Edit<Of> = (next: Of, field: string, draft?: Draft) => void;
