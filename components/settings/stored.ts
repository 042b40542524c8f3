/**
 * How settings lie in storage, and back. Storage holds only what differs from the defaults, one key
 * per field, kind, site and hidden name, so that two windows changing different things never overwrite each other:
 *
 *     { version: 1, delay: 700, 'kind:place': false, 'site:example.com': 'off',
 *       'hidden:example.com:the-west': true }
 *
 * A site or hidden name is `null` where an organisation's policy has it and the user took it back.
 * Whatever cannot be read is passed over and reported, never removed: an older Namelight, or a later
 * fix, may still make sense of it.
 */
import { type Check, isBoolean, isRecord, isWhole, oneOf } from '../checks/checks.ts';
import { isEntityId } from '../checks/entity-id.ts';
import type { EntityKind } from '../facts/schema.ts';
import { say, sayCount } from '../words/say.ts';
import {
  defaultSettings,
  type HiddenName,
  isOnByDefault,
  markColors,
  markStyles,
  mostHidden,
  openDelay,
  openKeys,
  openWays,
  type Settings,
  type SettingsPatch,
  type SiteState,
  themes,
} from './settings.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** Something in storage that could not be used, in words. */
export type Problem = string;

type Step = (stored: Stored) => Stored;

/**
 * `steps[n]` turns what version n + 1 stored into what version n + 2 stores. A step is frozen once
 * released: it names keys and values as they were, never today's constants.
 */
const steps: readonly Step[] = [];

export const currentVersion = steps.length + 1;

type PlainField = Exclude<keyof Settings, 'sites' | 'kinds' | 'hidden'>;
const isDelay: Check<number> = (value): value is number =>
  isWhole(value) && value >= openDelay.least && value <= openDelay.most;
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

export const kindPrefix = 'kind:';
export const sitePrefix = 'site:';
export const hiddenPrefix = 'hidden:';
const isSite = (site: string): boolean => site !== '' && site === site.toLowerCase() && !/\s/.test(site);

/**
 * Returns complete, valid settings for anything that may lie in storage, with what was wrong in it.
 * A damaged field takes its default; every other field keeps its value.
 */
