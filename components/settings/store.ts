/**
 * Where settings are kept: the user's own in `storage.sync`, but for hidden names of added sets, which are in
 * `storage.local` as the sets are; what an organization asks for in `storage.managed`. Whoever reads settings gets
 * all joined; writer.ts alone writes the user's own.
 */
import { browser } from 'wxt/browser';
import { reasonOf } from '../checks/reason.ts';
import { readLocal, writeLocal } from './local.ts';
import { localItem, unpack } from './packing.ts';
import { applyPolicy, type Policy } from './policy.ts';
import type { Settings } from './settings.ts';
import { repair, type StoredSettings } from './stored.ts';
import { watchStorage } from './watch-storage.ts';

/** Where settings come from. */
export type SettingsSources = {
  /** The user's own. */
  readonly own: StoredSettings;
  /** What the organization asks for; empty where there is none. */
  readonly policy: Policy;
};

/** Returns the settings as they are now, repaired; the defaults where storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return repair(await readEffective()).settings;
}

/** Returns what is stored, and what holds as if it were. */
export async function readEffective(): Promise<StoredSettings> {
  return effectiveIn(await readSources());
}

/**
 * Calls `onSettings` with the settings as they are, then again after each change from any window or
 * machine, until the signal aborts. What is damaged in storage is said in the console, once.
 */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const settingsIn = repairAndWarn();
  watchStorage({
    read: readEffective,
    onValue: (stored) => onSettings(settingsIn(stored)),
    signal,
  });
}

/** Returns what repairs settings, and says in the console what was damaged, once. */
export function repairAndWarn(): (stored: StoredSettings) => Settings {
  let reported = '';
  return (stored) => {
    const { settings, problems } = repair(stored);
    const report = problems.join('; ');
    if (report !== '' && report !== reported) console.warn(`Namelight settings: ${report}.`);
    reported = report;
    return settings;
  };
}

/** Returns what holds, as if it were stored. */
export const effectiveIn = ({ own, policy }: SettingsSources): StoredSettings => applyPolicy(own, policy);

export async function readSources(): Promise<SettingsSources> {
  const [items, policy] = await Promise.all([readItems(), readPolicy()]);
  return { own: unpack(items), policy };
}

/** Returns what the user has chosen, as it lies in storage; nothing, hence the defaults, where that cannot be read. */
export async function readItems(): Promise<StoredSettings> {
  try {
    return await readItemsOrThrow();
  } catch (error) {
    console.warn(`Namelight settings could not be read (${reasonOf(error)}); using the defaults.`);
    return {};
  }
}

/** The same; throws where storage cannot be read. */
export async function readItemsOrThrow(): Promise<StoredSettings> {
  const { sync, local } = browser.storage;
  const [items, here] = await Promise.all([sync.get(), local.get(localItem)]);
  return { ...items, ...here };
}

/** Where the policy is kept as it was last known: a browser that has just started takes seconds to tell what it is. */
const policyKey = 'policy';

/** Returns what the organization asks for, as far as is known. */
export const readPolicy = async (): Promise<Policy> => (await readLocal<Policy>(policyKey)) ?? {};

/**
 * Has the browser tell what the organization asks for, which takes seconds when it has just started, and everybody go
 * by it from then on. For the background, at the install, when the browser starts and when the policy changes.
 */
export async function refreshPolicy(): Promise<Policy> {
  // Without one, some browsers refuse to tell, and some know no organizations.
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
