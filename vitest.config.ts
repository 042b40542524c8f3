import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumSwitches, findBrowser } from './tools/browsers.ts';
import { drawnMaps } from './tools/draw-maps.ts';

/**
 * Three ways to test, one runner, in this order:
 * - `unit` runs in Node: values in, values out;
 * - `dom` runs in a real Chromium: whatever needs layout, highlights or events;
 * - `e2e` drives the built extension in Chromium and Firefox.
 */
export default defineConfig({
  plugins: [drawnMaps()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          setupFiles: 'tests/english.ts',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // These are imported late; optimizing them then would reload the page in the middle of a test.
        optimizeDeps: { include: ['d3-geo', 'topojson-client'] },
        test: {
          name: 'dom',
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
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/harness/build.ts',
          sequence: { groupOrder: 2 },
          // Browsers need much memory: one file at a time.
          fileParallelism: false,
          // Background tabs and busy machines are slow.
          expect: { poll: { timeout: 5_000, interval: 50 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
