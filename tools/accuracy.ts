/**
 * Measures the finder against what people labelled, and beside it two plain ways that know the same
 * names: `npm run accuracy` takes our own set in tests/gold, `npm run accuracy -- FILE…` others
 * (`.jsonl`, or `.txt` in the notation of ours). `--facts FILE` adds the names of a fact set of one's own; its
 * entities are labelled by their plain ids.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundledLanguages } from '../components/facts/bundled-languages.ts';
import { bundledNames } from '../components/facts/bundled-names.ts';
import { type Contestant, contestants } from './accuracy/contestants.ts';
import { type Passage, readGold } from './accuracy/gold.ts';
import { type Result, report, reportApart } from './accuracy/report.ts';
import { judge } from './accuracy/score.ts';
import { namesInFiles } from './facts/own-names.ts';

/** What "the West" is, people disagree on too often to count it with the rest; other sets do not label it. */
const apart = 'the-west';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { facts: { type: 'string', multiple: true } },
});
const ours = globSync('../tests/gold/*.txt', { cwd: import.meta.dirname })
  .map((path) => join(import.meta.dirname, path))
  .sort();
const passages = (files.length > 0 ? files : ours).flatMap(readGold);
const [finder, ...others] = contestants(
  [...bundledNames, ...namesInFiles(values.facts ?? [])],
  bundledLanguages,
);

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
    judge(only(passage, isCounted), plainly(find(passage)).filter(isCounted)),
  );
  return { name, outcomes };
}

/** Ids as gold files write them: without the set that an added entity is of. */
function plainly<One extends { readonly entity: string }>(found: readonly One[]): readonly One[] {
  return found.map((one) => ({ ...one, entity: one.entity.slice(one.entity.indexOf('/') + 1) }));
}

function isApart({ entity }: { readonly entity: string }): boolean {
  return entity === apart;
}

function only(passage: Passage, isWanted: (one: { entity: string }) => boolean): Passage {
  return { ...passage, wanted: passage.wanted.filter(isWanted) };
}
