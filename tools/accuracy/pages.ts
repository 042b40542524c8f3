/**
 * Real pages as a measure: each saved page of a folder is opened in the built extension, and its marks are compared with
 * the labels in `labels.jsonl`. All mentions are marked, also in navigation and of countries. Scripts of the pages do not
 * run, and nothing is loaded from the network.
 */
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { everyMention } from '../../tests/e2e/harness/settings.ts';
import { chromiumSwitches, requireBrowser } from '../browsers.ts';
import { bytesOf, ToolError } from '../command-line.ts';
import { scoresOf } from './score.ts';
import { table } from './table.ts';

/** A mark with the text around it, and what a person said of it. */
export type LabeledMark = {
  readonly file: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly label: 'right' | 'wrong' | 'doubtful';
};

/** A mark as found, with what stands before and after it in its document. */
export type FoundMark = Omit<LabeledMark, 'label'>;

/** What came of one page. */
export type PageOutcome = {
  readonly file: string;
  /** Labels whose mark was found again. */
  readonly kept: readonly LabeledMark[];
  readonly gone: readonly LabeledMark[];
  readonly added: readonly FoundMark[];
  readonly isUntouched: boolean;
};

const labelsFile = 'labels.jsonl';
/** How many characters of a page's text are read around a mark, white space among them. */
const reach = 600;

/** Reads the labels of a folder of pages. */
function readLabels(folder: string): readonly LabeledMark[] {
  const path = join(folder, labelsFile);
  return bytesOf(path)
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as LabeledMark;
      } catch {
        throw new ToolError(
          `${path}:${index + 1}: this is not a label, {"file", "text", "before", "after", "label"}`,
        );
      }
    });
}

/** Opens all pages of a folder, one after the other. */
export async function measurePages(folder: string, extension: string): Promise<readonly PageOutcome[]> {
  const labels = Map.groupBy(readLabels(folder), ({ file }) => file);
  const files = globSync('*.html.gz', { cwd: folder }).sort();
  if (files.length === 0) throw new ToolError(`${folder} has no pages (.html.gz).`);
  const server = await serveSaved(folder);
  const context = await startBrowser(server.origin, extension);
  try {
    const outcomes: PageOutcome[] = [];
    for (const packed of files) {
      const file = packed.replace(/\.gz$/, '');
      const { marks, isUntouched } = await readPage(context, { file, address: `${server.origin}/${file}` });
      outcomes.push({ file, isUntouched, ...compareMarks(labels.get(file) ?? [], marks) });
    }
    return outcomes;
  } finally {
    await context.close();
    server.close();
  }
}

/** Which labels' marks were found again. White space does not count, and of the contexts only what both have. */
export function compareMarks(
  labels: readonly LabeledMark[],
  marks: readonly FoundMark[],
): Pick<PageOutcome, 'kept' | 'gone' | 'added'> {
  const open = new Set(marks);
  const kept: LabeledMark[] = [];
  for (const label of labels) {
    const same = [...open].find((mark) => isSamePlace(label, mark));
    if (same === undefined) continue;
    open.delete(same);
    kept.push(label);
  }
  return { kept, gone: labels.filter((label) => !kept.includes(label)), added: [...open] };
}

function isSamePlace(label: FoundMark, mark: FoundMark): boolean {
  if (label.text !== mark.text) return false;
  const [before, after] = [dense(label.before), dense(label.after)];
  const [ownBefore, ownAfter] = [dense(mark.before), dense(mark.after)];
  const left = Math.min(before.length, ownBefore.length);
  const right = Math.min(after.length, ownAfter.length);
  return (
    before.slice(before.length - left) === ownBefore.slice(ownBefore.length - left) &&
    after.slice(0, right) === ownAfter.slice(0, right)
  );
}

const dense = (text: string): string => text.replace(/\s+/g, '');

/** No scripts, nothing from elsewhere. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

async function serveSaved(folder: string): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const file = globSync('*.html.gz', { cwd: folder }).find((file) => `${request.url}.gz` === `/${file}`);
    if (file === undefined) return void response.writeHead(404).end();
    const html = gunzipSync(readFileSync(join(folder, file)));
    const charset = isUtf8(html) ? '; charset=utf-8' : '';
    response.writeHead(200, {
      'content-type': `text/html${charset}`,
      'content-security-policy': policy,
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function startBrowser(origin: string, extension: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    args: [...chromiumSwitches, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate((settings) => chrome.storage.sync.set(settings), everyMention);
  await context.route(/^https?:/, (route) =>
    route.request().url().startsWith(origin) ? route.continue() : route.abort(),
  );
  // Before the extension's scripts, which begin after it.
  await context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { parsedPage: document.documentElement.outerHTML });
    });
  });
  return context;
}

/** How often marks are counted, ms; they are all there when their count was the same so many times. */
const countIntervalMs = 250;
const restingCounts = 4;

