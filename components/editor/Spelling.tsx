import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { locale, say, sayNamed } from '../i18n/say.ts';
import type { DraftName } from '../writing/draft.ts';
import { type ExampleKind, examplesOf, fullNameBeside, shownForm } from '../writing/examples.ts';
import {
  type NameRule,
  type NeighborWords,
  nameRules,
  ruleInForce,
  withChangedSpelling,
  withNeighbors,
  withRule,
  withWords,
} from '../writing/name-rules.ts';
import { Doubts } from './Doubts.tsx';
import { Examples } from './Examples.tsx';
import { FormsTable } from './FormsTable.tsx';
import { languageOptions } from './language-options.ts';
import { useNameTools } from './NameTools.tsx';
import { type NameRulesProps, problemIn } from './name-rules-props.ts';
import { inLanguage, StoryWord, StoryWords } from './StoryWords.tsx';
import { WordChips } from './WordChips.tsx';

export type SpellingProps = NameRulesProps & {
  readonly name: DraftName;
  readonly index: number;
  /** Words that could be near it. */
  readonly suggested: readonly string[];
};

/** One spelling: what it is, when it is marked, in a sentence, and what is doubtful; behind a fold, all that can be chosen. */
export function Spelling(props: SpellingProps): JSX.Element {
  const { entity, draft, name, index, doubts, onEntity, problemAt } = props;
  const id = useId();
  const form = shownForm(name.text);
  const problem = problemAt(['names', index, 'text']) ?? problemAt(['names', index]);
  const shown = <StoryWord language={draft.language}>{form}</StoryWord>;
  return (
    <li class="spelling">
      <div class="spelling-head">
        <span class="spelling-chip" data-kind={entity.kind}>
          <bdi {...inLanguage(name.lang ?? draft.language)} class="mark" data-style="underline">
            {form}
          </bdi>
          <button
            type="button"
            class="remove"
            aria-label={say('doubts.removeSpelling', { name: form })}
            onClick={() => onEntity(withChangedSpelling(entity, index, () => null))}
          >
            ×
          </button>
        </span>
        {!doubts.some(({ kind }) => kind === 'never-found') && <p>{sentenceOf(props)}</p>}
      </div>
      {problem !== null && <p class="problem">{problem}</p>}
      <Doubts doubts={doubts} entity={entity} draft={draft} onEntity={onEntity} />
      <details class="fold">
        <summary>
          {/* One piece, which wraps as a text. */}
          <span>{sayNamed('doubts.when', { name: shown })}</span>
        </summary>
        <div class="folded">
          <Rules {...props} legend={say('doubts.when', { name: form })} />
          <FormsTable {...props} />
          <Language {...props} id={`${id}-language`} />
          <details class="fold">
            <summary>{say('doubts.otherMeanings')}</summary>
            <div class="folded">
              {neighborWords.map(({ list, head, hint }) => (
                <WordChips
                  key={list}
                  legend={say(head)}
                  hint={sayNamed(hint, { name: shown })}
                  words={name[list] ?? []}
                  language={draft.language}
                  problem={problemIn(['names', index, list], name[list]?.length ?? 0, problemAt)}
                  onWords={(words) => onEntity(withNeighbors(entity, index, list, words))}
                />
              ))}
            </div>
          </details>
        </div>
      </details>
    </li>
  );
}

const neighborWords = [
  { list: 'notBefore', head: 'doubts.notBeforeWords', hint: 'doubts.notBeforeHint' },
  { list: 'notAfter', head: 'doubts.notAfterWords', hint: 'doubts.notAfterHint' },
  { list: 'onlyAfter', head: 'doubts.onlyAfterWords', hint: 'doubts.onlyAfterHint' },
] as const satisfies readonly { list: NeighborWords; head: string; hint: string }[];

/** So many words are named in a sentence. */
const mostWords = 4;

/** When the spelling is marked, in a sentence. */
function sentenceOf({ entity, draft, name }: SpellingProps): ComponentChildren {
  const form = shownForm(name.text);
  const words = (entity.context ?? []).slice(0, mostWords);
  const pieces = {
    name: <StoryWord language={draft.language}>{form}</StoryWord>,
    full: <StoryWord language={draft.language}>{fullNameBeside(entity, form) ?? entity.name}</StoryWord>,
    words: <StoryWords language={draft.language} words={words} />,
  };
  const rule = ruleInForce(entity, name, draft.language);
  switch (rule) {
    case 'everyday':
      return sayNamed(words.length === 0 ? 'doubts.everydayWord' : 'doubts.everydayWordNear', pieces);
    case 'always':
      return sayNamed('doubts.alwaysMarked', pieces);
    case 'with-full-name':
      return sayNamed('doubts.whenFull', pieces);
    case 'near-words':
      return sayNamed(words.length === 0 ? 'doubts.whenNearNothing' : 'doubts.whenNear', pieces);
    default:
      return rule satisfies never;
  }
}

