/**
 * Settings as a file, to keep or to carry to another browser: what lies in storage, word for word, so
 * that what this Namelight cannot read goes along too.
 *
 *     { "namelight": "settings", "stored": { "version": 1, "delay": 700 } }
 */
import { isRecord } from '../checks/checks.ts';
import { say } from '../words/say.ts';
import { isSettings, parseJson, settingsFileMarker } from './is-settings-file.ts';
import { repair, type SettingsProblem, type StoredSettings } from './stored.ts';

export const settingsFileName = 'namelight-settings.json';

/** What is in a text that may be such a file. `problems` tell, field by field, what will not be heeded. */
export type SettingsFileContent =
  | {
      readonly kind: 'settings';
      readonly stored: StoredSettings;
      readonly problems: readonly SettingsProblem[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Returns the text of the file. */
export function settingsFileText(stored: StoredSettings): string {
  return `${JSON.stringify({ namelight: settingsFileMarker, stored }, null, 2)}\n`;
}

/** Reads what `settingsFile` wrote, whatever became of it since; never throws. */
export function readSettingsFile(text: string): SettingsFileContent {
  const content = parseJson(text);
  if (content === undefined) return refused(say('settings.notJson'));
  if (!isSettings(content) || !isRecord(content.stored)) return refused(say('settings.notOurs'));
  return { kind: 'settings', stored: content.stored, problems: repair(content.stored).problems };
}

const refused = (why: string): SettingsFileContent => ({ kind: 'refused', why });
