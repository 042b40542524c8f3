import { beforeEach, expect, it, vi } from 'vitest';
import { injectIntoOpenTabs, withdrawFromClosedTabs } from '../../components/background/inject.ts';

/** The tabs there are, one of which fails at every message, and what was put where. */
const world = vi.hoisted(() => ({ failing: 2, told: [] as number[], put: [] as string[] }));

const put = vi.hoisted(
  () =>
    async ({ target, files }: { readonly target: { readonly tabId: number }; readonly files: string[] }) =>
      void world.put.push(`${target.tabId}: ${files.join()}`),
);

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'namelight',
      getURL: () => 'chrome-extension://namelight/',
      getManifest: () => ({ content_scripts: [{ css: ['assets/reader.css'], js: ['reader.js'] }] }),
    },
    scripting: { insertCSS: put, executeScript: put },
    tabs: {
      query: async () => [
        { id: 1, url: 'chrome-extension://namelight/welcome.html' },
        { id: 2, url: 'https://a.example/' },
        { id: 3 },
        { id: 4, url: 'https://b.example/' },
        { id: 5, url: 'chrome://settings/' },
      ],
      sendMessage: async (id: number) => {
        if (id === world.failing) return { failed: 'out of memory' };
        world.told.push(id);
        return { response: null };
      },
    },
  },
}));

beforeEach(() => {
  world.told = [];
  world.put = [];
});

it('puts into open tabs what the manifest has run in every page, but not into pages that are closed to it', async () => {
  await injectIntoOpenTabs();
  const files = ['assets/reader.css', 'reader.js'];
  expect(world.put.toSorted()).toEqual([2, 4].flatMap((id) => files.map((file) => `${id}: ${file}`)));
});

it('tells all tabs but our own that a permission was taken back, though one of them fails', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue();
  await withdrawFromClosedTabs();
  expect(world.told).toEqual([3, 4, 5]);
  expect(debug.mock.calls.join()).toContain('tab 2');
});
