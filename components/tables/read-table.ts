/** Reads a table from the bytes of a file, whatever it is called: .csv, .tsv, .xlsx. */

import { cellName, type PendingRow, type PendingTable } from '../drafts/pending-table.ts';
import { withoutUnseen } from '../story/seen-text.ts';
import type { Problem } from '../validation/problem.ts';
import {
  type Cells,
  type FoundColumns,
  findColumns,
  type HeaderWords,
  maxCharactersOfCell,
  maxColumns,
  worthOf,
} from './columns.ts';
import { isCells, readSeparated } from './separated.ts';
import { isArchive, readWorkbook, type Sheet } from './workbook.ts';

export type TableLimits = {
  /** Of the file. */
  readonly bytes: number;
  /** Of what a workbook holds, unpacked. */
  readonly unpackedBytes: number;
  /** Cells of one sheet of a workbook. */
  readonly cells: number;
  /** Rows below the headers in which something is written. */
  readonly rows: number;
  /** Lines of a text. */
  readonly lines: number;
};

/** What forms take at once. */
export const formLimits: TableLimits = {
  bytes: 16_000_000,
  unpackedBytes: 64_000_000,
  cells: 400_000,
  rows: 2_000,
  lines: 20_000,
};

/** What the command line takes. */
export const commandLimits: TableLimits = {
  bytes: 128_000_000,
  unpackedBytes: 512_000_000,
  cells: 4_000_000,
  rows: 100_000,
  lines: 1_100_000,
};

export type TableReading =
  | {
      readonly kind: 'table';
      readonly table: PendingTable;
      /** The sheet that was read, of a workbook with several. */
      readonly sheet: string | null;
      /** The names of all sheets in which something is written, if there are several. */
      readonly sheets: readonly string[];
      /** Columns that nothing is taken of. */
      readonly others: readonly number[];
      /** How many characters that nobody sees were removed from its cells. */
      readonly removed: number;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

const refused = (problem: Problem): TableReading => ({ kind: 'refused', problem });

type Reading = { readonly words: HeaderWords; readonly limits: TableLimits };

type TableOptions = Reading & {
  readonly name: string;
  readonly sheet?: string | null;
  /** Removes characters that nobody sees, as the fields of forms do; otherwise they are problems of their cells. */
  readonly isCleaned?: boolean;
};

/** Reads the sheet of that name, or the first one with the most known headers. */
export async function readTable(bytes: Uint8Array, options: TableOptions): Promise<TableReading> {
  const { limits, words, sheet: wanted = null, isCleaned = false } = options;
  if (bytes.length === 0) return refused({ key: 'fileEmpty' });
  if (bytes.length > limits.bytes) return refused({ key: 'tableFileLarge' });
  const read = await sheetsIn(bytes, { words, limits });
  if ('key' in read) return refused(read);
  const sheets = read
    .map(isCleaned ? cleanSheet : unchanged)
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
  const found = sheets.map((sheet) => ({ sheet, columns: findColumns(sheet.cells, words) }));
  const [first, ...others] = found;
  if (first === undefined) return refused({ key: 'fileEmpty' });
  const best = others.reduce(
    (best, one) => (worthOf(one.columns) > worthOf(best.columns) ? one : best),
    first,
  );
  const { sheet, columns } = found.find((one) => one.sheet.name === wanted) ?? best;
  const table = tableOf(options.name, sheet, { columns, limits });
  if ('key' in table) return refused(table);
  const isOne = others.length === 0;
  return {
    kind: 'table',
    table,
    sheet: isOne ? null : sheet.name,
    sheets: isOne ? [] : sheets.map(({ name }) => name),
    others: columns.others,
    removed: sheet.removed,
  };
}

type CleanSheet = Sheet & { readonly removed: number };

const unchanged = (sheet: Sheet): CleanSheet => ({ ...sheet, removed: 0 });

/** Cells that are too long are refused as they are: thousands may share one text. */
function cleanSheet({ cells, ...sheet }: Sheet): CleanSheet {
  let removed = 0;
  const clean = (cell: string): string => {
    if (cell.length > maxCharactersOfCell) return cell;
    const { text, removed: more } = withoutUnseen(cell);
    removed += more;
    return more === 0 ? cell : text.trim();
  };
  return { ...sheet, cells: cells.map((row) => row.map(clean)), removed };
}

async function sheetsIn(bytes: Uint8Array, reading: Reading): Promise<readonly Sheet[] | Problem> {
  if (isArchive(bytes)) {
    const read = await readWorkbook(bytes, reading.limits);
    return read.kind === 'refused' ? read.problem : read.sheets;
  }
  const other = otherFile(bytes);
  if (other !== null) return { key: other };
  const cells = readSeparated(bytes, reading);
  return isCells(cells) ? [{ name: '', cells, merged: new Map() }] : cells;
}

/** What a file is that is no table, by its first bytes. */
function otherFile(
  bytes: Uint8Array,
): 'workbookOld' | 'workbookLocked' | 'tableOtherFile' | 'tableWebPage' | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)).trimStart();
  // A workbook with a password is packed into the format of old ones.
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return includesText(bytes.subarray(0, 1_000_000), 'EncryptedPackage') ? 'workbookLocked' : 'workbookOld';
  if (/^(?:\xef\xbb\xbf\s*)?<(?:!doctype|html|\?xml|table|style|meta)/i.test(start)) return 'tableWebPage';
  return /^(?:%PDF|\{\\rtf|\{\s*")/.test(start) ? 'tableOtherFile' : null;
}

/** True if a text is in the bytes in UTF-16. */
const includesText = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder('utf-16le').decode(bytes).includes(text) ||
  new TextDecoder('utf-16le').decode(bytes.subarray(1)).includes(text);

function tableOf(
  name: string,
  { cells, merged }: Sheet,
  { columns, limits }: { readonly columns: FoundColumns; readonly limits: TableLimits },
): PendingTable | Problem {
  const { headerRow, of, facts } = columns;
  const long = longCellIn(cells);
  if (long !== null) return long;
  const rows = rowsBelow(cells, headerRow, merged);
  const width = rows.reduce(
    (widest, row) => Math.max(widest, row.cells.length),
    cells[headerRow]?.length ?? 0,
  );
  if (cells.length > limits.lines || rows.length > limits.rows)
    return { key: 'tableLong', max: limits.rows, more: commandLimits.rows };
  if (width > maxColumns) return { key: 'tableWide', count: width, max: maxColumns };
  const headers = Array.from({ length: width }, (_, column) => cells[headerRow]?.[column] ?? '');
  return { name, columns: { of, facts }, headers, rows, skipped: [] };
}

function rowsBelow(cells: Cells, headerRow: number, merged: Sheet['merged']): readonly PendingRow[] {
  return cells.flatMap((row, index) => {
    const last = row.findLastIndex((cell) => cell !== '');
    if (index <= headerRow || last < 0) return [];
    const covered = merged.get(index);
    return [
      { number: index + 1, cells: row.slice(0, last + 1), ...(covered !== undefined && { merged: covered }) },
    ];
  });
}

function longCellIn(cells: Cells): Problem | null {
  for (const [row, all] of cells.entries())
    for (const [column, { length: count }] of all.entries())
      if (count > maxCharactersOfCell)
        return { key: 'tableCellLong', cell: cellName(row, column), count, max: maxCharactersOfCell };
  return null;
}
