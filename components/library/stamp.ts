/**
 * Which added sets hold now, told to every context at once through `storage.local`:
 *
 *     { library: { stamp: 1763980000123, sets: ["alaska-purchase-1867"] } }
 */
import { browser } from 'wxt/browser';
import { isRecord, listOf } from '../checks/checks.ts';

/** Another one after each change of what pages show; `none` while no set is on. */
export type Stamp = { readonly stamp: number; readonly sets: readonly string[] };

export const none: Stamp = { stamp: 0, sets: [] };

const key = 'library';

/** Calls `onStamp` with the stamp as it is, then again after each change, until the signal aborts. */
export function watchStamp(onStamp: (stamp: Stamp) => void, signal: AbortSignal): void {
  const read = async (): Promise<void> => {
    const stamp = await readStamp();
    if (!signal.aborted) onStamp(stamp);
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && key in changes) void read();
  };
  browser.storage.onChanged.addListener(onChanged);
  // In a page, the signal also aborts because the extension is gone, and its interface with it.
  const stop = () => browser.storage?.onChanged.removeListener(onChanged);
  signal.addEventListener('abort', stop, { once: true });
  void read();
}

/** Returns the stamp as it is; where storage cannot be read, or holds something else, that of no sets. */
export async function readStamp(): Promise<Stamp> {
  const stored = await browser.storage.local.get(key).catch(() => ({}));
  const { [key]: found } = stored as Readonly<Record<string, unknown>>;
  return isStamp(found) ? found : none;
}

/** Tells every context which sets hold from now on, in this order. */
export async function writeStamp(sets: readonly string[]): Promise<void> {
  if (sets.length === 0) await browser.storage.local.remove(key);
  else
    await browser.storage.local.set({ [key]: { stamp: Date.now() + Math.random(), sets } satisfies Stamp });
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isStamp = (value: unknown): value is Stamp =>
  isRecord(value) && typeof value.stamp === 'number' && listOf(isText)(value.sets);
