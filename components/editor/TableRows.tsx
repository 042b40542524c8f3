/** The rows of a table that wait: those that need somebody, those that are ready, and those that were put aside. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { problemText } from '../i18n/problem-text.ts';
import { say, sayCount } from '../i18n/say.ts';
import { bringBack, dismissRow, withRow } from '../tables/edit-table.ts';
import type { PendingRow, PendingTable } from '../tables/pending-table.ts';
import { nameOf, type RowState } from '../tables/row-states.ts';
import { wordsOf } from '../writing/language-words.ts';
import { writeDate } from '../writing/values.ts';
import { KnownChoice, TableRow } from './TableRow.tsx';

/** Rows that are shown at once: each has its fields. */
const pageSize = 10;

/**
 * The rows that need somebody, some at a time. Those that are put right stay where they are until the next ones are asked
 * for, so that nothing moves below one's fingers.
 */
export function RowsToMend(props: {
  readonly table: PendingTable;
  readonly states: readonly RowState[];
  /** Of the story. */
  readonly language: string;
  readonly onTable: (table: PendingTable) => void;
}): JSX.Element | null {
  const { table, states, language, onTable } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const open = states.filter(({ status }) => status === 'wrong' || status === 'known');
  const known = open.filter(({ status }) => status === 'known');
  const byNumber = new Map(states.map((state) => [state.row.number, state]));
  const isGone = !chosen.some((number) => byNumber.has(number));
  const numbers = isGone ? numbersOf(open.slice(0, pageSize)) : chosen;
  const shown = numbers.flatMap((number) => byNumber.get(number) ?? []);
  const last = numbers.at(-1) ?? 0;
  const later = open.filter(({ row }) => row.number > last);
  const earlier = open.filter(({ row }) => row.number < (numbers[0] ?? 0));
  useEffect(() => {
    if (isGone) setChosen(numbers);
  }, [isGone, numbers.join()]);
  const turn = (rows: readonly RowState[]): void => {
    setChosen(numbersOf(rows));
    heading.current?.focus();
  };
  if (open.length === 0 && shown.length === 0) return null;
  return (
    <section class="table-rows" aria-labelledby="rows-to-mend">
      <h3 id="rows-to-mend" ref={heading} tabIndex={-1}>
        {say('tables.needYou')}
      </h3>
      {known.length > 1 ? (
        <KnownRows table={table} rows={known.map(({ row }) => row)} onTable={onTable} />
      ) : null}
      <ol>
        {shown.map((state) => (
          <TableRow
            key={state.row.number}
            {...{ table, state, language, onTable }}
            onDismiss={() => {
              onTable(dismissRow(table, state.row));
              heading.current?.focus();
            }}
          />
        ))}
      </ol>
      <div class="actions">
        {earlier.length > 0 ? (
          <button type="button" onClick={() => turn(earlier.slice(-pageSize))}>
            {say('tables.previous')}
          </button>
        ) : null}
        {later.length > 0 ? (
          <button type="button" onClick={() => turn(later.slice(0, pageSize))}>
            {sayCount('tables.next', Math.min(pageSize, later.length))}
          </button>
        ) : null}
      </div>
    </section>
  );
}

const numbersOf = (states: readonly RowState[]): readonly number[] => states.map(({ row }) => row.number);

/** What to do with all rows whose names the story has. */
function KnownRows(props: {
  readonly table: PendingTable;
  readonly rows: readonly PendingRow[];
  readonly onTable: (table: PendingTable) => void;
}): JSX.Element {
  const { table, rows, onTable } = props;
  const choose = (existing: NonNullable<PendingRow['existing']>): void => {
    const chosen = new Set(rows);
    onTable({ ...table, rows: table.rows.map((row) => (chosen.has(row) ? { ...row, existing } : row)) });
  };
  return (
    <div class="known-rows">
      <p>{sayCount('tables.knownNames', rows.length)}</p>
      <button type="button" onClick={() => choose('replace')}>
        {say('tables.replaceAll')}
      </button>
      <button type="button" onClick={() => choose('add')}>
        {say('tables.addAll')}
      </button>
    </div>
  );
}

