/**
 * Opens the built extension with a story file on a page made from it. Without a display it runs headless, prints which
 * names are marked and which are not, and saves screenshots under .output/preview/.
 */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inflect } from '../../components/finder/form.ts';
import type { StoryData } from '../../components/story/schema.ts';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import type { Driver, Tab } from '../../tests/e2e/harness/driver.ts';
import { cardIn, marksIn, pointAt } from '../../tests/e2e/harness/looking.ts';
import { servePages } from '../../tests/e2e/harness/page-server.ts';
import { giveFiles, incoming, pressFirst, takesFiles } from '../../tests/e2e/harness/stories-part.ts';
import { ensureBrowsers } from '../browsers.ts';
import { run } from '../run.ts';
import { hasDisplay, until } from '../sight.ts';
import { previewPage } from './preview-page.ts';

const picturesFolder = join(import.meta.dirname, '../../.output/preview');

/** A file that was checked. */
type FileToPreview = { readonly path: string; readonly text: string; readonly data: StoryData };

/** Shows a file until the window is closed; headless, reports and ends. Returns the exit status. */
export async function preview(file: FileToPreview, isUnseen: boolean): Promise<number> {
  ensureBrowsers(['chromium']);
  if (run('wxt', ['build']) !== 0) return 1;
  const headless = isUnseen || !hasDisplay();
  const pages = await servePages(new Map([['/preview.html', previewPage(file.data)]]));
  const browser = await startChromium({ headless, isStill: headless });
  try {
    const page = await browser.open(`${pages.origin}/preview.html`);
    const popup = await openPopup(browser, page);
    await add(popup, file);
    if (headless) return await report({ page, popup, data: file.data });
    await page.bringToFront();
    console.log(`The page of “${file.data.title}”: ${page.url()}\nClose the window to end.`);
    await Promise.race([browser.closed, once(process, 'SIGINT')]);
    return 0;
  } finally {
    await browser.close();
    await pages.close();
  }
}

/** The popup, in a tab of its own, as it is over a page. */
async function openPopup(browser: Driver, page: Tab): Promise<Tab> {
  const popup = await browser.openOwn('/popup.html');
  const id = await popup.evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
    page.url(),
  );
  await popup.goto(`${popup.url()}?tab=${id}`);
  return popup;
}

/** Adds the file as users do. */
async function add(popup: Tab, { path, text }: FileToPreview): Promise<void> {
  await until(() => takesFiles(popup));
  await giveFiles(popup, [{ name: basename(path), text }]);
  await until(() => pressFirst(popup, 'Add'), timeoutMs);
  await until(async () => (await incoming(popup)) === 0, timeoutMs);
}

/** Large files take long to read, check and store. */
const timeoutMs = 60_000;

type MarkedTexts = { readonly page: Tab; readonly popup: Tab; readonly data: StoryData };

async function report({ page, popup, data: { entities, names } }: MarkedTexts): Promise<number> {
  mkdirSync(picturesFolder, { recursive: true });
  await page.bringToFront();
  const marked = await settledMarks(page);
  await picture(page, 'page');
  const shown = entities.find(({ name }) => marked.has(name));
  if (shown !== undefined) {
    await pointAt(page, shown.name);
    await until(async () => (await cardIn(page)) !== null);
    await picture(page, 'card');
  }
  await popup.bringToFront();
  await picture(popup, 'popup');
  const all = names.flatMap(({ names }) => names.flatMap(({ text }) => inflect(text)));
  const unmarked = all.filter((text) => !marked.has(text));
  console.log(
    `\n${all.length - unmarked.length} of ${all.length} names are marked on a page made of the file.`,
  );
  for (const text of unmarked) console.log(`  not marked there: ${text}`);
  return 0;
}

/** Returns the marked texts once no more are added; none if none appear. */
async function settledMarks(page: Tab): Promise<ReadonlySet<string>> {
  let texts = new Set<string>();
  for (let quiet = 0; quiet < 3; ) {
    await wait(pollMs);
    const now = new Set(Object.values(await marksIn(page)).flat());
    quiet = now.size === texts.size ? quiet + 1 : 0;
    texts = now;
  }
  return texts;
}

/** Polling interval. */
const pollMs = 700;

async function picture(tab: Tab, name: string): Promise<void> {
  const path = join(picturesFolder, `${name}.png`);
  await tab.screenshot(path);
  console.log(`Picture of the ${name}: ${path}`);
}
