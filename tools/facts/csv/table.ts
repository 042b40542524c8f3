import { CsvError, parse } from 'csv-parse/sync';
import { markedEncoding } from '../../decode.ts';
import { findColumns } from './columns.ts';

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
 * Reads an exported spreadsheet: separated by commas, semicolons or tabs, whichever gives the most known columns; in UTF-8,
 * UTF-16 or Windows-1252; quoted cells may contain line breaks. Returns the reason if it cannot be read.
 */
export function readTable(bytes: Uint8Array): Table | string {
  if (isWorkbook(bytes)) return 'This is a workbook of a spreadsheet program: save its sheet as CSV.';
  const text = decode(bytes);
  if (text.trim() === '') return 'The file is empty.';
  const readings = [',', ';', '\t'].map((delimiter) => {
    const read = cellsIn(text, delimiter);
    return { read, ...(typeof read === 'string' ? nothingRead : worthOf(read)) };
  });
  const best = readings.reduce((best, one) =>
    one.fields > best.fields || (one.fields === best.fields && one.evenness > best.evenness) ? one : best,
  );
  // What was read wrong may be the table all the same: of one without headers that is the nearer reason.
  const why = readings.find(({ read }) => typeof read === 'string')?.read;
  return best.fields === 0 && why !== undefined ? why : best.read;
}

/** As .xlsx and .ods begin, which are ZIP archives, and .xls. */
function isWorkbook([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0x50 && second === 0x4b && third === 0x03) ||
    (first === 0xd0 && second === 0xcf && third === 0x11)
  );
}

function cellsIn(text: string, delimiter: string): Table | string {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      // Also empty rows are counted: cells are called as the program shows them.
      skip_empty_lines: false,
    });
    return rows.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n').trim()));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      return `${cellName(Number(error.records), Number(error.column))}: the quotation mark at the beginning of this cell is not closed.`;
    return `The table cannot be read: ${error.message}`;
  }
}

const nothingRead = { fields: 0, evenness: 0 };

/** How many columns are headed as we know them, and how many cells stand beside another one in their row. */
function worthOf(table: Table): typeof nothingRead {
  return {
    fields: findColumns(table)?.of.size ?? 0,
    evenness: table.reduce((sum, row) => sum + Math.max(0, row.filter((cell) => cell !== '').length - 1), 0),
  };
}

/** Programs that write no byte order mark write UTF-8, or are old and of Windows. */
function decode(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
