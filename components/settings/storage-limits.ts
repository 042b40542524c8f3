/**
 * How much can be stored. `storage.sync` takes 102,400 bytes in all, and each part of the settings has a limit of its
 * own: so hidden names never use up the space for sites, and the other settings can always be saved.
 */
import { bytesOf, hiddenPrefix, isLocalOnly, isRule, sitePrefix } from './packing.ts';
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

/**
 * Limits how often settings are written. Chromium refuses more than 120 writes a minute and 1,800 an hour; Firefox has
 * no limit. A burst is written at once, then one write per interval: at most 89 a minute and 1,775 an hour.
 */
const burst = 60;
const intervalMs = 2_100;

export class WriteRateLimit {
  /** When all writes so far would have ended, at one per interval. */
  #busyUntil = 0;

  /** How long to wait before the next write, in milliseconds. */
  delayMs(): number {
    return Math.max(0, this.#busyUntil - performance.now() - (burst - 1) * intervalMs);
  }

  /** Counts writes. */
  count(writes: number): void {
    this.#busyUntil = Math.max(this.#busyUntil, performance.now()) + writes * intervalMs;
  }
}
