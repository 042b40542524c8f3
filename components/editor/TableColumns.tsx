import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import { factLabel } from '../tables/columns.ts';
import { type ColumnUse, columnUse, withUse } from '../tables/edit-table.ts';
import { columnFields, type PendingTable } from '../tables/pending-table.ts';
import { fieldLabel, headerLabel } from './table-texts.ts';

/** How the columns of a table are understood, to be changed. */
export function TableColumnsForm(props: {
  readonly table: PendingTable;
  readonly onTable: (table: PendingTable) => void;
}): JSX.Element {
  const { table, onTable } = props;
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
        {isLost ? (
          <p class="fault">{say('tables.noName')}</p>
        ) : (
          <p class="hint">{say('tables.columnsHint')}</p>
        )}
        <ul class="table-columns">
          {headers.map((header, column) => (
            <Column
              // Columns have no other name than their place.
              key={column}
              {...{ table, header, column }}
              onUse={(use) => onTable(withUse(table, column, use))}
            />
          ))}
        </ul>
      </div>
    </details>
  );
}

function Column(props: {
  readonly table: PendingTable;
  readonly header: string;
  readonly column: number;
  readonly onUse: (use: ColumnUse) => void;
}): JSX.Element {
  const { table, header, column, onUse } = props;
  const id = useId();
  const example = useMemo(() => exampleIn(table, column), [table.rows, column]);
  const label = factLabel(header);
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
        onChange={({ currentTarget }) => onUse(currentTarget.value as ColumnUse)}
      >
        <option value="nothing">{say('tables.notUsed')}</option>
        {columnFields.map((field) => (
          <option key={field} value={field}>
            {fieldLabel(field)}
          </option>
        ))}
        {label === '' ? null : <option value="fact">{say('tables.factColumn', { label })}</option>}
      </select>
      {example === '' ? null : (
        <p id={`${id}-example`} class="hint">
          {say('tables.columnExample', { example })}
        </p>
      )}
    </li>
  );
}

/** Longer examples are cut. */
const maxExample = 60;

function exampleIn({ rows }: PendingTable, column: number): string {
  const text = rows.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '') ?? '';
  const line = text.slice(0, maxExample + 1).replace(/\s+/g, ' ');
  return line.length > maxExample ? `${line.slice(0, maxExample)}…` : line;
}
