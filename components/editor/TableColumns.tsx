import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { columnFields, type PendingTable } from '../drafts/pending-table.ts';
import { say, sayCount } from '../i18n/say.ts';
import { factLabel } from '../tables/columns.ts';
import { type ColumnUse, columnUse, withUse } from '../tables/edit-table.ts';
import { Options, type SelectOption } from './fields.tsx';
import { fieldLabel, headerLabel } from './table-texts.ts';

type TableColumnsFormProps = {
  readonly table: PendingTable;
  readonly onTable: (table: PendingTable) => void;
};

/** How the columns of a table are understood, to be changed. */
export function TableColumnsForm({ table, onTable }: TableColumnsFormProps): JSX.Element {
  const { headers, columns } = table;
  const isLost = columns.of.name === undefined;
  const [open] = useState(isLost);
  const all = headers.length;
  const used = headers.filter((_, column) => columnUse(columns, column) !== 'nothing').length;
  return (
    <details class="part-fold" open={open || isLost}>
      <summary>
        <span class="fold-title">{say('tables.columns')}</span>{' '}
        <span class="value">{sayCount('tables.columnsUsed', used, { all })}</span>
      </summary>
      <div class="folded">
        <p class={isLost ? 'error' : 'hint'}>{say(isLost ? 'tables.noName' : 'tables.columnsHint')}</p>
        <ul class="table-columns">
          {headers.map((_, column) => (
            // Columns have no other name than their place.
            <Column key={column} {...{ table, column, onTable }} />
          ))}
        </ul>
      </div>
    </details>
  );
}

type ColumnProps = TableColumnsFormProps & { readonly column: number };

function Column({ table, column, onTable }: ColumnProps): JSX.Element {
  const id = useId();
  const header = table.headers[column] ?? '';
  const example = useMemo(() => exampleIn(table, column), [table.rows, column]);
  return (
    <li class="labeled">
      <label for={id} dir="auto">
        {headerLabel(header, column)}
      </label>
      <select
        id={id}
        class="field"
        aria-describedby={example === '' ? undefined : `${id}-example`}
        value={columnUse(table.columns, column)}
        onChange={({ currentTarget }) => onTable(withUse(table, column, currentTarget.value as ColumnUse))}
      >
        <Options options={usesOf(header)} />
      </select>
      {example === '' ? null : (
        <p id={`${id}-example`} class="hint">
          {say('tables.columnExample', { example })}
        </p>
      )}
    </li>
  );
}

/** What a column may be used for. */
function usesOf(header: string): readonly SelectOption<ColumnUse>[] {
  const label = factLabel(header);
  return [
    { value: 'nothing', label: say('tables.notUsed') },
    ...columnFields.map((field) => ({ value: field, label: fieldLabel(field) })),
    ...(label === '' ? [] : [{ value: 'fact' as const, label: say('tables.factColumn', { label }) }]),
  ];
}

/** Longer examples are cut. */
const maxExample = 60;

function exampleIn({ rows }: PendingTable, column: number): string {
  const text = rows.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '') ?? '';
  const line = text.slice(0, maxExample + 1).replace(/\s+/g, ' ');
  return line.length > maxExample ? `${line.slice(0, maxExample)}…` : line;
}
