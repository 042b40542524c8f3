/**
 * Flat settings, as in storage, files and policies. They hold only what differs from the defaults, with one key for each
 * field, kind, site and hidden name:
 *
 *     { delay: 700, 'kind:place': false, 'site:example.com': 'off', 'hidden:example.com:the-west': true }
 *
 * A site or hidden name is `null` if a policy sets it and the user removed it. Invalid values are ignored and reported,
 * never removed: another version of Namelight may be able to read them. Only this folder knows flat settings.
 */

import { isEntityId } from '../story/entity-id.ts';
import { type Check, isBoolean, isInteger, isRecord, oneOf } from '../validation/checks.ts';
import {
  defaultSettings,
  type HiddenName,
  markColors,
  markMentions,
  markStyles,
  maxHiddenNames,
  openDelay,
  openKeys,
  openOnChoices,
  type Settings,
  type SettingsPatch,
  type SiteState,
  textSizes,
  themes,
} from './settings.ts';

export type StoredSettings = Readonly<Record<string, unknown>>;

/** Why a value is ignored, with its flat key. Values are JSON, cut to 40 characters. */
export type SettingsProblem =
  /** The value `instead` is used. */
  | {
      readonly kind: 'invalid-value';
      readonly key: string;
      readonly value: string;
      readonly instead: string;
    }
  | {
      readonly kind: 'invalid-site' | 'invalid-hidden';
      readonly key: string;
      readonly value: string;
    }
  /** There are `count` hidden names too many. */
  | { readonly kind: 'surplus-hidden'; readonly count: number }
  // In a policy:
  | { readonly kind: 'unknown-setting'; readonly key: string }
  | { readonly kind: 'no-list' | 'no-record'; readonly key: string; readonly value: string }
  | { readonly kind: 'not-lockable'; readonly value: string }
  /** No page's site equals it; `instead` does. */
  | { readonly kind: 'not-a-site'; readonly value: string; readonly instead: string }
  // In a settings file:
  | { readonly kind: 'locked'; readonly key: string };

export const kindPrefix = 'kind:';
export const sitePrefix = 'site:';
export const hiddenPrefix = 'hidden:';

/** The setting that a flat key belongs to; `null` for unknown keys. */
export function settingOf(key: string): keyof Settings | null {
  if (key.startsWith(kindPrefix)) return 'kinds';
  if (key.startsWith(sitePrefix)) return 'sites';
  if (key.startsWith(hiddenPrefix)) return 'hidden';
  return Object.hasOwn(defaultSettings, key) ? (key as keyof Settings) : null;
}

/** The site in the key of one. */
export const siteIn = (key: string): string | undefined =>
  key.startsWith(sitePrefix) ? key.slice(sitePrefix.length) : undefined;

/** The key of a hidden name. */
const hiddenKey = ({ site, entity }: HiddenName): string => `${hiddenPrefix}${site}:${entity}`;

/** True for a site or a hidden name: there may be hundreds of these, and they share items of storage (packing.ts). */
export const isRule = (key: string): boolean => key.startsWith(sitePrefix) || key.startsWith(hiddenPrefix);

/** A check for each field. */
type ChecksOf<Fields> = { readonly [Field in keyof Fields]: Check<Fields[Field]> };

const plainChecks: ChecksOf<Omit<Settings, 'sites' | 'kinds' | 'hidden'>> = {
  on: isBoolean,
  bundled: isBoolean,
  markMentions: oneOf(markMentions),
  markNavigation: isBoolean,
  markCountries: isBoolean,
  markStyle: oneOf(markStyles),
  markColors: oneOf(markColors),
  otherLanguages: isBoolean,
  openOn: oneOf(openOnChoices),
  openKey: oneOf(openKeys),
  delay: (value): value is number => isInteger(value) && value >= openDelay.min && value <= openDelay.max,
  theme: oneOf(themes),
  textSize: oneOf(textSizes),
  explain: isBoolean,
};
const kindChecks: ChecksOf<Settings['kinds']> = {
  person: isBoolean,
  place: isBoolean,
  organization: isBoolean,
};

const isSite = (site: string): boolean => site !== '' && site === site.toLowerCase() && !/\s/.test(site);
const isSiteState: Check<SiteState> = oneOf(['on', 'off']);

/**
 * Returns complete, valid settings, and the problems found. An invalid field gets its default; every other field keeps its
 * value. Cost: one pass over what is stored.
 */
