import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Draft, DraftEntity, DraftName } from '../drafts/draft.ts';
import { withOptional } from '../drafts/edit-draft.ts';
import { type Example, type ExampleKind, examplesOf, fullNameBeside, shownForm } from '../drafts/examples.ts';
import type { NameProblem } from '../drafts/name-problems.ts';
import {
  type EntityWords,
  type NameRule,
  type NeighborWords,
  nameRules,
  ruleInForce,
  withChangedSpelling,
  withNeighbors,
  withRule,
  withWords,
} from '../drafts/name-rules.ts';
import { locale, say, sayNamed } from '../i18n/say.ts';
import type { JsonPath } from '../story/story-problems.ts';
import { Examples } from './Examples.tsx';
import { FormsTable } from './FormsTable.tsx';
import { Options } from './fields.tsx';
import { languageOptions } from './language-options.ts';
import { NameProblems } from './NameProblems.tsx';
import { useNameTools } from './NameTools.tsx';
import { inLanguage, StoryWord, StoryWords } from './StoryWords.tsx';
import { problemIn, RemoveChip, WordChips } from './WordChips.tsx';

export type NameRulesProps = {
  readonly entity: DraftEntity;
  readonly draft: Draft;
  readonly onEntity: (entity: DraftEntity) => void;
  /** What may be wrong with the spellings. */
  readonly problems: readonly NameProblem[];
  /** What is wrong at a path within the entity, `['names', 0, 'text']`; `null` if nothing is. */
  readonly problemAt: (path: JsonPath) => string | null;
};

export type SpellingProps = NameRulesProps & {
  readonly name: DraftName;
  readonly index: number;
  /** Words that could be near it. */
  readonly suggested: readonly string[];
};

/** One spelling: what it is, when it is marked, in a sentence, and what may be wrong; behind a fold, all that can be chosen. */
export function Spelling(props: SpellingProps): JSX.Element {
  const { entity, draft, name, index, suggested, onEntity, problemAt } = props;
  // Those from before it was left as it is go at once.
  const problems = props.problems.filter(({ kind }) => !name.reviewed || kind === 'never-found');
  const problem = problemAt(['names', index, 'text']) ?? problemAt(['names', index]);
  return (
    <li class="spelling">
      <div class="spelling-head">
        <SpellingChip {...props} />
        {!problems.some(({ kind }) => kind === 'never-found') && <p>{sentenceOf(props)}</p>}
      </div>
      {problem !== null && <p class="problem">{problem}</p>}
      {name.reviewed && <Reviewed {...props} />}
      <NameProblems {...{ problems, entity, draft, suggested, onEntity }} />
      <Choices {...props} />
    </li>
  );
}

/** A spelling that was left as it is can be warned of again. */
function Reviewed({ entity, index, onEntity }: SpellingProps): JSX.Element {
  const warnAgain = (): void =>
    onEntity(withChangedSpelling(entity, index, ({ reviewed: _, ...name }) => name));
  return (
    <p class="hint">
      {say('marking.reviewed')}{' '}
      <button type="button" class="fix" onClick={warnAgain}>
        {say('marking.warnAgain')}
      </button>
    </p>
  );
}

function SpellingChip({ entity, draft, name, index, onEntity }: SpellingProps): JSX.Element {
  const form = shownForm(name.text);
  return (
    <span class="spelling-chip" data-kind={entity.kind}>
      <bdi {...inLanguage(name.lang ?? draft.language)} class="mark" data-style="underline">
        {form}
      </bdi>
      <RemoveChip
        label={say('marking.removeSpelling', { name: form })}
        onClick={() => onEntity(withChangedSpelling(entity, index, () => null))}
      />
    </span>
  );
}

/** All that can be chosen for a spelling. */
function Choices(props: SpellingProps): JSX.Element {
  const id = useId();
  const form = shownForm(props.name.text);
  const shown = <StoryWord language={props.draft.language}>{form}</StoryWord>;
  return (
    <details class="fold">
      <summary>
        {/* One piece, which wraps as a text. */}
        <span>{sayNamed('marking.when', { name: shown })}</span>
      </summary>
      <div class="folded">
        <Rules {...props} legend={say('marking.when', { name: form })} />
        <FormsTable {...props} />
        <Language {...props} id={`${id}-language`} />
        <OtherMeanings {...props} />
      </div>
    </details>
  );
}

