/**
 * The checks, then one Vitest run over all projects (which drives the extensions that were built), without what is
 * long unless `all` is asked for. A failed check does not keep the tests from running. The last line printed counts
 * the outcome: `N passed, N failed`, where a failed check counts as one.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { browserNames, ensureBrowsers } from './browsers.ts';
import { checks, runChecks } from './check.ts';
import { type Outcome, outcomePath, withoutLong } from './outcome-reporter.ts';
import { run } from './run.ts';

ensureBrowsers(browserNames);
const isAll = process.argv[2] === 'all';
const failedChecks = await runChecks(checks.filter(({ isLong = false }) => isAll || !isLong));
rmSync(outcomePath, { force: true });
const reporters = ['--reporter=default', '--reporter=./tools/outcome-reporter.ts'];
process.env.NAMELIGHT_IS_BUILT = failedChecks.includes('builds') ? 'no' : 'yes';
const filter = isAll ? [] : [`--tags-filter=${withoutLong}`];
const status = run('vitest', ['run', ...reporters, ...filter]);
const tests = readOutcome();
// A run that did not come to its end, or that fails for a reason of its own, is one failure more.
const ownFailure = tests.failed === 0 && status !== 0 ? 1 : 0;
const failed = tests.failed + failedChecks.length + ownFailure;
if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')} (see above)\n`);
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(`${tests.passed} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;

function readOutcome(): Outcome {
  if (!existsSync(outcomePath)) return { passed: 0, failed: 0, skipped: 0 };
  return JSON.parse(readFileSync(outcomePath, 'utf8'));
}
