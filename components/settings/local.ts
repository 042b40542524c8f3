import { browser } from 'wxt/browser';

/** Returns what this browser keeps under a key of `storage.local`; nothing, too, where storage cannot be read. */
export async function readLocal<Value>(key: string): Promise<Value | undefined> {
  try {
    return (await browser.storage.local.get<Record<string, Value | undefined>>(key))[key];
  } catch {
    return undefined;
  }
}

/** Keeps a value under a key; `undefined` for nothing. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
