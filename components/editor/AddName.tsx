import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type DraftHead, listDrafts, readDraft } from '../drafts/draft-store.ts';
import { locale, say } from '../i18n/say.ts';
import { siteOf } from '../settings/settings.ts';
import { failureText } from '../shelf/story-texts.ts';
import { type StorageFailure, storageFailureOf } from '../storage/failure.ts';
import { today } from '../story/today.ts';
import { readSelection, type SelectedOnPage } from '../tabs/selections.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { AddedNote } from './AddedNote.tsx';
import { AddNameForm, type AddRequest } from './AddNameForm.tsx';
import { type AddOutcome, addToStory, switchOn } from './add-to-story.ts';

type Opened =
  | { readonly kind: 'opening' }
  /** What was selected is not known any more. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure }
  | { readonly kind: 'open'; readonly selected: SelectedOnPage; readonly heads: readonly DraftHead[] };

type Added = Extract<AddOutcome, { readonly kind: 'added' }>;

type AddNameProps = StoriesWiring & { readonly token: string };

/** The window that "Add to a story…" opens. */
export function AddName(props: AddNameProps): JSX.Element {
  const { opened, signal } = useOpened(props);
  switch (opened.kind) {
    case 'opening':
      return <main class="adding" aria-busy="true" />;
    case 'expired':
      return <Message title={say('adding.expired')} text={say('adding.expiredHow')} />;
    case 'failed':
      return <Message title={say('adding.title')} text={failureText(opened.failure)} />;
    case 'open':
      return <Adding {...props} {...opened} signal={signal} />;
    default:
      return opened satisfies never;
  }
}

/** What was selected; the signal aborts when the window is gone. */
function useOpened(props: AddNameProps) {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const closed = useMemo(() => new AbortController(), []);
  useEffect(() => {
    document.title = say('adding.title');
    void open(props).then((now) => closed.signal.aborted || setOpened(now));
    return () => closed.abort();
  }, []);
  return { opened, signal: closed.signal };
}

type AddingProps = AddNameProps & {
  readonly selected: SelectedOnPage;
  readonly heads: readonly DraftHead[];
  readonly signal: AbortSignal;
};

/** The form, and after it what became of the name. */
function Adding(props: AddingProps): JSX.Element {
  const { token, drafts, library, signal, selected, heads } = props;
  const [added, setAdded] = useState<Added | null>(null);
  const site = siteOf(selected.address ?? '');
  const add = async (request: AddRequest): Promise<AddOutcome> => {
    const outcome = await addToStory({ ...request, site, from: token }, { drafts, library, signal });
    if (outcome.kind === 'added') setAdded(outcome);
    return outcome;
  };
  const turnOn = async ({ key }: Added, id: string): Promise<void> =>
    setAdded({ kind: 'added', key, use: await switchOn(library, { id, site }) });
  return (
    <main class="adding">
      <h1>{say(added === null ? 'adding.title' : 'adding.added')}</h1>
      {added === null ? (
        <AddNameForm
          {...{ selected, heads }}
          today={today()}
          language={locale()}
          readStory={(key) => readDraft(drafts, key)}
          onAdd={add}
          onClose={close}
        />
      ) : (
        <AddedNote added={added} onTurnOn={(id) => void turnOn(added, id)} onClose={close} />
      )}
    </main>
  );
}

const close = (): void => window.close();

async function open({ token, drafts }: AddNameProps): Promise<Opened> {
  try {
    const tab = await browser.tabs.getCurrent();
    const selected = tab?.id === undefined ? null : await readSelection(token, tab.id);
    if (selected === null) return { kind: 'expired' };
    return { kind: 'open', selected, heads: await listDrafts(drafts) };
  } catch (error) {
    return { kind: 'failed', failure: storageFailureOf(error) };
  }
}

type MessageProps = { readonly title: string; readonly text: string };

function Message({ title, text }: MessageProps): JSX.Element {
  return (
    <main class="adding">
      <h1>{title}</h1>
      <p>{text}</p>
      <div class="actions">
        <button type="button" onClick={close}>
          {say('adding.close')}
        </button>
      </div>
    </main>
  );
}