const neighborWords = [
  { list: 'notBefore', head: 'marking.notBeforeWords', hint: 'marking.notBeforeHint' },
  { list: 'notAfter', head: 'marking.notAfterWords', hint: 'marking.notAfterHint' },
  { list: 'onlyAfter', head: 'marking.onlyAfterWords', hint: 'marking.onlyAfterHint' },
] as const satisfies readonly { list: NeighborWords; head: string; hint: string }[];

/** Words right beside the spelling that make it another's. */
function OtherMeanings(props: SpellingProps): JSX.Element {
  return (
    <details class="fold">
      <summary>{say('marking.otherMeanings')}</summary>
      <div class="folded">
        {neighborWords.map((words) => (
          <Neighbors key={words.list} {...props} {...words} />
        ))}
      </div>
    </details>
  );
}

type NeighborsProps = SpellingProps & (typeof neighborWords)[number];

function Neighbors(props: NeighborsProps): JSX.Element {
  const { entity, draft, name, index, list, head, hint, problemAt, onEntity } = props;
  const shown = <StoryWord language={draft.language}>{shownForm(name.text)}</StoryWord>;
  return (
    <WordChips
      legend={say(head)}
      hint={sayNamed(hint, { name: shown })}
      words={name[list] ?? []}
      language={draft.language}
      problem={problemIn(['names', index, list], name[list], problemAt)}
      onWords={(words) => onEntity(withNeighbors(entity, index, list, words))}
    />
  );
}

/** So many words are named in a sentence. */
const maxWords = 4;

/** When the spelling is marked, in a sentence. */
function sentenceOf({ entity, draft, name }: SpellingProps): ComponentChildren {
  const form = shownForm(name.text);
  const words = (entity.context ?? []).slice(0, maxWords);
  const rule = ruleInForce(entity, name, draft.language);
  return sayNamed(sentences[rule][words.length === 0 ? 'alone' : 'near'], {
    name: <StoryWord language={draft.language}>{form}</StoryWord>,
    full: <StoryWord language={draft.language}>{fullNameBeside(entity, form) ?? entity.name}</StoryWord>,
    words: <StoryWords language={draft.language} words={words} />,
  });
}

/** By rule, for an entity without words near it, and one with such words. */
const sentences = {
  everyday: { alone: 'marking.everydayWord', near: 'marking.everydayWordNear' },
  always: { alone: 'marking.alwaysMarked', near: 'marking.alwaysMarked' },
  'with-full-name': { alone: 'marking.whenFull', near: 'marking.whenFull' },
  'near-words': { alone: 'marking.whenNearNothing', near: 'marking.whenNear' },
} as const;

type RulesProps = SpellingProps & { readonly legend: string };

/** The choice of a rule, each with sentences in which the name is marked by it, or is not. */
function Rules(props: RulesProps): JSX.Element {
  const { entity, draft, name, legend } = props;
  const rule = ruleInForce(entity, name, draft.language);
  return (
    <>
      <fieldset class="rule-choice">
        {/* The fold's title shows it. */}
        <legend class="unseen">{legend}</legend>
        <RuleList {...props} rule={rule} />
      </fieldset>
      {(rule === 'near-words' || rule === 'everyday') && <WordsOfEntity {...props} list="context" />}
    </>
  );
}

const entityWords = {
  context: { head: 'marking.wordsNear', hint: 'marking.wordsNearHint' },
  titles: { head: 'marking.titles', hint: 'marking.titlesHint' },
  against: { head: 'marking.wordsAgainst', hint: 'marking.wordsAgainstHint' },
} as const satisfies Readonly<Record<EntityWords, { head: string; hint: string }>>;

type WordsOfEntityProps = NameRulesProps & {
  readonly list: EntityWords;
  readonly suggested: readonly string[];
};

/** Words near the name, whichever way it is spelled. */
export function WordsOfEntity(props: WordsOfEntityProps): JSX.Element {
  const { entity, draft, list, suggested, problemAt, onEntity } = props;
  const full = <StoryWord language={draft.language}>{entity.name}</StoryWord>;
  return (
    <WordChips
      legend={say(entityWords[list].head, { full: entity.name })}
      hint={sayNamed(entityWords[list].hint, { full })}
      words={entity[list] ?? []}
      suggested={list === 'context' ? suggested : []}
      language={draft.language}
      problem={problemIn([list], entity[list], problemAt)}
      onWords={(words) => onEntity(withWords(entity, list, words))}
    />
  );
}

