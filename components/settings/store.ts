/**
 * The one place that knows where settings are kept: the user's own in `storage.sync`, what an organisation asks
 * for in `storage.managed`. Whoever reads settings gets the two joined.
 */
import { browser } from 'wxt/browser';
import { reasonOf } from '../checks/reason.ts';
import { say } from '../words/say.ts';
import { readLocal, writeLocal } from './local.ts';
import { locksOf, type Policy, presetsOf, underPolicy } from './policy.ts';
import type { Settings, SettingsPatch } from './settings.ts';
import { flattened, repair, type Stored, writing } from './stored.ts';
import { watchStorage } from './watch-storage.ts';

/** Where settings come from. */
export type Origins = {
  /** The user's own, as they are stored. */
  readonly own: Stored;
  /** What the organisation asks for; empty where there is none. */
  readonly policy: Policy;
};

/** Settings could not be saved; the message is fit to show to the user. */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

/** Returns the settings as they are now, repaired; the defaults where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return repair(await readJoined()).settings;
}

/** Returns what is stored, and what holds as if it were. */
export async function readJoined(): Promise<Stored> {
  return joined(await readOrigins());
}

/**
 * Calls `onSettings` with the settings as they are, then again after each change from any window or
 * machine, until the signal aborts. What is damaged in storage is said in the console, once.
 */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const settingsIn = repairing();
  watchStorage({
    read: readJoined,
    onValue: (stored) => onSettings(settingsIn(stored)),
    signal,
  });
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

/**
 * Changes the fields of the patch and no other. Throws `SettingsNotSaved` when the browser or a lock refuses, and as
 * `writing` does.
 */
export async function writeSettings(patch: SettingsPatch): Promise<void> {
  const policy = await readPolicy();
  if (Object.keys(flattened(patch)).some(locksOf(policy))) throw new SettingsNotSaved(say('settings.locked'));
  const stored = await saving<Stored>(() => browser.storage.sync.get());
  const { set, remove } = writing(patch, { stored, presets: presetsOf(policy) });
  await saving(async () => {
    await browser.storage.sync.set(set);
    if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  });
}

/** All that was stored, and what was stored in its place. */
export type Replacement = { readonly before: Stored; readonly after: Stored };

/** Puts every setting back to its default. */
export const resetSettings = (): Promise<Replacement> => replaceSettings({});

/**
 * Stores exactly this, damaged parts included; `takeBack` is the way back. Throws `SettingsNotSaved` when the browser
 * refuses, and then nothing is lost: what was there goes last.
 */
export function replaceSettings(after: Stored): Promise<Replacement> {
  return saving(async () => {
    const before: Stored = await browser.storage.sync.get();
    await browser.storage.sync.set(after);
    await browser.storage.sync.remove(Object.keys(before).filter((key) => !Object.hasOwn(after, key)));
    return { before, after };
  });
}

/** Stores again what was there before, but where something was changed since. Throws `SettingsNotSaved`. */
export function takeBack({ before, after }: Replacement): Promise<void> {
  return saving(async () => {
    const now: Stored = await browser.storage.sync.get();
    const isAsLeft = (key: string): boolean => JSON.stringify(now[key]) === JSON.stringify(after[key]);
    const back = Object.entries(before).filter(([key]) => isAsLeft(key));
    const surplus = Object.keys(after).filter((key) => !Object.hasOwn(before, key) && isAsLeft(key));
    await browser.storage.sync.set(Object.fromEntries(back));
    await browser.storage.sync.remove(surplus);
  });
}

/** Returns what holds, as if it were stored. */
export const joined = ({ own, policy }: Origins): Stored => underPolicy(own, policy);

export async function readOrigins(): Promise<Origins> {
  const [own, policy] = await Promise.all([readStored(), readPolicy()]);
  return { own, policy };
}

/** Where the policy is kept as it was last known: a browser that has just started takes seconds to tell what it is. */
const policyKey = 'policy';

/** Returns what the organisation asks for, as far as is known. */
export const readPolicy = async (): Promise<Policy> => (await readLocal<Policy>(policyKey)) ?? {};

/**
 * Has the browser tell what the organisation asks for, which takes seconds when it has just started, and everybody go
 * by it from then on. For the background, at the install, when the browser starts and when the policy changes.
 */
export async function takePolicy(): Promise<Policy> {
  // Without one, some browsers refuse to tell, and some know no organisations.
  const policy: Policy = await Promise.resolve(browser.storage.managed?.get()).then(
    (told) => told ?? {},
    () => ({}),
  );
  // Whole fact sets would weigh on every page; the library has them.
  const known = 'factSets' in policy ? { ...policy, factSets: [] } : policy;
  if (JSON.stringify(known) === JSON.stringify(await readPolicy())) return policy;
  await writeLocal(policyKey, Object.keys(known).length === 0 ? undefined : known);
  return policy;
}

/** Returns what is stored; nothing, hence the defaults, where storage cannot be read. */
async function readStored(): Promise<Stored> {
  try {
    return await browser.storage.sync.get();
  } catch (error) {
    console.warn(`Namelight settings could not be read (${reasonOf(error)}); using the defaults.`);
    return {};
  }
}

async function saving<Result>(save: () => Promise<Result>): Promise<Result> {
  try {
    return await save();
  } catch (cause) {
    throw new SettingsNotSaved(say('settings.notSaved', { reason: reasonOf(cause) }), { cause });
  }
}
