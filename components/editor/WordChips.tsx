import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { AddWord } from './AddWord.tsx';
import { inLanguage } from './StoryWords.tsx';

/** A list of words to add to and to take from; `suggested` ones are added by a click. */
export function WordChips(props: {
  readonly legend: string;
  readonly hint: ComponentChildren;
  readonly words: readonly string[];
  readonly suggested?: readonly string[];
  /** That of the words. */
  readonly language: string;
  /** What is wrong with the list; `null` if nothing is. */
  readonly problem: string | null;
  readonly onWords: (words: readonly string[]) => void;
}): JSX.Element {
  const { legend, hint, words, suggested = [], problem, onWords } = props;
  const id = useId();
  const language = inLanguage(props.language);
  const offered = suggested.filter((word) => !words.includes(word));
  function add(typed: string): void {
    const more = typed
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '' && !words.includes(word));
    if (more.length > 0) onWords([...words, ...new Set(more)]);
  }
  return (
    <fieldset class="word-chips" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      {words.length > 0 && (
        <ul class="chips">
          {words.map((word, n) => (
            <li key={`${n} ${word}`}>
              <bdi {...language}>{word}</bdi>
              <button
                type="button"
                class="remove"
                aria-label={say('doubts.removeFrom', { word })}
                onClick={() => onWords(words.filter((_, at) => at !== n))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddWord
        label={say('doubts.newWordFor', { list: legend })}
        isLabelUnseen
        language={props.language}
        problemId={problem === null ? null : `${id}-problem`}
        onAdd={add}
      />
      {problem !== null && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
      {offered.length > 0 && (
        <p class="suggested">
          {say('doubts.suggested')}{' '}
          {offered.map((word) => (
            <button
              key={word}
              type="button"
              aria-label={say('doubts.addSuggested', { word })}
              onClick={() => onWords([...words, word])}
            >
              + <bdi {...language}>{word}</bdi>
            </button>
          ))}
        </p>
      )}
    </fieldset>
  );
}
