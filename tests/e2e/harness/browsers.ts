/** The browsers that tests run in, and how they are shared. */
import { it, vi } from 'vitest';
import type { BrowserName } from '../../../tools/browsers.ts';
import { startChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { type PageServer, servePages } from './page-server.ts';

/** The language of the tests' browsers. */
export const usualLanguage = 'en-US';

/** A page of the extension that gives tests its API. */
const standbyPage = '/popup.html?standby';

/** A browser with the extension, and the pages that it can visit. */
export type RunningBrowser = { readonly driver: Driver; readonly pages: PageServer };

export async function startBrowser(name: BrowserName, language: string): Promise<RunningBrowser> {
  const pages = await servePages();
  const start = { chromium: startChromium, firefox: startFirefox }[name];
  const driver = await start({ proxy: pages.proxy, language });
  return { driver, pages };
}

export async function closeBrowser({ driver, pages }: RunningBrowser): Promise<void> {
  await driver.close();
  await pages.close();
}

/** A running browser with a page of the extension, through which tests read and write storage and ask for tabs. */
export type AskedBrowser = RunningBrowser & { readonly extension: Tab };

/** Starts a browser and closes the page that welcomes users. */
export async function startAsked(name: BrowserName, language: string): Promise<AskedBrowser> {
  const browser = await startBrowser(name, language);
  const extension = await browser.driver.openOwn(standbyPage);
  await closeWelcomePage(extension);
  return { ...browser, extension };
}

/** Browsers that start when first needed, and stay open for later files. */
export type SharedBrowsers = {
  get(name: BrowserName): Promise<AskedBrowser>;
  /** Closes one that is not to be used again. */
  drop(name: BrowserName): Promise<void>;
};

/** One of each browser for all files that a worker runs, one file after the other. */
export const withBrowsers = it.extend(
  'browsers',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from it what a fixture needs.
  async ({}, { onCleanup }): Promise<SharedBrowsers> => {
    const running = new Map<BrowserName, AskedBrowser>();
    const drop = async (name: BrowserName): Promise<void> => {
      const browser = running.get(name);
      running.delete(name);
      if (browser !== undefined) await closeBrowser(browser);
    };
    onCleanup(async () => void (await Promise.all([...running.keys()].map(drop))));
    return {
      async get(name) {
        const browser = running.get(name) ?? (await startAsked(name, usualLanguage));
        running.set(name, browser);
        return browser;
      },
      drop,
    };
  },
);

/** It opens at the install, in front of whatever is there by then. */
async function closeWelcomePage(extension: Tab): Promise<void> {
  const hasClosed = () =>
    extension.evaluate(() => {
      const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly Window[];
      const welcome = views.find(({ location }) => location.pathname === '/welcome.html');
      welcome?.close();
      return welcome !== undefined;
    });
  await vi.waitUntil(hasClosed, { timeout: 30_000 });
}
