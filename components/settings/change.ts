/** The changes that can be made to stored settings, as messages send them, how each is applied, and why one is refused. */

import { isEntityId } from '../story/entity-id.ts';
import { type Check, isRecord, listOf, oneOf, recordOf } from '../validation/checks.ts';
import { bytesOf, isLocalOnly, unpack } from './packing.ts';
import { applyPolicy, isLockedBy, type Policy, presetsOf } from './policy.ts';
import {
  defaultSettings,
  type HiddenNameChange,
  maxHiddenNames,
  maxSites,
  type SettingsPatch,
  toggleSite,
} from './settings.ts';
import {
  flatten,
  hiddenPrefix,
  isRule,
  isSame,
  repair,
  type StoredSettings,
  sitePrefix,
  withChanges,
} from './stored.ts';

export type SettingsChange =
  | { readonly kind: 'set'; readonly patch: SettingsPatch }
  /** Turns a site off where it is on, and on where it is off. */
  | { readonly kind: 'toggle-site'; readonly site: string }
  /** Replaces all settings with exactly these, invalid parts included; with none to reset them. */
  | { readonly kind: 'replace'; readonly after: StoredSettings }
  /** Undoes a change, but keeps what was changed since. */
  | { readonly kind: 'take-back'; readonly before: StoredSettings; readonly after: StoredSettings };

/** Why a change was not saved; nothing of it is stored. */
export type Refusal =
  /** An organization has locked a setting in it. */
  | { readonly kind: 'locked' }
  /** There is no space for another one beside so many. */
  | { readonly kind: 'too-many-sites' | 'too-many-hidden'; readonly count: number }
  | { readonly kind: 'too-large'; readonly maxSites: number; readonly maxHiddenNames: number }
  /** The browser's error. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The background did not answer. */
  | { readonly kind: 'no-answer' };

type Refused = { readonly kind: 'refused'; readonly why: Refusal };

/** What became of a change. */
export type SaveResult = { readonly kind: 'saved'; readonly undo: SettingsChange } | Refused;

/** Returns the change in a message of the popup; `null` if there is no valid one. */
export function parseChange(value: unknown): SettingsChange | null {
  if (!isRecord(value)) return null;
  const { kind, patch, after, before } = value;
  if (kind === 'set' && isPatch(patch)) return { kind, patch };
  if (kind === 'replace' && isRecord(after)) return { kind, after };
  if (kind === 'take-back' && isRecord(before) && isRecord(after)) return { kind, before, after };
  return null;
}

const isPatch: Check<SettingsPatch> = (value): value is SettingsPatch => {
  if (!isRecord(value) || !Object.keys(value).every((key) => Object.hasOwn(defaultSettings, key)))
    return false;
  const { sites = {}, kinds = {}, hidden = [] } = value;
  return (
    isRecord(sites) &&
    isRecord(kinds) &&
    listOf(isHiddenChange)(hidden) &&
    repair(flatten(value)).problems.length === 0
  );
};

const isHiddenChange = recordOf<HiddenNameChange>({
  site: (value): value is string => typeof value === 'string',
  entity: isEntityId,
  to: oneOf(['hidden', 'shown']),
});

type Applied = { readonly kind: 'applied'; readonly after: StoredSettings } | Refused;

/** Applies a change to the user's own settings under an organization's policy, which is empty if there is none. */
export function applyChange(own: StoredSettings, policy: Policy, change: SettingsChange): Applied {
  switch (change.kind) {
    case 'set':
      return applyPatch(own, policy, change.patch);
    case 'toggle-site': {
      const { settings } = repair(applyPolicy(own, policy));
      return applyPatch(own, policy, toggleSite(settings, change.site));
    }
    case 'replace':
      return ifItFits(unpack(change.after), own);
    case 'take-back':
      return ifItFits(takeBack(own, change), own);
    default:
      return change satisfies never;
  }
}

