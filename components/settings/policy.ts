/**
 * An organization's policy and how it combines with the user's settings. `storage.managed` holds it as administrators
 * write it, with the field names of `Settings`.
 *
 *     { "theme": "dark", "kinds": { "place": false }, "sitesOff": ["intranet.example"], "locked": ["theme"] }
 *
 * Users can change what it sets, except for fields in `locked` and sites in `sitesOff`. Invalid parts are ignored and
 * reported.
 */

import { isBoolean, isRecord } from '../validation/checks.ts';
import { defaultSettings, domainAndParents, type Settings, siteOf } from './settings.ts';
import {
  hiddenPrefix,
  invalidValue,
  kindPrefix,
  repair,
  type SettingsProblem,
  type StoredSettings,
  settingOf,
  shortJson,
  siteIn,
  sitePrefix,
  withPrefix,
} from './stored.ts';

/** The policy as the browser returns it, not validated. Empty if there is none. */
export type Policy = Readonly<Record<string, unknown>>;

/** What an organization's policy does to the settings. */
export type Organization = {
  /** True for a setting that the user cannot change; for `sites` also by site. */
  readonly isLocked: (setting: keyof Settings, site?: string) => boolean;
  /** True for a site whose rule comes from the policy, not from the user. */
  readonly isPreset: (site: string) => boolean;
  /** The parts of the policy that are ignored. */
  readonly problems: readonly SettingsProblem[];
};

/** Returns what a policy does to the user's own settings; `null` if there is no policy. */
export function organizationIn(policy: Policy, own: StoredSettings): Organization | null {
  if (Object.keys(policy).length === 0) return null;
  const presets = presetsOf(policy);
  const isLocked = lockOf(policy);
  const isPreset = (site: string): boolean => {
    const key = sitePrefix + site;
    return Object.hasOwn(presets, key) && (isLocked('sites', site) || !Object.hasOwn(own, key));
  };
  return { isLocked, isPreset, problems: policyProblems(policy) };
}

function lockOf({ locked, sitesOff }: Policy): Organization['isLocked'] {
  const settings = asList(locked);
  const off = asList(sitesOff);
  return (setting, site) =>
    settings.includes(setting) ||
    (site !== undefined && domainAndParents(site).some((domain) => off.includes(domain)));
}

/** Returns a test for flat keys whose values the user cannot change. */
export function isKeyLockedBy(isLocked: Organization['isLocked']): (key: string) => boolean {
  return (key) => {
    const setting = settingOf(key);
    return setting !== null && isLocked(setting, siteIn(key));
  };
}

/** The same for those that a policy locks. */
export const isLockedBy = (policy: Policy): ((key: string) => boolean) => isKeyLockedBy(lockOf(policy));

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
export function applyPolicy(own: StoredSettings, policy: Policy): StoredSettings {
  // For nearly everybody there is none.
  if (Object.keys(policy).length === 0) return own;
  const isLocked = isLockedBy(policy);
  const unlocked = Object.entries(own).filter(([key]) => !isLocked(key));
  return { ...presetsOf(policy), ...Object.fromEntries(unlocked) };
}

/** Whether the welcome page opens after installation. */
export const showsWelcomePage = ({ welcomePage }: Policy): boolean => welcomePage !== false;

/** The texts of the stories in the policy. */
export const storyTextsOf = ({ stories }: Policy): readonly unknown[] => asList(stories);

/** Wraps a single value in a list; `undefined` gives an empty list. */
const asList = (value: unknown): readonly unknown[] => [value ?? []].flat();

const asRecord = (value: unknown): StoredSettings => (isRecord(value) ? value : {});

/** Fields of a policy that are not settings. */
export const policyOnlyFields = ['sitesOff', 'locked', 'welcomePage', 'stories'] as const;

const lists = ['sitesOff', 'locked', 'hidden', 'stories'] as const;
const records = ['sites', 'kinds'] as const;

/** Returns a problem for each part of a policy that is ignored. */
export function policyProblems(policy: Policy): readonly SettingsProblem[] {
  const { locked, sitesOff, sites, kinds, welcomePage = true } = policy;
  const settings = Object.keys(defaultSettings);
  const ofType = (kind: 'no-list' | 'no-record', key: string): SettingsProblem => ({
    kind,
    key,
    value: shortJson(policy[key]),
  });
  return [
    ...unknownKeys(policy, [...settings, ...policyOnlyFields]),
    ...unknownKeys(kinds, Object.keys(defaultSettings.kinds)),
    ...lists.filter((key) => !Array.isArray(policy[key] ?? [])).map((key) => ofType('no-list', key)),
    ...records.filter((key) => !isRecord(policy[key] ?? {})).map((key) => ofType('no-record', key)),
    ...repair(presetsOf(policy)).problems,
    ...itemsOf(locked)
      .filter((field) => !settings.includes(String(field)))
      .map((field) => ({ kind: 'not-lockable', value: shortJson(field) }) as const),
    ...[...itemsOf(sitesOff), ...Object.keys(asRecord(sites))].flatMap(siteProblems),
    ...(isBoolean(welcomePage) ? [] : [invalidValue('welcomePage', welcomePage, true)]),
  ];
}

const unknownKeys = (value: unknown, known: readonly string[]): readonly SettingsProblem[] =>
  Object.keys(asRecord(value))
    .filter((key) => !known.includes(key))
    .map((key) => ({ kind: 'unknown-setting', key }));

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reports an entry that no page's site can ever equal, such as an address with a path. */
function siteProblems(value: unknown): readonly SettingsProblem[] {
  const written = String(value);
  const site = siteOf(written) ?? siteOf(`https://${written}`);
  if (site === written) return [];
  return [{ kind: 'not-a-site', value: shortJson(value), instead: site ?? 'example.com' }];
}
