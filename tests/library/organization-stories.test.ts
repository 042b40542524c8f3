import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openLibrary } from '../../components/library/library.ts';
import { refreshPolicyStories } from '../../components/library/organization-stories.ts';
import { readPolicyStoryProblems } from '../../components/library/stamp.ts';
import { readPolicy } from '../../components/settings/storage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});

beforeEach(() => fakeBrowser.reset());

/** Here is no IndexedDB, as where a browser's is damaged. */
const take = () =>
  refreshPolicyStories(openLibrary({ as: 'organization', signal: new AbortController().signal }));

it('applies the locks of a policy even if the library cannot be opened', async () => {
  await fakeBrowser.storage.managed.set({ theme: 'dark', locked: ['theme'] });
  await take().catch(() => undefined);
  expect(await readPolicy()).toEqual({ theme: 'dark', locked: ['theme'] });
});

it('reports for each of its stories why it is missing', async () => {
  await fakeBrowser.storage.managed.set({ stories: ['{ "namelight": 1 }', '{}'] });
  await take();
  expect(await readPolicyStoryProblems()).toMatchObject([
    { kind: 'failed', index: 0, failure: { kind: 'other', reason: expect.stringContaining('indexedDB') } },
    { kind: 'failed', index: 1 },
  ]);
});
