/**
 * `npm run screenshots`: builds Namelight and takes the pictures of docs/images/, each time the same set. Name some to
 * take those alone: `npm run screenshots -- card`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { showView, views } from '../tests/views/views.ts';
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';

const folder = join(import.meta.dirname, '../docs/images');

ensureBrowsers(['chromium']);
if (run('wxt', ['build']) !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const pages = await servePages();
const driver = await startChromium({ isStill: true, language: 'en-US' });
try {
  for (const view of views.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  )) {
    const path = join(folder, `${view.name}.png`);
    await showView(view, { driver, origin: pages.origin }, (tab) => tab.screenshot(path));
    console.log(`docs/images/${view.name}.png`);
  }
} finally {
  await driver.close();
  await pages.close();
}
