/** How to recognize a settings file. */
import { isRecord } from '../messages/checks.ts';

/** The value of the field `namelight` in a settings file. */
export const settingsFileMarker = 'settings';

/** True for the text of a settings file, even if the settings in it are invalid. */
export const isSettingsFile = (text: string): boolean =>
  // Most texts are long fact sets: this check saves parsing them.
  text.includes(`"${settingsFileMarker}"`) && isSettings(parseJson(text));

/** The same for parsed JSON. */
export const isSettings = (content: unknown): content is Readonly<Record<string, unknown>> =>
  isRecord(content) && content.namelight === settingsFileMarker;

/** Parses JSON; returns `undefined` for anything else. */
export function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
