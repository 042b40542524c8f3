/** Describes the errors in an organization's policy. */
import { isBoolean, isRecord } from '../checks/checks.ts';
import { say } from '../words/say.ts';
import { type Policy, presetsOf } from './policy.ts';
import { defaultSettings } from './settings.ts';
import { siteOf } from './sites.ts';
import { repair, type SettingsProblem, shortJson } from './stored.ts';

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
