import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumSwitches, requireBrowser } from '../../browsers.ts';

/** Milliseconds. */
export type Load = {
  /** From the start of the navigation to the end of the page's load event. */
  readonly untilLoaded: number;
  /** All that the page's main thread did until it came to rest. */
  readonly mainThread: number;
};

/** A page with names is read to its end well within this, ms. */
const rest = 1_500;

const extensionFolder = join(import.meta.dirname, '../../../.output/chrome-mv3');

/**
 * Loads a page in two Chromiums in turn, one with the built extension, and returns the medians. A page
 * that came to rest is asked for the time its main thread was at work.
 */
export async function comparePageLoads(
  source: string,
  rounds: number,
): Promise<{ readonly without: Load; readonly withExtension: Load }> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(source);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const without = await launch([]);
  const withExtension = await launch([
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
  ]);
  const loads = { without: [] as Load[], withExtension: [] as Load[] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      loads.without.push(await load(without, address));
      loads.withExtension.push(await load(withExtension, address));
    }
  } finally {
    await Promise.all([without.close(), withExtension.close()]);
    server.close();
  }
  return { without: medianOf(loads.without), withExtension: medianOf(loads.withExtension) };
}

function launch(switches: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    args: [...chromiumSwitches(), '--disable-background-networking', ...switches],
  });
}

async function load(browser: BrowserContext, address: string): Promise<Load> {
  const page = await browser.newPage();
  const devTools = await browser.newCDPSession(page);
  await devTools.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load' });
  await wait(rest);
  const untilLoaded = await page.evaluate(
    () =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => (entry as PerformanceNavigationTiming).loadEventEnd)[0] ?? Number.NaN,
  );
  const { metrics } = await devTools.send('Performance.getMetrics');
  const mainThread = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  await page.close();
  return { untilLoaded, mainThread };
}

function medianOf(loads: readonly Load[]): Load {
  const median = (key: keyof Load): number =>
    loads.map((each) => each[key]).toSorted((a, b) => a - b)[loads.length >> 1] ?? Number.NaN;
  return { untilLoaded: median('untilLoaded'), mainThread: median('mainThread') };
}
