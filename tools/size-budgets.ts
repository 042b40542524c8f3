import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Maximum size of a file of the built extension, in bytes, raw and compressed. */
export type Budget = { readonly bytes: number; readonly compressed: number };

/**
 * Size budgets of the files that users wait for. Every page runs the reader, whose budget is a promise; the budgets of the
 * others are a little above their size, so that growth is a decision.
 */
export const budgets: Readonly<Record<string, Budget>> = {
  'content-scripts/content.js': { bytes: 56_500, compressed: 23_300 },
  'marks.js': { bytes: 175_500, compressed: 66_000 },
  'pack-marks.js': { bytes: 187_500, compressed: 70_500 },
  'all-marks.js': { bytes: 273_000, compressed: 104_200 },
  'card-host.js': { bytes: 60_500, compressed: 20_900 },
  'inline-card.js': { bytes: 254_500, compressed: 73_700 },
  'card.js': { bytes: 257_500, compressed: 74_900 },
  'flags.js': { bytes: 184_000, compressed: 48_000 },
  'locator.js': { bytes: 92_000, compressed: 29_500 },
  'importer.js': { bytes: 116_000, compressed: 43_500 },
  'tables.js': { bytes: 75_500, compressed: 24_900 },
  'background.js': { bytes: 139_000, compressed: 48_800 },
  'assets/mark-styles.css': { bytes: 3_800, compressed: 450 },
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
  // Most readers have added no story …
  {
    modules: /\/components\/finder\/((growing|joined|shared)-names|far-towns)\.ts$/,
    files: /^((pack|all)-marks\.js$|chunks\/)/,
  },
  // … or packs alone.
  {
    modules:
      /\/components\/finder\/((added|given|german|romance|slavic)-names|address|beside-capitals|called-after|elsewhere|other-(bearers|things)|plain-surnames|species-and-goods)\.ts$/,
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
    const size: Budget = { bytes: content.length, compressed: compressedSize(content) };
    const overBytes =
      size.bytes > budget.bytes ? [`${inKilobytes(size.bytes)} of ${inKilobytes(budget.bytes)}`] : [];
    const overCompressed =
      size.compressed > budget.compressed
        ? [`${inKilobytes(size.compressed)} of ${inKilobytes(budget.compressed)} compressed`]
        : [];
    return [...overBytes, ...overCompressed].map((over) => `${file} is too large: ${over}.`);
  });
}

/** By Brotli: what gzip makes of the same bytes depends on the processor and on Node's version, by one percent. */
const compressedSize = (content: Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
