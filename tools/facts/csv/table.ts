import { CsvError, parse } from 'csv-parse/sync';

/** A spreadsheet's cells, row by row, as its program numbers them: rows and columns from 0. */
export type Table = readonly (readonly string[])[];

/** How a cell is called: `C7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/**
 * Reads what spreadsheet programs export: parted by commas, semicolons or tabs, whichever makes most of the rows
 * alike; in UTF-8, UTF-16 or Windows-1252; quoted cells may hold line ends. Says why where it is none.
 */
export function readTable(bytes: Uint8Array): Table | string {
  const text = decode(bytes);
  try {
    const tables = [',', ';', '\t'].map((delimiter) => cellsIn(text, delimiter));
    return tables.reduce((best, table) => (evenness(table) > evenness(best) ? table : best));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return `The table cannot be read: ${error.message}`;
  }
}

function cellsIn(text: string, delimiter: string): Table {
  const rows: string[][] = parse(text, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    // Also empty rows are counted: cells are called as the program shows them.
    skip_empty_lines: false,
  });
  return rows.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n').trim()));
}

/** How many cells stand beside another one in their row. */
function evenness(table: Table): number {
  return table.reduce((sum, row) => sum + Math.max(0, row.filter((cell) => cell !== '').length - 1), 0);
}

/** Without the byte order mark, which only says how to read the rest. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
