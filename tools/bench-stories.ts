/**
 * `npm run bench:stories`: what hostile stories cost a page (`-- --hostile` for that alone), what the packs do (`-- --packs`, and
 * `-- --packs FILE` on articles, one a line as JSON with a `text`), and what added stories cost by their size: until the first
 * mark and until the last on a page, memory of a tab and of the background, adding the story, and reading it on the stories page
 * (`-- --stories` for that alone). The bundled story alone, on a page that names its people as often, is what all is compared
 * with. Only the ratios within a run say something.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { bundledNames } from '../components/story/bundled-names.ts';
import type { StoryFileInput } from '../components/story/schema.ts';
import { table } from './accuracy/table.ts';
import { serve } from './bench/browser/page-load.ts';
import { pageSource } from './bench/browser/page-source.ts';
import { editorTimes } from './bench/editor.ts';
import { hostileHeadings, hostileRows } from './bench/hostile-table.ts';
import { madeUpPeople } from './bench/made-up-names.ts';
import { madeUpId, madeUpStory } from './bench/made-up-story.ts';
import { packHeadings, packRows, turnOnPacks } from './bench/packs.ts';
import { proseOf } from './bench/prose.ts';
import { storiesTimes } from './bench/stories-page.ts';
import { chromiumSwitches, ensureBrowsers, requireBrowser } from './browsers.ts';
import { run } from './run.ts';

const sizes = [0, 100, 10_000, 100_000] as const;
const rounds = 7;
/** The sizes of which the stories page is held to times. */
const storySizes = [2_000, 100_000] as const;

/** The size of the draft that the editor is held to times with. */
const draftSize = 2_000;

type Visit = { readonly first: number; readonly last: number; readonly marks: number; readonly heap: number };

const fullNames = (count: number): readonly string[] =>
  madeUpPeople(count).flatMap(({ names }) => names[0]?.text ?? []);
const bundledPeople = bundledNames.flatMap(({ kind, names }) =>
  kind === 'person' ? (names[0]?.text ?? []) : [],
);

/** Sentences that name some of these, one in six; and unknown people with two names, as pages have them. */
function pageWith(length: number, names: readonly string[]): string {
  const sentences = names.map((name) => ({ text: `On that day ${name} signed the minutes.` }));
  return pageSource(proseOf(length, sentences, ['Nobody Else', 'Arthur Prescott', 'Irene Holloway']));
}

const pages = [
  ['10 kB', 10_000],
  ['1 MB', 1_000_000],
] as const;

ensureBrowsers(['chromium']);
if (run('wxt', ['build']) !== 0) process.exit(1);
const folder = await mkdtemp(join(tmpdir(), 'namelight-stories-'));
const rows: (readonly string[])[] = [];
try {
  const [only, file] = process.argv.slice(2);
  if (only === undefined || only === '--hostile')
    console.log(table([[...hostileHeadings], null, ...(await hostileRows(withStory))]));
  if (only === undefined || only === '--packs') await measurePacks(file);
  if (only === undefined || only === '--stories') await measureStories();
  if (only === undefined) {
    for (const size of sizes) await measure(size);
    console.log(
      table([
        ['', ...pages.flatMap(([name]) => [`${name}: first mark, ms`, 'last', 'marks', 'heap, MB'])],
        null,
        ...rows,
      ]),
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: [...chromiumSwitches],
    enableExtensions: [join(import.meta.dirname, '../.output/chrome-mv3')],
    protocolTimeout: 600_000,
  });
}

async function measurePacks(file: string | undefined): Promise<void> {
  const browsers = { off: await launch(), on: await launch() };
  try {
    await turnOnPacks(await welcomeOf(browsers.on));
    for (const browser of Object.values(browsers)) await (await welcomeOf(browser)).close();
    console.log(table([[...packHeadings], null, ...(await packRows(browsers, rounds, file))]));
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  }
}

