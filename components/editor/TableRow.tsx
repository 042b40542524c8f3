import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { problemText } from '../i18n/problem-text.ts';
import { say } from '../i18n/say.ts';
import { columnUse, withCell, withRow } from '../tables/edit-table.ts';
import type { ColumnField, PendingRow, PendingTable } from '../tables/pending-table.ts';
import type { CellProblem } from '../tables/read-row.ts';
import { nameOf, type RowState } from '../tables/row-states.ts';
import { fieldLabel, headerLabel, kindLabels } from './table-texts.ts';

type RowProps = {
  readonly table: PendingTable;
  readonly state: RowState;
  /** Of the story. */
  readonly language: string;
  readonly onTable: (table: PendingTable) => void;
};

/** A cell that is shown: a column, or a field that has none. */
type Place = {
  readonly field: ColumnField;
  readonly column: number | null;
  /** Stays when the field gets a column. */
  readonly key: string;
};

/** A row that needs somebody, with a field for each cell that is wrong, or was. */
export function TableRow(props: RowProps & { readonly onDismiss: () => void }): JSX.Element {
  const { table, state, language, onTable, onDismiss } = props;
  const { row, status, content, problems, existing } = state;
  const places = usePlaces(state, table);
  const title = nameOf(content);
  const id = useId();
  const others = table.headers.flatMap((_, column): readonly Place[] => {
    const use = columnUse(table.columns, column);
    const isShown = places.some((place) => place.column === column);
    return use === 'nothing' || isShown
      ? []
      : [{ field: use === 'fact' ? 'facts' : use, column, key: `${column}` }];
  });
  const cell = (place: Place): JSX.Element => <CellField key={place.key} {...props} place={place} />;
  return (
    <li class="table-row" data-state={status} aria-labelledby={id}>
      <div class="table-row-head">
        <h4 id={id}>
          {say('tables.row', { number: row.number })}:{' '}
          {title === '' ? <i>{say('tables.unnamed')}</i> : <bdi lang={language}>{title}</bdi>}
        </h4>
        <RowMark status={status} />
        <button
          type="button"
          class="link"
          aria-label={say('tables.dismissRow', { number: row.number })}
          onClick={onDismiss}
        >
          {say('tables.dismiss')}
        </button>
      </div>
      {status === 'waiting'
        ? problems.map(({ problem }) => <p key={problem.key}>{problemText(problem)}</p>)
        : null}
      {status !== 'waiting' && places.length > 0 ? <div class="cells">{places.map(cell)}</div> : null}
      {status === 'known' && existing !== null ? (
        <div class="known-rows">
          <p>{say('tables.knownName', { name: title })}</p>
          <button
            type="button"
            aria-describedby={`${id}-replace`}
            onClick={() => onTable(withRow(table, { ...row, existing: 'replace' }))}
          >
            {say('tables.replace')}
          </button>
          <button type="button" onClick={() => onTable(withRow(table, { ...row, existing: 'add' }))}>
            {say('tables.addAnother')}
          </button>
          <p id={`${id}-replace`} class="hint">
            {say('tables.replaceHint')}
          </p>
        </div>
      ) : null}
      {status === 'known' ? null : (
        <KnownChoice state={state} onRow={(changed) => onTable(withRow(table, changed))} />
      )}
      {others.length > 0 ? (
        <details class="more-fields">
          <summary>{say('tables.otherCells')}</summary>
          <div class="cells">{others.map(cell)}</div>
        </details>
      ) : null}
    </li>
  );
}

/** What was chosen for a row whose name the story has, and the other choice. */
export function KnownChoice(props: {
  readonly state: RowState;
  readonly onRow: (row: PendingRow) => void;
}): JSX.Element | null {
  const { row, content, existing } = props.state;
  if (existing === null || row.existing === undefined) return null;
  const isReplacing = row.existing === 'replace';
  return (
    <span class="soft">
      {isReplacing ? say('tables.replaces') : say('tables.knownName', { name: nameOf(content) })}{' '}
      <button
        type="button"
        class="link"
        onClick={() => props.onRow({ ...row, existing: isReplacing ? 'add' : 'replace' })}
      >
        {isReplacing ? say('tables.addAnother') : say('tables.replace')}
      </button>
    </span>
  );
}

function RowMark({ status }: Pick<RowState, 'status'>): JSX.Element | null {
  if (status === 'ready') return <span class="row-mark">✓ {say('tables.ready')}</span>;
  return status === 'waiting' ? <span class="row-mark">{say('tables.waits')}</span> : null;
}

/** The cells in which something is wrong, and those in which something was: these stay where they are while one types. */
function usePlaces({ problems, status }: RowState, { columns }: PendingTable): readonly Place[] {
  const seen = useRef<readonly Place[]>([]);
  const now = ({ field, column }: Pick<Place, 'field' | 'column'>): number | null =>
    column ?? columns.of[field] ?? null;
  const isSeen = ({ field, column }: CellProblem): boolean =>
    seen.current.some((place) => now(place) === column && (column !== null || place.field === field));
  if (status === 'wrong')
    for (const problem of problems)
      if (!isSeen(problem)) {
        const { field, column } = problem;
        seen.current = [...seen.current, { field, column, key: `${field} ${column}` }];
      }
  return seen.current.map((place) => ({ ...place, column: now(place) }));
}

/** Fields whose cells hold one short text. */
const shortFields: ReadonlySet<ColumnField> = new Set([
  'kind',
  'date',
  'time',
  'flag',
  'coordinates',
  'id',
  'name',
]);

function CellField(props: RowProps & { readonly place: Place }): JSX.Element {
  const { table, state, language, onTable, place } = props;
  const { field, column } = place;
  const id = useId();
  const problems = problemsAt(state, place);
  const text = column === null ? '' : (state.row.cells[column] ?? '');
  const header = column === null ? '' : (table.headers[column] ?? '');
  const isInvalid = problems.length > 0;
  const attributes = {
    id,
    class: 'field',
    dir: 'auto',
    lang: language,
    autocomplete: 'off',
    value: text,
    ...(isInvalid && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onTable(
        withCell(table, state.row, { field, column, text: currentTarget.value, header: fieldLabel(field) }),
      ),
  } as const;
  const isShort = shortFields.has(field) && !/\n/.test(text);
  return (
    <div class={`labeled ${isInvalid ? 'faulty' : ''}`}>
      <label for={id} dir="auto">
        {header === '' && column !== null ? headerLabel(header, column) : header || fieldLabel(field)}
      </label>
      {isShort ? (
        <input {...attributes} list={field === 'kind' ? `${id}-kinds` : undefined} />
      ) : (
        <textarea {...attributes} rows={1} />
      )}
      {field === 'kind' ? (
        <datalist id={`${id}-kinds`}>
          {kindLabels().map((kind) => (
            <option key={kind} value={kind} />
          ))}
        </datalist>
      ) : null}
      {isInvalid ? (
        <div id={`${id}-fault`} class="fault">
          {problems.map((one, index) => (
            <p key={index}>{problemText(one.problem)}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const problemsAt = ({ problems, status }: RowState, { field, column }: Place): readonly CellProblem[] =>
  status === 'wrong'
    ? problems.filter((one) => one.column === column && (column !== null || one.field === field))
    : [];
