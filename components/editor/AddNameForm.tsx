import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SelectedOnPage } from '../background/selections.ts';
import { say, sayAround } from '../i18n/say.ts';
import { failureText } from '../popup/set-texts.ts';
import { kindText } from '../stories/kind-text.ts';
import { formatDate } from '../story/format-fact.ts';
import { type EntityKind, entityKinds } from '../story/schema.ts';
import { type Addition, entityCalled, withAddition } from '../writing/addition.ts';
import { createDraftCheck, type DraftCheck } from '../writing/check-draft.ts';
import type { Draft, DraftEntity, DraftKey } from '../writing/draft.ts';
import type { DraftHead } from '../writing/draft-store.ts';
import type { Clue, KindGuess } from '../writing/guess-kind.ts';
import { wordsOf } from '../writing/language-words.ts';
import { type AddForm, additionOf, formOf, languageFor, newStory, withKind } from './add-name.ts';
import type { AddOutcome, Target } from './add-to-story.ts';
import { firstOf, problemsAt } from './field-problem.ts';
import { LongTextField, SelectField, TextField } from './fields.tsx';
import { FormContextProvider, type ProblemAt } from './form-context.ts';
import { TypeField } from './TypeField.tsx';

type Props = {
  readonly selected: SelectedOnPage;
  /** The stories that it can go to, the latest first. */
  readonly heads: readonly DraftHead[];
  readonly today: string;
  /** The reader's. */
  readonly language: string;
  readonly readStory: (key: DraftKey) => Promise<Draft | null>;
  /** Settles when it is known what became of it; never rejects. */
  readonly onAdd: (order: { readonly target: Target; readonly addition: Addition }) => Promise<AddOutcome>;
  readonly onClose: () => void;
};

/** The form for a name from a page: filled in as far as the page tells. */
export function AddNameForm(props: Props): JSX.Element {
  const { selected, heads, onAdd, onClose } = props;
  const opened = useMemo(() => formOf(selected, heads), []);
  const [form, setForm] = useState(opened.form);
  const [outcome, setOutcome] = useState<AddOutcome | 'adding' | null>(null);
  const [saysMissing, setSaysMissing] = useState(false);
  const { target, addition, there, check, parts } = useAddition(form, props);
  const faults = faultsOf(check, parts);
  const words = useMemo(() => wordsOf(props.language), [props.language]);
  const root = useRef<HTMLFormElement>(null);
  const change = (part: Partial<AddForm>): void => setForm({ ...form, ...part });

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (outcome === 'adding' || target === null) return;
    setSaysMissing(true);
    if (faults.any) {
      // Once what is missing is said.
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setOutcome('adding');
    setOutcome(await onAdd({ target, addition }));
  };

  return (
    <FormContextProvider
      value={{
        draft: target?.kind === 'new' ? target.draft : newStory(form, newStoryOf(props)),
        check,
        setId: '',
        language: props.language,
        words,
        storyWords: words,
        saysMissing,
        edit: () => undefined,
        onShow: () => undefined,
      }}
    >
      <form ref={root} class="fields" novalidate onSubmit={(event) => void submit(event)}>
        <StoryChoice form={form} heads={heads} titleFault={faults.story(['title'])} onChange={change} />
        <TextField
          label={say('writing.name')}
          value={form.name}
          most={80}
          fault={firstOf(faults.entity, ['name'], ['names'])}
          onInput={(name) => change({ name })}
        />
        {there === null ? null : <Joining there={there} form={form} onChange={change} />}
        {there !== null && form.joins ? null : (
          <About form={form} guess={opened.guess} problemAt={faults.entity} onForm={setForm} />
        )}
        <LongTextField
          label={say('adding.statement')}
          hint={say('adding.statementHint')}
          rows={3}
          value={form.statement}
          {...(selected.language !== null && { lang: selected.language })}
          fault={faults.statement}
          onInput={(statement) => change({ statement })}
        />
        <Source {...props} form={form} problemAt={faults.source} onChange={change} />
        <div class="actions">
          <Failure outcome={outcome} hasFaults={saysMissing && faults.any} />
          <button type="submit" class="primary" aria-disabled={outcome === 'adding'}>
            {say(outcome === 'adding' ? 'adding.isBeingAdded' : 'adding.add')}
          </button>
          <button type="button" onClick={onClose}>
            {say('adding.cancel')}
          </button>
        </div>
      </form>
    </FormContextProvider>
  );
}

const newStoryOf = ({ selected, language, today }: Props) => ({
  language: languageFor(selected.language, language),
  today,
});

