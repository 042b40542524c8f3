import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { StoredSettings } from '../../../components/settings/stored.ts';
import { type BrowserName, browserNames } from '../../../tools/browsers.ts';
import {
  type AskedBrowser,
  closeBrowser,
  type RunningBrowser,
  startAsked,
  startBrowser,
  usualLanguage,
  withBrowsers,
} from './browsers.ts';
import type { Driver, Frame, Tab } from './driver.ts';
import type { PageServer } from './page-server.ts';
import { everyMention, resetSettings } from './settings.ts';
import { dropLibrary } from './stories-part.ts';

/** A running browser with the extension, and pages to visit. Tabs opened through it are closed after each test. */
export type World = {
  readonly driver: Driver;
  readonly pages: PageServer;
  /** Opens a page of tests/pages/ by its file name, or any address. */
  visit(page: string): Promise<Tab>;
  /** Opens a page with these paragraphs. */
  visitSaying(...texts: readonly string[]): Promise<Tab>;
  /** Opens one of the extension's own pages by its path. */
  visitOwn(path: string): Promise<Tab>;
  /** Opens the popup in a tab of its own, for the tab given. */
  openPopup(tab: Tab): Promise<Tab>;
  /** The extension's own page that stays open: through it tests read and write storage and ask for tabs. */
  readonly extension: Frame;
  /** Does something while Namelight is off everywhere. */
  withoutNamelight<Result>(act: () => Promise<Result>): Promise<Result>;
  /** Brings a tab to the front and returns its id in the extension's API. */
  tabId(tab: Tab): Promise<number>;
};

/** Defines the same tests for each browser, for tests that leave neither it nor the extension as they were. */
export function inFreshBrowsers(
  { what, per }: { readonly what: string; readonly per: 'test' | 'suite' },
  defineTests: (fresh: RunningBrowser, name: BrowserName) => void,
) {
  describe.each(browserNames)(`in %s, ${what}`, (name) => {
    let fresh: RunningBrowser;
    const [begin, end] = per === 'suite' ? [beforeAll, afterAll] : [beforeEach, afterEach];
    begin(async () => {
      fresh = await startBrowser(name, usualLanguage);
    });
    end(() => closeBrowser(fresh));
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

/** What `npm test` leaves out: tests of what is rare, or takes its time. */
export const long = { tags: ['long'] };

type Options = {
  /** The language of the browsers. Another one than usual takes browsers of their own. */
  readonly language?: string;
  /** The browser in which these tests are long ones, where the other shows as much. */
  readonly long?: BrowserName;
  /** The only browser that they can be tried in. */
  readonly only?: BrowserName;
  /** What is stored before each test: `{}` for what users have at first. */
  readonly settings?: StoredSettings;
};

/**
 * Defines the same tests for each browser. Browsers are shared with other files: settings are reset after each test, all
 * else that is stored after the last. One in which a test failed is not used again.
 */
export const inEveryBrowser = (defineTests: DefineTests): void => inBrowsers({}, defineTests);

type DefineTests = (world: World, name: BrowserName) => void;

/** The same with a choice of browsers. */
export function inBrowsers(
  { language = usualLanguage, long: longIn, only, settings = everyMention }: Options,
  defineTests: DefineTests,
): void {
  for (const name of only === undefined ? browserNames : [only])
    describe(`in ${name}`, name === longIn ? long : {}, () =>
      defineTests(worldIn(name, { language, settings }), name),
    );
}

/** Starts a browser before the tests of the suite that is being defined, and cleans up after them. */
function worldIn(
  name: BrowserName,
  { language, settings }: { readonly language: string; readonly settings: StoredSettings },
): World {
  const isShared = language === usualLanguage;
  let parts: AskedBrowser | null = null;
  /** That all is as a test may expect it. */
  let isSound = false;
  const opened: Tab[] = [];

  function running() {
    if (parts === null) throw new Error('The browser runs only while tests run.');
    return parts;
  }

  async function keep(tab: Promise<Tab>): Promise<Tab> {
    opened.push(await tab);
    return tab;
  }

  withBrowsers.beforeAll(async ({ browsers }) => {
    parts = await (isShared ? browsers.get(name) : startAsked(name, language));
    await resetSettings(parts.extension, settings);
    isSound = true;
  });
  afterEach(async ({ task }) => {
    const wasSound = isSound && task.result?.state !== 'fail';
    isSound = false;
    await Promise.all(opened.splice(0).map((tab) => tab.leave()));
    await resetSettings(running().extension, settings);
    isSound = wasSound;
  });
  withBrowsers.afterAll(async ({ browsers }) => {
    if (!isShared) return parts === null ? undefined : closeBrowser(parts);
    if (parts === null || !isSound) return browsers.drop(name);
    await dropLibrary(parts.extension);
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

  return {
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
    async withoutNamelight(act) {
      await running().extension.evaluate(() => chrome.storage.sync.set({ on: false }));
      const result = await act();
      await running().extension.evaluate(() => chrome.storage.sync.remove('on'));
      return result;
    },
    openPopup: async (tab) => keep(running().driver.openOwn(`/popup.html?tab=${await tabId(tab)}`)),
    tabId,
  };
}
