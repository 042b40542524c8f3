import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import { useDrop } from '../stories/use-drop.ts';
import { type AddedRows, addRows } from '../tables/add-rows.ts';
import { importTable } from '../tables/import-table.ts';
import type { PendingRow, PendingTable } from '../tables/pending-table.ts';
import { createRowReader, type ReadRow } from '../tables/read-row.ts';
import { type RowState, rowStates } from '../tables/row-states.ts';
import type { Draft } from '../writing/draft.ts';
import { TableColumnsForm } from './TableColumns.tsx';
import { DismissedRows, ReadyRows, RowsThatWait, RowsToMend } from './TableRows.tsx';
import { type TableFile, TableSource } from './TableSource.tsx';
import { readersTableWords } from './table-texts.ts';
import { useTableReading } from './use-table-reading.ts';

export type TableImportProps = {
  readonly draft: Draft;
  /** The rows that wait; `null` if there are none. */
  readonly table: PendingTable | null;
  readonly onTable: (table: PendingTable | null) => void;
  /** An entity whose id the draft has replaces that one. The rows wait no more. */
  readonly onAdd: (added: AddedRows, rows: ReadonlySet<PendingRow>) => void;
  /** A file to begin with, where nothing waits; `null` if one is to be chosen. */
  readonly first?: File | null;
  /** Of the interface. */
  readonly language: string;
  /** Reads a table, by a worker if nothing else is given. */
  readonly read?: typeof importTable;
};

/** Tables that become part of a story: one is read, its cells are put right, and the rows that are ready are added. */
export function TableImport(props: TableImportProps): JSX.Element {
  const { table, first = null, onTable, language, read = importTable } = props;
  const words = useMemo(readersTableWords, [language]);
  const [note, setNote] = useState('');
  const reading = useTableReading({
    read,
    words,
    onRead(next) {
      setNote('');
      onTable(next);
    },
  });
  const panel = useRef<HTMLDivElement>(null);
  const [putAway, setPutAway] = useState<PendingTable | null>(null);
  const take = (file: TableFile, sheet: string | null = null): void => {
    setPutAway(null);
    reading.start(file, sheet);
  };
  useEffect(() => {
    if (first !== null && table === null) take({ name: first.name, content: first });
  }, [first]);
  const isOver = useDrop(([file, ...more]) => {
    // Another tab may write the story.
    if (file === undefined || panel.current?.closest('fieldset[disabled]')) return;
    if (table !== null) setNote(say('tables.oneTable'));
    else if (more.length > 0) setNote(say('tables.oneFile'));
    else take({ name: file.name, content: file });
  });
  return (
    <div ref={panel} class={`table-import ${isOver ? 'over' : ''}`}>
      {table === null ? (
        <TableSource reading={reading.state} onFile={take} onStop={reading.stop} />
      ) : (
        <WaitingTable
          {...props}
          table={table}
          words={words}
          sheets={reading.sheetsOf(table)}
          onSheet={reading.chooseSheet}
          onAdded={(count) => setNote(sayCount('tables.added', count))}
          onPutAway={() => {
            setPutAway(table);
            onTable(null);
            setNote(say('tables.putAwayDone'));
          }}
        />
      )}
      <div class="table-note">
        <p role="status">{note}</p>
        {putAway !== null && table === null ? (
          <button
            type="button"
            onClick={() => {
              onTable(putAway);
              setPutAway(null);
              setNote('');
            }}
          >
            {say('tables.takeBack')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

type WaitingProps = TableImportProps & {
  readonly table: PendingTable;
  readonly words: ReturnType<typeof readersTableWords>;
  /** The sheets of its file and the one that is shown; `null` if there is nothing to choose. */
  readonly sheets: { readonly names: readonly string[]; readonly chosen: string } | null;
  readonly onSheet: (name: string) => void;
  readonly onAdded: (count: number) => void;
  readonly onPutAway: () => void;
};

function WaitingTable(props: WaitingProps): JSX.Element {
  const { draft, table, onTable, onAdd, onAdded, onPutAway, sheets } = props;
  const states = useStates(props);
  const ready = states.filter(({ status }) => status === 'ready');
  const add = (): void => {
    onAdd(addRows(states, draft), new Set(ready.map(({ row }) => row)));
    onAdded(ready.length);
  };
  return (
    <>
      <div class="table-head">
        <h3 dir="auto">{table.name || say('tables.pasted')}</h3>
        {sheets === null ? null : (
          <label class="sheet-choice">
            {say('tables.sheet')}{' '}
            <select
              class="field"
              value={sheets.chosen}
              onChange={({ currentTarget }) => props.onSheet(currentTarget.value)}
            >
              {sheets.names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="quiet" onClick={onPutAway}>
          {say('tables.putAway')}
        </button>
      </div>
      <Counts states={states} />
      {ready.length > 0 ? (
        <button type="button" class="primary" onClick={add}>
          {sayCount('tables.add', ready.length)}
        </button>
      ) : null}
      {table.rows.length === 0 ? <p>{say('tables.allDone')}</p> : null}
      <TableColumnsForm table={table} onTable={onTable} />
      <RowsToMend table={table} states={states} language={draft.language} onTable={onTable} />
      <RowsThatWait states={states} language={draft.language} />
      <ReadyRows states={ready} language={draft.language} onTable={(row) => onTable(row(table))} />
      <DismissedRows table={table} language={draft.language} onTable={onTable} />
    </>
  );
}

/** The states of all rows. A row is read when it changes; all are read when the columns change. */
function useStates({ table, draft, words }: WaitingProps): readonly RowState[] {
  const { headers, columns, rows } = table;
  const { language, story } = draft;
  const read = useMemo(() => {
    const reader = createRowReader({ headers, columns }, { words, language, day: story.date });
    const known = new WeakMap<PendingRow, ReadRow>();
    return (row: PendingRow): ReadRow => {
      const before = known.get(row);
      if (before !== undefined) return before;
      const now = reader(row);
      known.set(row, now);
      return now;
    };
  }, [headers, columns, words, language, story.date]);
  return useMemo(
    () => rowStates(rows, { read, story: draft, columnOf: (field) => columns.of[field] ?? null }),
    [rows, read, draft, columns],
  );
}

/** How many rows are ready, and how many are not; said anew when that changes. */
function Counts({ states }: { readonly states: readonly RowState[] }): JSX.Element {
  const all = states.length;
  const of = (...wanted: readonly RowState['status'][]) =>
    states.filter(({ status }) => wanted.includes(status)).length;
  const [ready, waiting, others] = [of('ready'), of('waiting'), of('wrong', 'known')];
  return (
    <div role="status">
      <ul class="table-counts">
        {all > 0 ? <li data-state="ready">{sayCount('tables.rowsReady', ready, { all })}</li> : null}
        {others > 0 ? <li data-state="wrong">{sayCount('tables.rowsNeedYou', others, { all })}</li> : null}
        {waiting > 0 ? <li data-state="waiting">{sayCount('tables.rowsWait', waiting, { all })}</li> : null}
      </ul>
    </div>
  );
}
