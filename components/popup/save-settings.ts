import { send } from '../messages/send.ts';
import { noAnswerError, SettingsNotSaved } from '../settings/not-saved.ts';
import type { SettingsChange, SettingsReplacement } from '../settings/settings-change.ts';

/** Asks the background to save a change; returns the settings before and after. Throws `SettingsNotSaved` if it is refused. */
export async function saveSettings(change: SettingsChange): Promise<SettingsReplacement> {
  const answer = await send('save', { change });
  if (answer === null) throw noAnswerError();
  if ('refused' in answer) throw new SettingsNotSaved(answer.refused);
  return answer;
}
