import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  byRound,
  differences,
  type Figures,
  loadLines,
  type Measurement,
  pageTable,
  quietOnly,
  ratio,
  spread,
} from '../../tools/bench/beside/compare.ts';
import { askedIn } from '../../tools/bench/beside/contestants.ts';
import { workedBetween } from '../../tools/bench/beside/launch.ts';
import { benchPages, type PageName, pathOf } from '../../tools/bench/beside/pages.ts';
import { storyNames } from '../../tools/bench/beside/story-names.ts';
import { longestOwnTask, type TraceEvent } from '../../tools/bench/beside/trace.ts';
import { median } from '../../tools/bench/stopwatch.ts';
import { ToolError } from '../../tools/command-line.ts';

const nothing: Figures = {
  mainThread: 0,
  script: 0,
  compile: 0,
  processes: 0,
  heap: 0,
  firstMark: null,
  longestTask: null,
  marks: null,
};

const measured = (round: number, contestant: string, figures: Partial<Figures>, load = 1): Measurement => ({
  round,
  contestant,
  page: 'a',
  load,
  figures: { ...nothing, ...figures },
});

describe('rounds', () => {
  it('are compared with themselves, and only where both were measured', () => {
    const measurements = [
      measured(1, 'now', { mainThread: 70 }),
      measured(1, 'no extension', { mainThread: 20 }),
      measured(2, 'now', { mainThread: 90 }),
      measured(3, 'no extension', { mainThread: 25 }),
      measured(4, 'no extension', { mainThread: 30 }),
      measured(4, 'now', { mainThread: 75 }),
    ];
    const of = (contestant: string) => byRound(measurements, { contestant, page: 'a', figure: 'mainThread' });
    expect(differences(of('now'), of('no extension'))).toEqual([50, 45]);
  });

  it('are left out whole if the machine was busy in a part of them', () => {
    const measurements = [
      measured(1, 'now', {}, 2.2),
      measured(2, 'now', {}, 1),
      measured(2, 'no extension', {}, 2.3),
    ];
    expect(quietOnly(measurements, 2.2).map(({ round }) => round)).toEqual([1]);
    expect(loadLines(measurements, 2.2)).toEqual([
      'round 1: load 2.20',
      'round 2: load 2.30, above 2.2: left out',
    ]);
  });
});

describe('a cell', () => {
  it('has the median and the range', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(spread([72, 66, 69], 0)).toBe('69 (66…72)');
    expect(spread([1.234], 2)).toBe('1.23');
    expect(spread([], 0)).toBe('–');
  });

  it('has a ratio only if both are above zero in every round', () => {
    expect(ratio([30, 40, 50], [20, 10, 30])).toBe('2.00');
    expect(ratio([30, 40, 50], [20, -1, 30])).toBe('–');
    expect(ratio([-3, 40, 50], [20, 10, 30])).toBe('–');
    expect(ratio([], [20])).toBe('–');
  });
});

it('sets out what no extension costs, what the others add, and the ratios to the first of them', () => {
  const sides = { page: 'a', nobody: 'no extension', others: ['now', 'before'] } as const;
  const text = pageTable(
    [
      measured(1, 'no extension', { mainThread: 100, heap: 0.61 }),
      measured(1, 'now', { mainThread: 140, heap: 1.61, firstMark: 80, longestTask: 20, marks: 25 }),
      measured(1, 'before', { mainThread: 180, heap: 3.61, firstMark: 100, longestTask: 10, marks: 50 }),
    ],
    sides,
  );
  const rows = text.split('\n').map((line) => line.split(/ {2,}/));
  expect(rows).toEqual([
    ['Page a, 100 kB with 50 names'],
    expect.arrayContaining(['rounds', 'main thread, ms', 'heap, MB', 'longest own task, ms', 'marks']),
    [expect.stringMatching(/^─/)],
    ['no extension', '1', '100', '0', '0.0', '0', '0.61', '–', '–', '–'],
    ['now', '1', '40', '0', '0.0', '0', '1.00', '80', '20', '25'],
    ['before', '1', '80', '0', '0.0', '0', '3.00', '100', '10', '50'],
    [expect.stringMatching(/^─/)],
    ['before ÷ now', '2.00', '–', '–', '–', '3.00', '1.25', '0.50'],
  ]);
});

