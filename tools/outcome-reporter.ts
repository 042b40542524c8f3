import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** The result of a test run. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Where the reporter writes the result, as JSON. */
export const outcomePath = '.output/test-outcome.json';

/** The filter of tags that leaves out the long tests. */
export const withoutLong = '!long';

/** A Vitest reporter that counts the tests of all projects. */
export default class OutcomeReporter implements Reporter {
  #leavesOutLong = false;

  onInit({ config }: Vitest): void {
    this.#leavesOutLong = config.tagsFilter?.includes(withoutLong) ?? false;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    // To Vitest, what a filter leaves out is skipped.
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter(({ tags }) => !(this.#leavesOutLong && tags.includes('long')))
      .map((test) => test.result().state);
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
