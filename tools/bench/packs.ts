/** What the packs cost a page of news: beside the bundled story alone, and beside it where it has as many names to mark. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { addedRules } from '../../components/finder/added-names.ts';
import { EvidenceCounts } from '../../components/finder/evidence.ts';
import { createFinder, type Finder } from '../../components/finder/finder.ts';
import type { Mention } from '../../components/finder/mentions.ts';
import { qualifyIds, readStoryFile } from '../../components/library/story-file.ts';
import { packs } from '../../components/shelf/packs.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { addedStoryOf } from '../../components/story/entity-id.ts';
import { makePacks, packText } from '../packs/pack-files.ts';
import { serve } from './browser/page-load.ts';
import { pageSource } from './browser/page-source.ts';
import { newsOf } from './prose.ts';

type Visit = {
  /** What the page's main thread worked, without the time in which others had the processor; and until the first mark, ms. */
  readonly work: number;
  readonly first: number;
  readonly marks: number;
};

const pages = [
  ['100 kB', 100_000],
  ['1 MB', 1_000_000],
] as const;

export const packHeadings = [
  'news',
  'main thread, ms',
  '÷ bundled',
  'first mark, ms',
  '÷ bundled',
  'marks',
] as const;

/**
 * Gives the rows of a table. Visits take turns, since a machine is not always as fast. `articles` is a file with an article a
 * line as JSON with a `text`; without one, the news is made up.
 */
export async function packRows(
  browsers: { readonly off: Browser; readonly on: Browser },
  rounds: number,
  articles: string | undefined,
): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] =
    articles === undefined ? [] : [...(await articleRows(browsers, rounds, articles))];
  for (const [size, length] of pages) {
    const news = articles === undefined ? newsOf(length) : articlesOf(articles, length);
    await using page = await serve(pageSource(news));
    await using likeIt = await serve(pageSource(withBundledNames(news)));
    const turns = [
      ['the bundled story', browsers.off, page.address],
      ['it, as many names', browsers.off, likeIt.address],
      ['both packs', browsers.on, page.address],
    ] as const;
    const visits = turns.map((): Visit[] => []);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, [, browser, address]] of turns.entries())
        visits[index]?.push(await visit(browser, address));
    const [bundled = []] = visits;
    rows.push(...turns.map(([what], index) => row(`${size}, ${what}`, visits[index] ?? [], bundled)));
  }
  return rows;
}

/** So many articles in which the bundled story marks a name, the first of them, each as a page of its own. */
const articleCount = 10;

async function articleRows(
  browsers: { readonly off: Browser; readonly on: Browser },
  rounds: number,
  file: string,
): Promise<readonly (readonly string[])[]> {
  const finder = createFinder(bundledNames);
  const naming = linesOf(file).filter((text) =>
    mentionsIn(finder, paragraphsOf(text)).some(({ length }) => length > 0),
  );
  const sums: { readonly off: Visit[]; readonly on: Visit[] } = { off: [], on: [] };
  for (const text of naming) {
    if (sums.off.length === articleCount) break;
    await using page = await serve(pageSource(paragraphsOf(text)));
    // What few sentences name is not marked everywhere.
    if ((await visit(browsers.off, page.address)).marks === 0) continue;
    const visits: { readonly off: Visit[]; readonly on: Visit[] } = { off: [], on: [] };
    for (let round = 0; round < rounds; round += 1)
      // What comes first is no faster for it.
      for (const key of round % 2 === 0 ? (['off', 'on'] as const) : (['on', 'off'] as const))
        visits[key].push(await visit(browsers[key], page.address));
    for (const key of ['off', 'on'] as const) sums[key].push(medianOf(visits[key]));
  }
  const mean = { off: [meanOf(sums.off)], on: [meanOf(sums.on)] };
  return [
    row('an article, the bundled story', mean.off, mean.off),
    row('an article, both packs', mean.on, mean.off),
  ];
}

const medianOf = (visits: readonly Visit[]): Visit => ({
  work: median(visits, 'work'),
  first: median(visits, 'first'),
  marks: median(visits, 'marks'),
});

const meanOf = (visits: readonly Visit[]): Visit => {
  const mean = (key: keyof Visit) => visits.reduce((sum, one) => sum + one[key], 0) / visits.length;
  return { work: mean('work'), first: mean('first'), marks: mean('marks') };
};

