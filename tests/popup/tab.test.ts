import { expect, it, vi } from 'vitest';
import { watchPageStatus } from '../../components/popup/tab.ts';

/** A tab, what is heard of it, and how long a script takes to run at its addresses. */
const world = vi.hoisted(() => ({
  address: 'https://slow.example/',
  report: (_tabId: number, _change: { readonly status: string }) => {},
  scripts: [] as (() => void)[],
}));

vi.mock('wxt/browser', () => {
  const deaf = { addListener: () => {}, removeListener: () => {} };
  return {
    browser: {
      extension: { isAllowedFileSchemeAccess: async () => false },
      permissions: { onAdded: deaf, onRemoved: deaf, contains: async () => true },
      runtime: { getURL: () => 'chrome-extension://namelight/' },
      scripting: {
        async executeScript() {
          if (world.address.includes('slow')) await new Promise<void>((run) => world.scripts.push(run));
          return [{ frameId: 0, result: 'text/html' }];
        },
      },
      tabs: {
        get: async () => ({ url: world.address, incognito: false }),
        onUpdated: {
          ...deaf,
          addListener: (report: typeof world.report) => {
            world.report = report;
          },
        },
      },
    },
  };
});

it('reports the status of a tab, and never an older one after it', async () => {
  const onPlace = vi.fn();
  watchPageStatus({ tabId: 7, onStatus: onPlace, signal: new AbortController().signal });
  await expect.poll(() => world.scripts.length).toBe(1);
  world.address = 'https://quick.example/';
  world.report(8, { status: 'loading' });
  world.report(7, { status: 'loading' });
  await expect.poll(() => onPlace.mock.calls.length).toBe(1);
  for (const run of world.scripts) run();
  world.report(7, { status: 'complete' });
  await expect.poll(() => onPlace.mock.calls.length).toBe(2);
  expect(onPlace.mock.calls.map(([{ site }]) => site)).toEqual(['quick.example', 'quick.example']);
});
