import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Problem } from '../i18n/problem.ts';
import { type Cells, findColumns, type HeaderWords, worthOf } from './columns.ts';
import { markedEncoding } from './encoding.ts';
import { cellName } from './pending-table.ts';
import type { TableLimits } from './read-table.ts';

/**
 * Reads an exported or copied table: separated by commas, semicolons or tabs, whichever gives the most known columns; in
 * UTF-8, UTF-16 or Windows-1252; quoted cells may contain line breaks. Returns the reason if it cannot be read.
 */
export function readSeparated(
  bytes: Uint8Array,
  { words, limits }: { readonly words: HeaderWords; readonly limits: TableLimits },
): Cells | Problem {
  const text = decode(bytes);
  if (text.trim() === '') return { key: 'fileEmpty' };
  if (text.includes('\0')) return { key: 'tableOtherFile' };
  const readings = [',', ';', '\t'].map((delimiter) => {
    const read = cellsIn(text, delimiter, limits);
    return { read, ...(isCells(read) ? qualityOf(read, words) : nothingRead) };
  });
  const best = readings.reduce((best, one) =>
    one.fields > best.fields || (one.fields === best.fields && one.evenness > best.evenness) ? one : best,
  );
  // What was read wrong may be the table all the same: of one without headers that is the nearer reason.
  const why = readings.find(({ read }) => !isCells(read))?.read;
  return best.fields === 0 && why !== undefined ? why : best.read;
}

export const isCells = (read: Cells | Problem): read is Cells => Array.isArray(read);

function cellsIn(text: string, delimiter: string, { lines }: TableLimits): Cells | Problem {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      // Also empty rows are counted: cells are called as the program shows them.
      skip_empty_lines: false,
      to: lines + 1,
    });
    return rows.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n').trim()));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { key: 'quoteOpen', cell: cellName(Number(error.records), Number(error.column)) };
    return { key: 'tableBroken', inEnglish: error.message };
  }
}

const nothingRead = { fields: 0, evenness: 0 };

/** How many columns are headed as we know them, and how many cells stand beside another one in their row. */
function qualityOf(cells: Cells, words: HeaderWords): typeof nothingRead {
  return {
    fields: worthOf(findColumns(cells, words)),
    evenness: cells.reduce((sum, row) => sum + Math.max(0, row.filter((cell) => cell !== '').length - 1), 0),
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
