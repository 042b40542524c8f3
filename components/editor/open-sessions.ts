/** The drafts that are open on the page. One whose editor is left stays open while something of it is not stored. */
import { effect } from '@preact/signals';
import type { DraftKey } from '../drafts/draft.ts';
import { type Drafts, watchDrafts } from '../drafts/draft-store.ts';
import { takeOver } from '../drafts/hand-over.ts';
import { DraftSession } from './draft-session.ts';

type Open = {
  readonly session: DraftSession;
  readonly end: AbortController;
  readonly opened: Promise<void>;
  /** Ends the wait of a session that was left; does nothing else. */
  stay(): void;
};

export class OpenSessions {
  readonly #drafts: Drafts;
  readonly #open = new Map<DraftKey, Open>();

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  /** Opens a draft, or returns its session that is still open; `opened` rejects if the draft cannot be read. */
  enter(key: DraftKey): { readonly session: DraftSession; readonly opened: Promise<void> } {
    const known = this.#open.get(key) ?? this.#start(key);
    known.stay();
    this.#open.set(key, { ...known, stay: () => undefined });
    return known;
  }

  /** Called when its editor is gone: closes the draft as soon as all of it is stored, which is tried once more. */
  leave(key: DraftKey): void {
    const left = this.#open.get(key);
    if (left === undefined) return;
    const { session, end } = left;
    if (session.saving.value.kind === 'failed') session.saveAgain();
    const stay = effect(() => {
      // A tab that only reads has nothing to store.
      if (session.writer.value === 'here' && session.saving.value.kind !== 'saved') return;
      end.abort();
      this.#open.delete(key);
    });
    if (!end.signal.aborted) this.#open.set(key, { ...left, stay });
  }

  /** Closes all. */
  end(): void {
    for (const { end } of this.#open.values()) end.abort();
    this.#open.clear();
  }

  #start(key: DraftKey): Open {
    const end = new AbortController();
    const { signal } = end;
    const session = new DraftSession({ key, drafts: this.#drafts, signal });
    follow(session, signal);
    takeOver(key, (addition) => session.add(addition), signal);
    askBeforeLoss(session, signal);
    return { session, end, opened: session.open(), stay: () => undefined };
  }
}

/** How long nothing is written elsewhere before it is read here, in ms. */
const pauseMs = 300;

/** Reads what another tab writes once that pauses: each time the whole draft is read and checked. */
function follow(session: DraftSession, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => {
    session.refresh().catch((error) => console.debug('Namelight could not read a story again:', error));
  };
  watchDrafts(() => {
    clearTimeout(timer);
    timer = setTimeout(read, pauseMs);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Before the tab is closed the browser asks, while something is in this tab only and can still be stored. */
function askBeforeLoss(session: DraftSession, signal: AbortSignal): void {
  const dispose = effect(() => {
    if (session.writer.value !== 'here' || session.saving.value.kind !== 'failed') return;
    const ended = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: ended.signal });
    return () => ended.abort();
  });
  signal.addEventListener('abort', dispose, { once: true });
}
