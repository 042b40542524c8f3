/**
 * How much is kept. `storage.sync` takes 102,400 bytes in all, and each part of the settings has its share of them: so
 * hidden names never take the room of sites, and the switches can always be saved.
 */
import { hiddenPrefix, isPrivate, isRule, sitePrefix } from './keys.ts';
import { bytesOf } from './packing.ts';
import type { Stored } from './stored.ts';

/** A site with its state; most have a shorter name, of 46 letters. */
const bytesOfSite = 60;
/** A name with its site; most are shorter than 56 letters together. */
const bytesOfHidden = 72;

/** More sites than these are not kept, and fewer of longer names. */
export const mostSites = 1_000;
/** More hidden names than these are not kept, and fewer of longer names; those of added sets count along. */
export const mostHidden = 400;

/**
 * What is neither a site nor a hidden name, in a file of settings. With the shares of these two, 5,600 bytes are left for
 * the switches that there are, some 500 bytes, and for what browsers count besides.
 */
const others = { bytes: 8_000, items: 400 } as const;

/** What there is more of than is kept. */
export type Surplus = 'sites' | 'hidden' | 'others';

/**
 * Returns what of the settings would not be kept, `null` where all is. What was there `before` always is: only what
 * grows is more. `presets` are an organization's, whose hidden names count along.
 */
export function surplusIn(
  stored: Stored,
  { before = {}, presets = {} }: { readonly before?: Stored; readonly presets?: Stored } = {},
): Surplus | null {
  const isMore = (share: Share): boolean => {
    const now = share.measure(stored, presets);
    const then = share.measure(before, presets);
    return now.some((amount, n) => amount > (share.most[n] ?? 0) && amount > (then[n] ?? 0));
  };
  return shares().find(isMore)?.of ?? null;
}

type Share = {
  readonly of: Surplus;
  readonly measure: (stored: Stored, presets: Stored) => readonly number[];
  readonly most: readonly number[];
};

/** Made when asked for: pages, which only read, leave it out. */
const shares = (): readonly Share[] => [
  {
    of: 'sites',
    measure: (stored) => {
      const sites = Object.keys(stored).filter((key) => key.startsWith(sitePrefix));
      return [sites.length, bytesOfRules(sites)];
    },
    most: [mostSites, mostSites * bytesOfSite],
  },
  {
    of: 'hidden',
    measure: (stored, presets) => {
      const own = Object.keys(stored).filter((key) => key.startsWith(hiddenPrefix));
      return [hiddenCount({ ...presets, ...stored }), bytesOfRules(own.filter((key) => !isPrivate(key)))];
    },
    most: [mostHidden, mostHidden * bytesOfHidden],
  },
  {
    of: 'others',
    measure: (stored) => {
      const entries = Object.entries(stored).filter(([key]) => !isRule(key));
      return [entries.length, bytesOf(Object.fromEntries(entries))];
    },
    most: [others.items, others.bytes],
  },
];

/** How many sites are kept. */
export const siteCount = (stored: Stored): number =>
  Object.keys(stored).filter((key) => key.startsWith(sitePrefix)).length;

/** How many names are hidden. */
export const hiddenCount = (stored: Stored): number =>
  Object.entries(stored).filter(([key, value]) => key.startsWith(hiddenPrefix) && value !== null).length;

/** The same for whatever a rule says: one that is there can always be switched. */
const bytesOfRules = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + bytesOf(key) + ':"off",'.length, 0);
