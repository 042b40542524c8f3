import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumSwitches, findBrowser } from './tools/browsers.ts';
import { drawnMaps } from './tools/draw-maps.ts';

/** What measures how long a page waits, needs a browser at leisure, or builds what it looks at: nothing else may run meanwhile. */
const alone = ['flood', 'floods', 'heavy-stories', 'kept-pages', 'packages', 'stalls'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

/** Files that take much longer than their size, by which Vitest orders files that it has not run before, tells it. */
const slow = /\/(?:find\/growth|e2e\/(?:end-of-life|leaks|organizations|private-windows|upgrade))\.test\.ts$/;

const isSlow = ({ moduleId }: TestSpecification): boolean => slow.test(moduleId);
const mocks = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').includes('vi.mock(');

/**
 * Slow files first, so that no worker is left with one at the end. Files that mock modules last: they load all of theirs
 * anew, and what the others share is loaded before, once.
 */
class FilesInOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification): number => (isSlow(file) ? 0 : mocks(file) ? 2 : 1);
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const unit = {
  environment: 'node',
  pool: 'threads',
  isolate: false,
  // The heaviest takes seconds, and longer on a busy machine.
  testTimeout: 60_000,
  expect: { poll: { timeout: 30_000 } },
  setupFiles: ['tests/fresh-modules.ts', 'tests/english.ts'] as string[],
  // Halves the time that a tool takes to start, which tests do many times.
  env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/namelight/compiled') },
} as const;

const e2e = {
  globalSetup: 'tests/e2e/harness/build.ts',
  // Files share the browsers of the worker that runs them.
  isolate: false,
  // A page that is not in front, or a busy machine, may take its time.
  expect: { poll: { timeout: 30_000, interval: 50 } },
  testTimeout: 180_000,
  hookTimeout: 120_000,
  // What a strange machine does at the wrong moment is tried again, and the report says so.
  retry: process.env.CI ? 1 : 0,
} as const;

/**
 * Ways to test, one runner, in this order:
 * - `unit` runs in Node: values in, values out;
 * - `dom` runs in a real Chromium: whatever needs layout, highlights or events;
 * - `e2e` drives the built extension in Chromium and Firefox;
 * - `alone` does so for what must not be disturbed.
 */
export default defineConfig({
  plugins: [drawnMaps()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // By itself, Vitest would leave one processor out.
    maxWorkers: '100%',
    sequence: { sequencer: FilesInOrder },
    tags: [{ name: 'long', description: 'Takes its time for what is rare; `npm test` leaves it out.' }],
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Vite finds some of them late, and optimizing them then would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            '@preact/signals',
            '@rgrove/parse-xml',
            'country-flag-icons',
            'country-flag-icons/string/3x2',
            'd3-geo',
            'fflate',
            'idb',
            'jsonc-parser',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'read-excel-file/universal',
            'tippy.js/headless',
            'topojson-client',
            'valibot',
            'wxt/browser',
            'wxt/testing/fake-browser',
          ],
        },
        test: {
          name: 'dom',
          // Far more than a slow and busy machine needs: what is waited for is an event.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          include: ['tests/**/*.dom-test.{ts,tsx}'],
          setupFiles: 'tests/english.ts',
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? 'chromium',
                args: [...chromiumSwitches],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          ...e2e,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: alone,
          // They mostly wait, each for browsers of its own.
          maxWorkers: 4,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { ...e2e, name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 3 } },
      },
    ],
  },
});
