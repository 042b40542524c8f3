/**
 * How much is kept. `storage.sync` takes 102,400 bytes in all, and each part of the settings has its share of them: so
 * hidden names never take the room of sites, and the switches can always be saved.
 */
import { hiddenPrefix, isLocalOnly, isRule, sitePrefix } from './keys.ts';
import { bytesOf } from './packing.ts';
import type { StoredSettings } from './stored.ts';

/** A site with its state; most have a shorter name, of 46 letters. */
const bytesPerSite = 60;
/** A name with its site; most are shorter than 56 letters together. */
const bytesPerHiddenName = 72;

/** More sites than these are not kept, and fewer of longer names. */
export const maxSites = 1_000;
/** More hidden names than these are not kept, and fewer of longer names; those of added sets count along. */
export const maxHiddenNames = 400;

/**
 * What is neither a site nor a hidden name, in a file of settings. With the shares of these two, 5,600 bytes are left for
 * the switches that there are, some 500 bytes, and for what browsers count besides.
 */
const otherSettingsLimit = { bytes: 8_000, items: 400 } as const;

/** What there is more of than is kept. */
export type SettingsPart = 'sites' | 'hidden' | 'others';

/**
 * Returns what of the settings would not be kept, `null` where all is. What was there `before` always is: only what
 * grows is more. `presets` are an organization's, whose hidden names count along.
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

/** Made when asked for: pages, which only read, leave it out. */
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

/** How many sites are kept. */
export const siteCount = (stored: StoredSettings): number =>
  Object.keys(stored).filter((key) => key.startsWith(sitePrefix)).length;

/** How many names are hidden. */
export const hiddenCount = (stored: StoredSettings): number =>
  Object.entries(stored).filter(([key, value]) => key.startsWith(hiddenPrefix) && value !== null).length;

/** The same for whatever a rule says: one that is there can always be switched. */
const bytesOfRules = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + bytesOf(key) + ':"off",'.length, 0);
