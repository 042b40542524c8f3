import type { SettingsReplacement } from '../settings/settings-change.ts';
import { readSettingsFile } from '../settings/settings-file.ts';
import { say } from '../words/say.ts';
import type { Notice } from './Footer.tsx';
import type { Organization } from './Lock.tsx';
import { saveSettings } from './save-settings.ts';

/** A completed action, with what is needed to undo it. */
export type CompletedAction = Notice &
  ({ readonly kind: 'none' } | { readonly replaced: SettingsReplacement });

/** A file is not a settings file or cannot be read. The message can be shown to the user. */
export class SettingsFileRefused extends Error {
  override readonly name = 'SettingsFileRefused';
}

/**
 * Replaces the settings with those of a file. Locked settings stay in effect, but the file's values are stored too, for
 * the case that the lock is removed. Throws `SettingsFileRefused` or `SettingsNotSaved`; then nothing has changed.
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
