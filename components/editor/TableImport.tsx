import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../drafts/draft.ts';
import { withMoments } from '../drafts/edit-draft.ts';
import { cellName, type PendingRow, type PendingTable } from '../drafts/pending-table.ts';
import { otherLanguage } from '../i18n/other-language.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import { type AddedRows, addRows } from '../tables/add-rows.ts';
import { type UnusedColumn, unusedColumns } from '../tables/columns.ts';
import { importTable } from '../tables/import-table.ts';
import { createRowReader, type ReadRow } from '../tables/read-row.ts';
import { type RowState, rowStates } from '../tables/row-states.ts';
import type { LanguageTexts, TableWords } from '../tables/table-words.ts';
import { useDrop } from '../ui/use-drop.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import type { DraftSession } from './draft-session.ts';
import { Options } from './fields.tsx';
import { TableColumnsForm } from './TableColumns.tsx';
import { DismissedRows, ReadyRows, RowsThatWait, RowsToFix } from './TableRows.tsx';
import { type TableFile, TableSource } from './TableSource.tsx';
import { headerLabel, readersTableWords, wordsOfLanguage } from './table-texts.ts';
import { useTableReading } from './use-table-reading.ts';
import { exampleDay, WhichDay } from './WhichDay.tsx';

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
  /** Reads the words of another language, by its script if nothing else is given. */
  readonly wordsOf?: typeof wordsOfLanguage;
};

/** Tables that become part of a story: one is read, its cells are corrected, and the rows that are ready are added. */
export function TableImport(props: TableImportProps): JSX.Element {
  const words = useWords(props);
  return words === null ? <div aria-busy="true" /> : <TableOfWords {...props} words={words} />;
}

/** The words by which tables are understood, in the reader's language and the story's; `null` at first, for a moment. */
function useWords(props: TableImportProps): TableWords | null {
  const { draft, language, wordsOf = wordsOfLanguage } = props;
  const other = otherLanguage(draft.language);
  const [read, setRead] = useState<WordsRead | null>(null);
  useEffect(() => {
    if (other === null) return;
    const gone = new AbortController();
    wordsOf(other)
      .catch((error) => {
        console.debug('Namelight does not know the words of tables in another language:', error);
        return null;
      })
      .then((texts) => gone.signal.aborted || setRead({ of: other, texts }));
    return () => gone.abort();
  }, [other]);
  const known = read?.of === other ? read : null;
  return useMemo(
    () => (other !== null && known === null ? null : readersTableWords(known?.texts)),
    [language, other, known],
  );
}

/** The words of a language; `null` if they could not be read. */
type WordsRead = { readonly of: string; readonly texts: LanguageTexts | null };

