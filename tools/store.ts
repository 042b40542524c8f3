/**
 * `npm run store`: builds Namelight and makes the pictures of docs/store/, each time the same ones. Name some to make
 * those alone: `npm run store -- promo`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type ChromiumDriver, startChromium } from '../tests/e2e/harness/chromium.ts';
import { servePages } from '../tests/e2e/harness/page-server.ts';
import { showView, views } from '../tests/views/views.ts';
import { chromiumSwitches, ensureBrowsers, requireBrowser } from './browsers.ts';
import { run } from './run.ts';
import { type Picture, pictures, type Screenshot } from './store/pictures.ts';

const folder = join(import.meta.dirname, '../docs/store');

ensureBrowsers(['chromium']);
if (run('wxt', ['build']) !== 0) process.exit(1);
const wanted = process.argv.slice(2);
const shots = mkdtempSync(join(tmpdir(), 'namelight-store-'));
const pages = await servePages();
// Under the name of a newspaper, as readers see it.
const origin = 'http://news.example';
const driver = await startChromium({ proxy: pages.proxy, isStill: true, language: 'en-US' });
const painter = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  args: [...chromiumSwitches],
});
try {
  for (const picture of pictures) {
    if (wanted.length > 0 && !wanted.some((part) => picture.name.includes(part))) continue;
    const taken: string[] = [];
    for (const shot of picture.shots) taken.push(await take(shot, { driver, origin }));
    await paint(picture, { painter, taken });
    console.log(`docs/store/${picture.name}.png`);
  }
} finally {
  await painter.close();
  await driver.close();
  await pages.close();
  rmSync(shots, { recursive: true, force: true });
}

/** Takes a picture of a view in the size wanted here; returns it as an address. */
async function take(
  { view: name, size }: Screenshot,
  stage: { readonly driver: ChromiumDriver; readonly origin: string },
): Promise<string> {
  const view = views.find((one) => one.name === name);
  if (view === undefined) throw new Error(`There is no view called ${name}.`);
  const path = join(shots, `${name}.png`);
  await showView({ ...view, look: { ...view.look, ...size } }, stage, (tab) => tab.screenshot(path));
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}

async function paint(
  { name, size, page }: Picture,
  { painter, taken }: { readonly painter: Browser; readonly taken: readonly string[] },
): Promise<void> {
  const tab = await painter.newPage({ viewport: size });
  await tab.setContent(page(taken));
  await tab.screenshot({ path: join(folder, `${name}.png`) });
  await tab.close();
}
