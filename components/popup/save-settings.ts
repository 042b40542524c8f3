import { send } from '../messages/send.ts';
import type { Change, Replacement } from '../settings/changes.ts';
import { noAnswer, SettingsNotSaved } from '../settings/not-saved.ts';

/** Has the background save a change; returns what that replaced. Throws `SettingsNotSaved` where it is refused. */
export async function saveSettings(change: Change): Promise<Replacement> {
  const answer = await send('save', { change });
  if (answer === null) throw noAnswer();
  if ('refused' in answer) throw new SettingsNotSaved(answer.refused);
  return answer;
}
