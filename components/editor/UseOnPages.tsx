import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '../fact-sets/announce.ts';
import { switchSet } from '../fact-sets/edit-library.ts';
import { type Library, libraryFailureOf, listSets } from '../fact-sets/library.ts';
import type { SetHeader } from '../fact-sets/set-records.ts';
import { locale, say, sayAround } from '../i18n/say.ts';
import { saveFileWhere } from '../popup/save-file.ts';
import { failureText } from '../popup/set-texts.ts';
import type { StoriesWiring } from '../stories/wiring.ts';
import type { DraftCheck } from '../writing/check-draft.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import { readHead } from '../writing/draft-store.ts';
import { isAsIssued, issueFile, publishDraft } from '../writing/publish.ts';
import type { DraftSession } from './draft-session.ts';
import { fieldProblemText, refusedText } from './field-problem.ts';

type Props = StoriesWiring & {
  readonly session: DraftSession;
  readonly draft: Draft;
  readonly check: DraftCheck;
  /** Called when nothing of the story can be used yet. */
  readonly onMissing: () => void;
};

/** Whether pages use the story, and a file of it to hand on. */
export function UseOnPages(props: Props): JSX.Element {
  const { draft, check, library, onMissing } = props;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const { header, isCurrent, lookAgain } = useSetOf(props);
  const isOn = header?.isOn === true;
  // What came of a press is of the story as it was then.
  useEffect(() => setOutcome((latest) => (latest.kind === 'working' ? latest : { kind: 'none' })), [draft]);
  // Said of the buttons, so that no press is passed over in silence.
  const isWorking = outcome.kind === 'working';
  const run = async (act: (signal: AbortSignal) => Promise<Outcome>): Promise<void> => {
    if (isWorking) return;
    setOutcome({ kind: 'working' });
    const done = await act(AbortSignal.timeout(maxWaitMs)).catch(
      (error): Outcome => ({ kind: 'failed', why: failureText(libraryFailureOf(error)) }),
    );
    setOutcome(done);
    if (done.kind === 'missing') onMissing();
    await lookAgain(draft);
  };
  const stop = async (): Promise<void> => {
    if (header === null) return;
    await run(async () => {
      await switchSet(library, header.id, false);
      return { kind: 'none' };
    });
  };
  return (
    <div class="use-on-pages">
      <p class="use-state">
        {say(isOn ? (isCurrent ? 'writing.used' : 'writing.usedBefore') : 'writing.notUsed')}
      </p>
      <div class="actions">
        {/* The button that takes the place of a pressed one is the same element, and has the focus. */}
        {isOn && isCurrent ? (
          <button key="first" type="button" aria-disabled={isWorking || undefined} onClick={stop}>
            {say('writing.stopUsing')}
          </button>
        ) : (
          <button
            key="first"
            type="button"
            class="primary"
            aria-disabled={isWorking || undefined}
            onClick={() => run((signal) => putToUse({ ...props, signal }))}
          >
            {say(isOn ? 'writing.updatePages' : 'writing.useOnPages')}
          </button>
        )}
        {isOn && !isCurrent ? (
          <button key="second" type="button" aria-disabled={isWorking || undefined} onClick={stop}>
            {say('writing.stopUsing')}
          </button>
        ) : null}
        <button
          key="save"
          type="button"
          aria-disabled={isWorking || undefined}
          onClick={() => run(() => save(props))}
        >
          {say('writing.saveAsFile')}
        </button>
      </div>
      <div role="status" class="outcome">
        <OutcomeText {...{ outcome, check }} language={draft.language} />
      </div>
    </div>
  );
}

/** Putting a set to use takes seconds at most. */
const maxWaitMs = 120_000;

type Outcome =
  | { readonly kind: 'none' | 'working' | 'missing' | 'locked' | 'conflict' }
  | { readonly kind: 'used' | 'saved'; readonly leftOut: readonly DraftEntity[] }
  | { readonly kind: 'failed'; readonly why: string };

