import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../components/messages/messages.ts';
import { mayAccessFrame } from '../../components/tabs/access.ts';

/** The tab's address as the browser reports it, and the hosts that are open to us. */
const leave = vi.hoisted(() => ({ address: undefined as string | undefined, hosts: [] as string[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ url: leave.address }) },
    permissions: {
      contains: async ({ origins: [pattern = ''] }: { origins: string[] }) => leave.hosts.includes(pattern),
    },
  },
}));
beforeEach(() => {
  leave.address = undefined;
  leave.hosts = [];
});

const tab = { id: 7 } as NonNullable<Sender['tab']>;
const news = 'https://news.example:8443/story';
const page: Sender = { tab, frameId: 0, url: news, origin: 'https://news.example:8443' };
const framed: Sender = {
  tab,
  frameId: 5,
  url: 'https://video.example/player',
  origin: 'https://video.example',
};
const blank: Sender = { tab, frameId: 6, url: 'about:srcdoc', origin: 'https://news.example:8443' };
const sandboxed: Sender = { tab, frameId: 7, url: 'about:srcdoc', origin: 'null' };

it('counts a page as accessible if the browser returns its address', async () => {
  leave.address = news;
  expect(await mayAccessFrame(page)).toBe(true);
  expect(await mayAccessFrame(blank)).toBe(true);
  expect(await mayAccessFrame(sandboxed)).toBe(true);
});

it('counts a page as inaccessible without an address and without permission', async () => {
  for (const sender of [page, framed, blank, sandboxed]) expect(await mayAccessFrame(sender)).toBe(false);
});

it('checks frames of other sites by their own host, without the port', async () => {
  leave.address = news;
  expect(await mayAccessFrame(framed)).toBe(false);
  leave.hosts = ['https://video.example/*'];
  expect(await mayAccessFrame(framed)).toBe(true);
  leave.address = undefined;
  expect(await mayAccessFrame(framed)).toBe(true);
  leave.hosts = ['https://news.example/*'];
  expect(await mayAccessFrame(blank)).toBe(true);
});
