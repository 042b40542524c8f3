import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumSwitches, requireBrowser } from '../../browsers.ts';

/** Milliseconds. */
export type Load = {
  /** From the start of the navigation to the end of the page's load event. */
  readonly untilLoaded: number;
  /** What the page's main thread worked until it came to rest; time in which others had the processor not counted. */
  readonly mainThread: number;
};

/** The extension in the browser while a page loads. Even an empty extension has a cost. */
export const loadedExtensions = ['nobody', 'an empty extension', 'Namelight'] as const;
export type LoadedExtension = (typeof loadedExtensions)[number];

/** A page with names is read to its end well within this, ms. */
const idleMs = 1_500;

const namelight = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Loads a page in three Chromiums in turn, and returns the medians. */
export async function comparePageLoads(
  source: string,
  rounds: number,
): Promise<Readonly<Record<LoadedExtension, Load>>> {
  await using page = await serve(source);
  await using empty = await emptyExtension();
  const browsers = {
    nobody: await launch(null),
    'an empty extension': await launch(empty.folder),
    Namelight: await launch(namelight),
  };
  const loads = { nobody: [] as Load[], 'an empty extension': [] as Load[], Namelight: [] as Load[] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const company of loadedExtensions)
        loads[company].push(await load(browsers[company], page.address));
    }
  } finally {
    await Promise.all(loadedExtensions.map((company) => browsers[company].close()));
  }
  return {
    nobody: medianOf(loads.nobody),
    'an empty extension': medianOf(loads['an empty extension']),
    Namelight: medianOf(loads.Namelight),
  };
}

export async function serve(source: string): Promise<AsyncDisposable & { readonly address: string }> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(source);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}

/** An extension with one empty script in every page. */
async function emptyExtension(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'namelight-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [
      { matches: ['<all_urls>'], all_frames: true, run_at: 'document_end', js: ['empty.js'] },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

function launch(extension: string | null): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    args: [
      ...chromiumSwitches,
      '--disable-background-networking',
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
}

async function load(browser: BrowserContext, address: string): Promise<Load> {
  const [page, devTools] = await openPage(browser);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await wait(idleMs);
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

async function openPage(browser: BrowserContext): Promise<readonly [Page, CDPSession]> {
  const page = await browser.newPage();
  return [page, await browser.newCDPSession(page)];
}

function medianOf(loads: readonly Load[]): Load {
  return {
    untilLoaded: median(loads.map((each) => each.untilLoaded)),
    mainThread: median(loads.map((each) => each.mainThread)),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
