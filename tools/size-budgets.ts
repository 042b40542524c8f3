import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Maximum size of a file of the built extension, in bytes, raw and gzipped. */
export type Budget = { readonly bytes: number; readonly gzip: number };

/**
 * Size budgets of the files that users wait for. Every page runs the reader, whose budget is a promise; the budgets of the
 * others are a little above their size, so that growth is a decision.
 */
export const budgets: Readonly<Record<string, Budget>> = {
  'content-scripts/content.js': { bytes: 56_500, gzip: 24_000 },
  'marks.js': { bytes: 174_000, gzip: 69_000 },
  'all-marks.js': { bytes: 222_000, gzip: 89_000 },
  'card-host.js': { bytes: 60_500, gzip: 22_000 },
  'inline-card.js': { bytes: 254_500, gzip: 80_500 },
  'card.js': { bytes: 257_500, gzip: 81_800 },
  'flags.js': { bytes: 184_000, gzip: 50_500 },
  'locator.js': { bytes: 92_000, gzip: 32_000 },
  'importer.js': { bytes: 116_000, gzip: 46_600 },
  'tables.js': { bytes: 75_500, gzip: 26_000 },
  'background.js': { bytes: 138_500, gzip: 51_500 },
  'assets/mark-styles.css': { bytes: 3_800, gzip: 550 },
};

/**
 * Modules that only some files of a build may hold: every page runs the content script, and the popup opens at each click
 * on the button.
 */
export const owners: readonly { readonly modules: RegExp; readonly files: RegExp }[] = [
  {
    modules: /\/node_modules\/(valibot|jsonc-parser|@rgrove\/parse-xml)\/|\/components\/story\/schema\.ts$/,
    // The stories page checks what is written as it is written.
    files: /^((background|importer)\.js$|chunks\/stories-)/,
  },
  { modules: /\/node_modules\/preact\//, files: /^((inline-)?card\.js|chunks\/)/ },
  // What places cards comes once one is wanted; the welcome page shows one.
  { modules: /\/node_modules\/(tippy\.js|@popperjs)\//, files: /^(card-host\.js$|chunks\/welcome-)/ },
  // Tables are read by their worker alone.
  { modules: /\/node_modules\/(fflate|read-excel-file)\//, files: /^tables\.js$/ },
  // Most readers have added no story.
  {
    modules:
      /\/components\/finder\/((added|given|growing|german|romance|shared|slavic)-names|called-after|far-towns|other-bearers)\.ts$/,
    files: /^(all-marks\.js$|chunks\/)/,
  },
  // The browser has the texts.
  { modules: /\/assets\/words\//, files: /^$/ },
  { modules: /\/assets\/facts\/(?!names\.ts$)/, files: /^((inline-)?card\.js|chunks\/|languages\/)/ },
];

/** Returns a sentence for each module that a script of a build should not hold. */
export function misplacedModules(
  scripts: readonly { readonly fileName: string; readonly moduleIds: readonly string[] }[],
): readonly string[] {
  return scripts.flatMap(({ fileName, moduleIds }) =>
    moduleIds
      .filter((id) => owners.some(({ modules, files }) => modules.test(slashed(id)) && !files.test(fileName)))
      .map((id) => `${fileName} must not hold ${id}: import it as a type, or load it with a later script.`),
  );
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Returns a sentence for each file of a built extension over its budget. Throws if a file is missing. */
export function exceededBudgets(folder: string, of = budgets): readonly string[] {
  return Object.entries(of).flatMap(([file, budget]) => {
    const content = readFileSync(join(folder, file));
    const size: Budget = { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    const overBytes =
      size.bytes > budget.bytes ? [`${inKilobytes(size.bytes)} of ${inKilobytes(budget.bytes)}`] : [];
    const overGzip =
      size.gzip > budget.gzip ? [`${inKilobytes(size.gzip)} of ${inKilobytes(budget.gzip)} gzipped`] : [];
    return [...overBytes, ...overGzip].map((over) => `${file} is too large: ${over}.`);
  });
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
