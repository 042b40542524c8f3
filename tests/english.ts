/** Before each file of tests that runs without the extension: the interface speaks English, and `speak` changes that. */
import { vi } from 'vitest';

// The browser that would have loaded the catalog is not there: this is its part.
vi.mock('../components/i18n/message-text.ts', async () => {
  const { spoken } = await import('./spoken.ts');
  return { messageText: (name: string) => spoken.messages[name]?.message ?? '' };
});
