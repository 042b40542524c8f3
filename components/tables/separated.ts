import { cellName } from '../drafts/pending-table.ts';
import type { Problem } from '../validation/problem.ts';
import { type Cells, findColumns, type HeaderWords, maxColumns, worthOf } from './columns.ts';
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

/** Columns as many as Excel has; further cells of a row are only counted. */
const maxCellsOfRow = 16_384;

/** Also empty rows are counted: cells are called as the program shows them. Looks at each character a few times. */
function cellsIn(text: string, delimiter: string, { lines }: TableLimits): Cells | Problem {
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length <= lines; ) {
    const row: string[] = [];
    let count = 0;
    for (let isLast = false; !isLast; count++) {
      const cell = cellAt(text, at, delimiter);
      if (cell === null) return { key: 'quoteOpen', cell: cellName(rows.length, count) };
      if (count < maxCellsOfRow) row.push(cell.text.trim());
      isLast = text[cell.end] !== delimiter;
      at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
    }
    if (count > maxCellsOfRow) return { key: 'tableWide', count, max: maxColumns };
    rows.push(row);
  }
  return rows;
}

type CellInText = { readonly text: string; readonly end: number };

/** The cell that begins there; `null` if its quotation mark is not closed. */
function cellAt(text: string, start: number, delimiter: string): CellInText | null {
  if (text[start] !== '"') {
    const end = endOf(text, start, delimiter);
    return { text: text.slice(start, end), end };
  }
  const close = closingQuote(text, start + 1);
  if (close === null) return null;
  const end = endOf(text, close + 1, delimiter);
  const inQuotes = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replaceAll('\r\n', '\n');
  // What goes on behind the quotation was quoted for its own sake: `"Big Al" Johnson`.
  return { text: end === close + 1 ? inQuotes : `"${inQuotes}"${text.slice(close + 1, end)}`, end };
}

/** Where a quotation closes in which `""` stands for a mark; `null` if it does not. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return null;
}

/** Where a cell ends without quotation marks: before a delimiter, a line or the end of the text. */
function endOf(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
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

/** Returns the encoding of a file's byte order mark, as `TextDecoder` names it; `null` if it has none. */
export function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}
