/** The one place that knows where settings are kept: `storage.sync`. */
import { browser } from 'wxt/browser';
import { say } from '../words/say.ts';
import type { Settings, SettingsPatch } from './settings.ts';
import { repair, type Stored, writing } from './stored.ts';

/** Settings could not be saved; the message is fit to show to the user. */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

/** Returns the settings as they are now, repaired; the defaults where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return repair(await readStored()).settings;
}

/**
 * Calls `onSettings` with the settings as they are, then again after each change from any window or
 * machine, until the signal aborts. What is damaged in storage is said in the console, once.
 */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const settingsIn = repairing();
  watchStored((stored) => onSettings(settingsIn(stored)), signal);
}

/** The same for what is stored, as it is: `switchesIn` and `repairing` read it. */
export function watchStored(onStored: (stored: Stored) => void, signal: AbortSignal): void {
  let reads = 0;
  const read = async (): Promise<void> => {
    const mine = ++reads;
    const stored = await readStored();
    if (!signal.aborted && mine === reads) onStored(stored);
  };
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'sync') void read();
  };
  browser.storage.onChanged.addListener(onChanged);
  // In a page, the signal also aborts because the extension is gone, and its interface with it.
  const stop = () => browser.storage?.onChanged.removeListener(onChanged);
  signal.addEventListener('abort', stop, { once: true });
  void read();
}

/** Returns what repairs settings, and says in the console what was damaged, once. */
export function repairing(): (stored: Stored) => Settings {
  let reported = '';
  return (stored) => {
    const { settings, problems } = repair(stored);
    const report = problems.join('; ');
    if (report !== '' && report !== reported) console.warn(`Namelight settings: ${report}.`);
    reported = report;
    return settings;
  };
}

/** Changes the fields of the patch and no other. Throws `SettingsNotSaved` when the browser refuses. */
export async function writeSettings(patch: SettingsPatch): Promise<void> {
  await saving(async () => {
    const { set, remove } = writing(patch, await browser.storage.sync.get());
    await browser.storage.sync.set(set);
    if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  });
}

/** Puts every setting back to its default; returns what was stored, for `replaceSettings`. */
export const resetSettings = (): Promise<Stored> => replaceSettings({});

/**
 * Stores exactly this, damaged parts included, and returns what was stored before, for the way back.
 * Throws `SettingsNotSaved` when the browser refuses, and then nothing is lost: what was there goes last.
 */
export function replaceSettings(stored: Stored): Promise<Stored> {
  return saving(async () => {
    const before: Stored = await browser.storage.sync.get();
    await browser.storage.sync.set(stored);
    await browser.storage.sync.remove(Object.keys(before).filter((key) => !Object.hasOwn(stored, key)));
    return before;
  });
}

/** Returns what is stored; nothing, hence the defaults, where storage cannot be read. */
async function readStored(): Promise<Stored> {
  try {
    return await browser.storage.sync.get();
  } catch (error) {
    console.warn(`Namelight settings could not be read (${String(error)}); using the defaults.`);
    return {};
  }
}

async function saving<Result>(save: () => Promise<Result>): Promise<Result> {
  try {
    return await save();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettingsNotSaved(say('settings.notSaved', { reason }), { cause });
  }
}
