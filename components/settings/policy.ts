/**
 * What an organization asks for, and how it goes together with what is stored: `storage.managed` holds it as
 * administrators write it, by the names of `Settings`.
 *
 *     { "theme": "dark", "kinds": { "place": false }, "sitesOff": ["intranet.example"], "locked": ["theme"] }
 *
 * What it sets, the user may set otherwise, but for what is `locked`, and for `sitesOff`, which always are.
 * What is wrong in it is passed over here; policy-problems.ts says what that is.
 */
import { isRecord } from '../checks/checks.ts';
import { hiddenPrefix, kindPrefix, sitePrefix, withPrefix } from './keys.ts';
import { domainAndParents } from './sites.ts';
import type { StoredSettings } from './stored.ts';

/** As the browser hands it over: nothing in it is certain. Empty where no organization asks for anything. */
export type Policy = Readonly<Record<string, unknown>>;

/** Says whether the user may not change what is stored under a key. */
export type IsLocked = (key: string) => boolean;

export function isLockedBy({ locked, sitesOff }: Policy): IsLocked {
  const fields = asList(locked);
  const off = asList(sitesOff);
  return (key) =>
    fields.includes(fieldOf(key)) ||
    (key.startsWith(sitePrefix) &&
      domainAndParents(key.slice(sitePrefix.length)).some((domain) => off.includes(domain)));
}

/** The setting that a key of storage is of: of some, storage has a key for each part. */
function fieldOf(key: string): string {
  if (key.startsWith(kindPrefix)) return 'kinds';
  if (key.startsWith(sitePrefix)) return 'sites';
  return key.startsWith(hiddenPrefix) ? 'hidden' : key;
}

/** What the policy sets, by the keys of storage. */
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

/** Returns what holds, as if it were stored: what the policy sets, but where the user's own may hold and is there. */
export function applyPolicy(stored: StoredSettings, policy: Policy): StoredSettings {
  const isLocked = isLockedBy(policy);
  const unlocked = Object.entries(stored).filter(([key]) => !isLocked(key));
  return { ...presetsOf(policy), ...Object.fromEntries(unlocked) };
}

/** Returns what says whether what holds under a key is as the policy sets it, and not as the user chose. */
export function isPresetBy(policy: Policy, stored: StoredSettings): (key: string) => boolean {
  const presets = presetsOf(policy);
  const isLocked = isLockedBy(policy);
  return (key) => Object.hasOwn(presets, key) && (isLocked(key) || !Object.hasOwn(stored, key));
}

/** Whether the welcome page opens after the install. */
export const showsWelcomePage = ({ welcomePage }: Policy): boolean => welcomePage !== false;

/** The texts of the fact sets that everybody gets. */
export const factSetTextsOf = ({ factSets }: Policy): readonly unknown[] => asList(factSets);

/** The items of a list; of anything else, that. */
const asList = (value: unknown): readonly unknown[] => [value ?? []].flat();

const asRecord = (value: unknown): StoredSettings => (isRecord(value) ? value : {});
