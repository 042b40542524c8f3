import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ColumnField, PendingRow, PendingTable } from '../drafts/pending-table.ts';
import { say } from '../i18n/say.ts';
import { columnUse, withCell, withRow } from '../tables/edit-table.ts';
import type { CellProblem } from '../tables/read-row.ts';
import { nameOf, type RowState } from '../tables/row-states.ts';
import { problemText } from '../validation/problem-text.ts';
import { useCleanInput } from './clean-input.tsx';
import { Suggestions } from './fields.tsx';
import { fieldLabel, headerLabel, kindLabels } from './table-texts.ts';

type RowProps = {
  readonly table: PendingTable;
  readonly state: RowState;
  /** Of the story. */
  readonly language: string;
  readonly onTable: (table: PendingTable) => void;
};

/** A cell that is shown: a column, or a field that has none. */
type CellPlace = {
  readonly field: ColumnField;
  readonly column: number | null;
  /** Stays when the field gets a column. */
  readonly key: string;
};

type TableRowProps = RowProps & { readonly onSkip: () => void };

/** A row that needs somebody, with a field for each cell that is wrong, or was. */
export function TableRow(props: TableRowProps): JSX.Element {
  const { table, state, onTable } = props;
  const { status, problems } = state;
  const places = usePlaces(state, table);
  const id = useId();
  const onRow = (row: PendingRow): void => onTable(withRow(table, row));
  return (
    <li class="table-row" data-state={status} aria-labelledby={id}>
      <RowHead {...props} id={id} />
      {status === 'waiting'
        ? problems.map(({ problem }) => <p key={problem.key}>{problemText(problem)}</p>)
        : null}
      {status === 'waiting' ? null : <Cells {...props} places={places} />}
      {status === 'known' ? <KnownName {...props} /> : <KnownChoice {...{ state, onRow }} />}
      <OtherCells {...props} places={otherPlaces(table, places)} />
    </li>
  );
}

function RowHead({ id, state, language, onSkip }: TableRowProps & { readonly id: string }): JSX.Element {
  const title = nameOf(state.content);
  const { number } = state.row;
  return (
    <div class="table-row-head">
      <h4 id={id}>
        {say('tables.row', { number })}:{' '}
        {title === '' ? <i>{say('tables.unnamed')}</i> : <bdi lang={language}>{title}</bdi>}
      </h4>
      <RowMark status={state.status} />
      <LinkButton label={say('tables.skipRow', { number })} text={say('tables.skip')} onClick={onSkip} />
    </div>
  );
}

/** The cells that are used and not shown yet. */
const otherPlaces = (
  { headers, columns }: PendingTable,
  places: readonly CellPlace[],
): readonly CellPlace[] =>
  headers.flatMap((_, column): readonly CellPlace[] => {
    const use = columnUse(columns, column);
    const isShown = places.some((place) => place.column === column);
    if (use === 'nothing' || isShown) return [];
    return [{ field: use === 'fact' ? 'facts' : use, column, key: `${column}` }];
  });

type CellsProps = RowProps & { readonly places: readonly CellPlace[] };

function Cells({ places, ...props }: CellsProps): JSX.Element | null {
  return places.length === 0 ? null : (
    <div class="cells">
      {places.map((place) => (
        <CellField key={place.key} {...props} place={place} />
      ))}
    </div>
  );
}

function OtherCells(props: CellsProps): JSX.Element | null {
  return props.places.length === 0 ? null : (
    <details class="more-fields">
      <summary>{say('tables.otherCells')}</summary>
      <Cells {...props} />
    </details>
  );
}

/** The choice for a row whose name the story has. */
function KnownName({ table, state, onTable }: RowProps): JSX.Element | null {
  const { row, content, existing } = state;
  const id = useId();
  const choose = (chosen: 'replace' | 'add') => () => onTable(withRow(table, { ...row, existing: chosen }));
  return existing === null ? null : (
    <div class="known-rows">
      <p>{say('tables.knownName', { name: nameOf(content) })}</p>
      <button type="button" aria-describedby={id} onClick={choose('replace')}>
        {say('tables.replace')}
      </button>
      <button type="button" onClick={choose('add')}>
        {say('tables.addAnother')}
      </button>
      <p id={id} class="hint">
        {say('tables.replaceHint')}
      </p>
    </div>
  );
}

type KnownChoiceProps = {
  readonly state: RowState;
  readonly onRow: (row: PendingRow) => void;
};

/** What was chosen for a row whose name the story has, and the other choice. */
export function KnownChoice(props: KnownChoiceProps): JSX.Element | null {
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
function usePlaces({ problems, status }: RowState, { columns }: PendingTable): readonly CellPlace[] {
  const seen = useRef<readonly CellPlace[]>([]);
  const now = ({ field, column }: Pick<CellPlace, 'field' | 'column'>): number | null =>
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

type CellFieldProps = RowProps & { readonly place: CellPlace };

function CellField(props: CellFieldProps): JSX.Element {
  const { state, place } = props;
  const id = useId();
  const problems = problemsAt(state, place);
  const attributes = attributesOf(props, { id, isInvalid: problems.length > 0 });
  const { said, onInput } = useCleanInput<HTMLInputElement | HTMLTextAreaElement>((text) =>
    changeCell(props, text),
  );
  const isShort = shortFields.has(place.field) && !/\n/.test(attributes.value);
  const isKind = place.field === 'kind';
  return (
    <div class={problems.length > 0 ? 'labeled has-error' : 'labeled'}>
      <label for={id} dir="auto">
        {cellLabel(props)}
      </label>
      {isShort ? (
        <input {...attributes} onInput={onInput} list={isKind ? `${id}-kinds` : undefined} />
      ) : (
        <textarea {...attributes} onInput={onInput} rows={1} />
      )}
      {said}
      {isKind ? <Suggestions id={`${id}-kinds`} texts={kindLabels()} /> : null}
      <CellProblems id={`${id}-problem`} problems={problems} />
    </div>
  );
}

/** The attributes of a cell's field. */
function attributesOf(
  { state, language, place: { column } }: CellFieldProps,
  { id, isInvalid }: { readonly id: string; readonly isInvalid: boolean },
) {
  return {
    id,
    class: 'field',
    dir: 'auto',
    lang: language,
    autocomplete: 'off',
    value: column === null ? '' : (state.row.cells[column] ?? ''),
    ...(isInvalid && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
  } as const;
}

function changeCell({ table, state, onTable, place: { field, column } }: CellFieldProps, text: string): void {
  onTable(withCell(table, state.row, { field, column, text, header: fieldLabel(field) }));
}

function cellLabel({ table, place: { field, column } }: CellFieldProps): string {
  return column === null ? fieldLabel(field) : headerLabel(table.headers[column] ?? '', column);
}

type CellProblemsProps = { readonly id: string; readonly problems: readonly CellProblem[] };

function CellProblems({ id, problems }: CellProblemsProps): JSX.Element | null {
  return problems.length === 0 ? null : (
    <div id={id} class="error">
      {problems.map(({ problem }, index) => (
        <p key={index}>{problemText(problem)}</p>
      ))}
    </div>
  );
}

const problemsAt = ({ problems, status }: RowState, { field, column }: CellPlace): readonly CellProblem[] =>
  status === 'wrong'
    ? problems.filter((one) => one.column === column && (column !== null || one.field === field))
    : [];

type LinkButtonProps = { readonly label: string; readonly text: string; readonly onClick: () => void };

export const LinkButton = ({ label, text, onClick }: LinkButtonProps): JSX.Element => (
  <button type="button" class="link" aria-label={label} onClick={onClick}>
    {text}
  </button>
);
