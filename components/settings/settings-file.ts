/**
 * Settings as a file, for backup or another browser. It holds what is stored, unchanged, so that values which this
 * version cannot read are kept too.
 *
 *     { "namelight": "settings", "stored": { "version": 1, "delay": 700 } }
 */

import { say } from '../i18n/say.ts';
import { isRecord } from '../messages/checks.ts';
import { isSettings, parseJson, settingsFileMarker } from './is-settings-file.ts';
import { repair, type SettingsProblem, type StoredSettings } from './stored.ts';

export const settingsFileName = 'namelight-settings.json';

/** The content of a file. `problems` describe the fields that are ignored. */
export type SettingsFileContent =
  | {
      readonly kind: 'settings';
      readonly stored: StoredSettings;
      readonly problems: readonly SettingsProblem[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Returns the text of a settings file. */
export function settingsFileText(stored: StoredSettings): string {
  return `${JSON.stringify({ namelight: settingsFileMarker, stored }, null, 2)}\n`;
}

/** Reads a settings file. Never throws, whatever the text. */
export function readSettingsFile(text: string): SettingsFileContent {
  const content = parseJson(text);
  if (content === undefined) return refused(say('settings.notJson'));
  if (!isSettings(content) || !isRecord(content.stored)) return refused(say('settings.notOurs'));
  return { kind: 'settings', stored: content.stored, problems: repair(content.stored).problems };
}

const refused = (why: string): SettingsFileContent => ({ kind: 'refused', why });