/** What of a draft comes from the form: all else that is wrong in it is none of the form. */
type Parts = {
  /** Only a new story gets its title here. */
  readonly title: boolean;
  /** The id of the entity. */
  readonly entity: string;
  /** The story had the entity before; of it, only the statement is new. */
  readonly isJoined: boolean;
  /** The id of a new source; `null` where there is none, or the story has it. */
  readonly source: string | null;
  /** The index of the new statement; `null` where there is none. */
  readonly statement: number | null;
};

/** Where the form goes to, and what is wrong with the story once it has what the form adds. */
function useAddition(
  form: AddForm,
  props: Props,
): {
  /** `null` while a story is being read. */
  readonly target: Target | null;
  readonly addition: Addition;
  /** The entity of that name that the story has. */
  readonly there: DraftEntity | null;
  readonly check: DraftCheck;
  readonly parts: Parts;
} {
  const { readStory, today } = props;
  const [read, setRead] = useState<{ readonly key: DraftKey; readonly draft: Draft | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const { story: key } = form;
    if (key !== null)
      readStory(key).then(
        (draft) => isWanted && setRead({ key, draft }),
        // Adding to it will say what is wrong.
        () => isWanted && setRead({ key, draft: null }),
      );
    return () => {
      isWanted = false;
    };
  }, [form.story]);
  const checkDraft = useMemo(createDraftCheck, []);
  const target: Target | null =
    form.story === null
      ? { kind: 'new', draft: newStory(form, newStoryOf(props)) }
      : read?.key === form.story
        ? { kind: 'stored', key: form.story }
        : null;
  const draft = target?.kind === 'new' ? target.draft : target && (read?.draft ?? null);
  const there = draft && entityCalled(draft, form.name);
  const addition = additionOf(form, form.joins ? (there?.id ?? null) : null, today);
  const before = draft ?? newStory(form, newStoryOf(props));
  const added = withAddition(before, addition);
  const isJoined = addition.to !== null;
  const known = isJoined ? (there?.story?.statements.length ?? 0) : 0;
  const { statements = [] } = added.entity.story ?? {};
  return {
    target,
    addition,
    there,
    check: checkDraft(added.draft),
    parts: {
      title: form.story === null,
      entity: added.entity.id,
      isJoined,
      source: added.draft.sources.slice(before.sources.length)[0]?.id ?? null,
      statement: statements.length > known ? known : null,
    },
  };
}

type Faults = {
  readonly story: ProblemAt;
  readonly entity: ProblemAt;
  readonly source: ProblemAt;
  readonly statement: ReturnType<ProblemAt>;
  readonly any: boolean;
};

/** What is wrong with what the form adds. */
function faultsOf({ story, entities, sources }: DraftCheck, parts: Parts): Faults {
  const ofTitle = story.filter(({ path: [field] }) => parts.title && field === 'title');
  const ofEntity = (entities.get(parts.entity) ?? []).filter(
    ({ path: [field, list, index] }) =>
      !parts.isJoined || (field === 'story' && list === 'statements' && index === parts.statement),
  );
  const ofSource = parts.source === null ? [] : (sources.get(parts.source) ?? []);
  const entity = problemsAt(ofEntity);
  return {
    story: problemsAt(ofTitle),
    entity,
    source: problemsAt(ofSource),
    statement: parts.statement === null ? null : entity(['story', 'statements', parts.statement, 'text']),
    any: ofTitle.length + ofEntity.length + ofSource.length > 0,
  };
}

type PartProps = {
  readonly form: AddForm;
  readonly onChange: (part: Partial<AddForm>) => void;
};

/** The story that it goes to, or the title of a new one. */
function StoryChoice(
  props: PartProps & { readonly heads: readonly DraftHead[]; readonly titleFault: ReturnType<ProblemAt> },
): JSX.Element {
  const { form, heads, titleFault, onChange } = props;
  const isNew = form.story === null;
  return (
    <>
      {heads.length === 0 ? null : (
        <SelectField
          label={say('adding.story')}
          value={form.story ?? ''}
          options={[
            ...heads.map(({ key, title }) => ({ value: key as string, label: title || '…' })),
            { value: '', label: say('adding.newStory') },
          ]}
          onChoose={(key) => onChange({ story: key === '' ? null : (key as DraftKey) })}
        />
      )}
      {isNew ? (
        <TextField
          label={say('adding.newTitle')}
          value={form.newTitle}
          most={120}
          fault={titleFault}
          onInput={(newTitle) => onChange({ newTitle })}
        />
      ) : null}
    </>
  );
}

