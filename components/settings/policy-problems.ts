/** What is wrong in what an organization asks for, said to whoever can put it right. */
import { isBoolean, isRecord } from '../checks/checks.ts';
import { say } from '../words/say.ts';
import { type Policy, presetsOf } from './policy.ts';
import { defaultSettings } from './settings.ts';
import { siteOf } from './sites.ts';
import { type Problem, repair, valueInWords } from './stored.ts';

/** What a policy may say that is no setting. */
export const policyExtras = ['sitesOff', 'locked', 'welcomePage', 'factSets'] as const;

const lists = ['sitesOff', 'locked', 'hidden', 'factSets'] as const;
const records = ['sites', 'kinds'] as const;

/** Returns a sentence for each part of a policy that is not heeded; all others are. */
export function problemsOfPolicy(policy: Policy): readonly Problem[] {
  const { locked, sitesOff, sites, kinds, welcomePage = true } = policy;
  const settings = Object.keys(defaultSettings);
  return [
    ...strangersIn(policy, [...settings, ...policyExtras]),
    ...strangersIn(kinds, Object.keys(defaultSettings.kinds)),
    ...lists
      .filter((key) => !Array.isArray(policy[key] ?? []))
      .map((key) => notA('settings.notList', key, policy)),
    ...records
      .filter((key) => !isRecord(policy[key] ?? {}))
      .map((key) => notA('settings.notRecord', key, policy)),
    ...repair(presetsOf(policy)).problems,
    ...itemsOf(locked)
      .filter((field) => !settings.includes(String(field)))
      .map((field) => say('settings.notLockable', { value: valueInWords(field) })),
    ...[...itemsOf(sitesOff), ...Object.keys(isRecord(sites) ? sites : {})].flatMap(problemOfSite),
    ...(isBoolean(welcomePage)
      ? []
      : [say('settings.damaged', { key: 'welcomePage', value: valueInWords(welcomePage), instead: 'true' })]),
  ];
}

const strangersIn = (value: unknown, known: readonly string[]): readonly Problem[] =>
  Object.keys(isRecord(value) ? value : {})
    .filter((key) => !known.includes(key))
    .map((key) => say('settings.noSetting', { key }));

const notA = (key: 'settings.notList' | 'settings.notRecord', field: string, policy: Policy): Problem =>
  say(key, { key: field, value: valueInWords(policy[field]) });

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A site that no page is ever at has no effect, and looks as if it had. */
function problemOfSite(value: unknown): readonly Problem[] {
  const written = String(value);
  const site = siteOf(written) ?? siteOf(`https://${written}`);
  return site === written
    ? []
    : [say('settings.notSite', { value: valueInWords(value), instead: site ?? 'example.com' })];
}
