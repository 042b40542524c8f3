import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftCheck } from '../drafts/check-draft.ts';
import type { Draft, DraftEntity, DraftKey } from '../drafts/draft.ts';
import { addEntity, type Cuts, cutsOf, removeEntity, withEntity } from '../drafts/edit-draft.ts';
import { wordsOf } from '../drafts/language-words.ts';
import type { NameProblems } from '../drafts/name-problems.ts';
import type { DoubtfulSpelling } from '../drafts/problem-groups.ts';
import { language, locale, say } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { errorMessage } from '../validation/checks.ts';
import type { DraftSession, Part } from './draft-session.ts';
import { EntityForm } from './EntityForm.tsx';
import { type FormContext, FormContextProvider } from './form-context.ts';
import { LiveCard } from './LiveCard.tsx';
import { type ListedProblem, MissingPanel } from './MissingPanel.tsx';
import { MomentsForm } from './MomentsForm.tsx';
import { NameToolsProvider, useNameProblems } from './NameTools.tsx';
import type { OpenSessions } from './open-sessions.ts';
import { PartList } from './PartList.tsx';
import { cutsText, RemovedNote } from './RemovedNote.tsx';
import { SampleText } from './SampleText.tsx';
import { SavingStatus, WriterBanner } from './SavingStatus.tsx';
import { SourcesForm } from './SourcesForm.tsx';
import { StoryFields } from './StoryFields.tsx';
import { TablePart } from './TableImport.tsx';
import { UseOnPages } from './UseOnPages.tsx';
import { Versions } from './Versions.tsx';

type EditorProps = StoriesWiring & { readonly sessions: OpenSessions; readonly draftKey: DraftKey };

/** A story that is written: its parts to choose from, the form of one, and the card as readers will see it. */
export function Editor(props: EditorProps): JSX.Element {
  const { session, failure } = useSession(props);
  const [draft, check] = [session.draft.value, session.check.value];
  if (failure !== null) return <NotOpened why={say('writing.notOpened', { reason: failure })} />;
  if (session.writer.value === 'gone') return <NotOpened why={say('writing.gone')} />;
  if (draft === null || check === null) return <main class="editor" aria-busy="true" />;
  return (
    <NameToolsProvider language={draft.language}>
      <OpenEditor {...props} {...{ session, draft, check }} />
    </NameToolsProvider>
  );
}

/** Opens the draft as long as the editor is there. */
function useSession({ sessions, draftKey }: EditorProps) {
  const { session, opened } = useMemo(() => sessions.enter(draftKey), [sessions, draftKey]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    opened.catch((error) => setFailure(errorMessage(error)));
    return () => sessions.leave(draftKey);
  }, [session]);
  return { session, failure };
}

const NotOpened = ({ why }: { readonly why: string }): JSX.Element => (
  <main class="editor">
    <PageHead title={say('writing.untitled')}>
      <p role="alert">{why}</p>
    </PageHead>
  </main>
);

type OpenProps = StoriesWiring & {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly check: DraftCheck;
};

function OpenEditor(props: OpenProps): JSX.Element {
  const { session, draft, check } = props;
  const main = useRef<HTMLElement>(null);
  const parts = useParts(props);
  const missing = useMissing(main, parts);
  useKeptFocus(main);
  useUndoKeys(session, parts.showStep);
  const isReadOnly = session.writer.value !== 'here';
  const nameProblems = useNameProblems(useOwnDraft(props), props.library);
  return (
    <FormContextProvider value={{ ...useContextOf(props, parts, missing), nameProblems }}>
      <main class="editor" ref={main}>
        <Head {...props} {...{ parts, missing, isReadOnly, nameProblems }} />
        <div class="editor-columns">
          <PartList
            {...{ draft, check, isReadOnly, nameProblems }}
            part={parts.shown}
            onShow={parts.show}
            onAdd={parts.add}
          />
          <PartPanel {...props} {...{ parts, missing, isReadOnly }} />
          <Preview {...props} {...parts} />
        </div>
        <Versions
          drafts={props.drafts}
          {...{ isReadOnly, session }}
          onRestored={() => parts.show({ kind: 'story' })}
        />
      </main>
    </FormContextProvider>
  );
}

