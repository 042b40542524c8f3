/**
 * The one place that writes settings, run by the background alone: the popup and pages ask it by message. One queue then
 * knows of all changes, and none is written over another in the items that rules share. A lock would not do for that:
 * content scripts have those of their page's origin, and a popup in a private window of Firefox has its own.
 */
import { browser } from 'wxt/browser';
import { errorMessage } from '../checks/error-message.ts';
import { say } from '../words/say.ts';
import { type Change, type Replacement, withChange } from './changes.ts';
import { readLocal, writeLocal } from './local.ts';
import { SettingsNotSaved } from './not-saved.ts';
import { Pace } from './pace.ts';
import { hereItem, isSame, packed, unpacked } from './packing.ts';
import { itemsInStorage, readPolicy } from './store.ts';
import type { Stored } from './stored.ts';

/** How long after the browser has refused a write for its rate it is tried again: a worker that rests for 30 s is stopped. */
const againMs = 10_000;

/** What is to be written in both areas, kept until it is: should the background end in between, the next one does the rest. */
const unfinishedKey = 'unfinished';

type Waiting = {
  readonly change: Change;
  readonly resolve: (replacement: Replacement) => void;
  readonly reject: (error: unknown) => void;
};

export class SettingsWriter {
  readonly #signal: AbortSignal;
  readonly #pace = new Pace();
  #waiting: readonly Waiting[] = [];
  #work: Promise<void>;

  /** Until the signal aborts; what waits then is not saved. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#work = finish();
  }

  /**
   * Makes a change to what is stored once all earlier ones are made; returns what was there and what is there now. What
   * comes while one write is under way, or has to wait, becomes one write. Rejects with `SettingsNotSaved` when the
   * browser, a lock or the room for settings refuses it: then nothing of it is stored.
   */
  save(change: Change): Promise<Replacement> {
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { change, resolve, reject }];
      this.#work = this.#work.then(() => this.#saveWaiting());
    });
  }

  async #saveWaiting(): Promise<void> {
    if (this.#waiting.length === 0) return;
    await pause(this.#pace.wait(), this.#signal);
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      await this.#saveAll(batch);
    } catch (error) {
      if (!isForRate(error) || this.#signal.aborted) return refuse(batch, error);
      this.#waiting = [...batch, ...this.#waiting];
      await pause(againMs, this.#signal);
      await this.#saveWaiting();
    }
  }

  async #saveAll(batch: readonly Waiting[]): Promise<void> {
    this.#signal.throwIfAborted();
    await finish();
    const [items, policy] = await Promise.all([itemsInStorage(), readPolicy()]);
    let own = unpacked(items);
    const answers = batch.map(({ change, resolve, reject }) => {
      try {
        const before = own;
        const after = withChange({ own, policy }, change);
        own = after;
        return () => resolve({ before, after });
      } catch (error) {
        return () => reject(error);
      }
    });
    await this.#write(items, packed(own));
    for (const answer of answers) answer();
  }

  async #write(before: Stored, after: Stored): Promise<void> {
    const write = difference(before, after);
    const here = after[hereItem];
    if (isSame(here, before[hereItem])) return this.#sync(write);
    if (isNothing(write)) return writeLocal(hereItem, here);
    await writeLocal(unfinishedKey, { write, here });
    try {
      await this.#sync(write);
    } catch (error) {
      await writeLocal(unfinishedKey, undefined);
      throw error;
    }
    await writeLocal(hereItem, here);
    await writeLocal(unfinishedKey, undefined);
  }

  async #sync(write: Write): Promise<void> {
    this.#pace.count(await writeItems(write));
  }
}

/** What to set and what to take away in `storage.sync`. */
type Write = { readonly set: Stored; readonly gone: readonly string[] };

function difference(before: Stored, after: Stored): Write {
  const { [hereItem]: _, ...set } = Object.fromEntries(
    Object.entries(after).filter(([key, value]) => !isSame(before[key], value)),
  );
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key) && key !== hereItem);
  return { set, gone };
}

const isNothing = ({ set, gone }: Write): boolean => Object.keys(set).length + gone.length === 0;

/**
 * Writes all of it or nothing, and returns how many calls that took. Browsers make one call a whole, and no two: where
 * items come and go, those that go are `null` first, which says the same.
 */
async function writeItems({ set, gone }: Write): Promise<number> {
  const sets = Object.keys(set).length;
  if (sets > 0)
    await browser.storage.sync.set({ ...set, ...Object.fromEntries(gone.map((key) => [key, null])) });
  if (gone.length === 0) return Math.min(sets, 1);
  const removing = browser.storage.sync.remove([...gone]);
  if (sets === 0) await removing;
  else await removing.catch((error) => console.debug('Namelight left empty items in storage.', error));
  return Math.min(sets, 1) + 1;
}

/** Does the rest of what another background has begun; where the browser refuses that, what was there before stays. */
async function finish(): Promise<void> {
  try {
    const unfinished = await readLocal<{ readonly write: Write; readonly here?: Stored }>(unfinishedKey);
    if (unfinished === undefined) return;
    await writeItems(unfinished.write);
    await writeLocal(hereItem, unfinished.here);
    await writeLocal(unfinishedKey, undefined);
  } catch (error) {
    console.warn(`Namelight could not finish saving its settings (${errorMessage(error)}).`);
    await writeLocal(unfinishedKey, undefined).catch(() => {});
  }
}

const isForRate = (error: unknown): boolean => /MAX_WRITE_OPERATIONS/.test(errorMessage(error));

function refuse(batch: readonly Waiting[], cause: unknown): void {
  const error = new SettingsNotSaved(say('settings.notSaved', { reason: errorMessage(cause) }), { cause });
  for (const { reject } of batch) reject(error);
}

/** Waits, but not for what has ended. */
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
