/** `npm run check`: all static checks. */
import { lintFirefoxBuild } from './lint-firefox.ts';
import { arePatternsLinear } from './patterns.ts';
import { run } from './run.ts';

type Check = {
  readonly name: string;
  readonly passes: () => boolean | Promise<boolean>;
  /** Left out of `npm test`, as long tests are. */
  readonly isLong?: true;
};

export const checks: readonly Check[] = [
  { name: 'format and lint', passes: () => run('biome', ['check', '--error-on-warnings']) === 0 },
  {
    name: 'imports',
    passes: () => run('depcruise', ['--config', 'tools/lint/imports.mjs', 'components', 'entrypoints']) === 0,
  },
  {
    name: 'builds',
    passes: () => run('wxt', ['build']) === 0 && run('wxt', ['build', '-b', 'firefox']) === 0,
  },
  // Builds write the types of their entrypoints; where they do not come that far, these are of the build before.
  { name: 'types', passes: () => run('tsc', ['--noEmit']) === 0 },
  { name: 'unused exports and files', passes: () => run('knip', ['--include', 'exports,types,files']) === 0 },
  { name: 'Firefox add-on lint', passes: lintFirefoxBuild, isLong: true },
  { name: 'regular expressions', passes: arePatternsLinear },
];

/** Runs checks, each announced and timed, and returns the names of those that failed. */
export async function runChecks(checks: readonly Check[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const check of checks) if (!(await passes(check))) failed.push(check.name);
  return failed;
}

async function passes({ name, passes }: Check): Promise<boolean> {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const passed = await passes();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} ${passed ? 'passed' : 'failed'} (${seconds} s)`);
  return passed;
}

if (import.meta.main) process.exitCode = (await runChecks(checks)).length > 0 ? 1 : 0;