/** The draft, by the id of the story that was made of it: not to be warned of its own names there. */
function useOwnDraft({ session, draft }: OpenProps): Draft {
  const id = session.storyId.value;
  return useMemo(() => (id === '' ? draft : { ...draft, id }), [draft, id]);
}

/** Where the focus goes once the part is drawn. */
type FocusOn = 'nothing' | 'heading' | 'first-field' | 'problem' | 'spelling';

/** Which part is shown, and what is done in it. */
function useParts({ session, draft, tableFor }: OpenProps) {
  const [part, setPart] = useState<Part>({ kind: tableFor(session.key) === null ? 'story' : 'table' });
  const [focusOn, setFocusOn] = useState<FocusOn>('nothing');
  const shown = partShown(part, draft);
  const show = (next: Part, focus: FocusOn = 'heading'): void => {
    setPart(next);
    setFocusOn(focus);
  };
  const edit = (changed: Draft, target: string, where = part): void =>
    session.edit({ draft: changed, target, part: where });
  const add = (kind: EntityKind): void => {
    const added = addEntity(draft, kind);
    const where: Part = { kind: 'entity', id: added.entity.id };
    edit(added.draft, `add ${added.entity.id}`, where);
    show(where, 'first-field');
  };
  const [removal, setRemoval] = useState<Removal | null>(null);
  const remove = (entity: DraftEntity): void => {
    const after = removeEntity(draft, entity.id);
    edit(after, `remove ${entity.id}`);
    setRemoval({ name: entity.name, cuts: cutsOf(draft, entity), after });
    show({ kind: 'story' });
  };
  const showStep = (where: Part | null): void => {
    if (where !== null) show(where, isSamePart(where, shown) ? 'nothing' : 'heading');
  };
  const removed = removal?.after === draft ? removal : null;
  return {
    shown,
    focusOn,
    show,
    edit,
    add,
    remove,
    removed,
    showStep,
    onFocused: () => setFocusOn('nothing'),
  };
}

/** An entity that was removed, what went with it, and the draft since: once that is changed, nothing is said any more. */
type Removal = { readonly name: string; readonly cuts: Cuts; readonly after: Draft };

type Parts = ReturnType<typeof useParts>;

/** How often something was asked for that is missing or may be wrong, and in which item of its list the last was. */
type Asked = { readonly times: number; readonly item: number; readonly spellingsOf: string | null };

/** Whether it is said what is missing, and what of it was asked for. */
function useMissing(main: RefObject<HTMLElement | null>, { show }: Parts) {
  const [isSaid, setSaid] = useState(false);
  const [asked, setAsked] = useState<Asked>({ times: 0, item: 0, spellingsOf: null });
  const ask = ({ part, item }: ListedProblem): void => {
    setSaid(true);
    setAsked(({ times }) => ({ times: times + 1, item, spellingsOf: null }));
    if (part !== null) show(part, 'problem');
    else main.current?.querySelector<HTMLElement>('.add-names button')?.focus();
  };
  const askSpelling = ({ entity: id, name }: DoubtfulSpelling): void => {
    setAsked(({ times }) => ({ times: times + 1, item: name, spellingsOf: id }));
    show({ kind: 'entity', id }, 'spelling');
  };
  return { isSaid, say: () => setSaid(true), asked, ask, askSpelling };
}

type Missing = ReturnType<typeof useMissing>;

function useContextOf(
  { session, draft, check }: OpenProps,
  parts: Parts,
  missing: Missing,
): Omit<FormContext, 'nameProblems'> {
  const { tag } = language();
  const words = useMemo(() => wordsOf(tag), [tag]);
  const { language: ofStory, dayOrder } = draft;
  const storyWords = useMemo(() => wordsOf(ofStory, dayOrder), [ofStory, dayOrder]);
  return {
    draft,
    check,
    storyId: session.storyId.value,
    language: locale(),
    words,
    storyWords,
    saysMissing: missing.isSaid,
    spellingsOf: missing.asked.spellingsOf,
    edit: parts.edit,
    before: session.before.value,
    undo: () => parts.showStep(session.undo()),
    onShow: (id) => parts.show({ kind: 'entity', id }),
  };
}

