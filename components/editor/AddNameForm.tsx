import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Addition, entityCalled, withAddition } from '../drafts/addition.ts';
import { createDraftCheck, type DraftCheck } from '../drafts/check-draft.ts';
import type { Draft, DraftEntity, DraftKey } from '../drafts/draft.ts';
import type { DraftHead } from '../drafts/draft-store.ts';
import type { Clue, KindGuess } from '../drafts/guess-kind.ts';
import { wordsOf } from '../drafts/language-words.ts';
import { language, say, sayAround } from '../i18n/say.ts';
import { failureText } from '../shelf/story-texts.ts';
import { formatDate } from '../story/format-fact.ts';
import { type EntityKind, entityKinds } from '../story/schema.ts';
import type { JsonPath } from '../story/story-problems.ts';
import type { SelectedOnPage } from '../tabs/selections.ts';
import { kindText } from '../ui/kind-text.ts';
import { type AddForm, additionOf, formOf, languageFor, newStory, withKind } from './add-name.ts';
import type { AddOutcome, Target } from './add-to-story.ts';
import { firstOf, problemsAt } from './field-problem.ts';
import { fieldsOf, LongTextField, SelectField, TextField, TypeField } from './fields.tsx';
import { type FormContext, FormContextProvider, type ProblemAt, type ShownProblem } from './form-context.ts';

/** What is added, and where to. */
export type AddRequest = { readonly target: Target; readonly addition: Addition };

type Props = {
  readonly selected: SelectedOnPage;
  /** The stories that it can go to, the latest first. */
  readonly heads: readonly DraftHead[];
  readonly today: string;
  /** The reader's. */
  readonly language: string;
  readonly readStory: (key: DraftKey) => Promise<Draft | null>;
  /** Settles when it is known what became of it; never rejects. */
  readonly onAdd: (request: AddRequest) => Promise<AddOutcome>;
  readonly onClose: () => void;
};

/** The form for a name from a page: filled in as far as the page allows. */
export function AddNameForm(props: Props): JSX.Element {
  const { selected, heads } = props;
  const opened = useMemo(() => formOf(selected, heads), []);
  const [form, setForm] = useState(opened.form);
  const addition = useAddition(form, props);
  const problems = problemsOf(addition);
  const root = useRef<HTMLFormElement>(null);
  const { outcome, saysMissing, submit } = useSubmit(props, { addition, problems, root });
  return (
    <FormContextProvider value={useContextOf(addition, saysMissing, props.language)}>
      <form ref={root} class="fields" novalidate onSubmit={(event) => void submit(event)}>
        <Fields {...props} {...{ form, addition, problems }} guess={opened.guess} onForm={setForm} />
        <Actions outcome={outcome} hasProblems={saysMissing && problems.any} onClose={props.onClose} />
      </form>
    </FormContextProvider>
  );
}

type Submitted = {
  readonly addition: AddedName;
  readonly problems: Problems;
  readonly root: RefObject<HTMLFormElement | null>;
};

/** What became of adding; before that, what is missing is said. */
function useSubmit({ onAdd }: Props, { addition: { target, addition }, problems, root }: Submitted) {
  const [outcome, setOutcome] = useState<AddOutcome | 'adding' | null>(null);
  const [saysMissing, setSaysMissing] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (outcome === 'adding' || target === null) return;
    setSaysMissing(true);
    if (problems.any) {
      // Once what is missing is said.
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setOutcome('adding');
    setOutcome(await onAdd({ target, addition }));
  };
  return { outcome, saysMissing, submit };
}

function useContextOf({ before, check }: AddedName, saysMissing: boolean, shownIn: string): FormContext {
  const { tag } = language();
  const words = useMemo(() => wordsOf(tag), [tag]);
  return {
    draft: before,
    check,
    nameProblems: new Map(),
    spellingsOf: null,
    storyId: '',
    language: shownIn,
    words,
    storyWords: words,
    saysMissing,
    edit: () => undefined,
    before: null,
    undo: () => undefined,
    onShow: () => undefined,
  };
}

type FieldsProps = Props & {
  readonly form: AddForm;
  readonly guess: KindGuess;
  readonly addition: AddedName;
  readonly problems: Problems;
  readonly onForm: (form: AddForm) => void;
};

function Fields(props: FieldsProps): JSX.Element {
  const { form, addition, problems, onForm } = props;
  const { namesake } = addition;
  const onChange = (part: Partial<AddForm>): void => onForm({ ...form, ...part });
  return (
    <>
      <StoryChoice {...props} titleProblem={problems.story(['title'])} onChange={onChange} />
      <TextField
        label={say('writing.name')}
        max={80}
        value={form.name}
        problem={firstOf(problems.entity, ['name'], ['names'])}
        onInput={(name) => onChange({ name })}
      />
      {namesake && <Joining {...{ namesake, form, onChange }} />}
      {namesake && form.joins ? null : <About {...props} problemAt={problems.entity} />}
      <Statement {...props} onChange={onChange} />
      <Source {...props} problemAt={problems.source} onChange={onChange} />
    </>
  );
}

