/** `npm run check`: everything that can be judged without running the product. */
import { lintFirefoxBuild } from './lint-firefox.ts';
import { run } from './run.ts';

type Check = { readonly name: string; readonly passes: () => boolean };

const checks: readonly Check[] = [
  { name: 'format and lint', passes: () => run('biome', ['check', '--error-on-warnings']) === 0 },
  {
    name: 'types',
    passes: () => run('wxt', ['prepare']) === 0 && run('tsc', ['--noEmit']) === 0,
  },
  {
    name: 'import rules',
    passes: () => run('vitest', ['run', '--project', 'unit', 'tests/repository']) === 0,
  },
  {
    name: 'builds',
    passes: () => run('wxt', ['build']) === 0 && run('wxt', ['build', '-b', 'firefox']) === 0,
  },
  { name: 'Firefox add-on lint', passes: () => lintFirefoxBuild() },
];

/** Runs all checks, each announced and timed, and returns the names of those that failed. */
export function runChecks(): readonly string[] {
  return checks.filter((check) => !passes(check)).map((check) => check.name);
}

function passes({ name, passes }: Check): boolean {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const passed = passes();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${name} ${passed ? 'passed' : 'failed'} (${seconds} s)`);
  return passed;
}

if (import.meta.main) process.exitCode = runChecks().length > 0 ? 1 : 0;
