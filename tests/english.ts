/** Before each file of tests that runs without the extension: the interface speaks English, and `speak` changes that. */
import { afterEach, vi } from 'vitest';
import { defaultLanguage } from '../assets/words/index.ts';

// The browser that would have loaded the catalog is not there: this is its part.
vi.mock('../components/i18n/message-text.ts', async () => {
  const { messagesIn } = await import('./speak.ts');
  return { messageText: (name: string) => messagesIn()[name]?.message ?? '' };
});
afterEach(async () => (await import('./speak.ts')).speak(defaultLanguage));
