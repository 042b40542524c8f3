/** The rows of a table that wait: those that need somebody, those that are ready, and those that were skipped. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { writeDate } from '../drafts/dates.ts';
import { wordsOf } from '../drafts/language-words.ts';
import type { PendingRow, PendingTable } from '../drafts/pending-table.ts';
import { say, sayCount } from '../i18n/say.ts';
import { bringBack, skipRow, withRow } from '../tables/edit-table.ts';
import { nameOf, type RowState } from '../tables/row-states.ts';
import { problemText } from '../validation/problem-text.ts';
import { KnownChoice, LinkButton, TableRow } from './TableRow.tsx';

/** Rows that are shown at once: each has its fields. */
const pageSize = 10;

type RowsToFixProps = {
  readonly table: PendingTable;
  readonly states: readonly RowState[];
  /** Of the story. */
  readonly language: string;
  readonly onTable: (table: PendingTable) => void;
};

/**
 * The rows that need somebody, some at a time. Those that are put right stay where they are until the next ones are asked
 * for, so that nothing moves below one's fingers.
 */
export function RowsToFix(props: RowsToFixProps): JSX.Element | null {
  const { table, states, language, onTable } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { open, shown, pages } = useRowsToFix(states);
  if (open.length === 0 && shown.length === 0) return null;
  const focusHeading = (): void => heading.current?.focus();
  return (
    <section class="table-rows" aria-labelledby="rows-to-fix">
      <h3 id="rows-to-fix" ref={heading} tabIndex={-1}>
        {say('tables.needYou')}
      </h3>
      <KnownRows {...{ table, open, onTable }} />
      <ol>
        {shown.map((state) => (
          <TableRow
            key={state.row.number}
            {...{ table, state, language, onTable }}
            onSkip={() => {
              onTable(skipRow(table, state.row));
              focusHeading();
            }}
          />
        ))}
      </ol>
      <Turn {...pages} onTurned={focusHeading} />
    </section>
  );
}

/** The rows that are shown: those that were chosen last, as long as one of them is there. */
function useRowsToFix(states: readonly RowState[]) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const open = states.filter(({ status }) => status === 'wrong' || status === 'known');
  const byNumber = new Map(states.map((state) => [state.row.number, state]));
  const isGone = !chosen.some((number) => byNumber.has(number));
  const numbers = isGone ? numbersOf(open.slice(0, pageSize)) : chosen;
  useEffect(() => {
    if (isGone) setChosen(numbers);
  }, [isGone, numbers.join()]);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const earlier = open.filter(({ row }) => row.number < first).slice(-pageSize);
  const later = open.filter(({ row }) => row.number > last).slice(0, pageSize);
  // Those in which something has become wrong since.
  const inside = open.filter(({ row }) => row.number > first && row.number < last);
  const between = inside.filter(({ row }) => !numbers.includes(row.number)).slice(0, pageSize);
  const turn = (rows: readonly RowState[]): void => setChosen(numbersOf(rows));
  const shown = numbers.flatMap((number) => byNumber.get(number) ?? []);
  return { open, shown, pages: { earlier, between, later, turn } };
}

type TurnProps = {
  readonly earlier: readonly RowState[];
  readonly between: readonly RowState[];
  readonly later: readonly RowState[];
  readonly turn: (rows: readonly RowState[]) => void;
  readonly onTurned: () => void;
};

function Turn({ earlier, between, later, turn, onTurned }: TurnProps): JSX.Element {
  const to = (rows: readonly RowState[]) => () => {
    turn(rows);
    onTurned();
  };
  return (
    <div class="actions">
      {earlier.length > 0 ? (
        <button type="button" onClick={to(earlier)}>
          {say('tables.previous')}
        </button>
      ) : null}
      {between.length > 0 ? (
        <button type="button" onClick={to(between)}>
          {say('tables.between', { count: between.length })}
        </button>
      ) : null}
      {later.length > 0 ? (
        <button type="button" onClick={to(later)}>
          {sayCount('tables.next', later.length)}
        </button>
      ) : null}
    </div>
  );
}

const numbersOf = (states: readonly RowState[]): readonly number[] => states.map(({ row }) => row.number);

type KnownRowsProps = {
  readonly table: PendingTable;
  readonly open: readonly RowState[];
  readonly onTable: (table: PendingTable) => void;
};