function Statement({ form, selected, problems, onChange }: FieldsProps & PartProps): JSX.Element {
  return (
    <LongTextField
      label={say('adding.statement')}
      hint={say('adding.statementHint')}
      rows={3}
      {...(selected.language !== null && { lang: selected.language })}
      value={form.statement}
      problem={problems.statement}
      onInput={(statement) => onChange({ statement })}
    />
  );
}

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

/** What the form adds, and to what. */
type AddedName = {
  /** `null` while a story is being read. */
  readonly target: Target | null;
  readonly addition: Addition;
  /** The entity of that name that the story has. */
  readonly namesake: DraftEntity | null;
  /** The story without it; an empty one while it is being read. */
  readonly before: Draft;
  /** What is wrong with the story once it has what the form adds. */
  readonly check: DraftCheck;
  readonly parts: Parts;
};

function useAddition(form: AddForm, props: Props): AddedName {
  const checkDraft = useMemo(createDraftCheck, []);
  const { target, draft } = useTarget(form, props);
  const namesake = draft && entityCalled(draft, form.name);
  const addition = additionOf(form, form.joins ? (namesake?.id ?? null) : null, props.today);
  const before = draft ?? newStoryOf(form, props);
  const added = withAddition(before, addition);
  const isJoined = addition.to !== null;
  const known = isJoined ? (namesake?.story?.statements.length ?? 0) : 0;
  const { statements = [] } = added.entity.story ?? {};
  const parts: Parts = {
    title: form.story === null,
    entity: added.entity.id,
    isJoined,
    source: added.draft.sources.slice(before.sources.length)[0]?.id ?? null,
    statement: statements.length > known ? known : null,
  };
  return { target, addition, namesake, before, check: checkDraft(added.draft), parts };
}

type FoundTarget = { readonly target: Target | null; readonly draft: Draft | null };

/** Where it goes, and that story as far as it is known. */
function useTarget(form: AddForm, props: Props): FoundTarget {
  const { story: key } = form;
  const read = useStoredStory(key, props);
  if (key === null) {
    const draft = newStoryOf(form, props);
    return { target: { kind: 'new', draft }, draft };
  }
  return read?.key === key ? { target: { kind: 'stored', key }, draft: read.draft } : nothing;
}

const nothing: FoundTarget = { target: null, draft: null };

const newStoryOf = (form: AddForm, { selected, language, today }: Props): Draft =>
  newStory(form, { language: languageFor(selected.language, language), today });

type StoredStory = { readonly key: DraftKey; readonly draft: Draft | null };

/** The story that was read last: without a draft where that could not be; adding to it will say why. */
function useStoredStory(key: DraftKey | null, { readStory }: Props): StoredStory | null {
  const [read, setRead] = useState<StoredStory | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    if (key !== null)
      readStory(key).then(
        (draft) => gone.signal.aborted || setRead({ key, draft }),
        () => gone.signal.aborted || setRead({ key, draft: null }),
      );
    return () => gone.abort();
  }, [key]);
  return read;
}

type Problems = {
  readonly story: ProblemAt;
  readonly entity: ProblemAt;
  readonly source: ProblemAt;
  readonly statement: ReturnType<ProblemAt>;
  readonly any: boolean;
};

/** What is wrong with what the form adds. */
function problemsOf({ check, parts }: AddedName): Problems {
  const ofTitle = check.story.filter(({ path: [field] }) => parts.title && field === 'title');
  const ofEntity = (check.entities.get(parts.entity) ?? []).filter(({ path }) => isOfForm(path, parts));
  const ofSource = parts.source === null ? [] : (check.sources.get(parts.source) ?? []);
  const entity = problemsAt(ofEntity);
  return {
    story: problemsAt(ofTitle),
    entity,
    source: problemsAt(ofSource),
    statement: parts.statement === null ? null : entity(['story', 'statements', parts.statement, 'text']),
    any: ofTitle.length + ofEntity.length + ofSource.length > 0,
  };
}

const isOfForm = ([field, list, index]: JsonPath, { isJoined, statement }: Parts): boolean =>
  !isJoined || (field === 'story' && list === 'statements' && index === statement);

type PartProps = {
  readonly form: AddForm;
  readonly onChange: (part: Partial<AddForm>) => void;
};

type StoryChoiceProps = PartProps & {
  readonly heads: readonly DraftHead[];
  readonly titleProblem: ShownProblem | null;
};

/** The story that it goes to, or the title of a new one. */
function StoryChoice({ form, heads, titleProblem, onChange }: StoryChoiceProps): JSX.Element {
  const stories = heads.map(({ key, title }) => ({ value: key as string, label: title || '…' }));
  const options = [...stories, { value: '', label: say('adding.newStory') }];
  const choose = (key: string): void => onChange({ story: key === '' ? null : (key as DraftKey) });
  const title = { value: form.newTitle, problem: titleProblem };
  return (
    <>
      {heads.length === 0 ? null : (
        <SelectField label={say('adding.story')} value={form.story ?? ''} {...{ options }} onInput={choose} />
      )}
      {form.story === null ? (
        <TextField
          label={say('adding.newTitle')}
          max={120}
          {...title}
          onInput={(newTitle) => onChange({ newTitle })}
        />
      ) : null}
    </>
  );
}

