import { useEffect, useRef, useState } from 'preact/hooks';
import type { PendingTable } from '../drafts/pending-table.ts';
import { say } from '../i18n/say.ts';
import type { importTable, ReadReport } from '../tables/import-table.ts';
import type { TableWords } from '../tables/table-words.ts';
import { problemText } from '../validation/problem-text.ts';
import type { TableFile } from './TableSource.tsx';

export type ReadingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly why: string };

/** What was read last, while its file is at hand. */
type LastRead = {
  readonly file: TableFile;
  readonly table: PendingTable;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
};

type ReadingOptions = {
  readonly read: typeof importTable;
  readonly words: TableWords;
  /** Called with a table and how many invisible characters were removed from it. */
  readonly onRead: (table: PendingTable, removed: number) => void;
};

/** Reads one table at a time, until the component is gone. */
export function useTableReading({ read, words, onRead }: ReadingOptions) {
  const [state, setState] = useState<ReadingState>({ kind: 'none' });
  const [last, setLast] = useState<LastRead | null>(null);
  const begin = useOneAtATime();
  const onReport = (report: ReadReport, file: TableFile): void => {
    const why = whyRefused(report);
    setState(why === null ? { kind: 'none' } : { kind: 'refused', why });
    if (report.kind !== 'read' || report.reading.kind !== 'table') return;
    const { table, sheet, sheets, removed } = report.reading;
    setLast({ file, table, sheet, sheets });
    onRead(table, removed);
  };
  const start = (file: TableFile, sheet: string | null): void => {
    setState({ kind: 'reading', name: file.name });
    const of = { file: file.content, name: file.name, words, sheet };
    read(of, { onReport: (report) => onReport(report, file), signal: begin() });
  };
  const stop = (): void => {
    begin();
    setState({ kind: 'none' });
  };
  return { state, start, stop, ...sheetsIn(last, start) };
}

/** Returns what ends the task before and gives the next its signal. */
function useOneAtATime(): () => AbortSignal {
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  return () => {
    current.current?.abort();
    current.current = new AbortController();
    return current.current.signal;
  };
}

const sheetsIn = (last: LastRead | null, start: (file: TableFile, sheet: string) => void) => ({
  /** The sheets to choose from, until something of the table is changed. */
  sheetsOf: (table: PendingTable) =>
    last?.table === table && last.sheet !== null ? { names: last.sheets, chosen: last.sheet } : null,
  chooseSheet: (name: string): void => {
    if (last !== null) start(last.file, name);
  },
});

function whyRefused(report: ReadReport): string | null {
  switch (report.kind) {
    case 'unreadable':
      return say('tables.unreadable');
    case 'slow':
      return say('tables.slow');
    case 'failed':
      return say('tables.failed', { reason: report.reason });
    case 'read':
      return report.reading.kind === 'refused' ? problemText(report.reading.problem) : null;
    default:
      return report satisfies never;
  }
}
