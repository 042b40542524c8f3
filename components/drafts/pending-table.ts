/** A table whose rows wait until they are right and added to a story, or skipped. */
import type { DayOrder } from './language-words.ts';

/** What a column holds. */
export const columnFields = [
  'name',
  'kind',
  'description',
  'other names',
  'role',
  'facts',
  'statements',
  'matters',
  'related',
  'date',
  'time',
  'coordinates',
  'flag',
  'sources',
  'source titles',
  'titles',
  'context',
  'against',
  'id',
] as const;

export type ColumnField = (typeof columnFields)[number];

/** What the columns of a table hold. */
export type TableColumns = {
  /** The column of each field, from 0. */
  readonly of: Readonly<Partial<Record<ColumnField, number>>>;
  /** Columns whose cells are values of a fact, which is labeled as the column is headed. */
  readonly facts: readonly number[];
};

export type PendingTable = {
  /** The file's name; empty for a pasted table. */
  readonly name: string;
  readonly columns: TableColumns;
  /** Headers of all columns; empty where a column has none. */
  readonly headers: readonly string[];
  readonly rows: readonly PendingRow[];
  /** Rows that were skipped, and can be brought back. */
  readonly skipped: readonly PendingRow[];
  /** How its days in figures are written that can be read two ways, once that was asked. */
  readonly dayOrder?: DayOrder;
};

export type PendingRow = {
  /** Its number in the table as its program shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Columns of cells that are empty because another cell is merged over them, until somebody writes in them. */
  readonly merged?: readonly number[];
  /** What to do where the story has an entity of this name. */
  readonly existing?: 'replace' | 'add';
};

/** How a cell is called: `C7`. Rows and columns from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
