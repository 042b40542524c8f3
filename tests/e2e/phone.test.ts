/**
 * Namelight as Firefox for Android has it, as far as Firefox on a desktop can show: a phone's screen, a finger, and
 * without the interfaces that phones lack. Not tried: Android's own browser, its keyboard, its menus and its dialogs.
 */
// @module-tag long
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabNames } from '../../components/popup/tab-names.ts';
import { extensionFolders } from './harness/build.ts';
import type { Driver, Tab } from './harness/driver.ts';
import { choose, expectCard, expectOwnMarks, showTab } from './harness/expecting.ts';
import { startFirefox } from './harness/firefox.ts';
import { boxInCard, placeOfMark } from './harness/looking.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { markEveryMention } from './harness/settings.ts';

/** The build for Firefox, with a script before each of its own that takes away what phones have not. */
function buildForPhone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'namelight-phone-'));
  cpSync(extensionFolders.firefox, folder, { recursive: true });
  writeFileSync(
    join(folder, 'phone.js'),
    `for (const lacking of ['commands', 'contextMenus', 'menus', 'windows'])
       Object.defineProperty(browser, lacking, { value: undefined });
     Object.defineProperty(browser.storage, 'managed', { value: undefined });`,
  );
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.background.scripts.unshift('phone.js');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['popup.html', 'welcome.html']) {
    const page = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), page.replace('<head>', '<head><script src="/phone.js"></script>'));
  }
  return folder;
}

describe('on a small screen', () => defineTests({ width: 360, height: 740 }));
describe('on a large screen', { tags: ['long'] }, () => defineTests({ width: 412, height: 915 }));

function defineTests(phone: { readonly width: number; readonly height: number }): void {
  let folder: string;
  let pages: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    folder = buildForPhone();
    pages = await servePages();
    driver = await startFirefox({ proxy: pages.proxy, folder, phone, language: 'en-US' });
    await markEveryMention(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a tap on a name opens its card as a sheet at the window’s edge, and one elsewhere closes it', async () => {
    const tab = await driver.open('http://news.example/story.html');
    await expectOwnMarks(tab);
    await tab.finger.tap(await placeOfMark(tab, 'Donald Trump'));
    await expectCard(tab, 'Donald Trump');
    const box = await boxInCard(tab, '.card');
    const sheet = box && { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
    expect(sheet?.left).toBeLessThanOrEqual(12);
    expect(sheet?.right).toBeGreaterThanOrEqual(phone.width - 12);
    expect(Math.min(sheet?.top ?? 99, phone.height - (sheet?.bottom ?? 0))).toBeLessThanOrEqual(16);
    await tab.finger.tap({ x: phone.width / 2, y: (sheet?.top ?? 0) > 100 ? 20 : phone.height - 20 });
    await expectCard(tab, null);
    await tab.close();
  });

  it('the popup is a page of its own: all of it fits, targets are large enough, and shortcuts are not mentioned', async () => {
    const page = await driver.open('http://news.example/story.html');
    await expectOwnMarks(page);
    const popup = await driver.openOwn('/popup.html');
    const names = () => popup.evaluate(() => document.querySelectorAll('.found').length);
    await choose(popup, 'Show 15 more');
    await expect.poll(names).toBeGreaterThan(10);
    for (const name of tabNames) {
      await showTab(popup, name);
      expect(await seenIn(popup), name).toMatchObject({ isFinger: true, width: phone.width, small: [] });
    }
    const { text } = await seenIn(popup);
    expect(text).toContain('news.example');
    expect(text).not.toContain('Change in the browser’s settings');
    await popup.close();
    await page.close();
  });

  const seenIn = (popup: Tab) =>
    popup.evaluate(() => {
      const small = [...document.querySelectorAll('button, summary, input, .button')].filter((control) => {
        const { height, width } = (control.closest('label') ?? control).getBoundingClientRect();
        return width > 0 && Math.min(height, width) < 24;
      });
      return {
        isFinger: matchMedia('(pointer: coarse)').matches,
        width: document.documentElement.scrollWidth,
        small: small.map(({ outerHTML }) => outerHTML),
        text: document.body.textContent,
      };
    });

  it('a site is turned off by a tap in the popup', async () => {
    const page = await driver.open('http://news.example/story.html');
    await expectOwnMarks(page);
    const popup = await driver.openOwn('/popup.html');
    await showTab(popup, 'page');
    const place = () =>
      popup.evaluate(() => {
        const box = document.querySelector('.panel [role="switch"]')?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    await expect.poll(place).not.toBeNull();
    await popup.finger.tap((await place()) ?? { x: 0, y: 0 });
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(page.console).toEqual([]);
  });
}