/** Rows of a list that are shown at first, and more each time. */
const listSize = 50;

/** A fold with a list of rows: their numbers and names, and what `about` says of each. */
function RowFold<Of>(props: {
  readonly title: string;
  readonly count?: number;
  readonly rows: readonly Of[];
  readonly language: string;
  readonly numberOf: (row: Of) => number;
  readonly nameOf: (row: Of) => string;
  readonly about: (row: Of) => ComponentChildren;
}): JSX.Element | null {
  const { title, count, rows, language, numberOf, nameOf, about } = props;
  const [most, setMost] = useState(listSize);
  const rest = rows.length - most;
  if (rows.length === 0) return null;
  return (
    <details class="part-fold">
      <summary>
        <span class="fold-title">{title}</span>{' '}
        {count === undefined ? null : <span class="value">{count}</span>}
      </summary>
      <div class="folded">
        <ol class="row-list">
          {rows.slice(0, most).map((row) => (
            <li key={numberOf(row)}>
              <span class="soft">{say('tables.row', { number: numberOf(row) })}</span>
              <span class="row-name" dir="auto" lang={language}>
                {nameOf(row)}
              </span>
              {about(row)}
            </li>
          ))}
        </ol>
        {rest > 0 ? (
          <button type="button" onClick={() => setMost(most + listSize)}>
            {sayCount('tables.more', Math.min(rest, listSize))}
          </button>
        ) : null}
      </div>
    </details>
  );
}

const ofState = {
  numberOf: ({ row }: RowState) => row.number,
  nameOf: ({ content }: RowState) => nameOf(content),
} as const;

/** The rows that are ready, to be looked at. */
export function ReadyRows(props: {
  readonly states: readonly RowState[];
  readonly language: string;
  readonly onTable: (change: (table: PendingTable) => PendingTable) => void;
}): JSX.Element {
  const { states, language, onTable } = props;
  const words = useMemo(() => wordsOf(language), [language]);
  return (
    <RowFold
      title={say('tables.readyRows')}
      count={states.length}
      rows={states}
      language={language}
      {...ofState}
      about={(state) => (
        <>
          <span class="row-about soft" dir="auto" lang={language}>
            {state.content.kind === 'entity'
              ? state.content.entity.description
              : writeDate(state.content.moment.date, language, words)}
          </span>
          <KnownChoice state={state} onRow={(row) => onTable((table) => withRow(table, row))} />
          <button
            type="button"
            class="link"
            aria-label={say('tables.dismissRow', { number: state.row.number })}
            onClick={() => onTable((table) => dismissRow(table, state.row))}
          >
            {say('tables.dismiss')}
          </button>
        </>
      )}
    />
  );
}

/** The rows that are right, but name others that are not ready. */
export function RowsThatWait(props: {
  readonly states: readonly RowState[];
  readonly language: string;
}): JSX.Element {
  const { states, language } = props;
  const waiting = states.filter(({ status }) => status === 'waiting');
  return (
    <RowFold
      title={say('tables.waitingRows')}
      count={waiting.length}
      rows={waiting}
      language={language}
      {...ofState}
      about={({ problems }) =>
        problems.map(({ problem }) => (
          <span key={problem.key} class="hint">
            {problemText(problem)}
          </span>
        ))
      }
    />
  );
}

/** The rows that were put aside, to be taken back. */
export function DismissedRows(props: {
  readonly table: PendingTable;
  readonly language: string;
  readonly onTable: (table: PendingTable) => void;
}): JSX.Element {
  const { table, language, onTable } = props;
  const { dismissed } = table;
  const name = table.columns.of.name ?? 0;
  return (
    <RowFold
      title={sayCount('tables.dismissed', dismissed.length)}
      rows={dismissed}
      language={language}
      numberOf={({ number }) => number}
      nameOf={({ cells }) => cells[name] || (cells.find((cell) => cell !== '') ?? '')}
      about={(row) => (
        <button
          type="button"
          class="link"
          aria-label={say('tables.bringBackRow', { number: row.number })}
          onClick={() => onTable(bringBack(table, row))}
        >
          {say('tables.bringBack')}
        </button>
      )}
    />
  );
}
