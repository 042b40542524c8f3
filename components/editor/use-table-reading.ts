import { useEffect, useRef, useState } from 'preact/hooks';
import { problemText } from '../i18n/problem-text.ts';
import { say } from '../i18n/say.ts';
import type { importTable, ReadReport } from '../tables/import-table.ts';
import type { PendingTable } from '../tables/pending-table.ts';
import type { TableWords } from '../tables/table-words.ts';
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

/** Reads one table at a time, until the component is gone. */
export function useTableReading(options: {
  readonly read: typeof importTable;
  readonly words: TableWords;
  readonly onRead: (table: PendingTable) => void;
}) {
  const { read, words, onRead } = options;
  const [state, setState] = useState<ReadingState>({ kind: 'none' });
  const [last, setLast] = useState<LastRead | null>(null);
  const current = useRef<AbortController | null>(null);
  const stop = (): void => {
    current.current?.abort();
    current.current = null;
  };
  useEffect(() => stop, []);
  const start = (file: TableFile, sheet: string | null): void => {
    stop();
    const controller = new AbortController();
    current.current = controller;
    setState({ kind: 'reading', name: file.name });
    const onReport = (report: ReadReport): void => {
      const why = whyRefused(report);
      setState(why === null ? { kind: 'none' } : { kind: 'refused', why });
      if (report.kind !== 'read' || report.reading.kind !== 'table') return;
      const { table, sheet, sheets } = report.reading;
      setLast({ file, table, sheet, sheets });
      onRead(table);
    };
    read({ file: file.content, name: file.name, words, sheet }, { onReport, signal: controller.signal });
  };
  return {
    state,
    start,
    stop(): void {
      stop();
      setState({ kind: 'none' });
    },
    /** The sheets to choose from, until something of the table is changed. */
    sheetsOf: (table: PendingTable) =>
      last?.table === table && last.sheet !== null ? { names: last.sheets, chosen: last.sheet } : null,
    chooseSheet(name: string): void {
      if (last !== null) start(last.file, name);
    },
  };
}

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