type PartsProps = OpenProps & { readonly parts: Parts; readonly missing: Missing };

type HeadProps = PartsProps & { readonly nameProblems: NameProblems; readonly isReadOnly: boolean };

/** The title, what can be done with the whole story, and what is missing or may be wrong. */
function Head(props: HeadProps): JSX.Element {
  const { session, draft, check, parts, missing, nameProblems, isReadOnly } = props;
  return (
    <PageHead
      title={draft.title || say('writing.untitled')}
      language={draft.language}
      actions={
        <>
          <UndoButtons session={session} onStep={parts.showStep} />
          <SavingStatus session={session} />
        </>
      }
    >
      <WriterBanner session={session} drafts={props.drafts} />
      <UseOnPages {...props} onMissing={missing.say} />
      <MissingPanel
        {...{ draft, check, nameProblems, isReadOnly }}
        isOpen={missing.isSaid}
        onShow={missing.ask}
        onSpelling={missing.askSpelling}
        onSettled={(settled) => parts.edit(settled, `settle ${Date.now()}`)}
      />
    </PageHead>
  );
}

/** The form of the part that is shown. */
function PartPanel(props: PartsProps & { readonly isReadOnly: boolean }): JSX.Element {
  const { draft, parts, missing, isReadOnly } = props;
  const form = useRef<HTMLDivElement>(null);
  const [sample, setSample] = useState('');
  useFocus(form, parts, missing.asked.item);
  const title = partTitle(parts.shown, draft);
  return (
    <div class="part-form" ref={form}>
      <fieldset disabled={isReadOnly}>
        <legend class="unseen">{title}</legend>
        <h2 id="part-title" tabIndex={-1} dir="auto">
          {title}
        </h2>
        <Removed {...props} />
        {/* Drawn anew for each problem that is asked for, so that nothing hides it. */}
        <PartForm key={missing.asked.times} {...props} sample={sample} onSample={setSample} />
      </fieldset>
    </div>
  );
}

/** Says what went with a name that was removed, and brings all of it back. */
function Removed({ parts: { removed } }: PartsProps): JSX.Element {
  return <RemovedNote said={removed && removedText(removed)} />;
}

function removedText({ name, cuts }: Removal): string {
  const removed = say('writing.removedName', { name: name || say('writing.newName') });
  const list = cutsText(cuts);
  return list === '' ? removed : `${removed} ${say('writing.removedWith', { list })}`;
}

/** The card of the entity that is shown. */
function Preview({ draft, reading, shown, show }: OpenProps & Parts): JSX.Element | null {
  return shown.kind !== 'entity' ? null : (
    <aside class="preview" aria-label={say('writing.preview')}>
      <LiveCard
        draft={draft}
        id={shown.id}
        theme={reading.theme}
        textSize={reading.textSize}
        onFollow={(id) => show({ kind: 'entity', id })}
      />
    </aside>
  );
}

/** The part to show: the story, once an entity is gone. */
function partShown(part: Part, { entities }: Draft): Part {
  return part.kind === 'entity' && !entities.some(({ id }) => id === part.id) ? { kind: 'story' } : part;
}

const partTitles = {
  story: 'writing.theStory',
  moments: 'writing.moments',
  sources: 'writing.sources',
  sample: 'writing.tryOut',
  table: 'writing.fromTable',
} as const;

function partTitle(part: Part, { entities }: Draft): string {
  if (part.kind !== 'entity') return say(partTitles[part.kind]);
  return entities.find(({ id }) => id === part.id)?.name || say('writing.newName');
}

type PartFormProps = PartsProps & {
  readonly sample: string;
  readonly onSample: (text: string) => void;
};