describe('pages', () => {
  const pages = benchPages();
  const sourceOf = (page: PageName): string => pages.get(pathOf(page)) ?? '';
  /** Of the text alone, so that tags within a name do not hide it. */
  const namesOn = (page: PageName): number => {
    const longestFirst = storyNames.toSorted((one, other) => other.length - one.length);
    const text = sourceOf(page)
      .replace(/<script>.*<\/script>/su, '')
      .replaceAll('</th>', ' ')
      .replace(/<[^>]+>/g, '');
    return text.match(new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gu'))?.length ?? 0;
  };

  it.each([
    ['e', 0],
    ['a', 50],
    ['b', 500],
    ['c', 0],
    ['d', 8],
  ] as const)('%s has %i names', (page, names) => expect(namesOn(page)).toBe(names));

  it.each([
    ['a', 100_000],
    ['b', 1_000_000],
    ['c', 1_000_000],
  ] as const)('%s has the size that it is said to have', (page, size) => {
    expect(Math.abs(sourceOf(page).length / size - 1)).toBeLessThan(0.1);
  });

  it('are the same each time', () => expect(benchPages()).toEqual(pages));
});

describe('a recording', () => {
  const span = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
    name,
    ph: 'X',
    pid: 7,
    tid: 1,
    ts,
    dur,
    ...more,
  });
  const page = { beginData: { url: 'http://127.0.0.1:1/a.html' } };
  const ofExtension = { data: { url: 'chrome-extension://abc/content.js' } };
  const events: readonly TraceEvent[] = [
    { name: 'thread_name', ph: 'M', pid: 7, tid: 1, ts: 0, args: { name: 'CrRendererMain' } },
    span('RunTask', 0, 90_000, { tdur: 80_000 }),
    span('ParseHTML', 10, 80_000, { args: page }),
    span('RunTask', 100_000, 30_000, { tdur: 20_000 }),
    span('FunctionCall', 110_000, 5_000, { args: ofExtension }),
    span('RunTask', 200_000, 10_000, { tdur: 9_000 }),
    span('RunMicrotasks', 201_000, 10),
    span('RunTask', 300_000, 99_000, { tid: 2 }),
    span('FunctionCall', 300_001, 5, { tid: 2, args: ofExtension }),
  ];

  it('reports the longest task of the page in which the extension ran, without the time of others', () => {
    expect(longestOwnTask(events, 'http://127.0.0.1:1/a')).toBe(20);
    expect(longestOwnTask(events.slice(0, 4), 'http://127.0.0.1:1/a')).toBe(0);
  });

  it('reports nothing of a page that it does not have', () => {
    expect(longestOwnTask(events, 'http://127.0.0.1:1/b')).toBeNull();
  });
});

it('counts what processes worked meanwhile, whenever they began', () => {
  const before = new Map([
    [1, 100],
    [2, 50],
  ]);
  const after = new Map([
    [1, 130],
    [3, 40],
  ]);
  expect(workedBetween(before, after)).toBe(70);
});

describe('the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'namelight-beside-'));
    writeFileSync(join(folder, 'manifest.json'), '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes builds under any name', () => {
    const asked = askedIn(['--pages', 'a,e', `now=${folder}`, `before=${folder}`]);
    expect(asked).toEqual({
      contestants: [
        { name: 'now', folder },
        { name: 'before', folder },
      ],
      pages: ['e', 'a'],
      rounds: 5,
      load: 2.2,
      out: null,
    });
  });

  it.each([
    [[]],
    [['now']],
    [['now=/nowhere']],
    [['--rounds', '0', 'now=FOLDER']],
    [['--pages', 'a,x', 'now=FOLDER']],
    [['now=FOLDER', 'now=FOLDER']],
    [['no extension=FOLDER']],
  ])('refuses %j', (args) => {
    const filled = args.map((each) => each.replace('FOLDER', folder));
    expect(() => askedIn(filled)).toThrow(ToolError);
  });
});
