/** Lists of words to add to and to take from. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { JsonPath } from '../story/story-problems.ts';
import { useCleanInput } from './clean-input.tsx';
import { Note } from './fields.tsx';
import { inLanguage } from './StoryWords.tsx';

type WordChipsProps = {
  readonly legend: string;
  readonly hint: ComponentChildren;
  readonly words: readonly string[];
  /** Added by a click. */
  readonly suggested?: readonly string[];
  /** That of the words. */
  readonly language: string;
  /** What is wrong with the list; `null` if nothing is. */
  readonly problem: string | null;
  readonly onWords: (words: readonly string[]) => void;
};

export function WordChips(props: WordChipsProps): JSX.Element {
  const { legend, hint, words, problem } = props;
  const id = useId();
  return (
    <fieldset class="word-chips" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <Note id={`${id}-hint`}>{hint}</Note>
      {words.length > 0 && <Chips {...props} />}
      <NewWords {...props} problemId={problem === null ? null : `${id}-problem`} />
      {problem !== null && (
        <Note id={`${id}-problem`} class="problem">
          {problem}
        </Note>
      )}
      <Suggested {...props} />
    </fieldset>
  );
}

type NewWordsProps = WordChipsProps & { readonly problemId: string | null };

function NewWords({ legend, language, words, problemId, onWords }: NewWordsProps): JSX.Element {
  const add = (typed: string): void => {
    const more = newWordsIn(typed, words);
    if (more.size > 0) onWords([...words, ...more]);
  };
  const label = say('marking.newWordFor', { list: legend });
  return <AddWord isLabelUnseen {...{ label, language, problemId }} onAdd={add} />;
}

/** The words that were typed and that the list has not. */
const newWordsIn = (typed: string, words: readonly string[]): ReadonlySet<string> =>
  new Set(
    typed
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '' && !words.includes(word)),
  );

function Chips({ words, language, onWords }: WordChipsProps): JSX.Element {
  return (
    <ul class="chips">
      {words.map((word, n) => (
        <li key={`${n} ${word}`}>
          <bdi {...inLanguage(language)}>{word}</bdi>
          <RemoveChip
            label={say('marking.removeFrom', { word })}
            onClick={() => onWords(words.toSpliced(n, 1))}
          />
        </li>
      ))}
    </ul>
  );
}

type RemoveChipProps = { readonly label: string; readonly onClick: () => void };

export const RemoveChip = ({ label, onClick }: RemoveChipProps): JSX.Element => (
  <button type="button" class="remove" aria-label={label} onClick={onClick}>
    ×
  </button>
);

function Suggested({ words, suggested = [], language, onWords }: WordChipsProps): JSX.Element | null {
  const offered = suggested.filter((word) => !words.includes(word));
  if (offered.length === 0) return null;
  return (
    <p class="suggested">
      {say('marking.suggested')}{' '}
      {offered.map((word) => (
        <button
          key={word}
          type="button"
          aria-label={say('marking.addSuggested', { word })}
          onClick={() => onWords([...words, word])}
        >
          + <bdi {...inLanguage(language)}>{word}</bdi>
        </button>
      ))}
    </p>
  );
}

type ProblemTextAt = (path: JsonPath) => string | null;

/** The problem of a list, or of its first entry that has one. */
export function problemIn(path: JsonPath, list: readonly unknown[] = [], problemAt: ProblemTextAt) {
  const paths = [path, ...list.map((_, n) => [...path, n])];
  return paths.map(problemAt).find((problem) => problem !== null) ?? null;
}

type AddWordProps = {
  readonly label: string;
  /** The label is for screen readers alone: what is around the field shows it. */
  readonly isLabelUnseen?: boolean;
  /** That of what is typed. */
  readonly language: string;
  /** The id of what says what is wrong with the list; `null` if nothing is. */
  readonly problemId?: string | null;
  readonly onAdd: (text: string) => void;
};

/** A field for one more item of a list. */
export function AddWord({
  label,
  isLabelUnseen,
  language,
  problemId = null,
  onAdd,
}: AddWordProps): JSX.Element {
  const id = useId();
  const { add, said, ...typing } = useTyped(onAdd);
  return (
    <div class="add-word">
      <label for={id} class={isLabelUnseen ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        {...inLanguage(language)}
        {...typing}
        id={id}
        type="text"
        class="field"
        aria-invalid={problemId !== null || undefined}
        aria-describedby={problemId ?? undefined}
      />
      <button type="button" onClick={add}>
        {say('marking.addTo')}
      </button>
      {said}
    </div>
  );
}

/**
 * The attributes of a field whose text is added by Enter, by the button, when the field is left, and when the page is closed,
 * so that nothing typed is lost.
 */
function useTyped(onAdd: (text: string) => void) {
  const [value, setValue] = useState('');
  const ref = useRef<HTMLInputElement>(null);
  const add = (): void => {
    // What is drawn may be a letter behind.
    const text = ref.current?.value ?? '';
    if (text.trim() !== '') onAdd(text);
    setValue('');
  };
  useBeforeClosing(add);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  };
  const clean = useCleanInput<HTMLInputElement>(setValue);
  return { add, ref, value, ...clean, onKeyDown, onBlur: add };
}

function useBeforeClosing(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const gone = new AbortController();
    addEventListener('pagehide', () => latest.current(), { signal: gone.signal });
    return () => gone.abort();
  }, []);
}
