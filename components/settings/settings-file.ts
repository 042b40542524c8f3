/**
 * Settings as a file, for backup or another browser. It holds what is stored, unchanged, so that values which this
 * version cannot read are kept too.
 *
 *     { "namelight": "settings", "stored": { "delay": 700 } }
 */

import { isRecord } from '../validation/checks.ts';
import type { SettingsChange } from './change.ts';
import { isKeyLockedBy, type Organization } from './policy.ts';
import { repair, type SettingsProblem, type StoredSettings } from './stored.ts';

export const settingsFileName = 'namelight-settings.json';

/** The value of the field `namelight` in a settings file. */
const marker = 'settings';

/** Returns the text of a settings file. */
export function settingsFileText(stored: StoredSettings): string {
  return `${JSON.stringify({ namelight: marker, stored }, null, 2)}\n`;
}

export type SettingsFileContent =
  /** `change` puts its settings in place of the stored ones; those with `problems` have no effect. */
  | {
      readonly kind: 'settings';
      readonly change: SettingsChange;
      readonly problems: readonly SettingsProblem[];
    }
  | { readonly kind: 'refused'; readonly why: 'no-json' | 'no-settings-file' };

/** Reads a settings file. Locked settings are taken too, for the case that the lock is removed. Never throws. */
export function readSettingsFile(
  text: string,
  organization: Pick<Organization, 'isLocked'> | null,
): SettingsFileContent {
  const content = parseJson(text);
  if (content === undefined) return { kind: 'refused', why: 'no-json' };
  if (!isSettings(content) || !isRecord(content.stored)) return { kind: 'refused', why: 'no-settings-file' };
  const isLocked = isKeyLockedBy(organization?.isLocked ?? (() => false));
  const locked = Object.keys(content.stored).filter(isLocked);
  return {
    kind: 'settings',
    change: { kind: 'replace', after: content.stored },
    problems: [
      ...repair(content.stored).problems,
      ...locked.map((key) => ({ kind: 'locked', key }) as const),
    ],
  };
}

/** True for the text of a settings file, even if the settings in it are invalid. */
export const isSettingsFile = (text: string): boolean =>
  // Most texts are long stories: this check saves parsing them.
  text.includes(`"${marker}"`) && isSettings(parseJson(text));

/** The same for parsed JSON. */
const isSettings = (content: unknown): content is StoredSettings =>
  isRecord(content) && content.namelight === marker;

/** Parses JSON; returns `undefined` for anything else. */
function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
