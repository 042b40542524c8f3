/**
 * `npm start`: builds Namelight and opens Chromium with it on the welcome page and on a plain page.
 * Without a display (or with `--headless`) it opens the same pages headless, prints the
 * names found and saves screenshots of the page, a card and the popup under .output/demo/.
 */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledStory } from '../components/story/bundled-story.ts';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import type { Driver, Frame, Tab } from '../tests/e2e/harness/driver.ts';
import { cardIn, marksIn, pointAt } from '../tests/e2e/harness/looking.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';
import { hasDisplay, until } from './sight.ts';

const picturesFolder = '.output/demo';

ensureBrowsers(['chromium']);
if (run('wxt', ['build']) !== 0) process.exit(1);
const headless = !hasDisplay() || process.argv.includes('--headless');
const pages = await servePages();
const browser = await startChromium({ headless, isStill: headless });
try {
  const story = await browser.open(`${pages.origin}/story.html`);
  if (headless) await report(browser, story);
  else {
    await (await browser.openOwn('/welcome.html')).bringToFront();
    console.log(`Namelight is running. A plain page to try it on: ${story.url()}\nClose the window to end.`);
    await Promise.race([browser.closed, once(process, 'SIGINT')]);
  }
} finally {
  await browser.close();
  await pages.close();
}

async function report(browser: Driver, story: Tab): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true });
  const welcome = await browser.openOwn('/welcome.html');
  await until(() => welcome.evaluate(() => document.readyState === 'complete'));
  await picture(welcome, 'welcome');
  await story.bringToFront();
  await until(async () => (await marksIn(story)).person.length > 0);
  await picture(story, 'page');
  await pointAt(story, 'Vladimir Putin');
  await until(async () => (await cardIn(story)) !== null);
  await picture(story, 'card');
  const names = await until(() => namesFound(welcome, story.url()));
  const popup = await browser.openOwn(`/popup.html?tab=${names.tabId}`);
  await until(() => popup.evaluate(() => document.querySelectorAll('button').length > 0));
  await picture(popup, 'popup');
  console.log(`\nNames found on ${story.url()}:`);
  for (const { name, count } of names.counts) console.log(`  ${name} × ${count}`);
}

/** The names that the extension itself counted in the tab of an address; `null` while it has counted none. */
async function namesFound(extensionPage: Frame, address: string) {
  const found = await extensionPage.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const key = `found:${tab?.id}`;
    type StoredNames = readonly {
      readonly names: readonly { readonly entity: string; readonly count: number }[];
    }[];
    const { [key]: documents = [] } = await chrome.storage.session.get<Record<string, StoredNames>>(key);
    return { tabId: tab?.id, names: documents.flatMap(({ names }) => names) };
  }, address);
  if (found.names.length === 0) return null;
  return {
    tabId: found.tabId,
    counts: found.names.map(({ entity, count }) => ({
      name: bundledStory.entities.find(({ id }) => id === entity)?.name ?? entity,
      count,
    })),
  };
}

async function picture(tab: Tab, name: string): Promise<void> {
  const path = join(picturesFolder, `${name}.png`);
  await tab.screenshot(path);
  console.log(`Picture of the ${name}: ${path}`);
}
