/**
 * `npm run gallery`: builds Namelight, serves the test pages with a list of them and opens it in Chromium, while each page
 * is visited in a Chromium that is not seen. Without a display (or with `--headless`) it only prints the address, for your
 * own browser. `npm run gallery -- --check` prints the outcome of each visit, and fails if one is wrong.
 */
import { once } from 'node:events';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { markEveryMention } from '../tests/e2e/harness/settings.ts';
import { listPage } from '../tests/gallery/list-page.ts';
import { galleryPages } from '../tests/gallery/pages.ts';
import { visitPage } from '../tests/gallery/visit-page.ts';
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';
import { hasDisplay } from './sight.ts';

ensureBrowsers(['chromium']);
if (run('wxt', ['build']) !== 0) process.exit(1);

const outcomes = new Map<string, readonly string[]>();
const ownFiles = new Map([['/', listPage(galleryPages, outcomes)]]);
const { origin, proxy, close } = await servePages(ownFiles);
const isCheck = process.argv.includes('--check');
const isUnseen = isCheck || process.argv.includes('--headless') || !hasDisplay();
const ended = new AbortController();
try {
  console.log(
    `The test pages are listed at ${origin}/ for any browser with Namelight (README). Ctrl+C ends it.`,
  );
  const visits = visitAll();
  if (!isUnseen) await show().finally(() => ended.abort());
  await visits;
  if (isUnseen && !isCheck) await once(process, 'SIGINT');
} finally {
  await close();
}

async function show(): Promise<void> {
  const browser = await startChromium({ headless: false });
  await markEveryMention(browser);
  await (await browser.open(`${origin}/`)).bringToFront();
  await Promise.race([browser.closed, once(process, 'SIGINT')]);
  await browser.close();
}

async function visitAll(): Promise<void> {
  const browser = await startChromium({ proxy });
  await markEveryMention(browser);
  for (const page of galleryPages) {
    if (ended.signal.aborted) break;
    const problems = await visitPage(browser, { origin, page });
    outcomes.set(page.file, problems);
    ownFiles.set('/', listPage(galleryPages, outcomes));
    if (isCheck)
      console.log([`${problems.length === 0 ? '✓' : '✗'} ${page.file}`, ...problems].join('\n    '));
  }
  await browser.close();
  if (ended.signal.aborted) return;
  const wrong = [...outcomes.values()].filter((problems) => problems.length > 0).length;
  console.log(`${galleryPages.length - wrong} of ${galleryPages.length} pages are marked as expected.`);
  if (wrong > 0) process.exitCode = 1;
}