function applyPatch(own: StoredSettings, policy: Policy, patch: SettingsPatch): Applied {
  const changes = flatten(patch);
  if (Object.keys(changes).some(isLockedBy(policy))) return refused({ kind: 'locked' });
  const presets = presetsOf(policy);
  const after = withChanges(own, { changes, presets });
  const before = sizesOf(own, presets);
  switch (partOverLimit(after, { before: own, presets })) {
    case 'sites':
      return refused({ kind: 'too-many-sites', count: before.sites.count });
    case 'hidden':
      return refused({ kind: 'too-many-hidden', count: before.hidden.count });
    case 'others':
    case null:
      return { kind: 'applied', after };
  }
}

const refused = (why: Refusal): Applied => ({ kind: 'refused', why });

function takeBack(
  now: StoredSettings,
  { before, after }: Extract<SettingsChange, { kind: 'take-back' }>,
): StoredSettings {
  const isUntouched = (key: string): boolean => isSame(now[key], after[key]);
  const back = Object.entries(before).filter(([key]) => isUntouched(key));
  const unaffected = Object.entries(now).filter(([key]) => Object.hasOwn(before, key) || !isUntouched(key));
  return Object.fromEntries([...unaffected, ...back]);
}

const ifItFits = (after: StoredSettings, before: StoredSettings): Applied =>
  partOverLimit(after, { before }) === null
    ? { kind: 'applied', after }
    : refused({ kind: 'too-large', maxSites, maxHiddenNames });

/** The parts of the settings that have a limit of their own. */
type Part = 'sites' | 'hidden' | 'others';
type Sizes = Readonly<Record<Part, { readonly count: number; readonly bytes: number }>>;

/**
 * `storage.sync` takes 102,400 bytes in all. With a limit for each part, hidden names never use up the space for sites, and
 * the known settings can always be saved: they take some 500 bytes of the 5,600 that are left for them and for what
 * browsers add. A site has space for a name of 46 letters, a hidden name and its site for 56; most are shorter.
 */
const limits: Sizes = {
  sites: { count: maxSites, bytes: maxSites * 60 },
  hidden: { count: maxHiddenNames, bytes: maxHiddenNames * 72 },
  // Only an imported file can have so much.
  others: { count: 400, bytes: 8_000 },
};

/** Measures settings; the hidden names of the policy's values, `presets`, count too. */
function sizesOf(stored: StoredSettings, presets: StoredSettings): Sizes {
  const keys = Object.keys(stored);
  const sites = keys.filter((key) => key.startsWith(sitePrefix));
  const hidden = keys.filter((key) => key.startsWith(hiddenPrefix) && !isLocalOnly(key));
  const hiding = Object.entries({ ...presets, ...stored }).filter(
    ([key, value]) => key.startsWith(hiddenPrefix) && value !== null,
  );
  const others = Object.entries(stored).filter(([key]) => !isRule(key));
  return {
    sites: { count: sites.length, bytes: bytesOfRules(sites) },
    hidden: { count: hiding.length, bytes: bytesOfRules(hidden) },
    others: { count: others.length, bytes: bytesOf(Object.fromEntries(others)) },
  };
}

/** Does not depend on the rules' values, so that an existing rule can always be changed. */
const bytesOfRules = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + bytesOf(key) + ':"off",'.length, 0);

/**
 * Returns the part that is over its limit, `null` if none is. A part that was over it `before` may stay so, but not
 * grow.
 */
export function partOverLimit(
  stored: StoredSettings,
  { before = {}, presets = {} }: { readonly before?: StoredSettings; readonly presets?: StoredSettings } = {},
): Part | null {
  const [now, then] = [sizesOf(stored, presets), sizesOf(before, presets)];
  const isOver = (part: Part, unit: 'count' | 'bytes'): boolean =>
    now[part][unit] > Math.max(limits[part][unit], then[part][unit]);
  const parts = ['sites', 'hidden', 'others'] as const;
  return parts.find((part) => isOver(part, 'count') || isOver(part, 'bytes')) ?? null;
}
