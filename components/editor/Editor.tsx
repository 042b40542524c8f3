import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { locale, say } from '../i18n/say.ts';
import { errorMessage } from '../messages/checks.ts';
import { PageHead } from '../stories/PageHead.tsx';
import { useKeptFocus } from '../stories/use-kept-focus.ts';
import type { StoriesWiring } from '../stories/wiring.ts';
import type { EntityKind } from '../story/schema.ts';
import type { DraftCheck } from '../writing/check-draft.ts';
import type { Draft, DraftKey } from '../writing/draft.ts';
import { addEntity, removeEntity, withEntity } from '../writing/edit-draft.ts';
import { wordsOf } from '../writing/language-words.ts';
import type { DraftSession, Part } from './draft-session.ts';
import { EntityForm } from './EntityForm.tsx';
import { FormContextProvider } from './form-context.ts';
import { LiveCard } from './LiveCard.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import { MomentsForm } from './MomentsForm.tsx';
import { NameToolsProvider } from './NameTools.tsx';
import type { OpenSessions } from './open-sessions.ts';
import { PartList } from './PartList.tsx';
import { SampleText } from './SampleText.tsx';
import { SavingStatus, WriterBanner } from './SavingStatus.tsx';
import { SourcesForm } from './SourcesForm.tsx';
import { StoryFields } from './StoryFields.tsx';
import { TablePart } from './TablePart.tsx';
import { UseOnPages } from './UseOnPages.tsx';
import { Versions } from './Versions.tsx';

/** A story that is written: its parts to choose from, the form of one, and the card as readers will see it. */
export function Editor(
  props: StoriesWiring & { readonly sessions: OpenSessions; readonly draftKey: DraftKey },
): JSX.Element {
  const { sessions, draftKey } = props;
  const { session, opened } = useMemo(() => sessions.enter(draftKey), [sessions, draftKey]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    opened.catch((error) => setFailure(errorMessage(error)));
    return () => sessions.leave(draftKey);
  }, [session]);
  const [draft, check] = [session.draft.value, session.check.value];
  if (failure !== null)
    return (
      <main class="editor">
        <PageHead title={say('writing.untitled')}>
          <p role="alert">{say('writing.notOpened', { reason: failure })}</p>
        </PageHead>
      </main>
    );
  if (session.writer.value === 'gone')
    return (
      <main class="editor">
        <PageHead title={say('writing.untitled')}>
          <p role="alert">{say('writing.gone')}</p>
        </PageHead>
      </main>
    );
  return draft === null || check === null ? (
    <main class="editor" aria-busy="true" />
  ) : (
    <NameToolsProvider language={draft.language}>
      <OpenEditor {...props} {...{ session, draft, check }} />
    </NameToolsProvider>
  );
}

/** Where the focus goes once the part is drawn. */
type FocusOn = 'nothing' | 'heading' | 'first-field' | 'fault';

/** How often something missing was asked for, and in which item of its list the last was. */
type Asked = { readonly times: number; readonly item: number };

type OpenProps = StoriesWiring & {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly check: DraftCheck;
};

