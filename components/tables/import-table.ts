/**
 * Reads a table in its own worker. The messages between the page and the worker are not validated: only the page that
 * started a worker can send to it.
 */
import type { TableReading } from './read-table.ts';
import type { TableWords } from './table-words.ts';

export type TableToRead = {
  readonly file: Blob;
  /** The file's name; empty for a pasted table. */
  readonly name: string;
  readonly words: TableWords;
  /** The sheet to read; `null` for the one that has the most known headers. */
  readonly sheet: string | null;
};

export type ReadReport =
  | { readonly kind: 'read'; readonly reading: TableReading }
  /** The browser could not read the file: it was moved, changed or deleted. */
  | { readonly kind: 'unreadable' }
  /** It took longer than it may. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed'; readonly reason: string };

/** The largest takes a second or two; a slow device may need some times as long. Says `tables.slow` too. */
const timeoutMs = 10_000;

/**
 * Reads a table; a worker that does not answer in time is ended, whatever keeps it. When the signal aborts, the worker stops
 * at once and nothing is reported.
 */
export function importTable(
  table: TableToRead,
  { onReport, signal }: { readonly onReport: (report: ReadReport) => void; readonly signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const worker = new Worker('/tables.js');
  const end = (): void => {
    clearTimeout(timer);
    worker.terminate();
  };
  const report = (report: ReadReport): void => {
    end();
    onReport(report);
  };
  const timer = setTimeout(() => report({ kind: 'slow' }), timeoutMs);
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReport>) => report(data), { signal });
  worker.addEventListener('error', ({ message: reason }) => report({ kind: 'failed', reason }), { signal });
  signal.addEventListener('abort', end, { once: true });
  worker.postMessage(table);
}
