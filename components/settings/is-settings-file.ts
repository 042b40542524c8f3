/** How a settings file is told from all else, also by those who only have to say that it is one. */
import { isRecord } from '../checks/checks.ts';

/** What the field `namelight` says in such a file. */
export const settingsFileMarker = 'settings';

/** True for a text that is a settings file, or was before somebody broke what is in it. */
export const isSettingsFile = (text: string): boolean =>
  // Most texts that are asked about are long, and need not be parsed.
  text.includes(`"${settingsFileMarker}"`) && isSettings(parseJson(text));

/** The same of what a JSON text holds. */
export const isSettings = (content: unknown): content is Readonly<Record<string, unknown>> =>
  isRecord(content) && content.namelight === settingsFileMarker;

/** Returns the value of a JSON text, `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
