import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** The result of a test run. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Where the reporter writes the result, as JSON. */
export const outcomePath = '.output/test-outcome.json';

/** A Vitest reporter that counts the tests of all projects. */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => states.filter((each) => each === state).length;
    // A file that could not even be loaded has no failed test of its own, yet it failed.
    const brokenFiles = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    const outcome: Outcome = {
      passed: count('passed'),
      failed: count('failed') + brokenFiles + unhandledErrors.length,
      skipped: count('skipped') + count('pending'),
    };
    mkdirSync(dirname(outcomePath), { recursive: true });
    writeFileSync(outcomePath, JSON.stringify(outcome));
  }
}
