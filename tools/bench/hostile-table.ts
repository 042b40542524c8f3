/** What hostile stories cost a page beside a good one of the same size, in the built extension in Chromium. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { serve } from './browser/page-load.ts';
import { pageSource } from './browser/page-source.ts';
import { goodStory, type HostileStory, hostileStories } from './hostile-stories.ts';
import { proseOf } from './prose.ts';

/** Of the page's main thread, ms. */
type Cost = { readonly longest: number; readonly total: number; readonly marks: number };

const rounds = 3;
/** A page is read to its end well within this, ms. */
const settledMs = 4_000;

/** Measures each story in a browser of its own, and gives the rows of a table: the good story first. */
export async function hostileRows(
  withStory: <Result>(
    story: HostileStory['story'],
    use: (browser: Browser) => Promise<Result>,
  ) => Promise<Result>,
): Promise<readonly (readonly string[])[]> {
  const costs: { readonly what: string; readonly cost: Cost; readonly bytes: number }[] = [];
  for (const { what, story, sentence } of [goodStory(), ...hostileStories()]) {
    await using page = await serve(pageSource(proseOf(100_000, [{ text: sentence }], ['Arthur Prescott'])));
    const cost = await withStory(story, async (browser) => {
      const visits: Cost[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, page.address));
      const medianOf = (key: keyof Cost): number => median(visits.map((one) => one[key]));
      return { longest: medianOf('longest'), total: medianOf('total'), marks: medianOf('marks') };
    });
    costs.push({ what, cost, bytes: Buffer.byteLength(JSON.stringify(story)) });
  }
  const [good = { longest: Number.NaN, total: Number.NaN, marks: 0 }] = costs.map(({ cost }) => cost);
  return costs.map(({ what, cost: { longest, total, marks }, bytes }) => [
    what,
    (bytes / 1e6).toFixed(2),
    longest.toFixed(0),
    (longest / good.longest).toFixed(1),
    total.toFixed(0),
    (total / good.total).toFixed(1),
    `${marks}`,
  ]);
}

export const hostileHeadings = [
  'set',
  'MB',
  'longest task, ms',
  '÷ good',
  'in all, ms',
  '÷ good',
  'marks',
] as const;

async function visit(browser: Browser, address: string): Promise<Cost> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchTasks);
  const devTools = await page.createCDPSession();
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await wait(settledMs);
  const { longest, marks } = await page.evaluate(() => ({
    longest: window.maxGap ?? 0,
    marks: [...CSS.highlights].reduce(
      (sum, [name, { size }]) => (name.startsWith('namelight-') ? sum + size : sum),
      0,
    ),
  }));
  const { metrics } = await devTools.send('Performance.getMetrics');
  await page.close();
  return {
    longest,
    marks,
    total: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN),
  };
}

/** Runs in the page: a timer that notes how late it comes, which is what a reader feels. */
function watchTasks(): void {
  let last = performance.now();
  const beat = (): void => {
    const now = performance.now();
    window.maxGap = Math.max(window.maxGap ?? 0, now - last);
    last = now;
    setTimeout(beat, 4);
  };
  addEventListener('load', () => {
    last = performance.now();
    beat();
  });
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

declare global {
  interface Window {
    maxGap?: number;
  }
}
