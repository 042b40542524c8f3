/**
 * Measures the finder against what people labelled, and beside it two plain ways that know the same
 * names: `npm run accuracy` takes our own set in tests/gold, `npm run accuracy -- FILE…` others
 * (`.jsonl`, or `.txt` in the notation of ours).
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { bundledLanguages } from '../components/facts/bundled-languages.ts';
import { bundledNames } from '../components/facts/bundled-names.ts';
import { type Contestant, contestants } from './accuracy/contestants.ts';
import { type Passage, readGold } from './accuracy/gold.ts';
import { type Result, report, reportApart } from './accuracy/report.ts';
import { judge } from './accuracy/score.ts';

/** What "the West" is, people disagree on too often to count it with the rest; other sets do not label it. */
const apart = 'the-west';

const files = process.argv.slice(2);
const ours = globSync('../tests/gold/*.txt', { cwd: import.meta.dirname })
  .map((path) => join(import.meta.dirname, path))
  .sort();
const passages = (files.length > 0 ? files : ours).flatMap(readGold);
const [finder, ...others] = contestants(bundledNames, bundledLanguages);

console.log(report([measure(finder), ...others.map(measure)]));
const labelled = new Set(passages.filter(({ wanted }) => wanted.some(isApart)).map(({ set }) => set));
if (labelled.size > 0) {
  const measureApart = ({ name, find }: Contestant): Result => ({
    name,
    outcomes: passages
      .filter(({ set }) => labelled.has(set))
      .map((passage) => judge(only(passage, isApart), find(passage).filter(isApart))),
  });
  console.log(`\n${reportApart(apart, [measureApart(finder), ...others.map(measureApart)])}`);
}

function measure({ name, find }: Contestant): Result {
  const isCounted = (one: { entity: string }): boolean => !isApart(one);
  const outcomes = passages.map((passage) =>
    judge(only(passage, isCounted), find(passage).filter(isCounted)),
  );
  return { name, outcomes };
}

function isApart({ entity }: { readonly entity: string }): boolean {
  return entity === apart;
}

function only(passage: Passage, isWanted: (one: { entity: string }) => boolean): Passage {
  return { ...passage, wanted: passage.wanted.filter(isWanted) };
}
