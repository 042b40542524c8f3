import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { type BrowserName, browserNames } from '../../../tools/browsers.ts';
import { startChromium } from './chromium.ts';
import type { Driver, Frame, Tab } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type PageServer, servePages } from './page-server.ts';
import { clearSettings } from './settings.ts';

/** A running browser with the extension, and pages to visit. Tabs opened through it are closed after each test. */
export type World = {
  readonly driver: Driver;
  readonly pages: PageServer;
  /** Opens a page of tests/pages/ by its file name, or any address. */
  visit(page: string): Promise<Tab>;
  /** Opens a page that says these things, a paragraph each. */
  visitSaying(...texts: readonly string[]): Promise<Tab>;
  /** Opens one of the extension's own pages by its path. */
  visitOwn(path: string): Promise<Tab>;
  /** Opens the popup in a tab of its own, for the tab given. */
  openPopup(tab: Tab): Promise<Tab>;
  /** The extension's own page that stays open: through it tests read and write storage and ask for tabs. */
  readonly extension: Frame;
  /** Brings a tab to the front and tells the id by which the extension knows it. */
  tabId(tab: Tab): Promise<number>;
};

/** What the tests' browsers speak. */
const usualLanguage = 'en-US';

/** A browser that one test has to itself. */
export type FreshBrowser = { readonly driver: Driver; readonly pages: PageServer };

/** Defines the same tests for each browser, for tests that leave neither it nor the extension as they were. */
export function inFreshBrowsers(what: string, defineTests: (fresh: FreshBrowser, name: BrowserName) => void) {
  describe.each(browserNames)(`in %s, ${what}`, (name) => {
    let fresh: FreshBrowser;
    beforeEach(async () => {
      fresh = await startIn(name, usualLanguage);
    });
    afterEach(async () => {
      await fresh.driver.close();
      await fresh.pages.close();
    });
    defineTests(
      {
        get driver() {
          return fresh.driver;
        },
        get pages() {
          return fresh.pages;
        },
      },
      name,
    );
  });
}

async function startIn(name: BrowserName, language: string): Promise<FreshBrowser> {
  const pages = await servePages();
  const start = { chromium: startChromium, firefox: startFirefox }[name];
  const driver = await start({ proxy: pages.proxy, language });
  return { driver, pages };
}

/** The page that `World.extension` is: one without a script would do, for the API is all it is there for. */
const standby = '/popup.html?standby';

/**
 * Defines the same tests for each browser; each gets a fresh browser that speaks the language, and settings
 * are reset after each test.
 */
export function inEveryBrowser(
  defineTests: (world: World, name: BrowserName) => void,
  language = usualLanguage,
): void {
  describe.each(browserNames)('in %s', (name) => {
    let parts: { driver: Driver; pages: PageServer; extension: Tab } | null = null;
    const opened: Tab[] = [];

    function running() {
      if (parts === null) throw new Error('The browser runs only while tests run.');
      return parts;
    }

    async function keep(tab: Promise<Tab>): Promise<Tab> {
      opened.push(await tab);
      return tab;
    }

    beforeAll(async () => {
      const { driver, pages } = await startIn(name, language);
      parts = { driver, pages, extension: await driver.openOwn(standby) };
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((tab) => tab.close()));
      await clearSettings(running().extension);
    });
    afterAll(async () => {
      await parts?.driver.close();
      await parts?.pages.close();
    });

    const tabId = async (tab: Tab): Promise<number> => {
      await tab.bringToFront();
      const [front] = await running().extension.evaluate(() =>
        chrome.tabs.query({ active: true, currentWindow: true }),
      );
      if (front?.id === undefined) throw new Error(`The browser knows no tab in front for ${tab.url()}.`);
      return front.id;
    };

    const visit = (page: string): Promise<Tab> =>
      keep(running().driver.open(new URL(page, running().pages.origin).href));
    const visitSaying = async (...texts: readonly string[]): Promise<Tab> => {
      const tab = await visit('no-names.html');
      await tab.evaluate((texts) => {
        const paragraphs = texts.map((textContent) =>
          Object.assign(document.createElement('p'), { textContent }),
        );
        document.body.prepend(...paragraphs);
      }, texts);
      return tab;
    };

    defineTests(
      {
        get driver() {
          return running().driver;
        },
        get pages() {
          return running().pages;
        },
        get extension() {
          return running().extension;
        },
        visit,
        visitSaying,
        visitOwn: (path) => keep(running().driver.openOwn(path)),
        openPopup: async (tab) => keep(running().driver.openOwn(`/popup.html?tab=${await tabId(tab)}`)),
        tabId,
      },
      name,
    );
  });
}