async function withStory<Result>(
  story: StoryFileInput | null,
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await launch();
  try {
    // It opens in front of what is measured.
    await (await welcomeOf(browser)).close();
    if (story !== null) await addStory(browser, story);
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function measureStories(): Promise<void> {
  const read: (readonly string[])[] = [];
  for (const size of storySizes)
    await withStory(madeUpStory(size), async (browser) => {
      const times = await storiesTimes(browser, await ownOrigin(browser), madeUpId);
      read.push([`${size} entities`, ...Object.values(times).map((time) => time.toFixed(0))]);
    });
  console.log(
    table([
      ['stories page, ms', 'open', 'whole', 'key', 'slowest key', 'longest task opening', 'searching'],
      null,
      ...read,
    ]),
  );
  const written = await withStory(null, async (browser) =>
    editorTimes(browser, await ownOrigin(browser), madeUpStory(draftSize)),
  );
  console.log(
    table([
      ['editor, ms', 'open', 'key', 'slowest key', 'longest task opening', 'typing'],
      null,
      [`${draftSize} entities`, ...Object.values(written).map((time) => time.toFixed(0))],
    ]),
  );
}

async function measure(size: number): Promise<void> {
  await withStory(size === 0 ? null : madeUpStory(size), async (browser) => {
    // The people that a page names are the same in all stories.
    const names = size === 0 ? bundledPeople : fullNames(bundledPeople.length);
    const cells: string[] = [];
    for (const [, length] of pages) {
      await using page = await serve(pageWith(length, names));
      const visits: Visit[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, page.address));
      const median = (key: keyof Visit): number =>
        visits.map((one) => one[key]).toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
      cells.push(
        median('first').toFixed(0),
        median('last').toFixed(0),
        `${median('marks')}`,
        (median('heap') / 1e6).toFixed(2),
      );
    }
    rows.push([size === 0 ? 'the bundled story' : `${size} entities`, ...cells]);
    if (size === 0) return;
    console.log(`${size} entities: the background holds ${await backgroundHeap(browser)} MB.`);
    const [half, most] = await factTimes(browser, size);
    console.log(`${size} entities: the facts of one come in ${half} ms, 95 of 100 times in ${most} ms.`);
  });
}

async function welcomeOf(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const page = await target.page();
  if (page === null) throw new Error('There is no welcome page.');
  return page;
}

/** Adds a story as a reader does, in the popup's page. */
async function addStory(browser: Browser, story: StoryFileInput): Promise<void> {
  const file = join(folder, 'set.json');
  writeFileSync(file, JSON.stringify(story));
  const page = await browser.newPage();
  await page.goto(new URL('/popup.html?tab=0#stories', await ownOrigin(browser)).href);
  const input = await page.waitForSelector('.story-files input[type=file]');
  let start = performance.now();
  await input?.uploadFile(file);
  const add = await page.waitForSelector('.incoming .primary', { timeout: 300_000 });
  const read = performance.now() - start;
  start = performance.now();
  await add?.click();
  await page.waitForFunction(() => document.querySelectorAll('.story-items > li').length === 2, {
    timeout: 300_000,
  });
  const added = performance.now() - start;
  console.log(
    `${story.entities.length} entities: read in ${read.toFixed(0)} ms, added in ${added.toFixed(0)} ms.`,
  );
  await page.close();
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchMarks);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.now() - (window.marked?.last ?? performance.now()) > 1500, {
    timeout: 60_000,
  });
  const { first, last, marks } = await page.evaluate(() => window.marked ?? { first: 0, last: 0, marks: 0 });
  const devTools = await page.createCDPSession();
  const heap = await usedHeap(devTools);
  await page.close();
  return { first, last, marks, heap };
}

/** Runs in the page: notes when there were first marks, and when the last change of their number was. */
function watchMarks(): void {
  const look = (): void => {
    let marks = 0;
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('namelight-')) marks += highlight.size;
    if (marks !== (window.marked?.marks ?? 0)) {
      const now = performance.now();
      window.marked = { first: window.marked?.first ?? now, last: now, marks };
    }
    setTimeout(look, 4);
  };
  look();
}

declare global {
  interface Window {
    marked?: { readonly first: number; readonly last: number; readonly marks: number };
  }
}

/** How long a card waits for its facts, ms: the median, and the 95th percentile, of entities all over the story. */
async function factTimes(browser: Browser, size: number): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(new URL('/popup.html?tab=0', await ownOrigin(browser)).href);
  const ids = Array.from({ length: 100 }, (_, n) => `${madeUpId}/person-${Math.floor((n * size) / 100)}`);
  const times = await page.evaluate(async (ids) => {
    const times: number[] = [];
    for (const entity of ids) {
      const start = performance.now();
      await chrome.runtime.sendMessage({ kind: 'facts-of', request: { entity } });
      times.push(performance.now() - start);
    }
    return times.toSorted((a, b) => a - b);
  }, ids);
  await page.close();
  return [times[50], times[95]].map((time = Number.NaN) => time.toFixed(1));
}

/** The address of the extension's own pages. */
async function ownOrigin(browser: Browser): Promise<string> {
  return (await browser.waitForTarget((target) => target.type() === 'service_worker')).url();
}

async function usedHeap(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Runtime.getHeapUsage')).usedSize;
}

async function backgroundHeap(browser: Browser): Promise<string> {
  const target = browser.targets().find((target) => target.type() === 'service_worker');
  if (target === undefined) return '–';
  return ((await usedHeap(await target.createCDPSession())) / 1e6).toFixed(1);
}
