import { afterAll, beforeAll, expect, it } from 'vitest';
import { showView, type View, views } from '../views/views.ts';
import { type ChromiumDriver, startChromium } from './harness/chromium.ts';
import { type PageServer, servePages } from './harness/page-server.ts';

const telling = '$name tells assistive technology what it did';
const isDark = ({ name }: View): boolean => name.endsWith('-dark');

let driver: ChromiumDriver;
let pages: PageServer;
beforeAll(async () => {
  pages = await servePages();
  driver = await startChromium({ proxy: pages.proxy, isStill: true, language: 'en-US' });
});
afterAll(async () => {
  await driver.close();
  await pages.close();
});

it.each(views.filter((view) => !isDark(view)))(telling, compareOutline);
it.each(views.filter(isDark))(telling, { tags: ['long'] }, compareOutline);

async function compareOutline(view: View): Promise<void> {
  await showView(view, { driver, origin: pages.origin }, async (tab) => {
    const outline = await tab.outline(view.isCard ? 'card' : 'page');
    // Both themes tell the same.
    const name = view.name.replace(/-(?:light|dark)$/, '');
    await expect(outline).toMatchFileSnapshot(`../views/outlines/${name}.txt`);
  });
}
