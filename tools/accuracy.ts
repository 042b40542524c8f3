/**
 * Measures the finder against labeled texts, and for comparison plain matchers with the same names. `npm run accuracy`
 * uses our own texts in tests/gold, `npm run accuracy -- FILE…` others (`.jsonl`, or in our notation). `--facts FILE` adds
 * the names of a story file; its entities are labeled by their unqualified ids. `--pages FOLDER` measures on saved pages,
 * `--proposed` which names of articles are offered to begin a story with.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledLanguages } from '../components/story/bundled-languages.ts';
import { bundledNames } from '../components/story/bundled-names.ts';
import { type Contestant, contestants } from './accuracy/contestants.ts';
import { hasOtherNames, type Passage, readGold, strictly } from './accuracy/gold.ts';
import { measurePages, reportPages } from './accuracy/pages.ts';
import { reportProposed } from './accuracy/proposed.ts';
import { type Result, type Results, report, reportSeparate, reportStrict } from './accuracy/report.ts';
import { comparePassage } from './accuracy/score.ts';
import { ensureBrowsers } from './browsers.ts';
import { commandLine } from './command-line.ts';
import { namesInFiles } from './facts/own-names.ts';
import { run } from './run.ts';

/** Measured separately: people disagree too often on what "the West" is, and other stories do not label it. */
const separateEntity = 'the-west';

const usage = `Usage:
  npm run accuracy -- [--facts FACTS] [FILE…]
      precision and recall on labeled texts, else on our own in tests/gold, beside whole words and a native pattern
  A FILE that ends in .jsonl holds a passage a line: {"id", "text", "mentions": [{"start", "end", "id"}], "lang"?};
  mentions with the id "other" and "optional": true are names of something else: with them, strict figures come first;
  any other is written in the notation of tests/gold, which docs/testing-stories.md explains.
  npm run accuracy -- --pages FOLDER
      builds Namelight, opens each saved page of FOLDER (.html.gz) in Chromium with it, has all mentions marked, and
      compares the marks with its labels.jsonl: {"file", "text", "before", "after", "label": "right" | "wrong" | "doubtful"}, a line each
  npm run accuracy -- --proposed FILE…
      how many of the people, places and organizations of articles are offered as names that no story knows; a FILE is
      in the form of Elevant's benchmarks: {"id", "text", "labels": [{"span", "entity_id", "type"}], "evaluation_span"?, "lang"?}, a line each
  FACTS is a story file, whose names are looked for beside the bundled ones; --facts may stand several times`;

process.exitCode = await commandLine({ usage, run: main });

async function main(): Promise<number> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      facts: { type: 'string', multiple: true },
      pages: { type: 'string' },
      proposed: { type: 'boolean', default: false },
    },
  });
  if (values.pages !== undefined) return comparePages(values.pages);
  if (values.proposed) {
    console.log(reportProposed(files));
    return 0;
  }
  const passages = (files.length > 0 ? files : ownFiles()).flatMap(readGold);
  const names = [...bundledNames, ...namesInFiles(values.facts ?? [])];
  const [finder, ...plain] = contestants(names, bundledLanguages);
  const resultsOf = (measure: Measure, those: readonly Passage[]): Results => [
    measure(finder, those),
    ...plain.map((one) => measure(one, those)),
  ];
  if (passages.some(hasOtherNames)) console.log(reportStrict(resultsOf(measure, passages.map(strictly))));
  console.log(report(resultsOf(measure, passages)));
  const labeled = new Set(passages.filter(({ wanted }) => wanted.some(isSeparate)).map(({ set }) => set));
  if (labeled.size === 0) return 0;
  const ofThose = passages.filter(({ set }) => labeled.has(set));
  console.log(`\n${reportSeparate(separateEntity, resultsOf(measureSeparately, ofThose))}`);
  return 0;
}

type Measure = (contestant: Contestant, passages: readonly Passage[]) => Result;

async function comparePages(folder: string): Promise<number> {
  ensureBrowsers(['chromium']);
  if (run('wxt', ['build']) !== 0) return 1;
  const extension = join(import.meta.dirname, '../.output/chrome-mv3');
  console.log(reportPages(await measurePages(folder, extension)));
  return 0;
}

function ownFiles(): readonly string[] {
  const folder = join(import.meta.dirname, '../tests/gold');
  return globSync('*.txt', { cwd: folder })
    .map((file) => join(folder, file))
    .sort();
}

function measure({ name, find }: Contestant, passages: readonly Passage[]): Result {
  const isCounted = (one: { entity: string }): boolean => !isSeparate(one);
  const outcomes = passages.map((passage) =>
    comparePassage(only(passage, isCounted), withPlainIds(find(passage)).filter(isCounted)),
  );
  return { name, outcomes };
}

function measureSeparately({ name, find }: Contestant, passages: readonly Passage[]): Result {
  const outcomes = passages.map((passage) =>
    comparePassage(only(passage, isSeparate), find(passage).filter(isSeparate)),
  );
  return { name, outcomes };
}

/** Removes the story from qualified ids, as in gold files. */
function withPlainIds<One extends { readonly entity: string }>(found: readonly One[]): readonly One[] {
  return found.map((one) => ({ ...one, entity: one.entity.slice(one.entity.indexOf('/') + 1) }));
}

function isSeparate({ entity }: { readonly entity: string }): boolean {
  return entity === separateEntity;
}

function only(passage: Passage, isWanted: (one: { entity: string }) => boolean): Passage {
  return { ...passage, wanted: passage.wanted.filter(isWanted) };
}
