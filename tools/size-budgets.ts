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
  'content-scripts/content.js': { bytes: 200_000, gzip: 80_000 },
  'inline-card.js': { bytes: 176_000, gzip: 55_000 },
  'card.js': { bytes: 195_000, gzip: 62_000 },
  'flags.js': { bytes: 184_000, gzip: 50_500 },
  'locator.js': { bytes: 92_000, gzip: 32_000 },
  'importer.js': { bytes: 90_000, gzip: 35_800 },
  'background.js': { bytes: 129_500, gzip: 49_200 },
  'assets/marks.css': { bytes: 3_000, gzip: 500 },
};

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
