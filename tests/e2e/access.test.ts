/** Where the extension may run, given and taken back while pages are open. */
// @module-tag long
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium.ts';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { type PageServer, pagesFolder, servePages } from './harness/page-server.ts';
import { markEveryMention } from './harness/settings.ts';
import { inEveryBrowser } from './harness/world.ts';

const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.textContent);

inEveryBrowser((world) => {
  it('stops in open pages when it loses access, and starts again when it gets access', async () => {
    const tab = await world.visit('frames.html');
    const isMarked = () =>
      Promise.all(tab.frames().map((frame) => frame.evaluate(() => CSS.highlights.size > 0)));
    const all = tab.frames().map(() => true);
    const none = tab.frames().map(() => false);
    await expect.poll(isMarked).toEqual(all);
    await pointAt(tab, 'Donald Trump');
    await expectCard(tab, 'Donald Trump');

    await world.driver.allow('all sites', false);
    await expect.poll(isMarked).toEqual(none);
    await expectCard(tab, null);
    const tabId = await world.tabId(tab);
    const badge = () => world.extension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
    await expect.poll(badge).toBe('');
    const popup = await world.openPopup(tab);
    await expect.poll(() => textOf(popup)).toContain('Namelight needs your permission to read this page');
    await tab.evaluate(() => document.body.append('Marco Rubio came too.'));

    await world.driver.allow('all sites', true);
    await expect.poll(isMarked).toEqual(all);
    await expectMarks(tab, { person: ['Donald Trump', 'Marco Rubio'] });
    await expect.poll(() => textOf(popup)).toContain('On here');
    await tab.bringToFront();
    await pointAt(tab, 'Donald Trump');
    await expectCard(tab, 'Donald Trump');
    await expect.poll(badge).not.toBe('');
    expect(tab.console).toEqual([]);
  });

  it('marks at once what was added while it had no access to the page', async () => {
    const tab = await world.visit('no-names.html');
    await world.driver.allow('all sites', false);
    await tab.evaluate(() => document.body.append('Vladimir Putin came.'));
    await world.driver.allow('all sites', true);
    await expectMarks(tab, { person: ['Vladimir Putin'] });
  });

  it('does not run in pages opened while it has no access', async () => {
    await world.driver.allow('all sites', false);
    const tab = await world.visit('frame.html');
    const popup = await world.openPopup(tab);
    await expect.poll(() => textOf(popup)).toContain('Allow on all sites');
    await expectMarks(tab, {});
    expect(tab.console).toEqual([]);
    await world.driver.allow('all sites', true);
    await expectOwnMarks(tab);
  });
});

// What Firefox has not: sites that a click opens for a visit, and files that extensions may be let into.
describe('in chromium', () => {
  let pages: PageServer;
  let driver: ChromiumDriver;
  beforeAll(async () => {
    pages = await servePages();
    driver = await startChromium({ proxy: pages.proxy, language: 'en-US' });
    await markEveryMention(driver);
  });
  afterAll(async () => {
    await driver.close();
    await pages.close();
  });

  /** Opens the popup for the tab whose address it can read, or else for the last. */
  async function popupFor(tab: Tab): Promise<Tab> {
    const popup = await driver.openOwn('/popup.html?standby');
    await tab.bringToFront();
    const [front] = await popup.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    await popup.goto(`${popup.url().split('?')[0]}?tab=${front?.id}`);
    return popup;
  }

  /** The text of the popup for a tab when it is opened now. */
  async function popupTextFor(tab: Tab): Promise<string> {
    const popup = await popupFor(tab);
    await expect.poll(() => textOf(popup)).toMatch(/\S/);
    const said = await textOf(popup);
    await popup.close();
    return said;
  }

  it('runs after a click on its button on a page without access, until the user leaves', async () => {
    await driver.allow('all sites', false);
    const tab = await driver.open(`${pages.origin}/frame.html`);
    await driver.clickButton(tab.url());
    const popup = await popupFor(tab);
    await expectOwnMarks(tab);
    await expect.poll(() => textOf(popup)).toContain('until you leave this site');
    await tab.bringToFront();
    await pointAt(tab, 'Sergei Lavrov');
    await expectCard(tab, 'Sergei Lavrov');

    await tab.goto(`${pages.origin.replace('127.0.0.1', 'localhost')}/frame.html`);
    await expect.poll(() => popupTextFor(tab)).toContain('Namelight needs your permission to read this page');
    await expectMarks(tab, {});
  });

  it('does not run in local files until that is allowed, and says how', async () => {
    await driver.allow('all sites', true);
    await driver.allow('files', false);
    const tab = await driver.open(pathToFileURL(join(pagesFolder, 'story.html')).href);
    const popup = await popupFor(tab);
    await expect.poll(() => textOf(popup)).toContain('access to file URLs');
    await expectMarks(tab, {});
    await driver.allow('files', true);
    await expectOwnMarks(tab);
    await expect.poll(() => popupTextFor(tab)).toContain('Files on this computer');
    await driver.allow('files', false);
    await expectMarks(tab, {});
    expect(tab.console).toEqual([]);
  });
});
