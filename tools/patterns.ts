import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Allowed, allowed } from './patterns/allowed.ts';
import { builtPatterns } from './patterns/built-patterns.ts';
import { keepKnownFit, readKnownFit } from './patterns/known-fit.ts';
import { type Pattern, patternsIn } from './patterns/patterns-in.ts';

const root = join(import.meta.dirname, '..');

/**
 * Whether every regular expression in what ships takes a time that grows as the text does, wherever in it a match is
 * sought. Says which do not.
 */
export async function arePatternsLinear(): Promise<boolean> {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).sort();
  const found: Pattern[] = [];
  const troubles: string[] = [];
  for (const file of files.map((path) => path.replaceAll(sep, '/'))) {
    const { literals, areBuilt } = patternsIn(file, readFileSync(join(root, file), 'utf8'));
    found.push(...literals);
    const built = areBuilt ? await builtPatterns(file) : [];
    if (built === null || (areBuilt && built.length === 0))
      troubles.push(`${file}: tools/patterns/built-patterns.ts does not know what it builds.`);
    found.push(...(built ?? []));
  }
  const way = JSON.stringify([checkerVersion(), limits]);
  const fit = readKnownFit(way);
  troubles.push(...(await troublesWith(found, allowed, fit)));
  keepKnownFit(way, fit);
  for (const trouble of troubles) console.error(`  ${trouble}`);
  return troubles.length === 0;
}

/** What is wrong with some patterns, and with what is allowed without need. Those in `fit` are not checked; what is found fit goes there. */
export async function troublesWith(
  patterns: readonly Pattern[],
  exceptions: readonly Allowed[],
  fit = new Set<string>(),
): Promise<readonly string[]> {
  const check = await loadChecker();
  const troubles: string[] = [];
  const needed = new Set<Allowed>();
  for (const { file, line, source, flags } of patterns) {
    const written = `/${source}/${flags}`;
    const trouble = fit.has(written) ? null : check({ source, flags });
    if (trouble === null) fit.add(written);
    if (trouble === null) continue;
    const exception = exceptions.find((one) => one.file === file && source.startsWith(one.begins));
    if (exception === undefined) troubles.push(`${file}:${line}: ${trouble}: ${written}`);
    else needed.add(exception);
  }
  const needless = exceptions.filter((one) => !needed.has(one));
  return [
    ...troubles,
    ...needless.map(
      ({ file, begins }) => `${file}: there is no need to allow a pattern that begins ${begins}`,
    ),
  ];
}

/**
 * How the checker tries a pattern: by attacks of so many characters, taken to be bad when they take more than so many
 * steps, the square of a tenth. By time, as it would otherwise, a busy machine makes bad what is good.
 */
const attack = { maxAttackStringSize: 30_000, attackLimit: 150_000_000 } as const;
/** So none of its limits by time, ms, is ever met. */
const longest = 60_000;
const limits = {
  ...attack,
  timeout: longest,
  attackTimeout: longest,
  incubationTimeout: longest,
  seedingTimeout: longest,
} as const;

const checkerVersion = (): string =>
  JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')).version;

/** Returns what says why a pattern is not fit, `null` of one that is. */
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
