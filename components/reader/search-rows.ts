import { sliceScheduler } from '../ui/main-thread.ts';
import { hasAll, wordsOfQuery } from '../ui/search.ts';

/** What can be searched: `folded` is its text as searches compare it. */
export type Searched = { readonly folded: string };

/** So many rows are compared between looks at the clock: less than a millisecond. */
const stride = 1_000;

/** True if whatever a query finds was found by another one before it. */
export function isNarrower(query: string, before: string): boolean {
  const words = wordsOfQuery(query);
  return wordsOfQuery(before).every((word) => words.some((longer) => longer.includes(word)));
}

/**
 * Returns the rows whose text contains every word of a query, ignoring case and accents. Works in slices; returns `null` when
 * the signal aborts.
 */
export async function searchRows<Row extends Searched>(
  rows: readonly Row[],
  query: string,
  signal: AbortSignal,
): Promise<readonly Row[] | null> {
  const words = wordsOfQuery(query);
  if (words.length === 0) return rows;
  const pause = sliceScheduler();
  const found: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (hasAll(row.folded, words)) found.push(row);
    if (index % stride !== stride - 1) continue;
    await pause();
    if (signal.aborted) return null;
  }
  return found;
}
