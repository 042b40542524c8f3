/**
 * Which added sets hold now, told to every context at once through `storage.local`:
 *
 *     { library: { stamp: 1763980000123, sets: ["alaska-purchase-1867"] } }
 */
import { browser } from 'wxt/browser';
import { watchStorage } from '../settings/watch-storage.ts';

/** Another one after each change of what pages show; `none` while no set is on. */
export type Stamp = { readonly stamp: number; readonly sets: readonly string[] };

export const none: Stamp = { stamp: 0, sets: [] };

const key = 'library';

/** Returns the stamp alone: what frames go by. */
export const stampNow = async (): Promise<number> => (await readStamp()).stamp;

/** Returns what was told last; where storage cannot be read, that no set holds. */
export async function readStamp(): Promise<Stamp> {
  const { [key]: told } = await browser.storage.local.get<{ [key]?: Stamp }>(key).catch(nothing);
  return told ?? none;
}

/** Calls `onChange` whenever other sets hold, or the same in another way, until the signal aborts. */
export function watchStamp(onChange: () => void, signal: AbortSignal): void {
  let known: number | null = null;
  watchStorage({
    read: stampNow,
    onValue(stamp) {
      if (known !== null && stamp !== known) onChange();
      known = stamp;
    },
    signal,
  });
}

const nothing = (): { readonly [key]?: Stamp } => ({});

/** Tells every context which sets hold from now on, in this order. */
export async function writeStamp(sets: readonly string[]): Promise<void> {
  if (sets.length === 0) await browser.storage.local.remove(key);
  else
    await browser.storage.local.set({ [key]: { stamp: Date.now() + Math.random(), sets } satisfies Stamp });
}
