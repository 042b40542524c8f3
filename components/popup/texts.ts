/** Chooses the texts of the popup. */

import type { Key } from '../i18n/catalog.ts';
import { say, sayCount } from '../i18n/say.ts';
import type { Organization } from '../settings/policy.ts';
import { everywhere, fileSite, isOnAt, openDelay, ruleFor, type Settings } from '../settings/settings.ts';
import type { SettingsFileContent } from '../settings/settings-file.ts';
import type { SettingsProblem } from '../settings/stored.ts';
import type { EntityKind } from '../story/schema.ts';
import { siteName } from '../ui/site-name.ts';
import type { PageStatus } from './SitesSection.tsx';

const kindKeys = {
  person: 'popup.people',
  place: 'popup.places',
  organization: 'popup.organizations',
} as const satisfies Readonly<Record<EntityKind, Key>>;

/** The plural name of a kind: "People". */
export const kindName = (kind: EntityKind): string => say(kindKeys[kind]);

/** The state of the main switch, with the number of exceptions. */
export function globalStateText({ on, sites }: Pick<Settings, 'on' | 'sites'>): string {
  const exceptions = Object.values(sites).filter((state) => state !== (on ? 'on' : 'off')).length;
  if (exceptions === 0) return say(on ? 'popup.everywhereOn' : 'popup.everywhereOff');
  return sayCount(on ? 'popup.everywhereOnBut' : 'popup.everywhereOffBut', exceptions);
}

/** What the main switch will do. */
export function globalSwitchText({ on, sites }: Pick<Settings, 'on' | 'sites'>): string {
  const hasExceptions = Object.values(sites).includes(on ? 'on' : 'off');
  if (on) return say(hasExceptions ? 'popup.turnOffOthers' : 'popup.turnOffAll');
  return say(hasExceptions ? 'popup.turnOnOthers' : 'popup.turnOnAll');
}

export type SiteTexts = {
  readonly isOn: boolean;
  /** The state of the site, as a heading: "Off here". */
  readonly state: string;
  /** The reason, where the user may wonder. */
  readonly because: string | null;
  /** What the switch will do. */
  readonly next: string;
};

type SiteSettings = {
  readonly settings: Settings;
  readonly site: string;
  readonly isPreset: Organization['isPreset'];
};

/** The state of a site, the reason, and what the switch will do. */
export function siteTexts(at: SiteSettings): SiteTexts {
  const isOn = isOnAt(at.settings, at.site);
  const state = say(isOn ? 'popup.onHere' : 'popup.offHere');
  return { isOn, state, because: reason(at), next: siteSwitchText(isOn, at.site) };
}

function reason({ settings, site, isPreset }: SiteSettings): string | null {
  const rule = ruleFor(settings, site);
  if (rule === null) return settings.on ? null : say('popup.becauseOffEverywhere');
  const isOn = rule.state === 'on';
  if (isPreset(rule.site)) return say(isOn ? 'popup.becauseOrganizationOn' : 'popup.becauseOrganizationOff');
  if (rule.site === site) return say(isOn ? 'popup.becauseOn' : 'popup.becauseOff');
  return say(isOn ? 'popup.becauseOnAll' : 'popup.becauseOffAll', { site: rule.site });
}

function siteSwitchText(isOn: boolean, site: string): string {
  if (site === fileSite) return say(isOn ? 'popup.turnOffFiles' : 'popup.turnOnFiles');
  if (!mayHaveSubdomains(site)) return say(isOn ? 'popup.turnOffHost' : 'popup.turnOnHost', { site });
  return say(isOn ? 'popup.turnOff' : 'popup.turnOn', { site });
}

/** False for IP addresses and for names such as `localhost`. */
const mayHaveSubdomains = (site: string): boolean => /\.[a-z][^.]*$/.test(site);

/** Where a name is hidden: "on example.com", "everywhere". */
export const hiddenAtText = (site: string): string =>
  site === everywhere ? say('popup.hiddenEverywhere') : say('popup.hiddenOn', { site: siteName(site) });

type ClosedWhy = Extract<PageStatus, { kind: 'closed' }>['why'];

