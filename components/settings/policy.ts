/**
 * An organization's policy and how it combines with the user's settings. `storage.managed` holds it as administrators
 * write it, with the field names of `Settings`.
 *
 *     { "theme": "dark", "kinds": { "place": false }, "sitesOff": ["intranet.example"], "locked": ["theme"] }
 *
 * Users can change what it sets, except for fields in `locked` and sites in `sitesOff`. Invalid parts are ignored here
 * and reported by `policyProblems`.
 */

import { say } from '../i18n/say.ts';
import { isBoolean, isRecord } from '../messages/checks.ts';
import { hiddenPrefix, kindPrefix, sitePrefix, withPrefix } from './packing.ts';
import { defaultSettings, domainAndParents, siteOf } from './settings.ts';
import { repair, type SettingsProblem, type StoredSettings, shortJson } from './stored.ts';

/** The policy as the browser returns it, not validated. Empty if there is none. */
export type Policy = Readonly<Record<string, unknown>>;

/** True for a key whose value the user cannot change. */
export type IsLocked = (key: string) => boolean;

export function isLockedBy({ locked, sitesOff }: Policy): IsLocked {
  const fields = asList(locked);
  const off = asList(sitesOff);
  return (key) =>
    fields.includes(fieldOf(key)) ||
    (key.startsWith(sitePrefix) &&
      domainAndParents(key.slice(sitePrefix.length)).some((domain) => off.includes(domain)));
}

/** The setting that a flat key belongs to: some settings have a key for each part. */
function fieldOf(key: string): string {
  if (key.startsWith(kindPrefix)) return 'kinds';
  if (key.startsWith(sitePrefix)) return 'sites';
  return key.startsWith(hiddenPrefix) ? 'hidden' : key;
}

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
export function applyPolicy(stored: StoredSettings, policy: Policy): StoredSettings {
  const isLocked = isLockedBy(policy);
  const unlocked = Object.entries(stored).filter(([key]) => !isLocked(key));
  return { ...presetsOf(policy), ...Object.fromEntries(unlocked) };
}

/** Returns a test for keys whose effective value comes from the policy, not from the user. */
export function isPresetBy(policy: Policy, stored: StoredSettings): (key: string) => boolean {
  const presets = presetsOf(policy);
  const isLocked = isLockedBy(policy);
  return (key) => Object.hasOwn(presets, key) && (isLocked(key) || !Object.hasOwn(stored, key));
}

/** Whether the welcome page opens after installation. */
export const showsWelcomePage = ({ welcomePage }: Policy): boolean => welcomePage !== false;

/** The texts of the fact sets in the policy. */
export const factSetTextsOf = ({ factSets }: Policy): readonly unknown[] => asList(factSets);

/** Wraps a single value in a list; `undefined` gives an empty list. */
const asList = (value: unknown): readonly unknown[] => [value ?? []].flat();

const asRecord = (value: unknown): StoredSettings => (isRecord(value) ? value : {});

/** Describes the errors in an organization's policy. */

/** Fields of a policy that are not settings. */
export const policyOnlyFields = ['sitesOff', 'locked', 'welcomePage', 'factSets'] as const;

const lists = ['sitesOff', 'locked', 'hidden', 'factSets'] as const;
const records = ['sites', 'kinds'] as const;

/** Returns a sentence for each part of a policy that is ignored. */
export function policyProblems(policy: Policy): readonly SettingsProblem[] {
  const { locked, sitesOff, sites, kinds, welcomePage = true } = policy;
  const settings = Object.keys(defaultSettings);
  return [
    ...unknownKeys(policy, [...settings, ...policyOnlyFields]),
    ...unknownKeys(kinds, Object.keys(defaultSettings.kinds)),
    ...lists
      .filter((key) => !Array.isArray(policy[key] ?? []))
      .map((key) => wrongType('settings.notList', key, policy)),
    ...records
      .filter((key) => !isRecord(policy[key] ?? {}))
      .map((key) => wrongType('settings.notRecord', key, policy)),
    ...repair(presetsOf(policy)).problems,
    ...itemsOf(locked)
      .filter((field) => !settings.includes(String(field)))
      .map((field) => say('settings.notLockable', { value: shortJson(field) })),
    ...[...itemsOf(sitesOff), ...Object.keys(isRecord(sites) ? sites : {})].flatMap(siteProblems),
    ...(isBoolean(welcomePage)
      ? []
      : [say('settings.damaged', { key: 'welcomePage', value: shortJson(welcomePage), instead: 'true' })]),
  ];
}

const unknownKeys = (value: unknown, known: readonly string[]): readonly SettingsProblem[] =>
  Object.keys(isRecord(value) ? value : {})
    .filter((key) => !known.includes(key))
    .map((key) => say('settings.noSetting', { key }));

const wrongType = (
  key: 'settings.notList' | 'settings.notRecord',
  field: string,
  policy: Policy,
): SettingsProblem => say(key, { key: field, value: shortJson(policy[field]) });

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reports an entry that no page's site can ever equal, such as an address with a path. */
function siteProblems(value: unknown): readonly SettingsProblem[] {
  const written = String(value);
  const site = siteOf(written) ?? siteOf(`https://${written}`);
  return site === written
    ? []
    : [say('settings.notSite', { value: shortJson(value), instead: site ?? 'example.com' })];
}