async function putToUse({
  session,
  draft,
  drafts,
  library,
  signal,
}: Props & { signal: AbortSignal }): Promise<Outcome> {
  const result = await publishDraft(draft, { key: session.key, drafts, library, signal });
  switch (result.kind) {
    case 'published':
      if (!result.header.isOn) await switchSet(library, result.header.id, true);
      return { kind: 'used', leftOut: result.leftOut };
    case 'not-ready':
      return { kind: 'missing' };
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
  const isSaved = await saveFileWhere(made.file.name, made.file);
  return isSaved ? { kind: 'saved', leftOut: made.leftOut } : { kind: 'none' };
}

function OutcomeText({
  outcome,
  check,
  language,
}: {
  readonly outcome: Outcome;
  readonly check: DraftCheck;
  readonly language: string;
}): JSX.Element | null {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'working':
      return <p>{say('writing.working')}</p>;
    case 'missing': {
      const wrong = check.lists.find(({ problem }) => problem !== null);
      return <p>{wrong === undefined ? say('writing.notReady') : fieldProblemText(wrong)}</p>;
    }
    case 'locked':
      return <p>{say('library.locked')}</p>;
    case 'conflict':
      return <p>{say('library.setsChanged')}</p>;
    case 'failed':
      return <p class="failure">{outcome.why}</p>;
    case 'used':
    case 'saved': {
      const { leftOut } = outcome;
      const names = new Intl.ListFormat(locale()).format(
        leftOut.slice(0, maxNamed).map(({ name }) => name || say('writing.unnamed')),
      );
      return (
        <>
          <p>{say(outcome.kind === 'used' ? 'writing.nowUsed' : 'writing.nowSaved')}</p>
          {leftOut.length === 0 ? null : (
            <p>
              {sayAround('writing.leftOut', {
                names: (
                  <bdi key="names" lang={language}>
                    {names}
                  </bdi>
                ),
              })}
            </p>
          )}
        </>
      );
    }
    default:
      return outcome satisfies never;
  }
}

/** So many that are left out are named. */
const maxNamed = 10;

type SetOfDraft = {
  /** The set of the library that was made of the draft; `null` if there is none. */
  readonly header: SetHeader | null;
  /** Whether it says what the draft says now. */
  readonly isCurrent: boolean;
  lookAgain(draft: Draft): Promise<void>;
};

/** Follows the set that pages use of a draft. */
function useSetOf({ session, draft, drafts, library }: Props): SetOfDraft {
  const [known, setKnown] = useState<{ readonly header: SetHeader | null; readonly of: Draft | null }>({
    header: null,
    of: null,
  });
  const lookUp = async (draft: Draft): Promise<void> => {
    // Also the window that adds names puts stories to use.
    await session.readSetId();
    const issued = (await readHead(drafts, session.key))?.issued ?? null;
    const header = issued && (await setNamed(library, issued.id));
    const isCurrent =
      header !== null && header.version === issued?.version && (await isAsIssued(draft, issued));
    setKnown(({ of }) => ({ header, of: isCurrent ? draft : of === draft ? null : of }));
  };
  const look = (draft: Draft): Promise<void> =>
    lookUp(draft).catch((error) => console.debug('Namelight could not look for the set of a story:', error));
  useEffect(() => {
    const gone = new AbortController();
    const lookNow = (): void => {
      const draft = session.draft.value;
      if (draft !== null) void look(draft);
    };
    lookNow();
    watchLibrary(lookNow, gone.signal);
    return () => gone.abort();
  }, [session]);
  return { header: known.header, isCurrent: known.of === draft, lookAgain: look };
}

async function setNamed(library: Library, id: string): Promise<SetHeader | null> {
  return (await listSets(library)).find((header) => header.id === id && header.origin === 'reader') ?? null;
}
