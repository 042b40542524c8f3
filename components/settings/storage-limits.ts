/**
 * How much can be stored. `storage.sync` takes 102,400 bytes in all, and each part of the settings has a limit of its
 * own: so hidden names never use up the space for sites, and the other settings can always be saved.
 */
import { hiddenPrefix, isLocalOnly, isRule, sitePrefix } from './keys.ts';
import { bytesOf } from './packing.ts';
import type { StoredSettings } from './stored.ts';

/** Size of a site with its state, for a name of 46 letters; most are shorter. */
const bytesPerSite = 60;
/** Size of a hidden name with its site, for 56 letters together; most are shorter. */
const bytesPerHiddenName = 72;

/** Maximum number of sites; fewer if their names are long. */
export const maxSites = 1_000;
/** Maximum number of hidden names, added sets included; fewer if they are long. */
export const maxHiddenNames = 400;

/**
 * Limit for everything else, which matters for imported files. Sites, hidden names and this leave 5,600 bytes for the
 * known settings, some 500 bytes, and for what browsers add.
 */
const otherSettingsLimit = { bytes: 8_000, items: 400 } as const;

/** A part of the settings that has a limit. */
export type SettingsPart = 'sites' | 'hidden' | 'others';

/**
 * Returns the part that is over its limit, `null` if none is. A part that was over it `before` may stay so, but not
 * grow. `presets` are the policy's values; its hidden names count too.
 */
export function partOverLimit(
  stored: StoredSettings,
  { before = {}, presets = {} }: { readonly before?: StoredSettings; readonly presets?: StoredSettings } = {},
): SettingsPart | null {
  const isMore = (share: PartLimit): boolean => {
    const now = share.measure(stored, presets);
    const then = share.measure(before, presets);
    return now.some((amount, n) => amount > (share.max[n] ?? 0) && amount > (then[n] ?? 0));
  };
  return partLimits().find(isMore)?.of ?? null;
}

type PartLimit = {
  readonly of: SettingsPart;
  readonly measure: (stored: StoredSettings, presets: StoredSettings) => readonly number[];
  readonly max: readonly number[];
};

/** A function, so that scripts in pages, which only read settings, do not bundle it. */
const partLimits = (): readonly PartLimit[] => [
  {
    of: 'sites',
    measure: (stored) => {
      const sites = Object.keys(stored).filter((key) => key.startsWith(sitePrefix));
      return [sites.length, bytesOfRules(sites)];
    },
    max: [maxSites, maxSites * bytesPerSite],
  },
  {
    of: 'hidden',
    measure: (stored, presets) => {
      const own = Object.keys(stored).filter((key) => key.startsWith(hiddenPrefix));
      return [hiddenCount({ ...presets, ...stored }), bytesOfRules(own.filter((key) => !isLocalOnly(key)))];
    },
    max: [maxHiddenNames, maxHiddenNames * bytesPerHiddenName],
  },
  {
    of: 'others',
    measure: (stored) => {
      const entries = Object.entries(stored).filter(([key]) => !isRule(key));
      return [entries.length, bytesOf(Object.fromEntries(entries))];
    },
    max: [otherSettingsLimit.items, otherSettingsLimit.bytes],
  },
];

/** How many sites are stored. */
export const siteCount = (stored: StoredSettings): number =>
  Object.keys(stored).filter((key) => key.startsWith(sitePrefix)).length;

/** How many names are hidden. */
export const hiddenCount = (stored: StoredSettings): number =>
  Object.entries(stored).filter(([key, value]) => key.startsWith(hiddenPrefix) && value !== null).length;

/** Does not depend on the rules' values, so that an existing rule can always be changed. */
const bytesOfRules = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + bytesOf(key) + ':"off",'.length, 0);
