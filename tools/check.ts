/** `npm run check`: all static checks. */
import { lintFirefoxBuild } from './lint-firefox.ts';
import { run, runBeside } from './run.ts';

type Check = { readonly name: string; readonly passes: () => boolean | Promise<boolean> };

/** Minutes where nothing is cached: it runs beside the others, and beside the tests. */
const patterns = runBeside('tools/patterns.ts');

export const quickChecks: readonly Check[] = [
  { name: 'format and lint', passes: () => run('biome', ['check', '--error-on-warnings']) === 0 },
  {
    name: 'types',
    passes: () => run('wxt', ['prepare']) === 0 && run('tsc', ['--noEmit']) === 0,
  },
  {
    name: 'builds',
    passes: () => run('wxt', ['build']) === 0 && run('wxt', ['build', '-b', 'firefox']) === 0,
  },
  { name: 'Firefox add-on lint', passes: () => lintFirefoxBuild() },
];
export const slowChecks: readonly Check[] = [
  { name: 'regular expressions', passes: async () => (await patterns) === 0 },
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

if (import.meta.main)
  process.exitCode = (await runChecks([...quickChecks, ...slowChecks])).length > 0 ? 1 : 0;
