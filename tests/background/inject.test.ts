import { beforeEach, expect, it, vi } from 'vitest';
import { withdrawFromClosedTabs } from '../../components/background/inject.ts';

/** The tabs there are; one of them fails at every message. */
const world = vi.hoisted(() => ({ failing: 2, told: [] as number[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'namelight', getURL: () => 'chrome-extension://namelight/' },
    tabs: {
      query: async () => [
        { id: 1, url: 'chrome-extension://namelight/welcome.html' },
        { id: 2, url: 'https://a.example/' },
        { id: 3 },
        { id: 4, url: 'https://b.example/' },
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
});

it('tells all tabs but our own that a permission was taken back, though one of them fails', async () => {
  const debug = vi.spyOn(console, 'debug').mockReturnValue();
  await withdrawFromClosedTabs();
  expect(world.told).toEqual([3, 4]);
  expect(debug.mock.calls.join()).toContain('tab 2');
});
