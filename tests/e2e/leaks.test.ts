/** What an hour on a restless page leaves behind: nothing. Only Chromium can be asked. */
// @module-tag long
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumDriver, startChromium } from './harness/chromium.ts';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectOwnMarks } from './harness/expecting.ts';
import { emptyCorner, hostSelector, pointAt } from './harness/looking.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { storeSettings } from './harness/settings.ts';

/** What the page goes through: each round 600 paragraphs, 300 of them changed or moved, 20 shadow roots and a frame. */
const rounds = 20;
const roundsPerCard = 4;

let pages: PageServer;
let driver: ChromiumDriver;
beforeAll(async () => {
  pages = await servePages();
  driver = await startChromium({ proxy: pages.proxy, language: 'en-US' });
  const own = await driver.openOwn('/popup.html?standby');
  await storeSettings(own, { markMentions: 'every' });
  await own.close();
});
afterAll(async () => {
  await driver.close();
  await pages.close();
});

it('keeps nothing of tens of thousands of paragraphs, shadow roots, frames and cards that came and went', async () => {
  const tab = await driver.open(`${pages.origin}/frame.html`);
  await expectOwnMarks(tab);
  await tab.bringToFront();
  const before = await driver.weigh(tab.url());
  // Code is compiled and what is needed comes, once.
  await live(tab);
  const first = await driver.weigh(tab.url());
  await live(tab);
  await live(tab);
  const last = await driver.weigh(tab.url());

  // One of each kept in a round would be 40 of them.
  expect(last.nodes - first.nodes).toBeLessThan(20);
  expect(last.listeners - first.listeners).toBeLessThan(20);
  expect(last.documents - first.documents).toBeLessThan(2);
  // Code that runs hot takes some; each paragraph kept would take a hundred times as much.
  expect(last.heap - first.heap).toBeLessThan(500_000);
  // A card keeps its few elements.
  expect(last.nodes - before.nodes).toBeLessThan(50);

  const extension = await driver.openOwn('/popup.html?standby');
  const documents = () =>
    extension.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const key = `found:${tab?.id}`;
      const { [key]: kept = [] } = await chrome.storage.session.get<Record<string, readonly unknown[]>>(key);
      return kept.length;
    });
  await expect.poll(documents).toBe(1);
}, 300_000);

async function live(tab: Tab): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await tab.evaluate(comeAndGo);
    if (round % roundsPerCard > 0) continue;
    await pointAt(tab, 'Sergei Lavrov');
    await expectCard(tab, 'Sergei Lavrov');
    await tab.keyboard.press('Escape');
    await expectCard(tab, null);
  }
  await tab.mouse.jump(emptyCorner);
  // The card page stays a while, for cards often follow each other.
  const isKept = () => tab.evaluate((host) => document.querySelector(host) !== null, hostSelector);
  await expect.poll(isKept).toBe(false);
}

/** One round, in the page: it waits for the marks each time, and has as many in the end as at the beginning. */
async function comeAndGo(): Promise<void> {
  const names = ['Donald Trump', 'Vladimir Putin', 'Marco Rubio', 'Volodymyr Zelensky'];
  const nextFrame = () => new Promise(requestAnimationFrame);
  const countIn = (window: Window & typeof globalThis): number =>
    [...window.CSS.highlights]
      .filter(([name]) => /-(?:person|place|organization)$/.test(name))
      .reduce((sum, [, { size }]) => sum + size, 0);
  const expectMarks = async (count: number, window: Window & typeof globalThis = self): Promise<void> => {
    const end = performance.now() + 30_000;
    while (countIn(window) !== count && performance.now() < end) await nextFrame();
    if (countIn(window) !== count) throw new Error(`${countIn(window)} marks instead of ${count}`);
  };
  const paragraph = (index: number): HTMLElement => {
    const line = document.createElement('p');
    const name = document.createElement('b');
    name.append(names[index % names.length] ?? '');
    line.append(`Line ${index}: `, name, ' spoke.');
    return line;
  };
  const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(index));
  const own = countIn(self);

  const hosts = lines(20).map((line, index) => {
    const host = document.createElement(index % 2 === 0 ? 'div' : 'x-host');
    host.attachShadow({ mode: index % 3 === 0 ? 'closed' : 'open' }).append(line);
    return host;
  });
  document.body.append(...hosts);
  await expectMarks(own + 20);
  for (const host of hosts) host.remove();
  await expectMarks(own);

  const frame = document.createElement('iframe');
  frame.srcdoc = '<p>Vladimir Putin met Donald Trump.';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  await expectMarks(2, frame.contentWindow as Window & typeof globalThis);
  frame.remove();

  const view = document.createElement('main');
  view.append(...lines(600));
  document.body.append(view);
  await expectMarks(own + 600);
  const kept = [...view.children];
  for (const line of kept.slice(0, 100)) (line.lastChild as Text).data = ' met Vladimir Putin.';
  await expectMarks(own + 700);
  for (const line of kept.slice(0, 100)) line.textContent = 'Nobody.';
  view.append(...kept.slice(200, 300));
  await expectMarks(own + 500);
  view.remove();
  await expectMarks(own);
}
