/**
 * Writes settings. Only the background runs it; the popup and pages send messages. All changes go through one queue, so
 * that none overwrites another in a shared item. A Web Lock would not do: content scripts have the locks of their page's
 * origin, and a popup in a private window of Firefox has its own.
 */
import { browser } from 'wxt/browser';
import { say } from '../i18n/say.ts';
import { errorMessage } from '../messages/checks.ts';
import { isSame, localItem, pack, unpack } from './packing.ts';
import { applyChange, type SettingsChange, type SettingsReplacement } from './settings-change.ts';
import { readLocal, SettingsNotSaved, writeLocal } from './storage.ts';
import { WriteRateLimit } from './storage-limits.ts';
import { readItemsOrThrow, readPolicy } from './store.ts';
import type { StoredSettings } from './stored.ts';

/** Delay before a write that hit the browser's rate limit is retried. A worker that is idle for 30 s would be stopped. */
const retryMs = 10_000;

/** Key of a change to both storage areas while it is written: if the background ends in between, the next one finishes it. */
const unfinishedKey = 'unfinished';

type PendingChange = {
  readonly change: SettingsChange;
  readonly resolve: (replacement: SettingsReplacement) => void;
  readonly reject: (error: unknown) => void;
};

export class SettingsWriter {
  readonly #signal: AbortSignal;
  readonly #rateLimit = new WriteRateLimit();
  #pending: readonly PendingChange[] = [];
  #queue: Promise<void>;

  /** Works until the signal aborts; pending changes are then not saved. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#queue = finishInterrupted();
  }

  /**
   * Applies a change after all earlier ones; returns the settings before and after. Changes that arrive during a write or
   * a delay are written together. Rejects with `SettingsNotSaved` if the browser, a lock or a size limit refuses it; then
   * nothing of it is stored.
   */
  save(change: SettingsChange): Promise<SettingsReplacement> {
    return new Promise((resolve, reject) => {
      this.#pending = [...this.#pending, { change, resolve, reject }];
      this.#queue = this.#queue.then(() => this.#savePending());
    });
  }

  async #savePending(): Promise<void> {
    if (this.#pending.length === 0) return;
    await pause(this.#rateLimit.delayMs(), this.#signal);
    const batch = this.#pending;
    this.#pending = [];
    try {
      await this.#saveAll(batch);
    } catch (error) {
      if (!isRateLimitError(error) || this.#signal.aborted) return rejectAll(batch, error);
      this.#pending = [...batch, ...this.#pending];
      await pause(retryMs, this.#signal);
      await this.#savePending();
    }
  }

  async #saveAll(batch: readonly PendingChange[]): Promise<void> {
    this.#signal.throwIfAborted();
    await finishInterrupted();
    const [items, policy] = await Promise.all([readItemsOrThrow(), readPolicy()]);
    let own = unpack(items);
    const answers = batch.map(({ change, resolve, reject }) => {
      try {
        const before = own;
        const after = applyChange({ own, policy }, change);
        own = after;
        return () => resolve({ before, after });
      } catch (error) {
        return () => reject(error);
      }
    });
    await this.#write(items, pack(own));
    for (const answer of answers) answer();
  }

  async #write(before: StoredSettings, after: StoredSettings): Promise<void> {
    const write = difference(before, after);
    const here = after[localItem];
    if (isSame(here, before[localItem])) return this.#writeSync(write);
    if (isEmpty(write)) return writeLocal(localItem, here);
    await writeLocal(unfinishedKey, { write, here });
    try {
      await this.#writeSync(write);
    } catch (error) {
      await writeLocal(unfinishedKey, undefined);
      throw error;
    }
    await writeLocal(localItem, here);
    await writeLocal(unfinishedKey, undefined);
  }

  async #writeSync(write: ItemChanges): Promise<void> {
    this.#rateLimit.count(await writeItems(write));
  }
}

/** Items to set and to remove in `storage.sync`. */
type ItemChanges = { readonly set: StoredSettings; readonly gone: readonly string[] };

function difference(before: StoredSettings, after: StoredSettings): ItemChanges {
  const { [localItem]: _, ...set } = Object.fromEntries(
    Object.entries(after).filter(([key, value]) => !isSame(before[key], value)),
  );
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key) && key !== localItem);
  return { set, gone };
}

const isEmpty = ({ set, gone }: ItemChanges): boolean => Object.keys(set).length + gone.length === 0;

/**
 * Writes all changes or none, and returns how many calls that took. Only a single call is atomic: so items to remove are
 * set to `null` in it, which counts as missing, and removed afterwards.
 */
async function writeItems({ set, gone }: ItemChanges): Promise<number> {
  const sets = Object.keys(set).length;
  if (sets > 0)
    await browser.storage.sync.set({ ...set, ...Object.fromEntries(gone.map((key) => [key, null])) });
  if (gone.length === 0) return Math.min(sets, 1);
  const removing = browser.storage.sync.remove([...gone]);
  if (sets === 0) await removing;
  else await removing.catch((error) => console.debug('Namelight left empty items in storage.', error));
  return Math.min(sets, 1) + 1;
}

/** Finishes a write that an earlier background began. If the browser refuses it, the old settings stay. */
async function finishInterrupted(): Promise<void> {
  try {
    const unfinished = await readLocal<{ readonly write: ItemChanges; readonly here?: StoredSettings }>(
      unfinishedKey,
    );
    if (unfinished === undefined) return;
    await writeItems(unfinished.write);
    await writeLocal(localItem, unfinished.here);
    await writeLocal(unfinishedKey, undefined);
  } catch (error) {
    console.warn(`Namelight could not finish saving its settings (${errorMessage(error)}).`);
    await writeLocal(unfinishedKey, undefined).catch(() => {});
  }
}

const isRateLimitError = (error: unknown): boolean => /MAX_WRITE_OPERATIONS/.test(errorMessage(error));

function rejectAll(batch: readonly PendingChange[], cause: unknown): void {
  const error = new SettingsNotSaved(say('settings.notSaved', { reason: errorMessage(cause) }), { cause });
  for (const { reject } of batch) reject(error);
}

/** Waits; returns early when the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
