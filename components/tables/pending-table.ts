/** Rows of a table that wait until they are right or dismissed. */
export type PendingTable = {
  /** The file's name; empty for a pasted table. */
  readonly name: string;
  /** The column of each field, from 0. */
  readonly columns: Readonly<Partial<Record<ColumnField, number>>>;
  /** Headers of all columns. */
  readonly headers: readonly string[];
  readonly rows: readonly PendingRow[];
};

export type PendingRow = {
  /** Its number in the table as its program shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
};

/** What a column holds. */
export type ColumnField = string;
