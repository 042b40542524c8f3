/**
 * `npm run gallery`: builds Namelight, serves the test pages with an overview and opens it in Chromium.
 * Without a display (or with `--headless`) it only prints the address, for your own browser.
 * `npm run gallery -- --check` visits every page headless, prints the result of each, and fails if one is wrong.
 */
import { once } from 'node:events';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import type { PageServer } from '../tests/e2e/harness/page-server.ts';
import { galleryPages } from '../tests/gallery/pages.ts';
import { serveGallery } from '../tests/gallery/serve.ts';
import { visitPage } from '../tests/gallery/visit-page.ts';
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';
import { hasDisplay } from './sight.ts';

const [isCheck, isUnseen] = ['--check', '--headless'].map((option) => process.argv.includes(option));

ensureBrowsers(['chromium']);
if (run('wxt', ['build']) !== 0) process.exit(1);
const gallery = await serveGallery();
try {
  if (isCheck) process.exitCode = (await check(gallery)) ? 0 : 1;
  else await show(gallery, { isUnseen: isUnseen || !hasDisplay() });
} finally {
  await gallery.close();
}

async function show({ origin }: PageServer, { isUnseen }: { readonly isUnseen: boolean }): Promise<void> {
  if (isUnseen) {
    console.log(`The gallery is at ${origin}/ for a browser with Namelight (README). Ctrl+C ends it.`);
    await once(process, 'SIGINT');
    return;
  }
  const browser = await startChromium({ headless: false });
  try {
    await (await browser.open(`${origin}/`)).bringToFront();
    console.log(`The gallery is at ${origin}/ in other browsers too.\nClose the window to end.`);
    await Promise.race([browser.closed, once(process, 'SIGINT')]);
  } finally {
    await browser.close();
  }
}

/** True if all pages are right. */
async function check({ origin, proxy }: PageServer): Promise<boolean> {
  const browser = await startChromium({ proxy });
  let wrong = 0;
  try {
    for (const page of galleryPages) {
      const start = performance.now();
      const complaints = await visitPage(browser, { origin, page });
      const seconds = ((performance.now() - start) / 1_000).toFixed(1).padStart(5);
      console.log(
        `${complaints.length === 0 ? '✓' : '✗'} ${page.file.padEnd(28)} ${seconds} s  ${page.shows}`,
      );
      for (const line of complaints.flatMap((complaint) => complaint.split('\n'))) console.log(`    ${line}`);
      if (complaints.length > 0) wrong += 1;
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${galleryPages.length - wrong} of ${galleryPages.length} pages are all marked.`);
  return wrong === 0;
}
