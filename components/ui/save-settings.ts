import { send } from '../messages/send.ts';
import type { SettingsChange } from '../settings/change.ts';
import { refusalText } from '../settings/refusal-text.ts';

/** Has the background save a change; returns what undoes it. Throws an error to show if it is refused. */
export async function saveSettings(change: SettingsChange): Promise<SettingsChange> {
  const saved = (await send('save', { change })) ?? { kind: 'refused', why: { kind: 'no-answer' } };
  if (saved.kind === 'refused') throw new Error(refusalText(saved.why));
  return saved.undo;
}