const closedKeys = {
  'browser-page': 'popup.closedBrowserPage',
  'browser-page-or-file': 'popup.closedBrowserPageOrFile',
  'extension-page': 'popup.closedExtensionPage',
  'extension-store': 'popup.closedExtensionStore',
  'local-file': 'popup.closedLocalFile',
  pdf: 'popup.closedPdf',
  files: 'popup.closedFiles',
  refused: 'popup.closedRefused',
} as const satisfies Readonly<Record<ClosedWhy, Key>>;

/** Why names cannot be marked on a page. */
export const unmarkableText = (why: ClosedWhy): string => say(closedKeys[why]);

/** The names of the colors for people, places and organizations, in this order. */
export const colorNames = (colors: Settings['markColors']): readonly string[] =>
  hueKeys[colors].map((key) => say(key));

const hueKeys = {
  'blue-green-orange': ['popup.blue', 'popup.green', 'popup.orange'],
  'blue-plum-orange': ['popup.blue', 'popup.plum', 'popup.orange'],
  'violet-teal-red': ['popup.violet', 'popup.teal', 'popup.red'],
  'magenta-blue-ochre': ['popup.magenta', 'popup.blue', 'popup.ochre'],
} as const satisfies Readonly<Record<Settings['markColors'], readonly Key[]>>;

/** The longest delay, in milliseconds, for each description. */
const delayWords = [
  [0, 'popup.atOnce'],
  [250, 'popup.quickly'],
  [openDelay.default + 100, 'popup.afterShortPause'],
  [1000, 'popup.afterPause'],
  [openDelay.max, 'popup.afterLongPause'],
] as const satisfies readonly (readonly [upTo: number, key: Key])[];

/** How the cards of names open, also of those without a mark. */
export function cardsOpenText({ openOn, openKey }: Pick<Settings, 'openOn' | 'openKey'>): string {
  switch (openOn) {
    case 'hover':
      return say('popup.cardsOnHover');
    case 'click':
      return say('popup.cardsOnClick');
    case 'hover-with-key':
      return say('popup.cardsOnKey', { key: say(openKeyKeys[openKey]) });
    default:
      return openOn satisfies never;
  }
}

const openKeyKeys = {
  Alt: 'popup.keyAlt',
  Control: 'popup.keyControl',
  Shift: 'popup.keyShift',
} as const satisfies Readonly<Record<Settings['openKey'], Key>>;

/** Describes a delay: "short (0.4 s)". */
export function delayText(milliseconds: number): string {
  const [, key] = delayWords.find(([upTo]) => milliseconds <= upTo) ?? [
    openDelay.max,
    'popup.afterLongPause',
  ];
  return milliseconds === 0
    ? say(key)
    : say('popup.delayShown', { pause: say(key), seconds: milliseconds / 1000 });
}

/** Why a value of the settings is ignored. */
export function problemText(problem: SettingsProblem): string {
  switch (problem.kind) {
    case 'invalid-value':
      return say('settings.damaged', problem);
    case 'invalid-site':
      return say('settings.noRule', problem);
    case 'invalid-hidden':
      return say('settings.notHidden', problem);
    case 'surplus-hidden':
      return sayCount('settings.surplusHidden', problem.count);
    case 'unknown-setting':
      return say('settings.noSetting', problem);
    case 'no-list':
      return say('settings.notList', problem);
    case 'no-record':
      return say('settings.notRecord', problem);
    case 'not-lockable':
      return say('settings.notLockable', problem);
    case 'not-a-site':
      return say('settings.notSite', problem);
    case 'locked':
      return say('popup.fileLocked', problem);
    default:
      return problem satisfies never;
  }
}

type WhyRefused = Extract<SettingsFileContent, { kind: 'refused' }>['why'] | 'unreadable';

const fileRefusals = {
  'no-json': 'settings.notJson',
  'no-settings-file': 'settings.notOurs',
  unreadable: 'library.unreadable',
} as const satisfies Readonly<Record<WhyRefused, Key>>;

/** Why a settings file was refused, and that nothing has changed. */
export const fileRefusalText = (why: WhyRefused): string =>
  say('popup.fileRefused', { why: say(fileRefusals[why]) });
