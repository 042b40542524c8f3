import type { SettingsReplacement } from '../settings/settings-change.ts';
import { readSettingsFile } from '../settings/settings-file.ts';
import { say } from '../words/say.ts';
import type { Notice } from './Footer.tsx';
import type { Organization } from './Lock.tsx';
import { saveSettings } from './save-settings.ts';

/** What was done, with what it takes to undo it. */
export type CompletedAction = Notice &
  ({ readonly kind: 'none' } | { readonly replaced: SettingsReplacement });

/** A file is not one of settings, or cannot be read; the message is fit to show to the user. */
export class SettingsFileRefused extends Error {
  override readonly name = 'SettingsFileRefused';
}

/**
 * Uses the settings of a file instead of those there are. Where the organization has locked others, those hold; the
 * file's are kept as the user's own all the same, for where nothing locks them.
 * Throws `SettingsFileRefused`, and `SettingsNotSaved` where they are not stored; then nothing has changed.
 */
export async function importSettings(
  file: Blob,
  organization: Organization | null,
): Promise<CompletedAction> {
  const text = await file.text().catch((cause) => {
    throw refused(say('library.unreadable'), cause);
  });
  const read = readSettingsFile(text);
  if (read.kind === 'refused') throw refused(read.why);
  const locked = Object.keys(read.stored).filter((key) => organization?.isLocked(key));
  const problems = [...read.problems, ...locked.map((key) => say('popup.fileLocked', { key }))];
  return {
    kind: 'imported',
    problems,
    replaced: await saveSettings({ kind: 'replace', after: read.stored }),
  };
}

const refused = (why: string, cause?: unknown): SettingsFileRefused =>
  new SettingsFileRefused(say('popup.fileRefused', { why }), { cause });
