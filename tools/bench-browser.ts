/**
 * `npm run bench`, in browsers: what Namelight costs a page, beside the least that shows names at
 * all. Each run has a page of its own, as cold as in life.
 * Only the ratios within a run say something.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readGold } from './accuracy/gold.ts';
import { table } from './accuracy/table.ts';
import {
  type BenchBrowser,
  benchScript,
  openChromium,
  openFirefox,
  type Run,
  type RunOptions,
} from './bench/browser/bench-browsers.ts';
import type { Contestant } from './bench/browser/in-page.ts';
import { comparePageLoads, type Load, loadedExtensions } from './bench/browser/page-load.ts';
import { pageSource, textLengths } from './bench/browser/page-source.ts';
import { crowdedProseOf, proseOf } from './bench/prose.ts';
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';

type Size = keyof typeof textLengths;

const passages = readGold(join(import.meta.dirname, '../tests/gold/en.txt'));
/** One sentence in six names something of the story, or seems to. */
const denseOf = (length: number): string => pageSource(proseOf(length, passages, ['Nobody Else']));
const dense = (size: Size): string => denseOf(textLengths[size]);
/** Every sentence does. */
const allNames = (length: number): string => pageSource(crowdedProseOf(length, passages));
/** No sentence does. */
const withoutNames = (size: Size): string =>
  pageSource(proseOf(textLengths[size], [{ text: 'The old cannery stayed shut.' }], ['Nobody Else']));

const titles: Readonly<Record<Contestant, string>> = {
  plain: 'the least',
  namelight: 'Namelight',
  paragraph: 'a paragraph',
  hover: 'the pointer',
};

/** The rest do a part of what Namelight does, and stand in a table of their own. */
const compared = ['plain', 'namelight'] as const satisfies readonly Contestant[];

ensureBrowsers(['chromium', 'firefox']);
if (run('wxt', ['build']) !== 0) process.exit(1);
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()} × ${cpus().length}`);
const script = await benchScript();
for (const open of [openChromium, openFirefox].filter(({ name }) => isAsked(name))) {
  const browser = await open(script);
  try {
    await compare(browser);
    await measureParts(browser);
  } finally {
    await browser.close();
  }
}
if (isAsked('openChromium')) await loadPages();

/** `chromium` or `firefox` on the command line selects that browser alone. */
function isAsked(opener: string): boolean {
  const [wanted = ''] = process.argv.slice(2);
  return opener.toLowerCase().includes(wanted);
}

/** Those that read a whole page, on pages of all sizes. */
async function compare(browser: BenchBrowser): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const size of Object.keys(textLengths) as Size[]) {
    for (const [what, source] of [
      [`${size}, with names`, dense(size)],
      [`${size}, without`, withoutNames(size)],
    ] as const) {
      const runs = await medians({
        browser,
        source,
        contestants: compared,
        rounds: size === '10 MB' ? 1 : 5,
      });
      const plain = runs.get('plain');
      for (const [contestant, run] of runs) rows.push(rowOf(`${what}: ${titles[contestant]}`, run, plain));
    }
  }
  console.log(
    `\n${browser.name}\n${table([['', 'first marks, ms', 'in all, ms', '÷ the least', 'longest task, ms', 'heap, MB', 'marks'], null, ...rows])}`,
  );
}

async function measureParts(browser: BenchBrowser): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const { what, contestant, source, rounds = 3, options = {} } of partMeasurements(browser)) {
    const runs = await medians({ browser, source, contestants: [contestant], rounds, options });
    const run = runs.get(contestant);
    if (run !== undefined) rows.push([what, ms(run.total), ms(run.maxTask), `${run.marks}`]);
  }
  console.log(`\n${table([['', 'ms', 'longest, ms', 'marks'], null, ...rows])}`);
}

type PartMeasurement = {
  readonly what: string;
  readonly contestant: Contestant;
  readonly source: string;
  readonly rounds?: number;
  readonly options?: RunOptions;
};

function partMeasurements({ canSlowDown }: BenchBrowser): readonly PartMeasurement[] {
  return [
    { what: 'a paragraph added to 10 kB', contestant: 'paragraph', source: denseOf(10_000) },
    { what: 'a paragraph added to 1 MB', contestant: 'paragraph', source: denseOf(1_000_000) },
    { what: 'under the pointer, 1 MB, 95th percentile', contestant: 'hover', source: denseOf(1_000_000) },
    { what: 'the same, 620 kB full of names', contestant: 'hover', source: allNames(620_000) },
    ...(canSlowDown ? [1, 10] : []).map(
      (megabytes) =>
        ({
          what: `${megabytes} MB, processor slowed down 4 times`,
          contestant: 'namelight',
          source: denseOf(megabytes * 1_000_000),
          rounds: 1,
          options: { slowDown: 4 },
        }) as const,
    ),
  ];
}

/** Contestants take turns, round by round, so that other load on the machine affects all of them. */
async function medians({
  browser,
  source,
  contestants,
  rounds,
  options = {},
}: {
  readonly browser: BenchBrowser;
  readonly source: string;
  readonly contestants: readonly Contestant[];
  readonly rounds: number;
  readonly options?: RunOptions;
}): Promise<ReadonlyMap<Contestant, Run>> {
  const runs = new Map<Contestant, Run[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [contestant, own] of runs) own.push(await browser.run(source, contestant, options));
  }
  return new Map([...runs].map(([contestant, own]) => [contestant, medianOf(own)]));
}

function medianOf(runs: readonly Run[]): Run {
  const median = (key: keyof Run): number =>
    runs.map((run) => run[key] ?? Number.NaN).toSorted((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
  return {
    first: median('first'),
    total: median('total'),
    maxTask: median('maxTask'),
    marks: median('marks'),
    heap: median('heap'),
  };
}

function ms(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 0);
}

/** What the extension adds to loading a page, beside what any extension adds. */
async function loadPages(): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const size of ['100 kB', '1 MB'] as const) {
    for (const [what, source] of [
      [`${size}, with names`, dense(size)],
      [`${size}, without`, withoutNames(size)],
    ] as const) {
      const loads = await comparePageLoads(source, 7);
      const cells = (key: keyof Load) => loadedExtensions.map((company) => ms(loads[company][key]));
      rows.push([what, ...cells('untilLoaded'), ...cells('mainThread')]);
    }
  }
  const heads = loadedExtensions.map((company) => `with ${company}`);
  console.log(
    `\nLoading a page in Chromium: until loaded, and the main thread in all, ms\n${table([['', ...heads, ...heads], null, ...rows])}`,
  );
}

function rowOf(what: string, run: Run, plain: Run | undefined): readonly string[] {
  const heap = run.heap === null || Number.isNaN(run.heap) ? '–' : (run.heap / 1e6).toFixed(1);
  return [
    what,
    ms(run.first),
    ms(run.total),
    (run.total / (plain?.total ?? Number.NaN)).toFixed(2),
    ms(run.maxTask),
    heap,
    `${run.marks}`,
  ];
}
