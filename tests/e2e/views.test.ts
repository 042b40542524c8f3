import { afterAll, beforeAll, expect, it } from 'vitest';
import { showView, type View, views } from '../views/views.ts';
import { type ChromiumDriver, startChromium } from './harness/chromium.ts';
import { type PageServer, servePages } from './harness/page-server.ts';

/** Both themes tell the same. */
const isTold = ({ name }: View): boolean => !name.endsWith('-dark');

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

it.each(views.filter(isTold))('$name tells assistive technology what it did', async (view) => {
  await showView(view, { driver, origin: pages.origin }, async (tab) => {
    const outline = await tab.outline(view.isCard ? 'card' : 'page');
    const name = view.name.replace(/-light$/, '');
    await expect(outline).toMatchFileSnapshot(`../views/outlines/${name}.txt`);
  });
});
