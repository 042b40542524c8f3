/**
 * Flat settings, as in storage, files and policies. They hold only what differs from the defaults, with one key for each
 * field, kind, site and hidden name:
 *
 *     { delay: 700, 'kind:place': false, 'site:example.com': 'off', 'hidden:example.com:the-west': true }
 *
 * A site or hidden name is `null` if a policy sets it and the user removed it. Invalid values are ignored and reported,
 * never removed: another version of Namelight may be able to read them.
 */

import { say, sayCount } from '../i18n/say.ts';
import { type Check, isBoolean, isInteger, isRecord, oneOf } from '../messages/checks.ts';
import { isEntityId } from '../story/entity-id.ts';
import type { EntityKind } from '../story/schema.ts';
import { hiddenKey, hiddenPrefix, isSharedItem, kindPrefix, sitePrefix, withPrefix } from './packing.ts';
import {
  defaultSettings,
  type HiddenName,
  markColors,
  markStyles,
  openDelay,
  openKeys,
  openWays,
  type Settings,
  type SettingsPatch,
  type SiteState,
  themes,
} from './settings.ts';
import { maxHiddenNames } from './storage-limits.ts';

export type StoredSettings = Readonly<Record<string, unknown>>;

/** A sentence about a stored value that is ignored. */
export type SettingsProblem = string;

type PlainField = Exclude<keyof Settings, 'sites' | 'kinds' | 'hidden'>;
const isDelay: Check<number> = (value): value is number =>
  isInteger(value) && value >= openDelay.min && value <= openDelay.max;
const isSiteState: Check<SiteState> = oneOf(['on', 'off']);

const checks: { readonly [Field in PlainField]: Check<Settings[Field]> } = {
  on: isBoolean,
  bundled: isBoolean,
  markStyle: oneOf(markStyles),
  markColors: oneOf(markColors),
  otherLanguages: isBoolean,
  openWay: oneOf(openWays),
  openKey: oneOf(openKeys),
  delay: isDelay,
  theme: oneOf(themes),
  explain: isBoolean,
};

const isSite = (site: string): boolean => site !== '' && site === site.toLowerCase() && !/\s/.test(site);

/**
 * Returns complete, valid settings for any stored value, and the problems found in it. An invalid field gets its default;
 * every other field keeps its value.
 */
export function repair(stored: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  if (!isRecord(stored)) {
    return {
      settings: defaultSettings,
      problems: [say('settings.notSettings', { value: shortJson(stored) })],
    };
  }
  const problems: SettingsProblem[] = [...sharedItemProblems(stored)];

  const read = <Value>(at: { key: string; check: Check<Value>; otherwise: Value }): Value => {
    const value = stored[at.key];
    if (value === undefined) return at.otherwise;
    if (at.check(value)) return value;
    problems.push(
      say('settings.damaged', {
        key: at.key,
        value: shortJson(value),
        instead: shortJson(at.otherwise),
      }),
    );
    return at.otherwise;
  };
  const field = <Field extends PlainField>(key: Field): Settings[Field] =>
    read({ key, check: checks[key], otherwise: defaultSettings[key] });
  const kind = (name: EntityKind): boolean =>
    read({ key: kindPrefix + name, check: isBoolean, otherwise: defaultSettings.kinds[name] });

  const settings: Settings = {
    on: field('on'),
    sites: Object.fromEntries(validSites(stored)),
    kinds: { person: kind('person'), place: kind('place'), organization: kind('organization') },
    bundled: field('bundled'),
    hidden: hiddenNamesIn(stored).slice(0, maxHiddenNames),
    markStyle: field('markStyle'),
    markColors: field('markColors'),
    otherLanguages: field('otherLanguages'),
    openWay: field('openWay'),
    openKey: field('openKey'),
    delay: field('delay'),
    theme: field('theme'),
    explain: field('explain'),
  };
  return { settings, problems: [...problems, ...siteProblems(stored), ...hiddenNameProblems(stored)] };
}

const validSites = (stored: StoredSettings): readonly (readonly [site: string, state: SiteState])[] =>
  siteEntries(stored).flatMap(([site, state]) => (isSite(site) && isSiteState(state) ? [[site, state]] : []));

const siteEntries = (stored: StoredSettings): readonly (readonly [site: string, state: unknown])[] =>
  Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(sitePrefix) ? [[key.slice(sitePrefix.length), value] as const] : [],
  );

function hiddenNamesIn(stored: StoredSettings): readonly HiddenName[] {
  return hiddenEntries(stored).flatMap(([key, value]) => hiddenNameOf(key, value) ?? []);
}

const hiddenEntries = (stored: StoredSettings): readonly (readonly [key: string, value: unknown])[] =>
  Object.entries(stored).filter(([key]) => key.startsWith(hiddenPrefix));

/** Settings do not know which entities exist: anything that looks like an id is accepted. */
function hiddenNameOf(key: string, value: unknown): HiddenName | null {
  const [, site = '', entity] = /^hidden:(.+):([^:]+)$/.exec(key) ?? [];
  return value === true && isSite(site) && isEntityId(entity) ? { site, entity } : null;
}

/** Reports values in shared items that are not rules. */
const sharedItemProblems = (stored: StoredSettings): readonly SettingsProblem[] =>
  Object.entries(stored)
    .filter(([key]) => isSharedItem(key))
    .map(([key, value]) => say('settings.unreadable', { key, value: shortJson(value) }));

const siteProblems = (stored: StoredSettings): readonly SettingsProblem[] =>
  siteEntries(stored)
    .filter(([site, state]) => !isSite(site) || (state !== null && !isSiteState(state)))
    .map(([site, state]) => say('settings.noRule', { key: sitePrefix + site, value: shortJson(state) }));

function hiddenNameProblems(stored: StoredSettings): readonly SettingsProblem[] {
  const unread = hiddenEntries(stored).filter(
    ([key, value]) => value !== null && hiddenNameOf(key, value) === null,
  );
  const surplus = hiddenNamesIn(stored).length - maxHiddenNames;
  return [
    ...unread.map(([key, value]) => say('settings.notHidden', { key, value: shortJson(value) })),
    ...(surplus > 0 ? [sayCount('settings.surplusHidden', surplus)] : []),
  ];
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

/** A value as JSON, cut to 40 characters. */
export function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
