/** Reads and adds a file in its own worker. */
import type { ImportReport, ImportRequest } from './import-messages.ts';
import type { Sites } from './records.ts';

/** A file that is being imported. */
export type FileImport = {
  /** Looks again which set with the same id the library has now. */
  compare(): void;
  /** Adds the checked file. */
  add(replaces: number | null, sites?: Sites): void;
};

/**
 * Starts to import a file and passes the results to `onReport`. When the signal aborts, the worker stops at once and adds
 * nothing.
 */
export function importFile(options: {
  readonly file: File;
  readonly onReport: (report: ImportReport) => void;
  readonly signal: AbortSignal;
}): FileImport {
  const { file, onReport, signal } = options;
  if (signal.aborted) return { compare() {}, add() {} };
  const worker = new Worker('/importer.js');
  const send = (order: ImportRequest): void => worker.postMessage(order);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReport>) => onReport(data), { signal });
  worker.addEventListener(
    'error',
    ({ message: reason }) => onReport({ kind: 'failed', failure: { kind: 'other', reason } }),
    { signal },
  );
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  send({ kind: 'check', file });
  return {
    compare: () => send({ kind: 'compare' }),
    add: (replaces, sites) => send({ kind: 'add', replaces, sites }),
  };
}
