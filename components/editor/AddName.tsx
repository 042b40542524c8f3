import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readSelection, type SelectedOnPage } from '../background/selections.ts';
import { type LibraryFailure, libraryFailureOf } from '../fact-sets/library.ts';
import { locale, say } from '../i18n/say.ts';
import { failureText } from '../popup/set-texts.ts';
import { siteOf } from '../settings/settings.ts';
import type { StoriesWiring } from '../stories/wiring.ts';
import { type DraftHead, listDrafts, readDraft } from '../writing/draft-store.ts';
import { today } from '../writing/today.ts';
import { AddedNote } from './AddedNote.tsx';
import { AddNameForm } from './AddNameForm.tsx';
import { type AddOutcome, addToStory, switchOn, type Use } from './add-to-story.ts';

type Opened =
  | { readonly kind: 'opening' }
  /** What was selected is not known any more. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure }
  | { readonly kind: 'open'; readonly selected: SelectedOnPage; readonly heads: readonly DraftHead[] };

type Added = Extract<AddOutcome, { readonly kind: 'added' }>;

/** The window that "Add to a story…" opens. */
export function AddName(props: StoriesWiring & { readonly token: string }): JSX.Element {
  const { token, drafts, library } = props;
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const [added, setAdded] = useState<Added | null>(null);
  const closed = useMemo(() => new AbortController(), []);
  useEffect(() => {
    document.title = say('adding.title');
    void open(token, props).then((now) => closed.signal.aborted || setOpened(now));
    return () => closed.abort();
  }, []);
  const wiring = { drafts, library, signal: closed.signal };
  const turnOn = async ({ key }: Added, set: { id: string; site: string | null }): Promise<void> => {
    const use: Use = await switchOn(library, set);
    setAdded({ kind: 'added', key, use });
  };
  const close = (): void => window.close();
  switch (opened.kind) {
    case 'opening':
      return <main class="adding" aria-busy="true" />;
    case 'expired':
      return (
        <Message title={say('adding.expired')} onClose={close}>
          {say('adding.expiredHow')}
        </Message>
      );
    case 'failed':
      return (
        <Message title={say('adding.title')} onClose={close}>
          {failureText(opened.failure)}
        </Message>
      );
    case 'open': {
      const site = siteOf(opened.selected.address ?? '');
      return (
        <main class="adding">
          <h1>{say(added === null ? 'adding.title' : 'adding.added')}</h1>
          {added === null ? (
            <AddNameForm
              selected={opened.selected}
              heads={opened.heads}
              today={today()}
              language={locale()}
              readStory={(key) => readDraft(drafts, key)}
              onAdd={async (order) => {
                const outcome = await addToStory({ ...order, site, from: token }, wiring);
                if (outcome.kind === 'added') setAdded(outcome);
                return outcome;
              }}
              onClose={close}
            />
          ) : (
            <AddedNote added={added} onTurnOn={(id) => void turnOn(added, { id, site })} onClose={close} />
          )}
        </main>
      );
    }
    default:
      return opened satisfies never;
  }
}

async function open(token: string, { drafts }: StoriesWiring): Promise<Opened> {
  try {
    const tab = await browser.tabs.getCurrent();
    const selected = tab?.id === undefined ? null : await readSelection(token, tab.id);
    if (selected === null) return { kind: 'expired' };
    return { kind: 'open', selected, heads: await listDrafts(drafts) };
  } catch (error) {
    return { kind: 'failed', failure: libraryFailureOf(error) };
  }
}

function Message(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <main class="adding">
      <h1>{props.title}</h1>
      <p>{props.children}</p>
      <div class="actions">
        <button type="button" onClick={props.onClose}>
          {say('adding.close')}
        </button>
      </div>
    </main>
  );
}
