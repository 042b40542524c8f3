import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../components/messages/messages.ts';
import {
  announcePermissionsChange,
  injectIntoOpenTabs,
  injectScript,
  styleMarks,
} from '../../components/tabs/inject.ts';
import { eventually } from '../eventually.ts';

/** The tabs there are, one of which fails at every message, and what was put where. */
const world = vi.hoisted(() => ({
  failing: 2,
  notified: [] as number[],
  put: [] as string[],
  frames: [] as object[],
  /** As for Firefox while a document loads: nothing that is put there comes to an end. */
  isLoading: false,
}));

/** What has each way of putting something somewhere noted; all of them take some time. */
const noting = vi.hoisted(
  () =>
    (how = '') =>
    async ({ target, files }: { readonly target: { readonly tabId: number }; readonly files: string[] }) => {
      const { isLoading } = world;
      await new Promise((resolve) => isLoading || setImmediate(resolve));
      const { tabId, ...frames } = target;
      world.put.push(`${how}${tabId}: ${files.join()}`);
      world.frames.push(frames);
    },
);

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'namelight',
      getURL: () => 'chrome-extension://namelight/',
      getManifest: () => ({ content_scripts: [{ js: ['content-scripts/content.js'] }] }),
    },
    scripting: {
      insertCSS: noting('style '),
      removeCSS: noting('no style '),
      executeScript: noting(),
    },
    permissions: { contains: async () => false },
    tabs: {
      get: async (id: number) => (id === 3 ? {} : { url: 'https://b.example/' }),
      query: async () => [
        { id: 1, url: 'chrome-extension://namelight/welcome.html' },
        { id: 2, url: 'https://a.example/' },
        { id: 3 },
        { id: 4, url: 'https://b.example/' },
        { id: 5, url: 'chrome://settings/' },
      ],
      sendMessage: async (id: number) => {
        if (id === world.failing) return { failed: 'out of memory' };
        world.notified.push(id);
        return { response: null };
      },
    },
  },
}));

beforeEach(() => {
  world.notified = [];
  world.put = [];
  world.frames = [];
  world.isLoading = false;
});

it('injects the content script into open tabs, but not into pages without access', async () => {
  await injectIntoOpenTabs();
  expect(world.put.toSorted()).toEqual(['2: content-scripts/content.js', '4: content-scripts/content.js']);
});

const sender = (id: number, more: Partial<Sender> = {}): Sender => ({
  tab: { id } as NonNullable<Sender['tab']>,
  frameId: 5,
  url: 'https://b.example/frame',
  ...more,
});

it('injects a script into exactly the frame, or document, that asks', async () => {
  expect(await injectScript('languages/de', sender(4))).toBe(true);
  expect(await injectScript('inline-card', sender(4, { documentId: 'A' }))).toBe(true);
  expect(world.put).toEqual(['4: /languages/de.js', '4: /inline-card.js']);
  expect(world.frames).toEqual([{ frameIds: [5] }, { documentIds: ['A'] }]);
});

it('inserts the style of marks once and removes it, in the order of the requests', async () => {
  await Promise.all([true, false, true].map((isOn) => styleMarks({ isOn, timeOrigin: 1 }, sender(4))));
  const [none, some] = ['no style 4: /assets/mark-styles.css', 'style 4: /assets/mark-styles.css'];
  expect(world.put).toEqual([none, some, none, none, some]);
  expect(world.frames).toEqual(world.put.map(() => ({ frameIds: [5] })));
});

it('does not have a page wait for one that was left in the same tab before it had loaded', async () => {
  world.isLoading = true;
  void styleMarks({ isOn: true, timeOrigin: 7 }, sender(4));
  await eventually(async () => {
    const { held = [] } = await navigator.locks.query();
    expect(held.map(({ name }) => name)).toEqual(['style:4:5:7']);
  });
  world.isLoading = false;
  expect(await styleMarks({ isOn: true, timeOrigin: 8 }, sender(4))).toEqual({ styled: true });
});

it('injects nothing into a frame without access', async () => {
  expect(await injectScript('languages/de', sender(3))).toBe(false);
  await styleMarks({ isOn: true, timeOrigin: 1 }, sender(3));
  expect(world.put).toEqual([]);
});

it('notifies all tabs but our own that permissions changed, though one of them fails', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue();
  await announcePermissionsChange();
  expect(world.notified).toEqual([3, 4, 5]);
  expect(debug.mock.calls.join()).toContain('tab 2');
});
