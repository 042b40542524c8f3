/** The keys by which settings are written flat: one for each field, kind, site and hidden name. */
import type { HiddenName } from './settings.ts';

export const kindPrefix = 'kind:';
export const sitePrefix = 'site:';
export const hiddenPrefix = 'hidden:';

/** The key of a site. */
export const siteKey = (site: string): string => sitePrefix + site;

/** The key of a hidden name. */
export const hiddenKey = ({ site, entity }: HiddenName): string => `${hiddenPrefix}${site}:${entity}`;

/** True for what there may be hundreds of: sites and hidden names. */
export const isRule = (key: string): boolean => key.startsWith(sitePrefix) || key.startsWith(hiddenPrefix);

/** True for a hidden name of an added set: it says what the reader added, and means nothing in another browser. */
export const isLocalOnly = (key: string): boolean =>
  key.startsWith(hiddenPrefix) && key.includes('/', key.lastIndexOf(':'));

/** Entries with that before each key. */
export const withPrefix = (
  prefix: string,
  entries: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [prefix + name, value]));