export function repair(stored: unknown): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  if (!isRecord(stored)) {
    return {
      settings: defaultSettings,
      problems: [say('settings.notSettings', { value: valueInWords(stored) })],
    };
  }
  const problems: Problem[] = [...problemsOfVersion(stored)];
  const held = migrate(stored);

  const read = <Value>(at: { key: string; check: Check<Value>; otherwise: Value }): Value => {
    const value = held[at.key];
    if (value === undefined) return at.otherwise;
    if (at.check(value)) return value;
    problems.push(
      say('settings.damaged', {
        key: at.key,
        value: valueInWords(value),
        instead: valueInWords(at.otherwise),
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
    sites: sitesIn(held),
    kinds: { person: kind('person'), place: kind('place'), organization: kind('organization') },
    bundled: field('bundled'),
    hidden: hiddenIn(held).slice(0, mostHidden),
    markStyle: field('markStyle'),
    markColors: field('markColors'),
    otherLanguages: field('otherLanguages'),
    openWay: field('openWay'),
    openKey: field('openKey'),
    delay: field('delay'),
    theme: field('theme'),
    explain: field('explain'),
  };
  return { settings, problems: [...problems, ...problemsOfSites(held), ...problemsOfHidden(held)] };
}

/** The part of the settings that says where Namelight is on; the rest of them matters only where there are names. */
export type Switches = Pick<Settings, 'on' | 'sites'>;

/** Returns the switches as `repair` reads them. */
export function switchesIn(stored: unknown): Switches {
  const held = isRecord(stored) ? migrate(stored) : {};
  return { on: isBoolean(held.on) ? held.on : isOnByDefault, sites: sitesIn(held) };
}

function sitesIn(held: Stored): Settings['sites'] {
  return Object.fromEntries(
    siteEntries(held).flatMap(([site, state]): [string, SiteState][] =>
      isSite(site) && isSiteState(state) ? [[site, state]] : [],
    ),
  );
}

const siteEntries = (held: Stored): readonly (readonly [site: string, state: unknown])[] =>
  Object.entries(held).flatMap(([key, value]) =>
    key.startsWith(sitePrefix) ? [[key.slice(sitePrefix.length), value] as const] : [],
  );

function hiddenIn(held: Stored): readonly HiddenName[] {
  return hiddenEntries(held).flatMap(([key, value]) => hiddenNameOf(key, value) ?? []);
}

const hiddenEntries = (held: Stored): readonly (readonly [key: string, value: unknown])[] =>
  Object.entries(held).filter(([key]) => key.startsWith(hiddenPrefix));

/** Which entities there are, settings do not know: what reads like an id is kept, and hides what bears it. */
function hiddenNameOf(key: string, value: unknown): HiddenName | null {
  const [, site = '', entity] = /^hidden:(.+):([^:]+)$/.exec(key) ?? [];
  return value === true && isSite(site) && isEntityId(entity) ? { site, entity } : null;
}

/** The key of a hidden name in storage. */
export const hiddenKey = ({ site, entity }: HiddenName): string => `${hiddenPrefix}${site}:${entity}`;
/** The key of a site in storage. */
export const siteKey = (site: string): string => sitePrefix + site;

/** Brings what an older version stored to today's form; leaves what a newer one stored as it is. */
export function migrate(stored: Stored): Stored {
  const version = stored.version ?? currentVersion;
  const isOlder = isWhole(version) && version >= 1 && version < currentVersion;
  if (!isOlder) return stored;
  return { ...steps.slice(version - 1).reduce((held, step) => step(held), stored), version: currentVersion };
}

function problemsOfVersion({ version = currentVersion }: Stored): readonly Problem[] {
  if (!isWhole(version) || version < 1)
    return [say('settings.damagedVersion', { value: valueInWords(version), instead: currentVersion })];
  if (version > currentVersion) return [say('settings.newer', { version })];
  return [];
}

const problemsOfSites = (held: Stored): readonly Problem[] =>
  siteEntries(held)
    .filter(([site, state]) => !isSite(site) || (state !== null && !isSiteState(state)))
    .map(([site, state]) => say('settings.noRule', { key: sitePrefix + site, value: valueInWords(state) }));

function problemsOfHidden(held: Stored): readonly Problem[] {
  const unread = hiddenEntries(held).filter(
    ([key, value]) => value !== null && hiddenNameOf(key, value) === null,
  );
  const surplus = hiddenIn(held).length - mostHidden;
  return [
    ...unread.map(([key, value]) => say('settings.notHidden', { key, value: valueInWords(value) })),
    ...(surplus > 0 ? [sayCount('settings.surplusHidden', surplus)] : []),
  ];
}

/** What to write and what to remove in storage so that `repair` gives the patched settings. */
export type Writing = { readonly set: Stored; readonly remove: readonly string[] };

/**
 * Turns a patch into keys to set and to remove: a field that would be so anyway is removed.
 * `stored` is what storage holds now; what an older version left is brought up to date along the way.
 * `presets` hold where nothing is stored, before the defaults do; a site or hidden name of theirs that is taken back
 * is stored as `null`. Throws where a name more would be hidden than is kept.
 */
export function writing(
  patch: SettingsPatch,
  { stored, presets }: { readonly stored: Stored; readonly presets: Stored },
): Writing {
  const migrated = migrate(stored);
  const outdated = Object.keys(stored).filter((key) => !(key in migrated));
  const version = isWhole(stored.version) ? Math.max(stored.version, currentVersion) : currentVersion;
  const wanted = Object.entries(flattened(patch));
  refuseSurplus({ ...presets, ...migrated, ...flattened(patch) }, patch);
  const usual: Stored = { ...flattened({ ...defaultSettings, hidden: [] }), ...presets };
  const isUsual = ([key, value]: [string, unknown]): boolean => value === (usual[key] ?? null);
  return {
    set: {
      ...(migrated === stored ? {} : migrated),
      ...Object.fromEntries(wanted.filter((entry) => !isUsual(entry))),
      version,
    },
    remove: [...outdated, ...wanted.filter(isUsual).map(([key]) => key)],
  };
}

function refuseSurplus(wanted: Stored, { hidden = [] }: SettingsPatch): void {
  const isHiding = hidden.some(({ to }) => to === 'hidden');
  if (isHiding && hiddenIn(wanted).length > mostHidden) {
    throw new RangeError(say('settings.tooManyHidden', { most: mostHidden }));
  }
}

/** A patch by the keys of storage. */
export function flattened({ kinds = {}, sites = {}, hidden = [], ...plain }: SettingsPatch): Stored {
  const hiding = hidden.map(({ to, ...name }) => [hiddenKey(name), to === 'hidden' ? true : null]);
  return {
    ...plain,
    ...prefixed(kindPrefix, kinds),
    ...prefixed(sitePrefix, sites),
    ...Object.fromEntries(hiding),
  };
}

/** Entries with that before each key. */
export const prefixed = (prefix: string, entries: Stored): Stored =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [prefix + name, value]));

/** A value as a console line shows it: short, whatever it is. */
export function valueInWords(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