function OpenEditor(props: OpenProps): JSX.Element {
  const { session, draft, check, drafts, reading } = props;
  const [part, setPart] = useState<Part>({ kind: props.tableFor(session.key) === null ? 'story' : 'table' });
  const [focusOn, setFocusOn] = useState<FocusOn>('nothing');
  const [saysMissing, setSaysMissing] = useState(false);
  const [asked, setAsked] = useState<Asked>({ times: 0, item: 0 });
  const [sample, setSample] = useState('');
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const form = useRef<HTMLDivElement>(null);
  const show = (next: Part, focus: FocusOn = 'heading'): void => {
    setPart(next);
    setFocusOn(focus);
  };
  const edit = (changed: Draft, target: string, where = part): void =>
    session.edit({ draft: changed, target, part: where });
  const shown = partShown(part, draft);
  useFocus(form, { focusOn, item: asked.item }, shown, () => setFocusOn('nothing'));
  const add = (kind: EntityKind): void => {
    const added = addEntity(draft, kind);
    const where: Part = { kind: 'entity', id: added.entity.id };
    edit(added.draft, `add ${added.entity.id}`, where);
    show(where, 'first-field');
  };
  const step = (where: Part | null): void => {
    if (where !== null) show(where, isSamePart(where, shown) ? 'nothing' : 'heading');
  };
  useUndoKeys(session, step);
  const words = useMemo(() => wordsOf(locale()), []);
  const storyWords = useMemo(() => wordsOf(draft.language), [draft.language]);
  const isReadOnly = session.writer.value !== 'here';
  return (
    <FormContextProvider
      value={{
        draft,
        check,
        setId: session.setId.value,
        language: locale(),
        words,
        storyWords,
        saysMissing,
        edit,
        onShow: (id) => show({ kind: 'entity', id }),
      }}
    >
      <main class="editor" ref={main}>
        <PageHead
          title={draft.title || say('writing.untitled')}
          language={draft.language}
          actions={
            <>
              <UndoButtons session={session} onStep={step} />
              <SavingStatus session={session} />
            </>
          }
        >
          <WriterBanner session={session} />
          <UseOnPages {...props} onMissing={() => setSaysMissing(true)} />
          <MissingPanel
            {...{ draft, check }}
            isOpen={saysMissing}
            onShow={({ part, item }) => {
              setSaysMissing(true);
              setAsked(({ times }) => ({ times: times + 1, item }));
              if (part !== null) show(part, 'fault');
              else main.current?.querySelector<HTMLElement>('.add-names button')?.focus();
            }}
          />
        </PageHead>
        <div class="editor-columns">
          <PartList {...{ draft, check, isReadOnly }} part={shown} onShow={show} onAdd={add} />
          <div class="part-form" ref={form}>
            <fieldset disabled={isReadOnly}>
              <legend class="unseen">{partTitle(shown, draft)}</legend>
              <h2 id="part-title" tabIndex={-1} dir="auto">
                {partTitle(shown, draft)}
              </h2>
              {/* Drawn anew for each fault that is asked for, so that nothing hides it. */}
              <PartForm
                key={asked.times}
                {...props}
                part={shown}
                upTo={asked.item}
                sample={sample}
                onSample={setSample}
                onShow={show}
                onEdit={edit}
              />
            </fieldset>
          </div>
          {shown.kind === 'entity' ? (
            <aside class="preview" aria-label={say('writing.preview')}>
              <LiveCard
                draft={draft}
                id={shown.id}
                theme={reading.theme}
                textSize={reading.textSize}
                onFollow={(id) => show({ kind: 'entity', id })}
              />
            </aside>
          ) : null}
        </div>
        <Versions
          drafts={drafts}
          draftKey={session.key}
          isReadOnly={isReadOnly}
          onRestore={(earlier) => {
            session.restore(earlier);
            show({ kind: 'story' });
          }}
        />
      </main>
    </FormContextProvider>
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

function PartForm(
  props: OpenProps & {
    readonly part: Part;
    /** Lists show the item with this index. */
    readonly upTo: number;
    readonly sample: string;
    readonly onSample: (text: string) => void;
    readonly onShow: (part: Part) => void;
    readonly onEdit: (draft: Draft, target: string) => void;
  },
): JSX.Element | null {
  const { part, upTo, draft, library, sample, onSample, onShow, onEdit } = props;
  switch (part.kind) {
    case 'story':
      return <StoryFields />;
    case 'moments':
      return <MomentsForm upTo={upTo} />;
    case 'sources':
      return <SourcesForm upTo={upTo} />;
    case 'sample':
      return (
        <SampleText
          draft={draft}
          text={sample}
          onText={onSample}
          onEntity={(entity) => onEdit(withEntity(draft, entity), `entity ${entity.id} spellings`)}
          onShow={(id) => onShow({ kind: 'entity', id })}
        />
      );
    case 'table':
      // Whoever takes the writing over takes the table as it is stored.
      return <TablePart key={props.session.writer.value} {...props} />;
    case 'entity': {
      const entity = draft.entities.find(({ id }) => id === part.id);
      return entity === undefined ? null : (
        <EntityForm
          key={entity.id}
          entity={entity}
          library={library}
          onRemove={() => {
            onEdit(removeEntity(draft, entity.id), `remove ${entity.id}`);
            onShow({ kind: 'story' });
          }}
        />
      );
    }
    default:
      return part satisfies never;
  }
}

/** Moves the focus into the part that was asked for, once it is drawn. */
function useFocus(
  form: { readonly current: HTMLElement | null },
  { focusOn, item }: { readonly focusOn: FocusOn; readonly item: number },
  part: Part,
  onDone: () => void,
): void {
  useEffect(() => {
    if (focusOn === 'nothing') return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    const inItem = focusOn === 'fault' ? find(`.item:nth-child(${item + 1}) ${focusTargets.fault}`) : null;
    (inItem ?? find(focusTargets[focusOn]) ?? find('#part-title'))?.focus();
    onDone();
  }, [focusOn, part.kind === 'entity' ? part.id : part.kind]);
}

const focusTargets = {
  heading: '#part-title',
  'first-field': ':is(input, textarea, select)',
  fault: '[aria-invalid="true"]',
} as const;

function UndoButtons(props: {
  readonly session: DraftSession;
  readonly onStep: (part: Part | null) => void;
}): JSX.Element {
  const { session, onStep } = props;
  const [canUndo, canRedo] = [session.canUndo.value, session.canRedo.value];
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+Z"
        aria-disabled={!canUndo}
        onClick={() => onStep(session.undo())}
      >
        {say('writing.undo')}
      </button>
      <button
        type="button"
        aria-keyshortcuts="Control+Shift+Z"
        aria-disabled={!canRedo}
        onClick={() => onStep(session.redo())}
      >
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
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isCommand || event.isComposing || isTextOfItsOwn(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) latest.current(session.undo());
      else if (key === 'y' || (key === 'z' && event.shiftKey)) latest.current(session.redo());
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', handle, { signal: gone.signal });
    return () => gone.abort();
  }, [session]);
}