async function readPage(
  context: BrowserContext,
  { file, address }: { readonly file: string; readonly address: string },
): Promise<{ readonly marks: readonly FoundMark[]; readonly isUntouched: boolean }> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  for (let last = -1, same = 0; same < restingCounts; ) {
    const count = await countMarks(page);
    same = count === last ? same + 1 : 0;
    last = count;
    await page.waitForTimeout(countIntervalMs);
  }
  const found = await marksOf(page);
  const isUntouched = await page.evaluate(
    () => Reflect.get(globalThis, 'parsedPage') === document.documentElement.outerHTML,
  );
  await page.close();
  return { marks: found.map((one) => ({ file, ...one })), isUntouched };
}

const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('namelight-') ? size : 0),
      0,
    ),
  );

/** All marks in the order of the page, with the document's text around them, that of scripts too: labels have it so. */
const marksOf = (page: Page): Promise<readonly Omit<FoundMark, 'file'>[]> =>
  page.evaluate((reach) => {
    const starts = new Map<Node, number>();
    let text = '';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      starts.set(node, text.length);
      text += node.nodeValue;
    }
    const found: { readonly from: number; readonly to: number }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('namelight-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const from = (starts.get(startContainer) ?? Number.NaN) + startOffset;
        found.push({ from, to: (starts.get(endContainer) ?? Number.NaN) + endOffset });
      }
    }
    return found
      .sort((one, other) => one.from - other.from)
      .map(({ from, to }) => ({
        text: text.slice(from, to),
        before: text.slice(Math.max(0, from - reach), from),
        after: text.slice(to, to + reach),
      }));
  }, reach);

/** What came of the pages, as text: the figures, then each mark that differs, in its sentence. */
export function reportPages(outcomes: readonly PageOutcome[]): string {
  const [kept, gone, added] = [
    outcomes.flatMap(({ kept }) => kept),
    outcomes.flatMap(({ gone }) => gone),
    outcomes.flatMap(({ added }) => added),
  ];
  const count = (marks: readonly LabeledMark[], label: LabeledMark['label']): number =>
    marks.filter((mark) => mark.label === label).length;
  const [right, wrong, lost] = [count(kept, 'right'), count(kept, 'wrong'), count(gone, 'right')];
  const touched = outcomes.filter(({ isUntouched }) => !isUntouched);
  return [
    table([
      ['pages', 'right', 'wrong', 'doubtful', 'precision', 'lost', 'fixed', 'new', 'DOM changed'],
      null,
      [
        `${outcomes.length}`,
        `${right}`,
        `${wrong}`,
        `${count(kept, 'doubtful')}`,
        scoresOf({ right, wrong, missed: lost }).precision.toFixed(4),
        `${lost}`,
        `${count(gone, 'wrong')}`,
        `${added.length}`,
        `${touched.length}`,
      ],
    ]),
    ...section(
      'Still wrong',
      kept.filter(({ label }) => label === 'wrong'),
    ),
    ...section(
      'Lost: right, and no longer marked',
      gone.filter(({ label }) => label === 'right'),
    ),
    ...section(
      'Fixed: wrong, and no longer marked',
      gone.filter(({ label }) => label === 'wrong'),
    ),
    ...section('New, without a label', added),
    ...(touched.length === 0 ? [] : [`Changed pages\n${touched.map(({ file }) => file).join('\n')}`]),
  ].join('\n\n');
}

const section = (title: string, marks: readonly FoundMark[]): readonly string[] =>
  marks.length === 0 ? [] : [`${title}\n${marks.map(inSentence).join('\n')}`];

/** How many characters of the text around a mark are printed on each side. */
const shownReach = 70;

function inSentence({ file, text, before, after }: FoundMark): string {
  const [left, right] = [before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' ')];
  return `${file.slice(0, 12)}  ${left.slice(-shownReach)}⟦${text}⟧${right.slice(0, shownReach)}`;
}
