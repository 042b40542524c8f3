/** Changes of a table whose rows wait; each makes a new table. */
import type { ColumnField, PendingRow, PendingTable, TableColumns } from '../drafts/pending-table.ts';

type WrittenCell = {
  readonly field: ColumnField;
  readonly column: number | null;
  readonly text: string;
  readonly header: string;
};

/** Writes into a cell. A field that has no column yet gets one, with this header. */
export function withCell(
  table: PendingTable,
  row: PendingRow,
  { field, column, text, header }: WrittenCell,
): PendingTable {
  const grown = column === null ? withColumn(table, field, header) : table;
  const at = column ?? grown.columns.of[field] ?? 0;
  const cells = Array.from({ length: Math.max(row.cells.length, at + 1) }, (_, n) =>
    n === at ? text : (row.cells[n] ?? ''),
  );
  const merged = row.merged?.filter((covered) => covered !== at);
  return withRow(grown, { ...row, cells, ...(merged && { merged }) });
}

function withColumn(table: PendingTable, field: ColumnField, header: string): PendingTable {
  const { columns, headers } = table;
  if (columns.of[field] !== undefined) return table;
  return {
    ...table,
    headers: [...headers, header],
    columns: { ...columns, of: { ...columns.of, [field]: headers.length } },
  };
}

/** Replaces the row of the same number. */
export const withRow = (table: PendingTable, row: PendingRow): PendingTable => ({
  ...table,
  rows: table.rows.map((one) => (one.number === row.number ? row : one)),
});

/** Puts those rows of an earlier state back that are neither there nor skipped, in their order; of another table none. */
export function withRowsOf(table: PendingTable | null, earlier: PendingTable): PendingTable | null {
  if (table === null) return earlier;
  if (!isLater(table, earlier)) return table;
  const there = new Set([...table.rows, ...table.skipped].map(({ number }) => number));
  const back = earlier.rows.filter(({ number }) => !there.has(number));
  return back.length === 0
    ? table
    : { ...table, rows: [...table.rows, ...back].toSorted((one, other) => one.number - other.number) };
}

/** Takes those rows out again that an earlier state has; what was changed of them since stays. */
export function withoutRowsOf(table: PendingTable | null, earlier: PendingTable): PendingTable | null {
  if (table === null || !isLater(table, earlier)) return table;
  const cells = new Map(earlier.rows.map((row) => [row.number, row.cells.join('\0')]));
  const isAsBefore = (row: PendingRow): boolean => cells.get(row.number) === row.cells.join('\0');
  return withoutRows(table, new Set(table.rows.filter(isAsBefore)));
}

/** True for the same table, which may have got columns since. */
const isLater = ({ name, headers }: PendingTable, earlier: PendingTable): boolean =>
  name === earlier.name && earlier.headers.every((header, column) => header === headers[column]);

/** Puts a row aside. */
export const skipRow = (table: PendingTable, row: PendingRow): PendingTable => ({
  ...table,
  rows: table.rows.filter(({ number }) => number !== row.number),
  skipped: [...table.skipped, row],
});

/** Brings a row that was skipped back to its place. */
export const bringBack = (table: PendingTable, row: PendingRow): PendingTable => ({
  ...table,
  rows: [...table.rows, row].toSorted((one, other) => one.number - other.number),
  skipped: table.skipped.filter(({ number }) => number !== row.number),
});

/** The table without rows, which were added; `null` once none is left. */
export function withoutRows(table: PendingTable, added: ReadonlySet<PendingRow>): PendingTable | null {
  const rows = table.rows.filter((row) => !added.has(row));
  return rows.length + table.skipped.length === 0 ? null : { ...table, rows };
}

/** What a column can be used for: a field, a fact labeled as it is headed, or nothing. */
export type ColumnUse = ColumnField | 'fact' | 'nothing';

export function columnUse({ of, facts }: TableColumns, column: number): ColumnUse {
  if (facts.includes(column)) return 'fact';
  const [field] = (Object.entries(of) as [ColumnField, number][]).find(([, at]) => at === column) ?? [];
  return field ?? 'nothing';
}

/** Uses a column for something else; another column that had that use loses it. */
export function withUse(table: PendingTable, column: number, use: ColumnUse): PendingTable {
  const { of, facts } = table.columns;
  const others = Object.entries(of).filter(([field, at]) => at !== column && field !== use);
  const used = use === 'fact' || use === 'nothing' ? others : [...others, [use, column] as const];
  const factColumns = facts.filter((at) => at !== column);
  return {
    ...table,
    columns: {
      of: Object.fromEntries(used),
      facts: use === 'fact' ? [...factColumns, column].toSorted((one, other) => one - other) : factColumns,
    },
  };
}
