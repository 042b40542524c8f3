import { expect, it, vi } from 'vitest';
import { requesterOf } from '../../components/library/handlers.ts';
import type { Sender } from '../../components/messages/messages.ts';

const own = 'chrome-extension://namelight/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => 'chrome-extension://namelight/' } } }));

const tab = (url?: string, frameId = 3) => ({ tab: { url }, frameId }) as Pick<Sender, 'tab' | 'frameId'>;
const page = (site: string | null) => ({ kind: 'page', site }) as const;

it.each<readonly [string, Sender, ReturnType<typeof requesterOf>]>([
  [
    'a page',
    { ...tab('https://www.news.example/a'), url: 'https://www.news.example/a' },
    page('news.example'),
  ],
  [
    'a frame, which follows its page',
    { ...tab('https://news.example/'), url: 'https://evil.example/' },
    page('news.example'),
  ],
  ['a page that has no site', { ...tab('about:blank'), url: 'about:blank' }, page(null)],
  ['a tab whose address is unknown', { ...tab(), url: 'https://news.example/' }, page(null)],
  ['a page in no tab, such as a sidebar', { url: 'https://news.example/' }, page(null)],
  ['the popup', { url: `${own}popup.html` }, { kind: 'own-page' }],
  ['the popup in a tab', { ...tab(undefined, 0), url: `${own}popup.html` }, { kind: 'own-page' }],
  ['a frame of the popup', { ...tab(`${own}popup.html`), url: `${own}card.html` }, { kind: 'own-page' }],
  [
    'a page that its tab has left',
    { ...tab('https://news.example/', 0), url: 'https://evil.example/' },
    page('evil.example'),
  ],
  [
    'a page of our own in a frame of another',
    { ...tab('https://evil.example/'), url: `${own}card.html` },
    page('evil.example'),
  ],
  ['an address that begins like ours', { ...tab('chrome-extension://namelight.evil/'), url: '' }, page(null)],
  [
    'a page that is loaded ahead of time in the tab of another',
    {
      ...tab('https://news.example/'),
      url: 'https://evil.example/',
      origin: 'https://evil.example',
      documentLifecycle: 'prerender',
    },
    page('evil.example'),
  ],
])('%s gets what holds on its own site alone', (_, sender, expected) => {
  expect(requesterOf(sender)).toEqual(expected);
});
