/** Has a file read, and added, by a worker of its own. */
import type { ImportReport, ImportRequest } from './import-messages.ts';
import type { Sites } from './records.ts';

/** A file on its way. */
export type FileImport = {
  /** Looks again at what was checked: which set of its id there is now. */
  compare(): void;
  /** Adds what was checked. */
  add(replaces: number | null, sites?: Sites): void;
};

/**
 * Begins with a file; what comes of it goes to `onReport`. When the signal aborts, all stops at once, and nothing is
 * added from then on.
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
