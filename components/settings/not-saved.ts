import { say } from '../words/say.ts';

/** Settings could not be saved. The message can be shown to the user. */
export class SettingsNotSaved extends Error {
  override readonly name = 'SettingsNotSaved';
}

/** The error when the background did not answer a request to save. */
export const noAnswerError = (): SettingsNotSaved => new SettingsNotSaved(say('settings.noAnswer'));
