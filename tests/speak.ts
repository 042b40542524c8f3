import { onTestFinished } from 'vitest';
import { catalogs } from '../assets/words/index.ts';
import { messagesOf } from '../tools/messages.ts';
import { spoken } from './spoken.ts';

const { messages: english } = spoken;

/** From here to the end of the test, the interface is in that language. */
export function speak(language: keyof typeof catalogs): void {
  spoken.messages = messagesOf(catalogs[language]);
  onTestFinished(() => {
    spoken.messages = english;
  });
}
