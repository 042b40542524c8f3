import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumSwitches, requireBrowser } from '../../browsers.ts';
import { namesPlugin } from '../../names-plugin.ts';
import type { Contestant, Cost } from './in-page.ts';

/** A browser without the extension, in which contestants run. */
export type BenchBrowser = {
  readonly name: string;
  readonly canSlowDown: boolean;
  /** Runs a contestant on a page of its own that was drawn before: as cold as in life. */
  run(source: string, contestant: Contestant, options?: RunOptions): Promise<Run>;
  close(): Promise<void>;
};

export type RunOptions = {
  /** Slows the processor down by so much, where the browser can. */
  readonly slowDown?: number;
};

/** `heap` is what was added to it, in bytes, after a collection; `null` where the browser does not say. */
export type Run = Cost & { readonly heap: number | null };

/** The in-page script as one file that any page can run. */
export async function benchScript(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    plugins: [namesPlugin()],
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/in-page.ts`, formats: ['iife'], name: 'namelightBench' },
    },
  })) as Rolldown.RolldownOutput[];
  if (built === undefined) throw new Error('Nothing was built.');
  return built.output[0].code;
}

export async function openChromium(script: string): Promise<BenchBrowser> {
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: [...chromiumSwitches],
  });
  return {
    name: `Chromium ${browser.version()}`,
    canSlowDown: true,
    async run(source, contestant, { slowDown = 1 } = {}) {
      const page = await browser.newPage();
      await page.setContent(source);
      await page.evaluate(script);
      await page.evaluate(drawn);
      const devTools = await page.context().newCDPSession(page);
      const heap = async () => {
        await devTools.send('HeapProfiler.collectGarbage');
        return (await devTools.send('Runtime.getHeapUsage')).usedSize;
      };
      const before = await heap();
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
      const cost = await page.evaluate((name) => window.bench[name](), contestant);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const added = (await heap()) - before;
      await page.close();
      return { ...cost, heap: added };
    },
    close: () => browser.close(),
  };
}

export async function openFirefox(script: string): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    // Pages have a coarse clock, as a protection against fingerprinting.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  return {
    name: (await browser.version()).replace('/', ' '),
    canSlowDown: false,
    async run(source, contestant) {
      const page = await browser.newPage();
      await page.setContent(source);
      await page.evaluate(script);
      await page.evaluate(drawn);
      const cost = await page.evaluate((name) => window.bench[name](), contestant);
      await page.close();
      return { ...cost, heap: null };
    },
    close: () => browser.close(),
  };
}

/** Forces layout, so that it does not count for a contestant. */
const drawn = (): number => document.body.offsetHeight;
