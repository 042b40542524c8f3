/** The changes that can be made to stored settings, as messages send them, and how each is applied. */

import { say } from '../i18n/say.ts';
import { isRecord } from '../messages/checks.ts';
import { isSame, unpack } from './packing.ts';
import { applyPolicy, isLockedBy, type Policy, presetsOf } from './policy.ts';
import { toggleSite } from './settings.ts';
import { SettingsNotSaved } from './storage.ts';
import { hiddenCount, maxHiddenNames, maxSites, partOverLimit, siteCount } from './storage-limits.ts';
import { flatten, repair, type StoredSettings, withChanges } from './stored.ts';

export type SettingsChange =
  /** Changes these keys only; `null` removes a rule. */
  | { readonly kind: 'set'; readonly changes: StoredSettings }
  /** Turns a site off where it is on, and on where it is off. */
  | { readonly kind: 'toggle-site'; readonly site: string }
  /** Replaces all settings with exactly these, invalid parts included. */
  | { readonly kind: 'replace'; readonly after: StoredSettings }
  /** Undoes a replacement, but keeps what was changed since. */
  | ({ readonly kind: 'take-back' } & SettingsReplacement);

/** All settings before and after a change. */
export type SettingsReplacement = { readonly before: StoredSettings; readonly after: StoredSettings };

/** The user's own settings, and the organization's policy. */
export type SettingsSources = { readonly own: StoredSettings; readonly policy: Policy };

/** Returns the change in a message; `null` if there is no valid one. */
export function parseChange(value: unknown): SettingsChange | null {
  if (!isRecord(value)) return null;
  const { kind, changes, after, before } = value;
  if (kind === 'set' && isRecord(changes) && repair(changes).problems.length === 0) return { kind, changes };
  if (kind === 'replace' && isRecord(after)) return { kind, after };
  if (kind === 'take-back' && isRecord(before) && isRecord(after)) return { kind, before, after };
  return null;
}

/** Returns the user's settings after a change. Throws `SettingsNotSaved` if a setting is locked or there is no space. */
export function applyChange({ own, policy }: SettingsSources, change: SettingsChange): StoredSettings {
  switch (change.kind) {
    case 'set':
      return applySet({ own, policy }, change.changes);
    case 'toggle-site': {
      const { settings } = repair(applyPolicy(own, policy));
      return applySet({ own, policy }, flatten(toggleSite(settings, change.site)));
    }
    case 'replace':
      return requireFit(unpack(change.after), own);
    case 'take-back':
      return requireFit(undoReplacement(own, change), own);
    default:
      return change satisfies never;
  }
}

function applySet({ own, policy }: SettingsSources, changes: StoredSettings): StoredSettings {
  if (Object.keys(changes).some(isLockedBy(policy))) throw new SettingsNotSaved(say('settings.locked'));
  const presets = presetsOf(policy);
  const after = withChanges(own, { changes, presets });
  switch (partOverLimit(after, { before: own, presets })) {
    case 'sites':
      throw new SettingsNotSaved(say('settings.tooManySites', { most: siteCount(own) }));
    case 'hidden':
      throw new SettingsNotSaved(
        say('settings.tooManyHidden', { most: hiddenCount({ ...presets, ...own }) }),
      );
    case 'others':
    case null:
      return after;
  }
}

function undoReplacement(now: StoredSettings, { before, after }: SettingsReplacement): StoredSettings {
  const isUntouched = (key: string): boolean => isSame(now[key], after[key]);
  const back = Object.entries(before).filter(([key]) => isUntouched(key));
  const unaffected = Object.entries(now).filter(([key]) => Object.hasOwn(before, key) || !isUntouched(key));
  return Object.fromEntries([...unaffected, ...back]);
}

function requireFit(after: StoredSettings, before: StoredSettings): StoredSettings {
  if (partOverLimit(after, { before }) === null) return after;
  throw new SettingsNotSaved(say('settings.noRoom', { sites: maxSites, names: maxHiddenNames }));
}