function PartForm(props: PartFormProps): JSX.Element | null {
  const [{ shown }, { item }] = [props.parts, props.missing.asked];
  switch (shown.kind) {
    case 'story':
      return <StoryFields />;
    case 'moments':
      return <MomentsForm upTo={item} />;
    case 'sources':
      return <SourcesForm upTo={item} />;
    case 'sample':
      return <SamplePart {...props} />;
    case 'table':
      // Whoever takes the writing over takes the table as it is stored.
      return <TablePart key={props.session.writer.value} {...props} />;
    case 'entity':
      return <EntityPart key={shown.id} id={shown.id} {...props} />;
    default:
      return shown satisfies never;
  }
}

function SamplePart({ draft, parts, sample, onSample }: PartFormProps): JSX.Element {
  return (
    <SampleText
      draft={draft}
      text={sample}
      onText={onSample}
      onEntity={(entity) => parts.edit(withEntity(draft, entity), `entity ${entity.id} spellings`)}
      onShow={(id) => parts.show({ kind: 'entity', id })}
    />
  );
}

function EntityPart({ id, draft, parts }: PartFormProps & { readonly id: string }) {
  const entity = draft.entities.find((one) => one.id === id);
  return entity === undefined ? null : <EntityForm entity={entity} onRemove={() => parts.remove(entity)} />;
}

/** Moves the focus into the part that was asked for, once it is drawn. */
function useFocus(form: RefObject<HTMLElement | null>, parts: Parts, item: number): void {
  const { shown, focusOn, onFocused } = parts;
  useEffect(() => {
    if (focusOn === 'nothing') return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    const items = itemsWith[focusOn];
    const inItem =
      items === undefined ? null : find(`${items}:nth-child(${item + 1}) ${focusTargets[focusOn]}`);
    (inItem ?? find(focusTargets[focusOn]) ?? find('#part-title'))?.focus();
    onFocused();
  }, [focusOn, shown.kind === 'entity' ? shown.id : shown.kind]);
}

/** The items of the list that something is looked for in. */
const itemsWith: Readonly<Partial<Record<FocusOn, string>>> = { problem: '.item', spelling: '.spelling' };

const focusTargets = {
  heading: '#part-title',
  'first-field': ':is(input, textarea, select)',
  problem: '[aria-invalid="true"]',
  spelling: '.fix',
} as const;

type UndoButtonsProps = {
  readonly session: DraftSession;
  readonly onStep: (part: Part | null) => void;
};

function UndoButtons({ session, onStep }: UndoButtonsProps): JSX.Element {
  const [canUndo, canRedo] = [session.before.value !== null, session.canRedo.value];
  const [undo, redo] = [() => onStep(session.undo()), () => onStep(session.redo())];
  return (
    <>
      <button type="button" aria-keyshortcuts="Control+Z" aria-disabled={!canUndo} onClick={undo}>
        {say('writing.undo')}
      </button>
      <button type="button" aria-keyshortcuts="Control+Shift+Z" aria-disabled={!canRedo} onClick={redo}>
        {say('writing.redo')}
      </button>
    </>
  );
}

const isSamePart = (one: Part, other: Part): boolean =>
  one.kind === other.kind && (one.kind !== 'entity' || other.kind !== 'entity' || one.id === other.id);

/** True in fields whose text is none of the story: browsers take back what was typed there. */
const isTextOfItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches(
    'input[type=search], .add-word > input, :is(.sample-text, .table-import) :is(input, textarea)',
  );

/** Undo and redo by their usual keys, in all fields of the story alike, and also where nothing has the focus. */
function useUndoKeys(session: DraftSession, onStep: (part: Part | null) => void): void {
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    const gone = new AbortController();
    const handle = (event: KeyboardEvent): void => {
      const step = isTextOfItsOwn(event.target) ? null : stepOf(event);
      if (step === null) return;
      latest.current(session[step]());
      event.preventDefault();
    };
    addEventListener('keydown', handle, { signal: gone.signal });
    return () => gone.abort();
  }, [session]);
}

/** What a key asks for. */
function stepOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isCommand || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}
