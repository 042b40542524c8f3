import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { inflect } from '../finder/form.ts';
import { say } from '../i18n/say.ts';
import { maxFormsOfName } from '../story/set-limits.ts';
import { notationOf, withChangedSpelling } from '../writing/name-rules.ts';
import type { SpellingProps } from './Spelling.tsx';
import { inLanguage } from './StoryWords.tsx';

/** The forms of a spelling, a field for each: the first is the spelling itself; a last, empty one waits for another. */
export function FormsTable({ entity, draft, name, index, onEntity }: SpellingProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<{ readonly of: string; readonly forms: readonly string[] } | null>(null);
  // As typed, also where it cannot be written yet; anew where the name was changed elsewhere.
  const forms = typed?.of === name.text ? typed.forms : inflect(name.text);
  const rows = forms.length < maxFormsOfName ? [...forms, ''] : forms;
  const words = wordCount(forms[0] ?? '');
  function write(n: number, form: string): void {
    const changed = rows.map((old, at) => (at === n ? form : old));
    const kept = changed.slice(0, changed.findLastIndex((one) => one !== '') + 1);
    const text = notationOf(kept);
    setTyped({ of: text, forms: kept });
    onEntity(withChangedSpelling(entity, index, (old) => ({ ...old, text })));
  }
  return (
    <fieldset class="forms" aria-describedby={`${id}-hint`}>
      <legend>{say('doubts.forms')}</legend>
      <p id={`${id}-hint`} class="hint">
        {say('doubts.formsHint')}
      </p>
      {rows.map((form, n) => {
        const isUneven = n > 0 && form.trim() !== '' && wordCount(form) !== words;
        return (
          <div key={n}>
            <input
              {...inLanguage(name.lang ?? draft.language)}
              type="text"
              class="field"
              aria-label={n === 0 ? say('doubts.spelling') : say('doubts.form', { number: n + 1 })}
              aria-invalid={isUneven}
              {...(isUneven && { 'aria-describedby': `${id}-${n}` })}
              value={form}
              onInput={({ currentTarget }) => write(n, currentTarget.value)}
            />
            {isUneven && (
              <p id={`${id}-${n}`} class="problem">
                {say('doubts.formsUneven')}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

const wordCount = (form: string): number => form.trim().split(/\s+/).length;
