/**
 * Everything that must hold, in order: the checks, then one Vitest run over all projects (whose e2e
 * project builds the extensions first). A failed check does not keep the tests from running. The last
 * line printed counts the outcome: `N passed, N failed`, where a failed check counts as one.
 */
import { readFileSync } from 'node:fs';
import { browserNames, ensureBrowsers } from './browsers.ts';
import { runChecks } from './check.ts';
import { run } from './run.ts';

/** The parts of Vitest's JSON report that are read here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const reportPath = '.output/test-report.json';

ensureBrowsers(browserNames);
const failedChecks = runChecks();
const status = run('vitest', [
  'run',
  '--reporter=json',
  '--reporter=default',
  `--outputFile.json=${reportPath}`,
]);
const outcome = count(JSON.parse(readFileSync(reportPath, 'utf8')), { status, failedChecks });
if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')} (see above)\n`);
const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
console.log(`${outcome.passed} passed, ${outcome.failed} failed${skipped}`);
process.exitCode = outcome.failed > 0 ? 1 : 0;

function count(report: Report, run: { status: number; failedChecks: readonly string[] }) {
  // A file that could not even be loaded has no failed test of its own, yet it failed.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles + run.failedChecks.length;
  return {
    passed: report.numPassedTests,
    // Vitest also fails for errors outside all tests: they count as one.
    failed: failed === 0 && run.status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
