import { beforeEach, expect, it, vi } from 'vitest';
import { refreshActiveTabs, refreshTab } from '../../components/background/toolbar.ts';

type Shown = {
  readonly id: number;
  readonly windowId: number;
  readonly active: boolean;
  readonly url: string;
};

/** Two windows, and what the one entry in the menus of both says. */
const world = vi.hoisted(() => ({ tabs: [] as readonly Shown[], focused: 1, menu: [] as string[] }));

vi.mock('wxt/browser', () => {
  const area = { get: async () => ({}) };
  const nothing = async () => undefined;
  return {
    browser: {
      action: { setBadgeText: nothing, setTitle: nothing, setIcon: nothing },
      contextMenus: {
        update: async (
          _: string,
          { title, enabled }: { readonly title: string; readonly enabled: boolean },
        ) => void world.menu.push(enabled ? title : `(${title})`),
      },
      runtime: { getURL: () => 'chrome-extension://namelight/' },
      storage: { local: area, session: area, sync: area },
      tabs: {
        get: async (id: number) => world.tabs.find((tab) => tab.id === id),
        query: async ({ lastFocusedWindow }: { readonly lastFocusedWindow?: boolean }) =>
          world.tabs.filter(
            ({ active, windowId }) => active && (lastFocusedWindow !== true || windowId === world.focused),
          ),
      },
    },
  };
});

beforeEach(() => {
  world.focused = 1;
  world.menu = [];
  world.tabs = [
    { id: 1, windowId: 1, active: true, url: 'https://a.example/' },
    { id: 2, windowId: 2, active: true, url: 'chrome://settings/' },
    { id: 3, windowId: 2, active: false, url: 'https://c.example/' },
  ];
});

it('updates the menu for the focused window', async () => {
  await refreshActiveTabs();
  expect(world.menu).toEqual(['Turn off for a.example']);
  world.focused = 2;
  await refreshActiveTabs();
  expect(world.menu.slice(1)).toEqual(['(Turn off for this site)']);
});

it('does not update the menu for a page in another window or a background tab', async () => {
  await refreshTab(2);
  await refreshTab(3);
  expect(world.menu).toEqual([]);
});
