/**
 * The benchmark inside a page, bundled as one script with `window.bench` as its entry point. Every contestant finds and
 * shows the same names, or does a part of that.
 */
import stems from 'virtual:stems';
import { NameFilter } from '../../../components/content/name-filter.ts';
import { createFinder } from '../../../components/finder/finder.ts';
import { createPrefilter } from '../../../components/finder/prefilter.ts';
import { boxesOf, markUnder } from '../../../components/page/hit-test.ts';
import { PageMarks } from '../../../components/page/page-marks.ts';
import { startPainting } from '../../../components/page/paint.ts';
import { PageScanner } from '../../../components/page/scan.ts';
import { Slices } from '../../../components/page/slices.ts';
import { bundledLanguages } from '../../../components/story/bundled-languages.ts';
import { bundledNames } from '../../../components/story/bundled-names.ts';
import { wholeWords } from '../../accuracy/plain-match.ts';

/** Milliseconds, but for `marks`. */
export type Cost = {
  /** Until the first marks are painted. */
  readonly first: number;
  /** Of the main thread in all. */
  readonly total: number;
  readonly maxTask: number;
  readonly marks: number;
};

const names = [...new Set(bundledNames.flatMap((entity) => entity.names.map(({ text }) => text)))];

/** One contestant per page. */
const bench = {
  /** Every text node, one native pattern with Unicode word edges, a Highlight: the least that shows names at all. */
  async plain(): Promise<Cost> {
    const pattern = wholeWords(names);
    const highlight = new Highlight();
    return timed(() => {
      for (const node of textNodes()) {
        for (const { index, 0: name } of node.data.matchAll(pattern))
          highlight.add(rangeOf(node, index, name.length));
      }
      CSS.highlights.set('plain', highlight);
      return highlight.size;
    });
  },

  /** All that Namelight does to a page, from its names to the painted marks. */
  async namelight(): Promise<Cost> {
    const { marks, cost } = await annotated();
    return { ...(await cost), marks: marks.all().length };
  },

  /** One paragraph with names is added to a page that was read and rested. */
  async paragraph(): Promise<Cost> {
    const { marks, cost } = await annotated();
    await cost;
    const times: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const added = document.createElement('p');
      added.textContent =
        'On Friday Vladimir Putin and Donald Trump met in Anchorage, Alaska, and talked for three hours.';
      document.querySelector('main')?.append(added);
      const start = performance.now();
      // Records are delivered before this goes on.
      await Promise.resolve();
      times.push(performance.now() - start);
    }
    const [median = Number.NaN] = times.toSorted((a, b) => a - b).slice(times.length >> 1);
    return { first: median, total: median, maxTask: Math.max(...times), marks: marks.all().length };
  },

  /** The 95th percentile of looking under the pointer, on and beside names that are on the screen. */
  async hover(): Promise<Cost> {
    const { marks, cost } = await annotated();
    await cost;
    const all = marks.all();
    const times: number[] = [];
    for (let index = 0; index < 40; index += 1) {
      const mark = all[Math.floor((index * all.length) / 40)];
      if (mark === undefined) continue;
      mark.start.node.parentElement?.scrollIntoView({ block: 'center' });
      await drawn();
      const [box] = boxesOf(mark);
      if (box === undefined) continue;
      for (let step = 0; step < 10; step += 1) {
        const point = { x: box.left + (box.width * step) / 5, y: box.top + box.height / 2 };
        const start = performance.now();
        markUnder(point, marks);
        times.push(performance.now() - start);
      }
    }
    const sorted = times.toSorted((a, b) => a - b);
    const high = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
    return { first: high, total: high, maxTask: sorted.at(-1) ?? Number.NaN, marks: all.length };
  },
} as const;

/** Resolves when the browser has painted: in real life the pointer moves over painted pages. */
const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export type Contestant = keyof typeof bench;

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;

async function timed(work: () => number): Promise<Cost> {
  const start = performance.now();
  const marks = work();
  const total = performance.now() - start;
  return { first: total, total, maxTask: total, marks };
}

type Annotated = { readonly marks: PageMarks; readonly cost: Promise<Omit<Cost, 'marks'>> };

/** Starts Namelight; `cost` comes when everything is read. */
async function annotated(): Promise<Annotated> {
  const { signal } = new AbortController();
  const tasks: number[] = [];
  const start = performance.now();
  let first = Number.NaN;
  const { postTask } = Scheduler.prototype;
  // The page's own scheduler, so that each slice of the reading is seen.
  Scheduler.prototype.postTask = function (work, options) {
    const watched = () => {
      const start = performance.now();
      work();
      tasks.push(performance.now() - start);
    };
    return postTask.call(this, watched, options);
  };
  const painter = startPainting({ appearance: { style: 'underline', colors: 'blue-green-orange' }, signal });
  const slices = new Slices(signal);
  const texts = new NameFilter({ prefilter: createPrefilter(stems), words: null });
  const scanner = new PageScanner({ document, filter: texts, wake: slices.request, signal });
  const finder = createFinder(bundledNames, bundledLanguages);
  const marks = new PageMarks({ document, finder, texts, scanner });
  slices.start((slice) => {
    const { change, isAllRead } = marks.tick(slice);
    painter.change(change);
    if (Number.isNaN(first) && change.added.length > 0) first = performance.now() - start;
    return isAllRead;
  });
  tasks.push(performance.now() - start);
  const cost = (async () => {
    while (marks.isBusy) await new Promise((resolve) => setTimeout(resolve, 10));
    const total = tasks.reduce((sum, each) => sum + each, 0);
    return { first, total, maxTask: Math.max(...tasks) };
  })();
  return { marks, cost };
}

function* textNodes(): Iterable<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text;
}

function rangeOf(node: Text, from: number, length: number): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: from,
    endContainer: node,
    endOffset: from + length,
  });
}
