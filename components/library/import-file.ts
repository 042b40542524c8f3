/** Has a file read, and added, by a worker of its own. */
import type { ImportOrder, ImportReport } from './import-messages.ts';
import type { Sites } from './records.ts';

/** A file on its way. */
export type Import = {
  /** Looks again at what was checked: which set of its id there is now. */
  compare(): void;
  /** Adds what was checked. */
  add(replaces: number | null, sites?: Sites): void;
};

/**
 * Begins with a file; what comes of it goes to `onReport`. When the signal aborts, all stops at once, and nothing is
 * added from then on.
 */
export function importFile(given: {
  readonly file: File;
  readonly onReport: (report: ImportReport) => void;
  readonly signal: AbortSignal;
}): Import {
  const { file, onReport, signal } = given;
  if (signal.aborted) return { compare() {}, add() {} };
  const worker = new Worker('/importer.js');
  const order = (order: ImportOrder): void => worker.postMessage(order);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReport>) => onReport(data), { signal });
  worker.addEventListener(
    'error',
    ({ message: reason }) => onReport({ kind: 'failed', trouble: { kind: 'other', reason } }),
    { signal },
  );
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  order({ kind: 'check', file });
  return {
    compare: () => order({ kind: 'compare' }),
    add: (replaces, sites) => order({ kind: 'add', replaces, sites }),
  };
}