/** What to do with all rows whose names the story has, where these are several. */
function KnownRows({ table, open, onTable }: KnownRowsProps): JSX.Element | null {
  const known = new Set(open.filter(({ status }) => status === 'known').map(({ row }) => row));
  const choose = (existing: NonNullable<PendingRow['existing']>): void =>
    onTable({ ...table, rows: table.rows.map((row) => (known.has(row) ? { ...row, existing } : row)) });
  return known.size < 2 ? null : (
    <div class="known-rows">
      <p>{sayCount('tables.knownNames', known.size)}</p>
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

/** What a list shows of a row: its number, its name, and more. */
type Shown<Of> = {
  readonly numberOf: (row: Of) => number;
  readonly nameOf: (row: Of) => string;
  readonly about: (row: Of) => ComponentChildren;
};

type RowFoldProps<Of> = Shown<Of> & {
  readonly title: string;
  readonly count?: number;
  readonly rows: readonly Of[];
  readonly language: string;
};

/** A fold with a list of rows. */
function RowFold<Of>(props: RowFoldProps<Of>): JSX.Element | null {
  const { title, count, rows } = props;
  const [max, setMax] = useState(listSize);
  if (rows.length === 0) return null;
  return (
    <details class="part-fold">
      <summary>
        <span class="fold-title">{title}</span>{' '}
        {count === undefined ? null : <span class="value">{count}</span>}
      </summary>
      <div class="folded">
        <RowList {...props} rows={rows.slice(0, max)} />
        <MoreRows count={rows.length - max} onMore={() => setMax(max + listSize)} />
      </div>
    </details>
  );
}

type MoreRowsProps = { readonly count: number; readonly onMore: () => void };

function MoreRows({ count, onMore }: MoreRowsProps): JSX.Element | null {
  return count <= 0 ? null : (
    <button type="button" onClick={onMore}>
      {sayCount('tables.more', Math.min(count, listSize))}
    </button>
  );
}

function RowList<Of>({ rows, language, numberOf, nameOf, about }: RowFoldProps<Of>): JSX.Element {
  return (
    <ol class="row-list">
      {rows.map((row) => (
        <li key={numberOf(row)}>
          <span class="soft">{say('tables.row', { number: numberOf(row) })}</span>
          <span class="row-name" dir="auto" lang={language}>
            {nameOf(row)}
          </span>
          {about(row)}
        </li>
      ))}
    </ol>
  );
}

const ofState = {
  numberOf: ({ row }: RowState) => row.number,
  nameOf: ({ content }: RowState) => nameOf(content),
} as const;

type ReadyRowsProps = {
  readonly states: readonly RowState[];
  readonly language: string;
  readonly onTable: (change: (table: PendingTable) => PendingTable) => void;
};

/** The rows that are ready, to be looked at. */
export function ReadyRows({ states, language, onTable }: ReadyRowsProps): JSX.Element {
  return (
    <RowFold
      title={say('tables.readyRows')}
      count={states.length}
      rows={states}
      language={language}
      {...ofState}
      about={(state) => <AboutReady {...{ state, language, onTable }} />}
    />
  );
}

type AboutReadyProps = Omit<ReadyRowsProps, 'states'> & { readonly state: RowState };

function AboutReady({ state, language, onTable }: AboutReadyProps): JSX.Element {
  const { row, content } = state;
  const words = useMemo(() => wordsOf(language), [language]);
  return (
    <>
      <span class="row-about soft" dir="auto" lang={language}>
        {content.kind === 'entity'
          ? content.entity.description
          : writeDate(content.moment.date, language, words)}
      </span>
      <KnownChoice state={state} onRow={(next) => onTable((table) => withRow(table, next))} />
      <LinkButton
        label={say('tables.skipRow', { number: row.number })}
        text={say('tables.skip')}
        onClick={() => onTable((table) => skipRow(table, row))}
      />
    </>
  );
}

type RowsThatWaitProps = {
  readonly states: readonly RowState[];
  readonly language: string;
};

/** The rows that are right, but name others that are not ready. */
export function RowsThatWait({ states, language }: RowsThatWaitProps): JSX.Element {
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

type DismissedRowsProps = {
  readonly table: PendingTable;
  readonly language: string;
  readonly onTable: (table: PendingTable) => void;
};

/** The rows that were skipped, and can be brought back. */
export function DismissedRows({ table, language, onTable }: DismissedRowsProps): JSX.Element {
  const { skipped } = table;
  const name = table.columns.of.name ?? 0;
  return (
    <RowFold
      title={sayCount('tables.skipped', skipped.length)}
      rows={skipped}
      language={language}
      numberOf={({ number }) => number}
      nameOf={({ cells }) => cells[name] || (cells.find((cell) => cell !== '') ?? '')}
      about={(row) => (
        <LinkButton
          label={say('tables.bringBackRow', { number: row.number })}
          text={say('tables.bringBack')}
          onClick={() => onTable(bringBack(table, row))}
        />
      )}
    />
  );
}