type JoiningProps = PartProps & { readonly namesake: DraftEntity };

/** The choice between an entity that the story has, and another one of its name. */
function Joining({ namesake, form, onChange }: JoiningProps): JSX.Element {
  const name = useId();
  const options = [
    { joins: true, text: say('adding.addToThat') },
    { joins: false, text: say('adding.addAnother') },
  ];
  return (
    <fieldset class="joining panel">
      <legend>{sayAround('adding.isThere', { name: <bdi key="name">{namesake.name}</bdi> })}</legend>
      {namesake.description === '' ? null : (
        <p class="soft" dir="auto">
          {namesake.description}
        </p>
      )}
      {options.map(({ joins, text }) => (
        <Radio
          key={text}
          class="sample"
          {...{ name, text }}
          isChosen={form.joins === joins}
          onChoose={() => onChange({ joins })}
        />
      ))}
    </fieldset>
  );
}

type AboutProps = Pick<FieldsProps, 'form' | 'guess' | 'onForm'> & { readonly problemAt: ProblemAt };

/** What kind it is, and who or what. */
function About({ form, guess, problemAt, onForm }: AboutProps): JSX.Element {
  const { required } = fieldsOf(form, problemAt, onForm);
  return (
    <>
      <div class="kind-guess">
        <Kinds kind={form.kind} onChoose={(kind) => onForm(withKind(form, kind, guess))} />
        {form.kind === guess.kind ? <p class="hint">{clueText(guess.clue)}</p> : null}
      </div>
      <TypeField {...required('type')} kind={form.kind} problemAt={problemAt} />
      <TextField
        label={say('adding.description')}
        hint={say('adding.descriptionHint')}
        {...required('description')}
      />
    </>
  );
}

type KindsProps = {
  readonly kind: EntityKind;
  readonly onChoose: (kind: EntityKind) => void;
};

function Kinds(props: KindsProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{say('writing.kind')}</legend>
      <div class="segments">
        {entityKinds.map((kind) => (
          <Radio
            key={kind}
            class="segment"
            {...{ name }}
            value={kind}
            text={kindText(kind)}
            isChosen={kind === props.kind}
            onChoose={() => props.onChoose(kind)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type RadioProps = {
  readonly class: string;
  readonly name: string;
  readonly value?: string;
  readonly text: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

const Radio = ({ class: className, text, isChosen, onChoose, ...input }: RadioProps): JSX.Element => (
  <label class={className}>
    <input type="radio" {...input} checked={isChosen} onChange={onChoose} />
    <span>{text}</span>
  </label>
);

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

type SourceProps = PartProps &
  Pick<Props, 'selected' | 'today' | 'language'> & { readonly problemAt: ProblemAt };

/** Where it can be read: the page, as it may be cited. */
function Source(props: SourceProps): JSX.Element {
  const { form, selected, problemAt, onChange } = props;
  const why = whyNotCited(selected.address);
  const hasSource = form.address.trim() !== '';
  const { required } = fieldsOf(form, problemAt, onChange);
  return (
    <fieldset class="cited">
      <legend>{say('writing.source')}</legend>
      <TextField
        label={say('writing.address')}
        type="url"
        isOfPage
        placeholder="https://"
        {...(why !== undefined && !hasSource && { hint: why })}
        {...required('address')}
      />
      {hasSource ? <AboutSource {...props} /> : null}
    </fieldset>
  );
}

function AboutSource({ form, today, language, problemAt, onChange }: SourceProps): JSX.Element {
  const { required } = fieldsOf(form, problemAt, onChange);
  return (
    <>
      <TextField label={say('writing.sourceTitle')} {...required('title')} />
      <TextField label={say('writing.publisher')} {...required('publisher')} />
      <p class="soft">{say('adding.readOn', { date: formatDate(today, language) })}</p>
    </>
  );
}

/** Why a page cannot be cited. */
function whyNotCited(address: string | null): string | undefined {
  if (address === null) return say('adding.noAddress');
  return address.startsWith('https:') ? undefined : say('adding.notSecure');
}

type ActionsProps = {
  readonly outcome: AddOutcome | 'adding' | null;
  readonly hasProblems: boolean;
  readonly onClose: () => void;
};

function Actions({ outcome, hasProblems, onClose }: ActionsProps): JSX.Element {
  const text = hasProblems ? say('adding.missing') : outcomeText(outcome);
  const isAdding = outcome === 'adding';
  return (
    <div class="actions">
      <div role="alert">{text === '' ? null : <p>{text}</p>}</div>
      <button type="submit" class="primary" aria-disabled={isAdding}>
        {say(isAdding ? 'adding.isBeingAdded' : 'adding.add')}
      </button>
      <button type="button" onClick={onClose}>
        {say('adding.cancel')}
      </button>
    </div>
  );
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
