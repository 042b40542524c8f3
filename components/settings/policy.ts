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
import { hiddenPrefix, kindPrefix, prefixed, sitePrefix } from './keys.ts';
import { domainsUpFrom } from './sites.ts';
import type { Stored } from './stored.ts';

/** As the browser hands it over: nothing in it is certain. Empty where no organization asks for anything. */
export type Policy = Readonly<Record<string, unknown>>;

/** Says whether the user may not change what is stored under a key. */
export type IsLocked = (key: string) => boolean;

export function locksOf({ locked, sitesOff }: Policy): IsLocked {
  const fields = listIn(locked);
  const off = listIn(sitesOff);
  return (key) =>
    fields.includes(fieldOf(key)) ||
    (key.startsWith(sitePrefix) &&
      domainsUpFrom(key.slice(sitePrefix.length)).some((domain) => off.includes(domain)));
}

/** The setting that a key of storage is of: of some, storage has a key for each part. */
function fieldOf(key: string): string {
  if (key.startsWith(kindPrefix)) return 'kinds';
  if (key.startsWith(sitePrefix)) return 'sites';
  return key.startsWith(hiddenPrefix) ? 'hidden' : key;
}

/** What the policy sets, by the keys of storage. */
export function presetsOf({ kinds, sites, sitesOff, hidden, ...plain }: Policy): Stored {
  const parts = [
    ...listIn(sitesOff).map((site) => [sitePrefix + site, 'off']),
    ...listIn(hidden).map((name) => [`${hiddenPrefix}${recordIn(name).site}:${recordIn(name).entity}`, true]),
  ];
  return {
    ...plain,
    ...prefixed(kindPrefix, recordIn(kinds)),
    ...prefixed(sitePrefix, recordIn(sites)),
    ...Object.fromEntries(parts),
  };
}

/** Returns what holds, as if it were stored: what the policy sets, but where the user's own may hold and is there. */
export function underPolicy(stored: Stored, policy: Policy): Stored {
  const isLocked = locksOf(policy);
  const free = Object.entries(stored).filter(([key]) => !isLocked(key));
  return { ...presetsOf(policy), ...Object.fromEntries(free) };
}

/** Returns what says whether what holds under a key is as the policy sets it, and not as the user chose. */
export function presetIn(policy: Policy, stored: Stored): (key: string) => boolean {
  const presets = presetsOf(policy);
  const isLocked = locksOf(policy);
  return (key) => Object.hasOwn(presets, key) && (isLocked(key) || !Object.hasOwn(stored, key));
}

/** Whether the welcome page opens after the install. */
export const isWelcomed = ({ welcomePage }: Policy): boolean => welcomePage !== false;

/** The texts of the fact sets that everybody gets. */
export const factSetsOf = ({ factSets }: Policy): readonly unknown[] => listIn(factSets);

/** The items of a list; of anything else, that. */
const listIn = (value: unknown): readonly unknown[] => [value ?? []].flat();

const recordIn = (value: unknown): Stored => (isRecord(value) ? value : {});
