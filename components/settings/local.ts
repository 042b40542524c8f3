import { browser } from 'wxt/browser';

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