function TableOfWords(props: TableImportProps & { readonly words: TableWords }): JSX.Element {
  const { table, onTable, words, read = importTable } = props;
  const [note, setNote] = useState('');
  const onRead = (next: PendingTable, removed: number): void => {
    setNote(removed === 0 ? '' : sayCount('writing.invisibleRemoved', removed));
    onTable(next);
  };
  const reading = useTableReading({ read, words, onRead });
  const removed = useRemovedTable(props, setNote);
  const take = (file: TableFile): void => {
    removed.forget();
    reading.start(file, null);
  };
  useFirstTable(props, take);
  const { panel, isOver } = useDroppedTable(table, { take, setNote });
  const onAdded = (count: number): void =>
    setNote([sayCount('tables.added', count), leftText(table, words)].filter(Boolean).join(' '));
  return (
    <div ref={panel} class={`table-import ${isOver ? 'over' : ''}`}>
      {table === null ? (
        <TableSource reading={reading.state} onFile={take} onStop={reading.stop} />
      ) : (
        <WaitingTable {...props} {...{ table, words, reading, onAdded }} onRemove={removed.remove} />
      )}
      <div class="table-note">
        <p role="status">{note}</p>
        {removed.canUndo && (
          <button type="button" onClick={removed.undo}>
            {say('tables.undoRemove')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Takes the table that the page was opened with, where nothing waits. */
function useFirstTable({ first = null, table }: TableImportProps, take: (file: TableFile) => void): void {
  useEffect(() => {
    if (first !== null && table === null) take({ name: first.name, content: first });
  }, [first]);
}

/** Takes a table that is dropped on the page. */
function useDroppedTable(
  table: PendingTable | null,
  { take, setNote }: { take(file: TableFile): void; setNote(note: string): void },
) {
  const panel = useRef<HTMLDivElement>(null);
  const isOver = useDrop(([file, ...more]) => {
    // Another tab may write the story.
    if (file === undefined || panel.current?.closest('fieldset[disabled]')) return;
    if (table !== null) setNote(say('tables.oneTable'));
    else if (more.length > 0) setNote(say('tables.oneFile'));
    else take({ name: file.name, content: file });
  });
  return { panel, isOver };
}

/** Removes a table with the rows that wait; until the next is taken, that can be undone. */
function useRemovedTable({ table, onTable }: TableImportProps, setNote: (note: string) => void) {
  const [removed, setRemoved] = useState<PendingTable | null>(null);
  const replace = (next: PendingTable | null, note: string): void => {
    setRemoved(next === null ? table : null);
    onTable(next);
    setNote(note);
  };
  return {
    canUndo: removed !== null && table === null,
    remove: () => replace(null, say('tables.tableRemoved')),
    undo: () => replace(removed, ''),
    forget: () => setRemoved(null),
  };
}

type WaitingProps = TableImportProps & {
  readonly table: PendingTable;
  readonly words: TableWords;
  readonly reading: ReturnType<typeof useTableReading>;
  readonly onAdded: (count: number) => void;
  readonly onRemove: () => void;
};

function WaitingTable(props: WaitingProps): JSX.Element {
  const { draft, table, words, onTable, onAdd, onAdded } = props;
  const { language } = draft;
  const states = useStates(props);
  const ready = states.filter(({ status }) => status === 'ready');
  const add = (): void => {
    onAdd(addRows(states, draft), new Set(ready.map(({ row }) => row)));
    onAdded(ready.length);
  };
  return (
    <>
      <TableHead {...props} />
      <Counts states={states} />
      <TableDates {...{ table, states, onTable }} />
      <UnusedColumns {...{ table, words }} />
      {ready.length > 0 ? (
        <button type="button" class="primary" onClick={add}>
          {sayCount('tables.add', ready.length)}
        </button>
      ) : null}
      {table.rows.length === 0 ? <p>{say('tables.allDone')}</p> : null}
      <TableColumnsForm table={table} onTable={onTable} />
      <RowsToFix {...{ table, states, language, onTable }} />
      <RowsThatWait {...{ states, language }} />
      <ReadyRows states={ready} language={language} onTable={(change) => onTable(change(table))} />
      <DismissedRows {...{ table, language, onTable }} />
    </>
  );
}

/** What the table is called, which sheet of its file it is, and how to be rid of it. */
function TableHead({ table, reading, onRemove }: WaitingProps): JSX.Element {
  const sheets = reading.sheetsOf(table);
  return (
    <div class="table-head">
      <h3 dir="auto">{table.name || say('tables.pasted')}</h3>
      {sheets === null ? null : <SheetChoice {...sheets} onChoose={reading.chooseSheet} />}
      <button type="button" class="quiet" onClick={onRemove}>
        {say('tables.removeTable')}
      </button>
    </div>
  );
}

type SheetChoiceProps = {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
};

function SheetChoice({ names, chosen, onChoose }: SheetChoiceProps): JSX.Element {
  return (
    <label class="sheet-choice">
      {say('tables.sheet')}{' '}
      <select class="field" value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <Options options={names.map((name) => ({ value: name, label: name }))} />
      </select>
    </label>
  );
}

/** The states of all rows. A row is read when it changes; all are read when the columns change. */
function useStates({ table, draft, words }: WaitingProps): readonly RowState[] {
  const { headers, columns, rows, dayOrder } = table;
  const { language, story } = draft;
  const read = useMemo(() => {
    const options = { words, language, day: story.date };
    return rememberedRows(createRowReader({ headers, columns, ...(dayOrder && { dayOrder }) }, options));
  }, [headers, columns, dayOrder, words, language, story.date]);
  return useMemo(
    () => rowStates(rows, { read, story: draft, columnOf: (field) => columns.of[field] ?? null }),
    [rows, read, draft, columns],
  );
}

/** Reads each row once. */
function rememberedRows(read: (row: PendingRow) => ReadRow): (row: PendingRow) => ReadRow {
  const known = new WeakMap<PendingRow, ReadRow>();
  return (row) => {
    const content = known.get(row) ?? read(row);
    known.set(row, content);
    return content;
  };
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

type UnusedProps = Pick<WaitingProps, 'table' | 'words'>;

/** Columns of which nothing is added, and why. */
function UnusedColumns({ table, words }: UnusedProps): JSX.Element {
  const unused = useMemo(
    () => unusedColumns(table, words),
    [table.headers, table.columns, table.rows, words],
  );
  const texts = { unknown: 'tables.unknownColumns', same: 'tables.sameColumns' } as const;
  return (
    <>
      {(['unknown', 'same'] as const).map((reason) => {
        const names = namesOf(
          unused.filter(({ why }) => why === reason),
          table,
        );
        return names === '' ? null : <p key={reason}>{say(texts[reason], { names })}</p>;
      })}
    </>
  );
}

const namesOf = (columns: readonly UnusedColumn[], { headers }: PendingTable): string =>
  named(columns.map(({ column }) => headerLabel(headers[column] ?? '', column)));

/** What of a table was not added with its rows, and what to do about it; empty if there is nothing. */
function leftText(table: PendingTable | null, words: TableWords): string {
  const names = table === null ? '' : namesOf(unusedColumns(table, words), table);
  return names === '' ? '' : say('tables.columnsLeft', { names });
}

type TableDatesProps = Pick<WaitingProps, 'table' | 'onTable'> & { readonly states: readonly RowState[] };

/** Which days figures mean that can be read two ways, and which cells stay text though they are nearly dates. */
function TableDates({ table, states, onTable }: TableDatesProps): JSX.Element | null {
  const { dayOrder = null } = table;
  const day = firstTwofold(states) ?? (dayOrder === null ? null : exampleDay(locale()));
  const cells = states.flatMap(({ row, warnings }) =>
    warnings.map(({ column }) => cellName(row.number - 1, column ?? 0)),
  );
  return (
    <>
      {day === null ? null : (
        <WhichDay
          {...day}
          chosen={dayOrder}
          hint={say('tables.whichDayHint')}
          onChoose={(order) => onTable({ ...table, dayOrder: order })}
        />
      )}
      {cells.length === 0 ? null : <p class="hint">{say('tables.staysText', { cells: named(cells) })}</p>}
    </>
  );
}

/** The first of them, by which all are asked; its quotes are those of a sentence about it. */
function firstTwofold(states: readonly RowState[]) {
  for (const { problems } of states)
    for (const { problem } of problems)
      if (problem.key === 'dateTwofold')
        return {
          date: String(problem.date).slice(1, -1),
          first: String(problem.first),
          second: String(problem.second),
        };
  return null;
}

/** So many of a list are named. */
const maxNamed = 12;

const named = (all: readonly string[]): string =>
  [...all.slice(0, maxNamed), ...(all.length > maxNamed ? ['…'] : [])].join(', ');

type TablePartProps = Pick<StoriesWiring, 'tableFor' | 'forgetTable'> & {
  readonly session: DraftSession;
  readonly draft: Draft;
};

/** A table whose rows become names of the story. Rows that are not right yet are stored, and wait. */
export function TablePart({ session, draft, tableFor, forgetTable }: TablePartProps): JSX.Element {
  return (
    <TableImport
      draft={draft}
      table={session.table.value}
      first={tableFor(session.key)}
      language={locale()}
      onTable={(table) => {
        forgetTable(session.key);
        session.setTable(table);
      }}
      onAdd={(added, rows) => {
        forgetTable(session.key);
        // Each time a change of its own, to be taken back alone.
        const target = `table ${Date.now()}`;
        session.edit({ draft: withRows(draft, added), target, part: { kind: 'table' }, rows });
      }}
    />
  );
}

/** Adds what rows hold; entities with the id of one of the draft take its place. */
function withRows(draft: Draft, { entities, sources, moments }: AddedRows): Draft {
  const known = new Set(draft.entities.map(({ id }) => id));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return withMoments(
    {
      ...draft,
      sources: [...draft.sources, ...sources],
      entities: [
        ...draft.entities.map((entity) => byId.get(entity.id) ?? entity),
        ...entities.filter(({ id }) => !known.has(id)),
      ],
    },
    [...(draft.story.moments ?? []), ...moments],
  );
}
