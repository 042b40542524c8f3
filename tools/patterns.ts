import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Allowed, allowed } from './patterns/allowed.ts';
import { builtPatterns } from './patterns/built-patterns.ts';
import { readKnownLinear, writeKnownLinear } from './patterns/known-fit.ts';
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
  problems.push(...(await patternProblems(found, allowed, fit)));
  writeKnownLinear(way, fit);
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length === 0;
}

/** Returns the problems with patterns, and with exceptions that are not needed. Patterns in `fit` are not checked again; linear ones are added to it. */
export async function patternProblems(
  patterns: readonly Pattern[],
  exceptions: readonly Allowed[],
  fit = new Set<string>(),
): Promise<readonly string[]> {
  const check = await loadChecker();
  const problems: string[] = [];
  const needed = new Set<Allowed>();
  for (const { file, line, source, flags } of patterns) {
    const written = `/${source}/${flags}`;
    const problem = fit.has(written) ? null : check({ source, flags });
    if (problem === null) fit.add(written);
    if (problem === null) continue;
    const exception = exceptions.find((one) => one.file === file && source.startsWith(one.begins));
    if (exception === undefined) problems.push(`${file}:${line}: ${problem}: ${written}`);
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
 * The checker tries a pattern with attack strings of this length, and rejects it above this number of steps, the square of
 * a tenth of the length. With time limits, its default, a busy machine would reject good patterns.
 */
const attack = { maxAttackStringSize: 30_000, attackLimit: 150_000_000 } as const;
/** High enough that the checker's time limits, in ms, never apply. */
const timeLimitMs = 60_000;
const limits = {
  ...attack,
  timeout: timeLimitMs,
  attackTimeout: timeLimitMs,
  incubationTimeout: timeLimitMs,
  seedingTimeout: timeLimitMs,
} as const;

const checkerVersion = (): string =>
  JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')).version;

/** Returns a function that says why a pattern is not linear; `null` if it is. */
async function loadChecker(): Promise<(pattern: Pick<Pattern, 'source' | 'flags'>) => string | null> {
  // Read when it is loaded. The others ask a program of their own, which runs on some machines alone.
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  return ({ source, flags }) => {
    const found = checkSync(source, flags, limits);
    if (found.status === 'safe') return null;
    return found.status === 'vulnerable'
      ? `${found.complexity.summary} time`
      : `not read (${found.error.kind})`;
  };
}

if (import.meta.main) process.exitCode = (await arePatternsLinear()) ? 0 : 1;
