/** Loads a page in a tab of its own and measures until it has come to rest. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Figures } from './compare.ts';
import { type BesideBrowser, workedBetween } from './launch.ts';
import { namesStory, type PageName, pathOf, warmUps } from './pages.ts';
import { longestOwnTask, record } from './trace.ts';

type Weights = Pick<Figures, 'mainThread' | 'script' | 'compile' | 'processes' | 'heap'>;
type Marks = Pick<Figures, 'firstMark' | 'longestTask' | 'marks'>;

/** A tab that is new, or closed, is at rest after this, ms. */
const pauseMs = 300;
/** The largest page is read by then, ms. */
const longestVisitMs = 180_000;

/** What browsers do only once is done before anything is measured. */
export async function warmUp(browser: BesideBrowser, origin: string): Promise<void> {
  for (const page of warmUps) await visit(browser, { address: `${origin}${pathOf(page)}`, isFeed: false });
}

/**
 * All figures of a page. A recording costs time itself: what it shows comes from a second visit. On the feed, which is long,
 * one visit has to do.
 */
export async function measure(browser: BesideBrowser, origin: string, page: PageName): Promise<Figures> {
  const to = { address: `${origin}${pathOf(page)}`, isFeed: page === 'd' };
  if (to.isFeed) return recordedVisit(browser, { ...to, isWatched: false });
  const weights = await visit(browser, to);
  const { firstMark, longestTask, marks } = await recordedVisit(browser, {
    ...to,
    isWatched: namesStory(page),
  });
  return { ...weights, firstMark, longestTask, marks };
}

type Destination = { readonly address: string; readonly isFeed: boolean };

async function visit(browser: BesideBrowser, to: Destination): Promise<Weights> {
  return inNewTab(browser, (page, devTools) => weigh(browser, { ...to, page, devTools }));
}

async function recordedVisit(
  browser: BesideBrowser,
  { isWatched, ...to }: Destination & { readonly isWatched: boolean },
): Promise<Figures> {
  const { folder } = browser.contestant;
  return inNewTab(browser, async (page, devTools) => {
    if (isWatched && folder !== null) await page.addInitScript(watchForMark);
    const end = await record(devTools);
    const weights = await weigh(browser, { ...to, page, devTools });
    const events = await end();
    const marks: Marks =
      folder === null
        ? { firstMark: null, longestTask: null, marks: null }
        : {
            firstMark: await page.evaluate(() => window.firstMark ?? null),
            longestTask: longestOwnTask(events, to.address),
            marks: await page.evaluate(countMarks),
          };
    return { ...weights, ...marks };
  });
}

async function inNewTab<Result>(
  { context }: BesideBrowser,
  use: (page: Page, devTools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  try {
    const devTools = await context.newCDPSession(page);
    // Only the main thread's own time: others may have the processor meanwhile.
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await wait(pauseMs);
    return await use(page, devTools);
  } finally {
    await page.close();
    await wait(pauseMs);
  }
}

async function weigh(
  browser: BesideBrowser,
  { page, devTools, address, isFeed }: Destination & { readonly page: Page; readonly devTools: CDPSession },
): Promise<Weights> {
  const before = await browser.processTimes();
  await page.goto(address, { waitUntil: 'load', timeout: longestVisitMs });
  if (isFeed)
    await page.waitForFunction(() => window.isFeedDone, null, { polling: 500, timeout: longestVisitMs });
  const metrics = await atRest(devTools);
  const processes = workedBetween(before, await browser.processTimes());
  if (await page.evaluate(() => document.hidden))
    throw new Error('Something has opened in front of the page.');
  return {
    mainThread: workOf(metrics),
    script: msOf(metrics, 'ScriptDuration'),
    compile: msOf(metrics, 'V8CompileDuration'),
    processes,
    heap: (await usedHeap(devTools)) / 1e6,
  };
}

type Metrics = ReadonlyMap<string, number>;

const msOf = (metrics: Metrics, name: string): number => (metrics.get(name) ?? Number.NaN) * 1000;

/** Asking costs time too, which is not the page's. */
const workOf = (metrics: Metrics): number =>
  msOf(metrics, 'TaskDuration') - msOf(metrics, 'DevToolsCommandDuration');

async function metricsOf(devTools: CDPSession): Promise<Metrics> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** A page is looked at so often, ms. */
const lookMs = 250;
/** It is at rest when it has worked no longer than this between two looks, ms … */
const restMs = 4;
/** … so many times in a row; extensions wait before they begin. */
const restfulLooks = 5;

/** Waits until a page has come to rest, and returns what it has cost until then. */
async function atRest(devTools: CDPSession): Promise<Metrics> {
  const end = performance.now() + longestVisitMs;
  let last = await metricsOf(devTools);
  for (let restful = 0; restful < restfulLooks; ) {
    if (performance.now() > end) throw new Error('The page does not come to rest.');
    await wait(lookMs);
    const now = await metricsOf(devTools);
    restful = workOf(now) - workOf(last) < restMs ? restful + 1 : 0;
    last = now;
  }
  return last;
}

/** Twice, for what the first collection lets go of is gone only after the second. */
async function usedHeap(devTools: CDPSession): Promise<number> {
  for (let times = 0; times < 2; times += 1) await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Runtime.getHeapUsage')).usedSize;
}

/** Runs in the page: notes when its first mark was painted. */
function watchForMark(): void {
  /** Who has marked nothing by then marks nothing, ms. */
  const longestMs = 30_000;
  const isMarked = (): boolean => CSS.highlights.values().some(({ size }) => size > 0);
  const look = (): void => {
    if (isMarked())
      requestAnimationFrame(() => {
        window.firstMark = performance.now();
      });
    else if (performance.now() < longestMs) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function countMarks(): number {
  let marks = 0;
  for (const { size } of CSS.highlights.values()) marks += size;
  return marks;
}

declare global {
  interface Window {
    firstMark?: number;
    isFeedDone?: boolean;
  }
}
