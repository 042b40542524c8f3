import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftCheck } from '../drafts/check-draft.ts';
import type { Draft, DraftEntity } from '../drafts/draft.ts';
import { readHead } from '../drafts/draft-store.ts';
import type { UntranslatedPart } from '../drafts/fitting-texts.ts';
import { type IssuedFile, isAsIssued, issueFile, publishDraft } from '../drafts/publish.ts';
import { locale, say, sayAround } from '../i18n/say.ts';
import { watchLibrary } from '../library/announce.ts';
import { switchStory } from '../library/edit-library.ts';
import { type Library, listStories } from '../library/library.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { failureText } from '../shelf/story-texts.ts';
import { storageFailureOf } from '../storage/failure.ts';
import { type SavedWhere, saveFileWhere } from '../ui/save-file.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import type { DraftSession } from './draft-session.ts';
import { fieldProblemText, refusedText } from './field-problem.ts';
import { saveWholeDraft } from './save-draft.ts';

type Props = StoriesWiring & {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** Called when nothing of the story can be used yet. */
  readonly onMissing: () => void;
};

/** Whether pages use the story, and a file of it to hand on. */
export function UseOnPages(props: Props): JSX.Element {
  const { draft, check } = props;
  const story = useStoryOf(props);
  const { outcome, run } = useOutcome(props, story);
  const state = story.isOn ? (story.isCurrent ? 'writing.used' : 'writing.usedBefore') : 'writing.notUsed';
  return (
    <div class="use-on-pages">
      <p class="use-state">{say(state)}</p>
      <div class="actions">
        <Actions {...props} {...{ story, run }} isWorking={outcome.kind === 'working'} />
      </div>
      <div role="status" class="outcome">
        <OutcomeText {...{ outcome, check, draft }} />
        {outcome.kind === 'newer' ? (
          <button type="button" onClick={() => run((signal) => putToUse(props, signal, outcome.version))}>
            {say('library.replace')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

type Act = (signal: AbortSignal) => Promise<Outcome>;

/** What came of the latest press, as long as the story is what it was then. */
function useOutcome({ draft, onMissing }: Props, { lookAgain }: StoryOfDraft) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  useEffect(() => setOutcome((latest) => (latest.kind === 'working' ? latest : { kind: 'none' })), [draft]);
  const run = async (act: Act): Promise<void> => {
    if (outcome.kind === 'working') return;
    setOutcome({ kind: 'working' });
    const done = await act(AbortSignal.timeout(maxWaitMs)).catch(
      (error): Outcome => ({ kind: 'failed', why: failureText(storageFailureOf(error)) }),
    );
    setOutcome(done);
    if (done.kind === 'missing') onMissing();
    await lookAgain(draft);
  };
  return { outcome, run };
}

type ActionsProps = Props & {
  readonly story: StoryOfDraft;
  readonly isWorking: boolean;
  readonly run: (act: Act) => Promise<void>;
};

function Actions(props: ActionsProps): JSX.Element {
  const { story, library, isWorking, run } = props;
  const use = { text: say(story.isOn ? 'writing.updatePages' : 'writing.useOnPages'), class: 'primary' };
  const stopUsing = async (): Promise<Outcome> => {
    if (story.header !== null) await switchStory(library, story.header.id, false);
    return { kind: 'none' };
  };
  const stop = { text: say('writing.stopUsing'), isWorking, onClick: () => run(stopUsing) };
  return (
    <>
      {/* The button that takes the place of a pressed one is the same element, and has the focus. */}
      {story.isOn && story.isCurrent ? (
        <Action key="first" {...stop} />
      ) : (
        <Action
          key="first"
          {...use}
          {...{ isWorking }}
          onClick={() => run((signal) => putToUse(props, signal))}
        />
      )}
      {story.isOn && !story.isCurrent ? <Action key="second" {...stop} /> : null}
      <Action
        key="save"
        text={say('writing.saveAsFile')}
        {...{ isWorking }}
        onClick={() => run(() => save(props))}
      />
      <Action
        key="whole"
        text={say('writing.saveDraft')}
        {...{ isWorking }}
        onClick={() => run(() => saveWhole(props))}
      />
    </>
  );
}

type ActionProps = {
  readonly text: string;
  readonly class?: string;
  /** Said of the buttons, so that no press is passed over in silence. */
  readonly isWorking: boolean;
  readonly onClick: () => void;
};

const Action = ({ text, isWorking, ...attributes }: ActionProps): JSX.Element => (
  <button type="button" {...attributes} aria-disabled={isWorking || undefined}>
    {text}
  </button>
);

/** Putting a story to use takes seconds at most. */
const maxWaitMs = 120_000;

type Outcome =
  | { readonly kind: 'none' | 'working' | 'missing' | 'locked' | 'conflict' | 'saved-whole' }
  | ({ readonly kind: 'used' } & Pick<IssuedFile, 'leftOut' | 'untranslated'>)
  | ({ readonly kind: 'saved'; readonly where: SavedWhere } & Pick<IssuedFile, 'leftOut' | 'untranslated'>)
  /** Pages use a newer version than this draft knows. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'failed'; readonly why: string };

/** `replaces` is a newer version that it may take the place of. */
async function putToUse(
  { session, drafts, library }: Props,
  signal: AbortSignal,
  replaces?: number,
): Promise<Outcome> {
  const saving = session.saving.value;
  // What is stored is older than what is seen.
  if (saving.kind === 'failed') return { kind: 'failed', why: failureText(saving.failure) };
  const result = await publishDraft({ key: session.key, drafts, library, signal, replaces });
  switch (result.kind) {
    case 'published':
      if (!result.header.isOn) await switchStory(library, result.header.id, true);
      return { ...result, kind: 'used' };
    case 'not-ready':
      return { kind: 'missing' };
    case 'newer':
    case 'locked':
    case 'conflict':
      return result;
    case 'refused':
      return { kind: 'failed', why: refusedText(result.refusal) };
    case 'failed':
      return { kind: 'failed', why: failureText(result.failure) };
    default:
      return result satisfies never;
  }
}

async function save({ session, draft, drafts }: Props): Promise<Outcome> {
  const made = await issueFile(draft, { key: session.key, drafts });
  if (made === null) return { kind: 'missing' };
  const where = await saveFileWhere(made.file.name, made.file);
  return where === 'nowhere'
    ? { kind: 'saved', where, leftOut: [], untranslated: [] }
    : { ...made, kind: 'saved', where };
}

const saveWhole = async ({ session, drafts }: Props): Promise<Outcome> => ({
  kind: (await saveWholeDraft(session, drafts)) ? 'saved-whole' : 'none',
});

type OutcomeTextProps = {
  readonly outcome: Outcome;
  readonly check: DraftCheck;
  readonly draft: Draft;
};

function OutcomeText({ outcome, check, draft }: OutcomeTextProps): JSX.Element | null {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'working':
      return <p>{say('writing.working')}</p>;
    case 'missing':
      return <p>{missingText(check)}</p>;
    case 'locked':
      return <p>{say('library.locked')}</p>;
    case 'conflict':
      return <p>{say('library.storiesChanged')}</p>;
    case 'failed':
      return <p class="failure">{outcome.why}</p>;
    case 'used':
    case 'saved':
      return (
        <>
          <p>{say(outcome.kind === 'used' ? 'writing.nowUsed' : savedTexts[outcome.where])}</p>
          <LeftOut entities={outcome.leftOut} language={draft.language} />
          <Untranslated parts={outcome.untranslated} draft={draft} />
        </>
      );
    case 'saved-whole':
      return <p>{say('writing.draftSaved')}</p>;
    case 'newer':
      return <p>{say('library.goesBack', { version: outcome.version })}</p>;
    default:
      return outcome satisfies never;
  }
}

const savedTexts = {
  chosen: 'writing.savedWhere',
  downloads: 'writing.nowSaved',
  nowhere: 'writing.saveCanceled',
} as const satisfies Readonly<Record<SavedWhere, string>>;

function missingText({ lists }: DraftCheck): string {
  const wrong = lists.find(({ problem }) => problem !== null);
  return wrong === undefined ? say('writing.notReady') : fieldProblemText(wrong);
}

type LeftOutProps = { readonly entities: readonly DraftEntity[]; readonly language: string };

function LeftOut({ entities, language }: LeftOutProps): JSX.Element | null {
  const names = new Intl.ListFormat(locale()).format(
    entities.slice(0, maxNamed).map(({ name }) => name || say('writing.unnamed')),
  );
  const named = (
    <bdi key="names" lang={language}>
      {names}
    </bdi>
  );
  return entities.length === 0 ? null : <p>{sayAround('writing.leftOut', { names: named })}</p>;
}

/** So many that are left out are named. */
const maxNamed = 10;

type UntranslatedProps = { readonly parts: readonly UntranslatedPart[]; readonly draft: Draft };

/** What readers in other languages see as it was written. */
function Untranslated({ parts, draft }: UntranslatedProps): JSX.Element | null {
  if (parts.length === 0) return null;
  const nameOf = (part: UntranslatedPart): string =>
    part.kind === 'entity'
      ? draft.entities.find(({ id }) => id === part.id)?.name || say('writing.unnamed')
      : say(`writing.${part.kind}`);
  const names = new Intl.ListFormat(locale()).format(parts.slice(0, maxNamed).map(nameOf));
  return <p>{sayAround('writing.untranslated', { parts: <bdi key="parts">{names}</bdi> })}</p>;
}

type StoryOfDraft = {
  /** The story of the library that was made of the draft; `null` if there is none. */
  readonly header: StoryHeader | null;
  readonly isOn: boolean;
  /** Whether it says what the draft says now. */
  readonly isCurrent: boolean;
  lookAgain(draft: Draft): Promise<void>;
};

/** Follows the story that pages use of a draft. */
function useStoryOf({ session, draft, drafts, library }: Props): StoryOfDraft {
  const [header, setHeader] = useState<StoryHeader | null>(null);
  /** The state of the draft that the story has. */
  const [current, setCurrent] = useState<Draft | null>(null);
  const lookAgain = async (latest: Draft): Promise<void> => {
    try {
      const known = await readStoryOf(latest, { session, drafts, library });
      setHeader(known.header);
      setCurrent((before) => (known.isCurrent ? latest : before === latest ? null : before));
    } catch (error) {
      console.debug('Namelight could not look for the story of a draft:', error);
    }
  };
  useLibraryChanges(() => session.draft.value && void lookAgain(session.draft.value), session);
  return { header, isOn: header?.isOn === true, isCurrent: current === draft, lookAgain };
}

/** Calls `look` now and after each change of the library from elsewhere. */
function useLibraryChanges(look: () => void, session: DraftSession): void {
  useEffect(() => {
    const gone = new AbortController();
    look();
    watchLibrary(look, gone.signal);
    return () => gone.abort();
  }, [session]);
}

type ReadWiring = Pick<Props, 'session' | 'drafts' | 'library'>;

async function readStoryOf(draft: Draft, { session, drafts, library }: ReadWiring) {
  // Also the window that adds names puts stories to use.
  await session.readStoryId();
  const issued = (await readHead(drafts, session.key))?.issued ?? null;
  const header = issued && (await storyWithId(library, issued.id));
  const isIssued = header !== null && header.version === issued?.version;
  return { header, isCurrent: isIssued && (await isAsIssued(draft, issued)) };
}

async function storyWithId(library: Library, id: string): Promise<StoryHeader | null> {
  return (
    (await listStories(library)).find((header) => header.id === id && header.origin === 'reader') ?? null
  );
}