export function repair(stored: StoredSettings): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  const damaged: SettingsProblem[] = [];
  const read = <Fields>(prefix: string, checks: ChecksOf<Fields>, defaults: Fields): Fields => {
    const fields = Object.entries<Check<unknown>>(checks).map(([field, isValid]) => {
      const [key, usual] = [prefix + field, defaults[field as keyof Fields]];
      const value = stored[key];
      if (value === undefined || isValid(value)) return [field, value ?? usual];
      damaged.push(invalidValue(key, value, usual));
      return [field, usual];
    });
    return Object.fromEntries(fields);
  };
  const kinds = read(kindPrefix, kindChecks, defaultSettings.kinds);
  const { sites, hidden, problems } = readRules(stored);
  const surplus = hidden.length - maxHiddenNames;
  return {
    settings: {
      ...read('', plainChecks, defaultSettings),
      kinds,
      sites,
      hidden: hidden.slice(0, maxHiddenNames),
    },
    problems: [
      ...damaged,
      ...problems,
      ...(surplus > 0 ? [{ kind: 'surplus-hidden', count: surplus } as const] : []),
    ],
  };
}

export const invalidValue = (key: string, value: unknown, instead: unknown): SettingsProblem => ({
  kind: 'invalid-value',
  key,
  value: shortJson(value),
  instead: shortJson(instead),
});

/** Reads the sites and hidden names, each apart from all others. */
function readRules(stored: StoredSettings): {
  readonly sites: Settings['sites'];
  readonly hidden: Settings['hidden'];
  readonly problems: readonly SettingsProblem[];
} {
  const sites: [site: string, state: SiteState][] = [];
  const hidden: HiddenName[] = [];
  const problems: SettingsProblem[] = [];
  for (const [key, value] of Object.entries(stored)) {
    const ignore = (kind: 'invalid-site' | 'invalid-hidden'): void => {
      problems.push({ kind, key, value: shortJson(value) });
    };
    const site = siteIn(key);
    if (site !== undefined) {
      if (isSite(site) && isSiteState(value)) sites.push([site, value]);
      else if (!isSite(site) || value !== null) ignore('invalid-site');
    } else if (key.startsWith(hiddenPrefix)) {
      const name = hiddenNameOf(key, value);
      if (name !== null) hidden.push(name);
      else if (value !== null) ignore('invalid-hidden');
    }
  }
  return { sites: Object.fromEntries(sites), hidden, problems };
}

/** Settings do not know which entities exist: anything that looks like an id is accepted. */
function hiddenNameOf(key: string, value: unknown): HiddenName | null {
  const [, site = '', entity] = /^hidden:(.+):([^:]+)$/.exec(key) ?? [];
  return value === true && isSite(site) && isEntityId(entity) ? { site, entity } : null;
}

/**
 * Returns flat settings with changes applied; a change to `null` removes a rule. Values equal to the preset or default are
 * left out, except that a site or hidden name of the presets that is removed stays as `null`.
 */
export function withChanges(
  stored: StoredSettings,
  { changes, presets }: { readonly changes: StoredSettings; readonly presets: StoredSettings },
): StoredSettings {
  const usual: StoredSettings = { ...flatten({ ...defaultSettings, hidden: [] }), ...presets };
  return Object.fromEntries(
    Object.entries({ ...stored, ...changes }).filter(
      ([key, value]) => !Object.hasOwn(changes, key) || value !== (usual[key] ?? null),
    ),
  );
}

/** A patch as flat settings. */
export function flatten({ kinds = {}, sites = {}, hidden = [], ...plain }: SettingsPatch): StoredSettings {
  const hiding = hidden.map(({ to, ...name }) => [hiddenKey(name), to === 'hidden' ? true : null]);
  return {
    ...plain,
    ...withPrefix(kindPrefix, kinds),
    ...withPrefix(sitePrefix, sites),
    ...Object.fromEntries(hiding),
  };
}

/** Returns the entries with a prefix before each key. */
export const withPrefix = (prefix: string, entries: StoredSettings): StoredSettings =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [prefix + name, value]));

/** A value as JSON, cut to 40 characters. */
export function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Whether two values are equal. Browsers may return the keys of records in another order. */
export const isSame = (one: unknown, other: unknown): boolean => sortedJson(one) === sortedJson(other);

const sortedJson = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part,
  );
