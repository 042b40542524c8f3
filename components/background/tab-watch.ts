/** Keeps the stored names and the toolbar button of each tab up to date, however often its pages report. */
import { pause } from '../events/listen.ts';
import { type FoundInDocument, forgetClosedDocuments, recordFound } from '../tabs/found-names.ts';
import { refreshTab } from './toolbar.ts';

/** After an update, a tab waits this many times as long as the update took, within these limits, so that other tabs come first. */
const backoffPerWork = 4;
const minBackoffMs = 250;
const maxBackoffMs = 1_000;

const backoffAfter = (workMs: number): number =>
  Math.min(maxBackoffMs, Math.max(minBackoffMs, workMs * backoffPerWork));

/** What the next update of a tab has to do. */
type PendingUpdate = {
  readonly reports: Map<string, FoundInDocument>;
  mayHaveLost: boolean;
  readonly done: Promise<void>;
};

/**
 * Updates a tab at once, or after a back-off if it was updated a moment ago, and then once for everything that has come
 * in, because pages decide how often they report. If the background is stopped, pending reports are lost; pages send
 * them again.
 */
export class TabWatch {
  readonly #signal: AbortSignal;
  readonly #pending = new Map<number, PendingUpdate>();
  readonly #backoffs = new Map<number, Promise<void>>();

  /** Works until the signal aborts; pending updates are then dropped. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Stores what a document reports; of several pending reports of one document only the newest. */
  report(found: FoundInDocument): Promise<void> {
    const { reports, done } = this.#pendingFor(found.tabId);
    reports.set(`${found.frameId}:${found.documentId}`, found);
    return done;
  }

  /** Forgets closed documents, after a tab has loaded another page or changed its frames. */
  tabChanged(tabId: number): Promise<void> {
    const due = this.#pendingFor(tabId);
    due.mayHaveLost = true;
    return due.done;
  }

  #pendingFor(tabId: number): PendingUpdate {
    const before = this.#pending.get(tabId);
    if (before !== undefined) return before;
    const done = Promise.resolve(this.#backoffs.get(tabId)).then(() => this.#updateNow(tabId));
    const due = { reports: new Map(), mayHaveLost: false, done };
    this.#pending.set(tabId, due);
    return due;
  }

  async #updateNow(tabId: number): Promise<void> {
    const due = this.#pendingFor(tabId);
    this.#pending.delete(tabId);
    if (this.#signal.aborted) return;
    const start = performance.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#backoffs.set(tabId, promise);
    try {
      await update(tabId, due);
    } finally {
      void pause(backoffAfter(performance.now() - start), this.#signal).then(() => {
        this.#backoffs.delete(tabId);
        resolve();
      });
    }
  }
}

async function update(tabId: number, { reports, mayHaveLost }: PendingUpdate): Promise<void> {
  await recordFound(tabId, [...reports.values()]);
  if (mayHaveLost) await forgetClosedDocuments(tabId);
  await refreshTab(tabId);
}
