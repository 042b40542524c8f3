/**
 * Writes settings. Only the background runs it; the popup and pages send messages. All changes go through one queue, so
 * that none overwrites another in a shared item. A Web Lock would not do: content scripts have the locks of their page's
 * origin, and a popup in a private window of Firefox has its own.
 */
import { browser } from 'wxt/browser';
import { pause } from '../events/listen.ts';
import { errorMessage } from '../validation/checks.ts';
import { applyChange, type SaveResult, type SettingsChange } from './change.ts';
import { localItem, pack, unpack } from './packing.ts';
import { readItems, readLocal, readPolicy, writeLocal } from './storage.ts';
import { isSame, type StoredSettings } from './stored.ts';

/** Delay before a write that hit the browser's rate limit is retried. A worker that is idle for 30 s would be stopped. */
const retryMs = 10_000;

/** Key of a change to both storage areas while it is written: if the background ends in between, the next one finishes it. */
const unfinishedKey = 'unfinished';

type PendingChange = {
  readonly change: SettingsChange;
  readonly resolve: (result: SaveResult) => void;
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
   * Applies a change after all earlier ones. Changes that arrive during a write or a delay are written together. Nothing of
   * a change is stored if the browser, a lock or a size limit refuses it.
   */
  save(change: SettingsChange): Promise<SaveResult> {
    return new Promise((resolve) => {
      this.#pending = [...this.#pending, { change, resolve }];
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
      if (!isRateLimitError(error) || this.#signal.aborted) return refuseAll(batch, error);
      this.#pending = [...batch, ...this.#pending];
      await pause(retryMs, this.#signal);
      await this.#savePending();
    }
  }

  async #saveAll(batch: readonly PendingChange[]): Promise<void> {
    this.#signal.throwIfAborted();
    await finishInterrupted();
    const [items, policy] = await Promise.all([readItems(), readPolicy()]);
    let own = unpack(items);
    const answers = batch.map(({ change, resolve }) => {
      const applied = applyChange(own, policy, change);
      if (applied.kind === 'refused') return () => resolve(applied);
      const undo = { kind: 'take-back', before: own, after: applied.after } as const;
      own = applied.after;
      return () => resolve({ kind: 'saved', undo });
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

function refuseAll(batch: readonly PendingChange[], error: unknown): void {
  console.debug('Namelight could not save its settings.', error);
  for (const { resolve } of batch)
    resolve({ kind: 'refused', why: { kind: 'failed', reason: errorMessage(error) } });
}

/**
 * Limits how often settings are written. Chromium refuses more than 120 writes a minute and 1,800 an hour; Firefox has
 * no limit. A burst is written at once, then one write per interval: at most 89 a minute and 1,775 an hour.
 */
const burst = 60;
const intervalMs = 2_100;

class WriteRateLimit {
  /** When all writes so far would have ended, at one per interval. */
  #busyUntil = 0;

  /** How long to wait before the next write, in milliseconds. */
  delayMs(): number {
    return Math.max(0, this.#busyUntil - performance.now() - (burst - 1) * intervalMs);
  }

  /** Counts writes. */
  count(writes: number): void {
    this.#busyUntil = Math.max(this.#busyUntil, performance.now()) + writes * intervalMs;
  }
}