function row(what: string, visits: readonly Visit[], bundled: readonly Visit[]): readonly string[] {
  const cells = (key: 'work' | 'first') => [
    median(visits, key).toFixed(0),
    (median(visits, key) / median(bundled, key)).toFixed(2),
  ];
  return [what, ...cells('work'), ...cells('first'), median(visits, 'marks').toFixed(0)];
}

const median = (visits: readonly Visit[], key: keyof Visit): number =>
  visits.map((one) => one[key]).toSorted((a, b) => a - b)[visits.length >> 1] ?? Number.NaN;

/** The text of each article. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const paragraphsOf = (text: string): readonly string[] =>
  text.split('\n').filter((paragraph) => paragraph.trim() !== '');

function articlesOf(file: string, length: number): readonly string[] {
  const paragraphs = linesOf(file).flatMap(paragraphsOf);
  const news: string[] = [];
  for (let written = 0; written < length; written += news.at(-1)?.length ?? length)
    news.push(paragraphs[news.length % paragraphs.length] ?? '');
  return news;
}

/** The same with a name of the bundled story for each name of a pack. */
function withBundledNames(news: readonly string[]): readonly string[] {
  const finder = createFinder(
    [...bundledNames, ...makePacks().flatMap((pack) => namesOf(packText(pack)))],
    [],
    addedRules,
  );
  const full = bundledNames.flatMap(({ names: [first] }) => first?.text ?? []);
  const mentions = mentionsIn(finder, news);
  let replaced = 0;
  return news.map((text, index) => {
    const added = (mentions[index] ?? []).filter(({ entity }) => addedStoryOf(entity) !== null);
    return added.reduceRight((before, { span }) => {
      replaced += 1;
      return before.slice(0, span.from) + full[replaced % full.length] + before.slice(span.to);
    }, text);
  });
}

function mentionsIn(finder: Finder, paragraphs: readonly string[]): readonly (readonly Mention[])[] {
  const readings = paragraphs.map((text) => finder.read(text, 'en'));
  const page = new EvidenceCounts();
  for (const { emits } of readings) page.add(emits);
  return readings.map((reading) => reading.mentions(page));
}

function namesOf(text: string) {
  const read = readStoryFile(text);
  if (read.kind !== 'file') throw new Error('A pack is no story file.');
  return qualifyIds(read.file).names;
}

/** Turns both packs on, as a reader does on the welcome page. */
export async function turnOnPacks(welcome: Page): Promise<void> {
  for (let number = 1; number <= packs.length; number += 1) {
    const input = `.packs li:nth-of-type(${number}) input`;
    await (await welcome.waitForSelector(input))?.click();
    await welcome.waitForSelector(`.packs:has(li:nth-of-type(${number}) :checked) + p:empty`);
    await wait(addingMs);
  }
}

/** A pack is shown as on before it is added; that takes no longer than this, ms. */
const addingMs = 3_000;

async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchMarks);
  const devTools = await page.createCDPSession();
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  const work = await workAtRest(devTools);
  const { first, marks } = await page.evaluate(() => window.marked ?? { first: Number.NaN, marks: 0 });
  await page.close();
  return { work, first, marks };
}

/** A page is at rest when it has worked no longer than this, ms, between each of some looks. */
const restMs = 6;
const looks = 5;
const lookMs = 250;

async function workAtRest(devTools: CDPSession): Promise<number> {
  let last = await workOf(devTools);
  for (let restful = 0; restful < looks; ) {
    await wait(lookMs);
    const now = await workOf(devTools);
    restful = now - last < restMs ? restful + 1 : 0;
    last = now;
  }
  return last;
}

/** Without what asking costs. */
async function workOf(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return 1_000 * (metric('TaskDuration') - metric('DevToolsCommandDuration'));
}

/** Runs in the page: notes when there were first marks, and how many. */
function watchMarks(): void {
  const look = (): void => {
    let marks = 0;
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('namelight-')) marks += highlight.size;
    const now = performance.now();
    if (marks > 0) window.marked = { first: window.marked?.first ?? now, last: now, marks };
    setTimeout(look, 20);
  };
  look();
}
