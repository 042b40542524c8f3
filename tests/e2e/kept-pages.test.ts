/** Pages that Chromium draws before they are shown, keeps when they are left, or throws out of memory. */
// @module-tag long
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type PageServer, servePages } from './harness/page-server.ts';
import { everyMention } from './harness/settings.ts';
import { startUnattached, type Unattached } from './harness/unattached.ts';

let pages: PageServer;
let chromium: Unattached;
let tab: number;
beforeAll(async () => {
  pages = await servePages();
  chromium = await startUnattached({ proxy: pages.proxy });
});
beforeEach(async () => {
  await chromium.inExtension((all) => chrome.storage.sync.set(all), everyMention);
  tab = await chromium.open(`${pages.origin}/frame.html`);
  await expect.poll(badge).toBe('2');
});
afterEach(async () => {
  await chromium.inExtension(async (tab) => {
    await chrome.storage.sync.clear();
    await chrome.tabs.remove(tab);
  }, tab);
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

const badge = () => chromium.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tab);

/** How many names are marked in the page that the tab shows. */
const marks = () =>
  chromium.inTab(tab, () =>
    [...CSS.highlights]
      .filter(([name]) => /-(?:person|place|organization)$/.test(name))
      .reduce((sum, [, { size }]) => sum + size, 0),
  );

const hasCard = () =>
  chromium.inTab(tab, () => document.querySelector('div[popover="manual"]:popover-open:empty') !== null);
const path = () => chromium.inTab(tab, () => location.pathname);

/** Opens the card of the next name, as the key does. */
const openCard = () =>
  chromium.inExtension(
    (tab) =>
      chrome.tabs.sendMessage(tab, {
        kind: 'step',
        request: { direction: 'next', to: 'name', from: 'start', before: 0, after: 0 },
      }),
    tab,
  );

/** How many documents of a tab are kept: as many as it has that name somebody. */
const entries = () =>
  chromium.inExtension(async (tab) => {
    const key = `found:${tab}`;
    const { [key]: kept = [] } = await chrome.storage.session.get<Record<string, readonly unknown[]>>(key);
    return kept.length;
  }, tab);

async function leave(): Promise<void> {
  await chromium.inTab(tab, () => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'came back' : 'came anew';
    });
    setTimeout(() => location.assign('/no-names.html'));
  });
  await expect.poll(path).toBe('/no-names.html');
  await expect.poll(badge).toBe('');
}

async function comeBack(): Promise<void> {
  await chromium.inTab(tab, () => void setTimeout(() => history.back()));
  await expect.poll(path).toBe('/frame.html');
  await expect.poll(() => chromium.inTab(tab, () => document.title)).toBe('came back');
}

/** Waits until a page that is not shown yet has reported what it found, and returns what was written down of it. */
const writtenAhead = () =>
  chromium.inExtension(async (tab) => {
    const written: string[] = [];
    chrome.storage.session.onChanged.addListener((changes) => written.push(...Object.keys(changes)));
    await new Promise<void>((resolve) =>
      chrome.runtime.onMessage.addListener(({ kind }, { documentLifecycle }) => {
        if (kind === 'found' && documentLifecycle === 'prerender') resolve();
      }),
    );
    // Messages are heard in turn, and so is what is written.
    await chrome.runtime.sendMessage({ kind: 'site', request: {} });
    await chrome.storage.session.set({ end: true });
    await chrome.storage.session.remove('end');
    return written.filter((key) => key === `found:${tab}`);
  }, tab);

// Chromium may give up a page that it prerendered, for reasons of its own, and then loads it as any other.
it('counts nothing of a prerendered page until it is shown', { retry: 4 }, async () => {
  const written = writtenAhead();
  await chromium.inTab(tab, () => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.text = JSON.stringify({ prerender: [{ urls: ['/story.html'], eagerness: 'immediate' }] });
    document.head.append(rules);
  });
  expect(await written).toEqual([]);
  expect(await badge()).toBe('2');

  await chromium.inTab(tab, () => void setTimeout(() => location.assign('/story.html')));
  await expect.poll(path).toBe('/story.html');
  const wasAhead = () =>
    chromium.inTab(tab, () => {
      const [entry] = performance.getEntriesByType('navigation');
      return (entry as PerformanceNavigationTiming & { activationStart: number }).activationStart > 0;
    });
  expect(await wasAhead()).toBe(true);
  await expect.poll(badge).toBe('23');
  await expect.poll(marks).toBe(32);
  expect(await hasCard()).toBe(false);
  expect(await openCard()).toEqual({ response: { shown: true } });
  await expect.poll(hasCard).toBe(true);
  await expect.poll(entries).toBe(1);
});

it('is unchanged in a page that returns from the back/forward cache, except for its card', async () => {
  await openCard();
  await expect.poll(hasCard).toBe(true);
  await leave();
  await expect.poll(entries).toBe(0);
  await comeBack();
  expect(await hasCard()).toBe(false);
  expect(await marks()).toBe(2);
  await expect.poll(badge).toBe('2');
  await openCard();
  await expect.poll(hasCard).toBe(true);
});

it('applies settings that changed while its page was in the back/forward cache', async () => {
  await leave();
  await chromium.inExtension((kinds) => chrome.storage.sync.set(kinds), { 'kind:person': false });
  await comeBack();
  await expect.poll(marks).toBe(1);
  await expect.poll(badge).toBe('1');
  await leave();
  await chromium.inExtension((all) => chrome.storage.sync.set(all), { on: false });
  await comeBack();
  await expect.poll(marks).toBe(0);
  await expect.poll(badge).toBe('');
});

it('counts nothing in a discarded tab, and everything again when it is reloaded', async () => {
  await chromium.inExtension((standbyPage) => chrome.tabs.create({ url: standbyPage }), 'about:blank');
  const before = tab;
  // It has another number from then on.
  tab = await chromium.inExtension(async (id) => (await chrome.tabs.discard(id))?.id ?? id, tab);
  await expect.poll(badge).toBe('');
  await expect.poll(entries).toBe(0);
  // The background hears of the replaced number by an event of its own.
  const ofOld = async () => {
    const keys = await chromium.inExtension(
      async () => Object.keys(await chrome.storage.session.get()),
      null,
    );
    return keys.filter((key) => key.split(':')[1] === `${before}`);
  };
  await expect.poll(ofOld).toEqual([]);
  await chromium.inExtension((id) => chrome.tabs.update(id, { active: true }), tab);
  await expect.poll(badge).toBe('2');
  expect(await marks()).toBe(2);
});
