/** How long the stories page takes with a large story: until it is open, for a key in its search, and its longest task. */
import type { Browser, Page } from 'puppeteer-core';

export type StoriesTimes = {
  /** From the address until the first names are there. */
  readonly open: number;
  /** Until all names are read. */
  readonly whole: number;
  /** From a key to what it finds, drawn: the median and the slowest of some. */
  readonly key: number;
  readonly slowestKey: number;
  /** The longest task while it opens, and while keys are pressed; 0 if all are below 50 ms. */
  readonly longestOpening: number;
  readonly longestSearching: number;
};

/** Words as they are typed, letter by letter; the last one is nowhere. */
const queries = ['holloway', 'arth pr', 'e made', 'zzzzzz', 'q', 'x', 'j'] as const;

/** Measures in a browser that has the story. */
export async function storiesTimes(browser: Browser, origin: string, story: string): Promise<StoriesTimes> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchTasks);
    await page.goto(new URL(`/stories.html#story=${story}`, origin).href, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => window.storyTimes?.whole !== undefined, {
      timeout: 120_000,
      polling: 20,
    });
    const { open = Number.NaN, whole = Number.NaN } = (await page.evaluate(() => window.storyTimes)) ?? {};
    const longestOpening = await takeLongest(page);
    const keys: number[] = [];
    for (const query of queries)
      for (let length = 1; length <= query.length; length += 1)
        keys.push(...(await page.evaluate(timeOfKey, query.slice(0, length))));
    keys.sort((one, other) => one - other);
    return {
      open,
      whole,
      key: keys[keys.length >> 1] ?? Number.NaN,
      slowestKey: keys.at(-1) ?? Number.NaN,
      longestOpening,
      longestSearching: await takeLongest(page),
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page: notes when its names come, and the longest task. */
function watchTasks(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const times = window.storyTimes ?? {};
    window.storyTimes = times;
    if (document.querySelector('.tiles a') !== null) times.open ??= performance.now();
    if (document.querySelector('main.reading[aria-busy="false"] .tiles a') !== null) {
      times.whole = performance.now();
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function takeLongest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const longest = window.longestTask ?? 0;
    window.longestTask = 0;
    return longest;
  });
}

/** Runs in the page: types and waits until what is found is drawn, ms; nothing if it finds the same as before. */
async function timeOfKey(query: string): Promise<readonly number[]> {
  const input = document.querySelector<HTMLInputElement>('.all-names input[type=search]');
  const status = document.querySelector('.all-names [role=status]');
  if (input === null || status === null) throw new Error('The story has no search.');
  const start = performance.now();
  const settled = new Promise<void>((done) => {
    // The search has ended when nothing has changed for a while; its end was the last change.
    let last = Number.NaN;
    const began = performance.now();
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(document.querySelector('.all-names') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    const wait = (): void => {
      if (performance.now() - (last || began) < 150) return void setTimeout(wait, 10);
      observer.disconnect();
      window.lastChange = last;
      done();
    };
    setTimeout(wait, 150);
  });
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled;
  return Number.isNaN(window.lastChange ?? Number.NaN) ? [] : [(window.lastChange ?? start) - start];
}

declare global {
  interface Window {
    storyTimes?: { open?: number; whole?: number };
    longestTask?: number;
    lastChange?: number;
  }
}
