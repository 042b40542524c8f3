/** The language of the interface in tests without the extension. */
import { catalogs, defaultLanguage } from '../assets/words/index.ts';
import { type Messages, messagesOf } from '../tools/locales.ts';

const spoken = { messages: messagesOf(catalogs[defaultLanguage]) };

/** From here to the end of the test, the interface is in that language. */
export function speak(language: keyof typeof catalogs): void {
  spoken.messages = messagesOf(catalogs[language]);
}

/** What the browser would have loaded. */
export const messagesIn = (): Messages => spoken.messages;