type RuleListProps = RulesProps & { readonly rule: ReturnType<typeof ruleInForce> };

function RuleList(props: RuleListProps): JSX.Element {
  const { entity, name, rule } = props;
  const group = useId();
  const full = fullNameBeside(entity, shownForm(name.text));
  const offered = offeredRules(rule, full);
  const examples = useExamples(props, offered);
  return (
    <>
      {offered.map((one, n) => (
        <RuleOption
          key={one}
          {...props}
          {...{ one, group }}
          full={full ?? entity.name}
          examples={examples?.[n] ?? []}
        />
      ))}
    </>
  );
}

type RuleOptionProps = RuleListProps & {
  readonly one: NameRule;
  readonly group: string;
  readonly full: string;
  readonly examples: readonly Example[];
};

function RuleOption(props: RuleOptionProps): JSX.Element {
  const { entity, draft, index, rule, one, group, examples, onEntity } = props;
  const id = `${group}-${one}`;
  const full = <StoryWord language={draft.language}>{props.full}</StoryWord>;
  return (
    <div class="rule">
      <input
        type="radio"
        id={id}
        name={group}
        checked={one === rule || rule === 'everyday'}
        onChange={() => onEntity(withRule(entity, index, one))}
      />
      <label for={id}>{sayNamed(labels[one], { full })}</label>
      <Examples examples={examples} kind={entity.kind} language={draft.language} />
    </div>
  );
}

/** A name that is the only full one cannot wait for itself; everyday words need words near them. */
const offeredRules = (rule: RuleListProps['rule'], full: string | null): readonly NameRule[] =>
  nameRules.filter((one) =>
    rule === 'everyday' ? one === 'near-words' : one === rule || one !== 'with-full-name' || full !== null,
  );

/** Sentences for each rule; `null` until they can be made. */
function useExamples({ entity, draft, index, suggested }: SpellingProps, rules: readonly NameRule[]) {
  const tools = useNameTools();
  const word = entity.context?.[0] ?? suggested[0];
  const { language } = draft;
  return useMemo(() => {
    if (tools === null) return null;
    const kinds = kindsOf(word);
    return rules.map((rule) => {
      const changed = withRule(entity, index, rule);
      const tried = word === undefined || rule !== 'near-words' ? changed : withWord(changed, word);
      return examplesOf(tried, index, { finder: tools.finder, language, kinds: kinds[rule] });
    });
  }, [tools, entity, index, word, language]);
}

const withWord = (entity: SpellingProps['entity'], word: string): SpellingProps['entity'] =>
  entity.context?.includes(word) ? entity : withWords(entity, 'context', [...(entity.context ?? []), word]);

const labels = {
  always: 'marking.ruleAlways',
  'with-full-name': 'marking.ruleFull',
  'near-words': 'marking.ruleNear',
} as const satisfies Readonly<Record<NameRule, string>>;

/** What shows the difference that each rule makes. */
const kindsOf = (word: string | undefined): Readonly<Record<NameRule, readonly ExampleKind[]>> => ({
  always: [{ kind: 'bare' }],
  'with-full-name': [{ kind: 'bare' }, { kind: 'full' }],
  'near-words': [{ kind: 'bare' }, ...(word === undefined ? [] : [{ kind: 'near', word } as const])],
});

type LanguageProps = SpellingProps & { readonly id: string };

/** The language of a spelling, where it is not the story's. */
function Language({ entity, name, index, id, onEntity }: LanguageProps): JSX.Element {
  const { lang = '' } = name;
  const offered = useMemo(() => languageOptions(locale(), lang), [lang]);
  const choose = (value: string): void =>
    onEntity(withChangedSpelling(entity, index, (spelling) => withOptional(spelling, 'lang', value)));
  return (
    <div class="in-language">
      <label for={id}>{say('marking.language')}</label>
      <select
        id={id}
        class="field"
        value={lang}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{say('marking.languageOfStory')}</option>
        <Options options={offered} />
      </select>
    </div>
  );
}
