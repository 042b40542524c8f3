/**
 * Reads settings. The user's own are in `storage.sync`, except hidden names of added sets, which are in `storage.local`
 * like the sets; the organization's policy is in `storage.managed`. Readers get the effective settings. Only writer.ts
 * writes the user's own.
 */
import { browser } from 'wxt/browser';
import { errorMessage } from '../messages/checks.ts';
import { localItem, unpack } from './packing.ts';
import { applyPolicy, type Policy } from './policy.ts';
import type { Settings } from './settings.ts';
import { readLocal, watchStorage, writeLocal } from './storage.ts';
import { repair, type StoredSettings } from './stored.ts';

/** What the effective settings are made of. */
export type SettingsSources = {
  /** The user's own. */
  readonly own: StoredSettings;
  /** The organization's policy; empty if there is none. */
  readonly policy: Policy;
};

/** Returns the effective settings, repaired; the defaults if storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return repair(await readEffective()).settings;
}

/** Reads the effective settings, flat and not validated. */
export async function readEffective(): Promise<StoredSettings> {
  return effectiveIn(await readSources());
}

/**
 * Calls `onSettings` with the effective settings, then again after each change from any window or machine, until the
 * signal aborts. Warns in the console about invalid settings, once.
 */
export function watchSettings(onSettings: (settings: Settings) => void, signal: AbortSignal): void {
  const settingsIn = repairAndWarn();
  watchStorage({
    read: readEffective,
    onValue: (stored) => onSettings(settingsIn(stored)),
    signal,
  });
}

/** Returns a function that repairs settings and warns in the console about the same problems only once. */
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

/** Returns the effective settings, flat. */
export const effectiveIn = ({ own, policy }: SettingsSources): StoredSettings => applyPolicy(own, policy);

export async function readSources(): Promise<SettingsSources> {
  const [items, policy] = await Promise.all([readItems(), readPolicy()]);
  return { own: unpack(items), policy };
}

/** Returns the user's settings as storage items; none, hence the defaults, if storage cannot be read. */
export async function readItems(): Promise<StoredSettings> {
  try {
    return await readItemsOrThrow();
  } catch (error) {
    console.warn(`Namelight settings could not be read (${errorMessage(error)}); using the defaults.`);
    return {};
  }
}

/** The same, but throws if storage cannot be read. */
export async function readItemsOrThrow(): Promise<StoredSettings> {
  const { sync, local } = browser.storage;
  const [items, here] = await Promise.all([sync.get(), local.get(localItem)]);
  return { ...items, ...here };
}

/** Caches the policy: a browser that has just started takes seconds to return it. */
const policyKey = 'policy';

/** Returns the cached policy. */
export const readPolicy = async (): Promise<Policy> => (await readLocal<Policy>(policyKey)) ?? {};

/**
 * Reads the policy from the browser, which may take seconds at its start, and caches it for every context. Called by the
 * background at installation, when the browser starts and when the policy changes.
 */
export async function refreshPolicy(): Promise<Policy> {
  // Without a policy some browsers throw, and some have no `storage.managed`.
  const policy: Policy = await Promise.resolve(browser.storage.managed?.get()).then(
    (items) => items ?? {},
    () => ({}),
  );
  // Every page reads the cached policy, so the texts of fact sets are left out; the library has them.
  const known = 'factSets' in policy ? { ...policy, factSets: [] } : policy;
  if (JSON.stringify(known) === JSON.stringify(await readPolicy())) return policy;
  await writeLocal(policyKey, Object.keys(known).length === 0 ? undefined : known);
  return policy;
}
