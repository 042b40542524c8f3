import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { notationOf, withChangedSpelling } from '../drafts/name-rules.ts';
import { inflect } from '../finder/form.ts';
import { say } from '../i18n/say.ts';
import { maxFormsOfName } from '../story/story-limits.ts';
import { useCleanInput } from './clean-input.tsx';
import { Note } from './fields.tsx';
import type { SpellingProps } from './Spelling.tsx';
import { inLanguage } from './StoryWords.tsx';

/** The forms of a spelling, a field for each: the first is the spelling itself; a last, empty one waits for another. */
export function FormsTable(props: SpellingProps): JSX.Element {
  const { draft, name } = props;
  const id = useId();
  const { rows, isUneven, write } = useForms(props);
  return (
    <fieldset class="forms" aria-describedby={`${id}-hint`}>
      <legend>{say('marking.forms')}</legend>
      <Note id={`${id}-hint`}>{say('marking.formsHint')}</Note>
      {rows.map((form, n) => (
        <FormField
          key={n}
          label={n === 0 ? say('marking.spelling') : say('marking.form', { number: n + 1 })}
          language={name.lang ?? draft.language}
          form={form}
          isUneven={isUneven(form)}
          onInput={(text) => write(rows.with(n, text))}
        />
      ))}
    </fieldset>
  );
}

type Typed = { readonly of: string; readonly forms: readonly string[] };

/** The forms as typed, also where they cannot be written yet; anew where the name was changed elsewhere. */
function useForms({ entity, name, index, onEntity }: SpellingProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const write = (all: readonly string[]): void => {
    const forms = all.slice(0, all.findLastIndex((one) => one !== '') + 1);
    const text = notationOf(forms);
    setTyped({ of: text, forms });
    onEntity(withChangedSpelling(entity, index, (old) => ({ ...old, text })));
  };
  const forms = typed?.of === name.text ? typed.forms : inflect(name.text);
  const rows = forms.length < maxFormsOfName ? [...forms, ''] : forms;
  const words = wordCount(forms[0] ?? '');
  const isUneven = (form: string): boolean => form.trim() !== '' && wordCount(form) !== words;
  return { rows, isUneven, write };
}

type FormFieldProps = {
  readonly label: string;
  readonly language: string;
  readonly form: string;
  /** It has not as many words as the spelling. */
  readonly isUneven: boolean;
  readonly onInput: (form: string) => void;
};

function FormField({ label, language, form, isUneven, onInput }: FormFieldProps): JSX.Element {
  const id = useId();
  const clean = useCleanInput<HTMLInputElement>((text) => onInput(text));
  return (
    <div>
      <input
        {...inLanguage(language)}
        type="text"
        class="field"
        aria-label={label}
        aria-invalid={isUneven}
        aria-describedby={isUneven ? id : undefined}
        value={form}
        onInput={clean.onInput}
      />
      {clean.said}
      {isUneven && (
        <Note id={id} class="problem">
          {say('marking.formsUneven')}
        </Note>
      )}
    </div>
  );
}

const wordCount = (form: string): number => form.trim().split(/\s+/).length;
