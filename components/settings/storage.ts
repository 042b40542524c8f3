import { browser } from 'wxt/browser';
import { say } from '../i18n/say.ts';

/**
 * Reads a value and calls `onValue` with it, then again after each change of storage other than `storage.session`, until
 * the signal aborts. Late results of older reads are dropped.
 */
export function watchStorage<Value>(watching: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  readonly signal: AbortSignal;
}): void {
  const { signal } = watching;
  if (signal.aborted) return;
  const readAgain = latestOnly(watching);
  const onChanged = (_changes: unknown, area: string): void => {
    if (area !== 'session') void readAgain();
  };
  browser.storage.onChanged.addListener(onChanged);
  // In a page the signal also aborts when the extension is gone, and then `browser.storage` is too.
  const stop = () => browser.storage?.onChanged.removeListener(onChanged);
  signal.addEventListener('abort', stop, { once: true });
  void readAgain();
}

/**
 * Returns a function that reads a value and passes it to `onValue`, until the signal aborts. A read that ends after a
 * newer one has ended is dropped.
 */
export function latestOnly<Value>(reading: {
  readonly read: () => Promise<Value>;
  readonly onValue: (value: Value) => void;
  readonly signal: AbortSignal;
}): () => Promise<void> {
  const { read, onValue, signal } = reading;
  let reads = 0;
  let newest = 0;
  return async () => {
    const number = ++reads;
    const value = await read();
    if (signal.aborted || number < newest) return;
    newest = number;
    onValue(value);
  };
}

/** Returns the value of a key in `storage.local`; `undefined` also if storage cannot be read. */
export async function readLocal<Value>(key: string): Promise<Value | undefined> {
  try {
    return (await browser.storage.local.get<Record<string, Value | undefined>>(key))[key];
  } catch {
    return undefined;
  }
}

/** Stores a value in `storage.local`; `undefined` removes the key. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}

/** Settings could not be saved. The message can be shown to the user. */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

/** The error when the background did not answer a request to save. */
export const noAnswerError = (): SettingsNotSaved => new SettingsNotSaved(say('settings.noAnswer'));
