import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Allowed, allowed } from './patterns/allowed.ts';
import { builtPatterns } from './patterns/built-patterns.ts';
import { limits, loadChecker } from './patterns/load-checker.ts';
import { type Pattern, patternsIn } from './patterns/patterns-in.ts';
import { type Digest, digestOf, readLinear, writeLinear } from './patterns/verdicts.ts';

const root = join(import.meta.dirname, '..');

/**
 * Checks that every regular expression in the shipped code takes linear time, and that sets of letters in it cost little.
 * Prints those that do not.
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
  const method = JSON.stringify([checkerVersion(), limits]);
  const linear = readLinear(method);
  await findLinear(found, linear);
  problems.push(...slowSetsIn(found), ...(await patternProblems(found, allowed, linear)));
  writeLinear(method, new Set(found.map(digestOf).filter((digest) => linear.has(digest))));
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length === 0;
}

/** Adds the linear ones among patterns to those that are known. All processors share the work: it takes minutes. */
async function findLinear(patterns: readonly Pattern[], linear: Set<Digest>): Promise<void> {
  const left = patterns.filter((pattern) => !linear.has(digestOf(pattern)));
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./patterns/linear-worker.ts', import.meta.url));
    for (let pattern = left.shift(); pattern !== undefined; pattern = left.shift()) {
      worker.postMessage(pattern);
      const [problem] = await once(worker, 'message');
      if (problem === null) linear.add(digestOf(pattern));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const written = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** Returns the problems with patterns, and with exceptions that are not needed. Patterns in `linear` are not examined again; those found linear are added to it. */
export async function patternProblems(
  patterns: readonly Pattern[],
  exceptions: readonly Allowed[],
  linear = new Set<Digest>(),
): Promise<readonly string[]> {
  const check = await loadChecker();
  const problems: string[] = [];
  const needed = new Set<Allowed>();
  for (const pattern of patterns) {
    const { file, line, source } = pattern;
    const problem = linear.has(digestOf(pattern)) ? null : check(pattern);
    if (problem === null) linear.add(digestOf(pattern));
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

/**
 * Patterns that name letters by a general category. Engines build such a set anew each time that a pattern is parsed, which
 * takes some 30 µs; those of binary properties they have. What a letter is may be decided by them once.
 */
export const slowSetsIn = (patterns: readonly Pattern[]): readonly string[] =>
  patterns
    .filter(({ file, source }) => /\\p\{L[ul]?\}/i.test(source) && file !== 'components/finder/characters.ts')
    .map(
      (pattern) =>
        `${pattern.file}:${pattern.line}: \\p{Alpha}, \\p{Upper} and \\p{Lower} cost less: ${written(pattern)}`,
    );

const checkerVersion = (): string =>
  JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')).version;

if (import.meta.main) process.exitCode = (await arePatternsLinear()) ? 0 : 1;
