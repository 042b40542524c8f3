import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Allowed, allowed } from './patterns/allowed.ts';
import { builtPatterns } from './patterns/built-patterns.ts';
import { readKnownLinear, writeKnownLinear } from './patterns/known-fit.ts';
import { limits, loadChecker } from './patterns/load-checker.ts';
import { type Pattern, patternsIn } from './patterns/patterns-in.ts';

const root = join(import.meta.dirname, '..');

/**
 * Checks that every regular expression in the shipped code takes linear time. Prints those that do not.
 */
export async function arePatternsLinear(): Promise<boolean> {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).sort();
  const found: Pattern[] = [];
  const problems: string[] = [];
  for (const file of files.map((path) => path.replaceAll(sep, '/'))) {
    const { literals, areBuilt } = patternsIn(file, readFileSync(join(root, file), 'utf8'));
    found.push(...literals);
    const built = areBuilt ? await builtPatterns(file) : [];
    if (built === null || (areBuilt && built.length === 0))
      problems.push(`${file}: tools/patterns/built-patterns.ts does not know what it builds.`);
    found.push(...(built ?? []));
  }
  const way = JSON.stringify([checkerVersion(), limits]);
  const fit = readKnownLinear(way);
  await findLinear(found, fit);
  problems.push(...(await patternProblems(found, allowed, fit)));
  writeKnownLinear(way, fit);
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length === 0;
}

/** Adds the linear ones among patterns to those that are known. All processors share the work: it takes minutes. */
async function findLinear(patterns: readonly Pattern[], fit: Set<string>): Promise<void> {
  const left = patterns.filter((pattern) => !fit.has(written(pattern)));
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./patterns/linear-worker.ts', import.meta.url));
    for (let pattern = left.shift(); pattern !== undefined; pattern = left.shift()) {
      worker.postMessage(pattern);
      const [problem] = await once(worker, 'message');
      if (problem === null) fit.add(written(pattern));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const written = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** Returns the problems with patterns, and with exceptions that are not needed. Patterns in `fit` are not checked again; linear ones are added to it. */
export async function patternProblems(
  patterns: readonly Pattern[],
  exceptions: readonly Allowed[],
  fit = new Set<string>(),
): Promise<readonly string[]> {
  const check = await loadChecker();
  const problems: string[] = [];
  const needed = new Set<Allowed>();
  for (const pattern of patterns) {
    const { file, line, source } = pattern;
    const problem = fit.has(written(pattern)) ? null : check(pattern);
    if (problem === null) fit.add(written(pattern));
    if (problem === null) continue;
    const exception = exceptions.find((one) => one.file === file && source.startsWith(one.begins));
    if (exception === undefined) problems.push(`${file}:${line}: ${problem}: ${written(pattern)}`);
    else needed.add(exception);
  }
  const needless = exceptions.filter((one) => !needed.has(one));
  return [
    ...problems,
    ...needless.map(
      ({ file, begins }) => `${file}: there is no need to allow a pattern that begins ${begins}`,
    ),
  ];
}

const checkerVersion = (): string =>
  JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')).version;

if (import.meta.main) process.exitCode = (await arePatternsLinear()) ? 0 : 1;