/** The choice of a rule, each with sentences in which the name is marked by it, or is not. */
function Rules(props: SpellingProps & { readonly legend: string }): JSX.Element {
  const { entity, draft, name, index, suggested, legend, onEntity, problemAt } = props;
  const id = useId();
  const tools = useNameTools();
  const rule = ruleInForce(entity, name, draft.language);
  const word = entity.context?.[0] ?? suggested[0];
  const full = fullNameBeside(entity, shownForm(name.text));
  // A name that is the only full one cannot wait for itself.
  const offered = nameRules.filter((one) =>
    rule === 'everyday' ? one === 'near-words' : one === rule || one !== 'with-full-name' || full !== null,
  );
  const byRule = useMemo(() => {
    if (tools === null) return null;
    const kinds = kindsOf(word);
    return offered.map((one) => {
      const changed = withRule(entity, index, one);
      const tried = word === undefined || one !== 'near-words' ? changed : withWord(changed, word);
      return examplesOf(tried, index, { finder: tools.finder, language: draft.language, kinds: kinds[one] });
    });
  }, [tools, entity, index, word, draft.language]);
  return (
    <>
      <fieldset class="rule-choice">
        {/* The fold's title shows it. */}
        <legend class="unseen">{legend}</legend>
        {offered.map((one, n) => (
          <div key={one} class="rule">
            <input
              type="radio"
              id={`${id}-${one}`}
              name={id}
              checked={one === rule || rule === 'everyday'}
              onChange={() => onEntity(withRule(entity, index, one))}
            />
            <label for={`${id}-${one}`}>
              {sayNamed(labels[one], {
                full: <StoryWord language={draft.language}>{full ?? entity.name}</StoryWord>,
              })}
            </label>
            <Examples examples={byRule?.[n] ?? []} kind={entity.kind} language={draft.language} />
          </div>
        ))}
      </fieldset>
      {(rule === 'near-words' || rule === 'everyday') && (
        <WordChips
          legend={say('doubts.wordsNear', { full: entity.name })}
          hint={sayNamed('doubts.wordsNearHint', {
            full: <StoryWord language={draft.language}>{entity.name}</StoryWord>,
          })}
          words={entity.context ?? []}
          suggested={suggested}
          language={draft.language}
          problem={problemIn(['context'], entity.context?.length ?? 0, problemAt)}
          onWords={(words) => onEntity(withWords(entity, 'context', words))}
        />
      )}
    </>
  );
}

const withWord = (entity: SpellingProps['entity'], word: string): SpellingProps['entity'] =>
  entity.context?.includes(word) ? entity : withWords(entity, 'context', [...(entity.context ?? []), word]);

const labels = {
  always: 'doubts.ruleAlways',
  'with-full-name': 'doubts.ruleFull',
  'near-words': 'doubts.ruleNear',
} as const satisfies Readonly<Record<NameRule, string>>;

/** What shows the difference that each rule makes. */
const kindsOf = (word: string | undefined): Readonly<Record<NameRule, readonly ExampleKind[]>> => ({
  always: [{ kind: 'bare' }],
  'with-full-name': [{ kind: 'bare' }, { kind: 'full' }],
  'near-words': [{ kind: 'bare' }, ...(word === undefined ? [] : [{ kind: 'near', word } as const])],
});

/** The language of a spelling, where it is not the story's. */
function Language({
  entity,
  name,
  index,
  id,
  onEntity,
}: SpellingProps & { readonly id: string }): JSX.Element {
  const { lang = '' } = name;
  const offered = useMemo(() => languageOptions(locale(), lang), [lang]);
  return (
    <div class="in-language">
      <label for={id}>{say('doubts.language')}</label>
      <select
        id={id}
        class="field"
        value={lang}
        onChange={({ currentTarget: { value } }) =>
          onEntity(
            withChangedSpelling(entity, index, ({ lang: _, ...rest }) =>
              value === '' ? rest : { ...rest, lang: value },
            ),
          )
        }
      >
        <option value="">{say('doubts.languageOfStory')}</option>
        {offered.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
