/**
 * An organization's policy and how it combines with the user's settings. `storage.managed` holds it as administrators
 * write it, with the field names of `Settings`.
 *
 *     { "theme": "dark", "kinds": { "place": false }, "sitesOff": ["intranet.example"], "locked": ["theme"] }
 *
 * Users can change what it sets, except for fields in `locked` and sites in `sitesOff`. Invalid parts are ignored here
 * and reported by policy-problems.ts.
 */
import { isRecord } from '../checks/checks.ts';
import { hiddenPrefix, kindPrefix, sitePrefix, withPrefix } from './keys.ts';
import { domainAndParents } from './sites.ts';
import type { StoredSettings } from './stored.ts';

/** The policy as the browser returns it, not validated. Empty if there is none. */
export type Policy = Readonly<Record<string, unknown>>;

/** True for a key whose value the user cannot change. */
export type IsLocked = (key: string) => boolean;

export function isLockedBy({ locked, sitesOff }: Policy): IsLocked {
  const fields = asList(locked);
  const off = asList(sitesOff);
  return (key) =>
    fields.includes(fieldOf(key)) ||
    (key.startsWith(sitePrefix) &&
      domainAndParents(key.slice(sitePrefix.length)).some((domain) => off.includes(domain)));
}

/** The setting that a flat key belongs to: some settings have a key for each part. */
function fieldOf(key: string): string {
  if (key.startsWith(kindPrefix)) return 'kinds';
  if (key.startsWith(sitePrefix)) return 'sites';
  return key.startsWith(hiddenPrefix) ? 'hidden' : key;
}

/** The values that a policy sets, by flat key. */
export function presetsOf({ kinds, sites, sitesOff, hidden, ...plain }: Policy): StoredSettings {
  const parts = [
    ...asList(sitesOff).map((site) => [sitePrefix + site, 'off']),
    ...asList(hidden).map((name) => [`${hiddenPrefix}${asRecord(name).site}:${asRecord(name).entity}`, true]),
  ];
  return {
    ...plain,
    ...withPrefix(kindPrefix, asRecord(kinds)),
    ...withPrefix(sitePrefix, asRecord(sites)),
    ...Object.fromEntries(parts),
  };
}

/** Returns the effective settings: the policy's values, overridden by the user's own where they are not locked. */
export function applyPolicy(stored: StoredSettings, policy: Policy): StoredSettings {
  const isLocked = isLockedBy(policy);
  const unlocked = Object.entries(stored).filter(([key]) => !isLocked(key));
  return { ...presetsOf(policy), ...Object.fromEntries(unlocked) };
}

/** Returns a test for keys whose effective value comes from the policy, not from the user. */
export function isPresetBy(policy: Policy, stored: StoredSettings): (key: string) => boolean {
  const presets = presetsOf(policy);
  const isLocked = isLockedBy(policy);
  return (key) => Object.hasOwn(presets, key) && (isLocked(key) || !Object.hasOwn(stored, key));
}

/** Whether the welcome page opens after installation. */
export const showsWelcomePage = ({ welcomePage }: Policy): boolean => welcomePage !== false;

/** The texts of the fact sets in the policy. */
export const factSetTextsOf = ({ factSets }: Policy): readonly unknown[] => asList(factSets);

/** Wraps a single value in a list; `undefined` gives an empty list. */
const asList = (value: unknown): readonly unknown[] => [value ?? []].flat();

const asRecord = (value: unknown): StoredSettings => (isRecord(value) ? value : {});
