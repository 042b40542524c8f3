import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** That the extensions under test were built in this run. */
    isBuilt?: boolean;
  }
}

const root = join(import.meta.dirname, '../../..');

/** Where the extension under test lies, by browser. */
export const extensionFolders = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
} as const;

/**
 * Vitest calls this before the tests, for each project that drives the extensions: they are what the sources say now.
 * `npm test` has just built them.
 */
export default function buildExtensions({ vitest }: TestProject): void {
  if (process.env.NAMELIGHT_IS_BUILT === 'yes' || vitest.getProvidedContext().isBuilt) return;
  vitest.provide('isBuilt', true);
  for (const browser of ['chrome', 'firefox']) wxt({ command: 'build', browser });
}

/** Builds or packs in the folder of these sources, or of a copy of them. What users get, though a test asks. */
export function wxt(to: {
  readonly command: 'build' | 'zip';
  readonly browser: string;
  readonly sources?: string;
}): void {
  const { command, browser, sources = root } = to;
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), command, '-b', browser], {
    cwd: sources,
    // The test runner has said that this is a test.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
