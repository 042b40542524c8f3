/** The keys of flat settings: one for each field, kind, site and hidden name. */
import type { HiddenName } from './settings.ts';

export const kindPrefix = 'kind:';
export const sitePrefix = 'site:';
export const hiddenPrefix = 'hidden:';

/** The key of a site. */
export const siteKey = (site: string): string => sitePrefix + site;

/** The key of a hidden name. */
export const hiddenKey = ({ site, entity }: HiddenName): string => `${hiddenPrefix}${site}:${entity}`;

/** True for a site or a hidden name: there may be hundreds of these. */
export const isRule = (key: string): boolean => key.startsWith(sitePrefix) || key.startsWith(hiddenPrefix);

/** True for a hidden name of an added set, which is not synced: it tells what the user added, and other browsers lack the set. */
export const isLocalOnly = (key: string): boolean =>
  key.startsWith(hiddenPrefix) && key.includes('/', key.lastIndexOf(':'));

/** Returns the entries with a prefix before each key. */
export const withPrefix = (
  prefix: string,
  entries: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [prefix + name, value]));
