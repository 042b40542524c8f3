import { say } from '../words/say.ts';

/** Settings could not be saved; the message is fit to show to the user. */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

/** For whoever asked the background to save something, and got no answer. */
export const noAnswerError = (): SettingsNotSaved => new SettingsNotSaved(say('settings.noAnswer'));