/** The choice between an entity that the story has, and another one of its name. */
function Joining({ there, form, onChange }: PartProps & { readonly there: DraftEntity }): JSX.Element {
  const name = useId();
  const options = [
    [true, say('adding.addToThat')],
    [false, say('adding.addAnother')],
  ] as const;
  return (
    <fieldset class="joining panel">
      <legend>{sayAround('adding.isThere', { name: <bdi key="name">{there.name}</bdi> })}</legend>
      {there.description === '' ? null : (
        <p class="soft" dir="auto">
          {there.description}
        </p>
      )}
      {options.map(([joins, label]) => (
        <label key={label} class="sample">
          <input
            type="radio"
            name={name}
            checked={form.joins === joins}
            onChange={() => onChange({ joins })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What kind it is, and who or what. */
function About(props: {
  readonly form: AddForm;
  readonly guess: KindGuess;
  readonly problemAt: ProblemAt;
  readonly onForm: (form: AddForm) => void;
}): JSX.Element {
  const { form, guess, problemAt, onForm } = props;
  return (
    <>
      <div class="kind-guess">
        <Kinds kind={form.kind} onChoose={(kind) => onForm(withKind(form, kind, guess))} />
        {form.kind === guess.kind ? <p class="hint">{clueText(guess.clue)}</p> : null}
      </div>
      <TypeField
        kind={form.kind}
        value={form.type}
        problemAt={problemAt}
        onChoose={(type) => onForm({ ...form, type })}
      />
      <TextField
        label={say('adding.description')}
        hint={say('adding.descriptionHint')}
        value={form.description}
        fault={problemAt(['description'])}
        onInput={(description) => onForm({ ...form, description })}
      />
    </>
  );
}

function Kinds(props: {
  readonly kind: EntityKind;
  readonly onChoose: (kind: EntityKind) => void;
}): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{say('writing.kind')}</legend>
      <div class="segments">
        {entityKinds.map((kind) => (
          <label key={kind} class="segment">
            <input
              type="radio"
              name={name}
              value={kind}
              checked={kind === props.kind}
              onChange={() => props.onChoose(kind)}
            />
            <span>{kindText(kind)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function clueText(clue: Clue): string {
  switch (clue.kind) {
    case 'inside':
      return say('adding.guessedInside', { word: clue.word });
    case 'before':
      return say('adding.guessedBefore', { word: clue.word });
    case 'after':
      return say('adding.guessedAfter', { word: clue.word });
    case 'letters':
      return say('adding.guessedLetters');
    case 'none':
      return say('adding.guessedNot');
    default:
      return clue satisfies never;
  }
}

/** Where it can be read: the page, as it may be cited. */
function Source(
  props: PartProps & Pick<Props, 'selected' | 'today' | 'language'> & { readonly problemAt: ProblemAt },
): JSX.Element {
  const { form, selected, today, language, problemAt, onChange } = props;
  const { address } = selected;
  const why =
    address === null
      ? say('adding.noAddress')
      : address.startsWith('https:')
        ? undefined
        : say('adding.notSecure');
  const hasSource = form.address.trim() !== '';
  return (
    <fieldset class="cited">
      <legend>{say('writing.source')}</legend>
      <TextField
        label={say('writing.address')}
        type="url"
        isOfPage
        placeholder="https://"
        value={form.address}
        fault={problemAt(['address'])}
        {...(why !== undefined && !hasSource && { hint: why })}
        onInput={(address) => onChange({ address })}
      />
      {hasSource ? (
        <>
          <TextField
            label={say('writing.sourceTitle')}
            value={form.title}
            fault={problemAt(['title'])}
            onInput={(title) => onChange({ title })}
          />
          <TextField
            label={say('writing.publisher')}
            value={form.publisher}
            fault={problemAt(['publisher'])}
            onInput={(publisher) => onChange({ publisher })}
          />
          <p class="soft">{say('adding.readOn', { date: formatDate(today, language) })}</p>
        </>
      ) : null}
    </fieldset>
  );
}

function Failure(props: {
  readonly outcome: AddOutcome | 'adding' | null;
  readonly hasFaults: boolean;
}): JSX.Element {
  const { outcome, hasFaults } = props;
  const text = hasFaults ? say('adding.missing') : outcomeText(outcome);
  return <div role="alert">{text === '' ? null : <p>{text}</p>}</div>;
}

function outcomeText(outcome: AddOutcome | 'adding' | null): string {
  if (outcome === null || outcome === 'adding') return '';
  switch (outcome.kind) {
    case 'added':
      return '';
    case 'gone':
      return say('adding.gone');
    case 'busy':
      return say('adding.busy');
    case 'failed':
      return failureText(outcome.failure);
    default:
      return outcome satisfies never;
  }
}
