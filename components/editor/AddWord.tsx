import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { inLanguage } from './StoryWords.tsx';

/**
 * A field for one more item of a list. What stands in it is added by Enter, by the button, when the field is left, and when
 * the page is closed, so that nothing typed is lost.
 */
export function AddWord(props: {
  readonly label: string;
  /** The label is for screen readers alone: what is around the field shows it. */
  readonly isLabelUnseen?: boolean;
  /** That of what is typed. */
  readonly language: string;
  /** The id of what says what is wrong with the list; `null` if nothing is. */
  readonly problemId?: string | null;
  readonly onAdd: (text: string) => void;
}): JSX.Element {
  const { label, isLabelUnseen, language, problemId = null, onAdd } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (): void => {
    // What is drawn may be a letter behind.
    const text = input.current?.value ?? '';
    if (text.trim() !== '') onAdd(text);
    setTyped('');
  };
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('pagehide', () => latest.current(), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return (
    <div class="add-word">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        {...inLanguage(language)}
        ref={input}
        id={id}
        type="text"
        class="field"
        aria-invalid={problemId !== null || undefined}
        aria-describedby={problemId ?? undefined}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      <button type="button" onClick={add}>
        {say('doubts.addTo')}
      </button>
    </div>
  );
}
