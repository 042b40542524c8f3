/** What earlier versions have left in a profile, and what becomes of it when the new one takes their place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { examples } from '../settings/examples.ts';
import { startChromium } from './harness/chromium.ts';
import type { Driver } from './harness/driver.ts';
import { extensionId, startFirefox } from './harness/firefox.ts';
import { extensionOfItsOwn } from './harness/own-id.ts';
import { type PageServer, servePages } from './harness/page-server.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

function newFolder(what: string): string {
  const folder = mkdtempSync(join(tmpdir(), `namelight-${what}-`));
  folders.push(folder);
  return folder;
}

/** An older version, as far as it matters here: the same extension by its id, and a page to write storage from. */
function olderVersion(identity: object): string {
  const folder = newFolder('older');
  const manifest = {
    manifest_version: 3,
    name: 'Namelight',
    version: '0.0.1',
    permissions: ['storage', 'scripting', 'contextMenus'],
    // What a later version asks for besides, its user would have to allow first.
    host_permissions: ['<all_urls>'],
    ...identity,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // By another name than the new one's: of unpacked extensions Chromium keeps a worker that is called the same.
  writeFileSync(join(folder, 'older.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Namelight 0.0.1</title>');
  return folder;
}

type Left = (typeof examples)[number]['stored'];

async function leave(driver: Driver, stored: Left): Promise<void> {
  const page = await driver.openOwn('/popup.html');
  await page.evaluate((stored) => chrome.storage.sync.set(stored), stored);
}

/** Leaves settings in a profile by the older version, and returns the new one at work in it. */
type Upgrade = (stored: Left, pages: PageServer) => Promise<Driver>;

const inChromium: Upgrade = async (stored, { proxy }) => {
  const { folder, key } = extensionOfItsOwn();
  folders.push(folder);
  const profile = newFolder('profile');
  const older = olderVersion({ key, background: { service_worker: 'older.js' } });
  const before = await startChromium({ proxy, profile, folder: older, language: 'en-US' });
  await leave(before, stored);
  await before.close();
  return startChromium({ proxy, profile, folder, language: 'en-US' });
};

const inFirefox: Upgrade = async (stored, { proxy }) => {
  const older = olderVersion({
    browser_specific_settings: { gecko: { id: extensionId } },
    background: { scripts: ['older.js'] },
  });
  const driver = await startFirefox({ proxy, folder: older, language: 'en-US' });
  await leave(driver, stored);
  await driver.endExtension('update');
  return driver;
};

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
])('in %s', (_, upgrade) => {
  it.each(examples)('settings of version $version hold, and none is lost', async ({ stored, means }) => {
    const pages = await servePages();
    const driver = await upgrade(stored, pages);
    try {
      const popup = await driver.openOwn('/popup.html');
      const shown = () =>
        popup.evaluate(() => ({
          on: document.querySelector<HTMLInputElement>('[role="switch"]')?.checked,
          theme: document.documentElement.dataset.theme,
          delay: document.querySelector<HTMLInputElement>('input[type="range"]')?.valueAsNumber,
          kinds: [...document.querySelectorAll<HTMLInputElement>('.kinds input')].map(
            ({ checked }) => checked,
          ),
          sites: [...document.querySelectorAll('.rules legend')].map(({ textContent }) => textContent),
        }));
      await expect.poll(shown).toEqual({
        on: means.on,
        theme: means.theme,
        delay: means.delay,
        kinds: [means.kinds.person, means.kinds.place, means.kinds.organization],
        sites: ['example.com', 'Files on this computer', 'news.example.com', 'xn--bcher-kva.example'],
      });
      expect(await popup.evaluate(() => chrome.storage.sync.get())).toEqual(stored);
      const off = await driver.open('http://news.example.com/story.html');
      const on = await driver.open('http://example.com/story.html');
      await expect.poll(() => on.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      expect(await off.evaluate(() => CSS.highlights.size)).toBe(0);
    } finally {
      await driver.close();
      await pages.close();
    }
  });
});
