import {
  type ColumnField,
  columnFields,
  type PendingTable,
  type TableColumns,
} from '../drafts/pending-table.ts';
import { plainWords, type TableWords } from './table-words.ts';

/** A sheet's cells, row by row, as its program numbers them: rows and columns from 0. */
export type Cells = readonly (readonly string[])[];

/** As in Excel. */
export const maxCharactersOfCell = 32_767;

/** Columns of a table. */
export const maxColumns = 200;

/** How the columns of a sheet are understood, and the row of their headers. */
export type FoundColumns = TableColumns & {
  /** -1 where no row has headers that we know. */
  readonly headerRow: number;
  /** Columns that are headed with something else, or with what another one holds already. */
  readonly others: readonly number[];
};

/** Maximum rows with titles or notes above the headers. */
const maxRowsAbove = 20;

/** The words that headers are found by; kinds tell those that stand below them. */
export type HeaderWords = Pick<TableWords, 'headers' | 'kinds' | 'births' | 'facts'>;

/** Finds the row with the most known headers, one with a name before others. */
export function findColumns(cells: Cells, words: HeaderWords): FoundColumns {
  const known = knownHeaders(words);
  const kinds = new Set(Object.values(words.kinds).flat());
  const candidates = cells
    .slice(0, maxRowsAbove)
    .map((row, headerRow) => ({ headerRow, ...columnsOf(row, known) }))
    .filter(({ of, headerRow }) => !isKindOfRow(cells[headerRow] ?? [], of, kinds));
  const none: FoundColumns = { headerRow: -1, of: {}, facts: [], others: [] };
  return candidates.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), none);
}

/** How many columns are understood; a name counts twice. */
export const worthOf = ({ of }: Pick<TableColumns, 'of'>): number =>
  Object.keys(of).length + (of.name === undefined ? 0 : 1);

/** True if the only known header of a row says what stands beside it: "Ada Winter, person". */
function isKindOfRow(row: readonly string[], of: TableColumns['of'], kinds: ReadonlySet<string>): boolean {
  const [column, ...more] = Object.values(of);
  if (column === undefined || more.length > 0) return false;
  return kinds.has(plainWords(row[column] ?? '')) && row.filter((cell) => cell !== '').length > 1;
}

type Headers = {
  readonly fields: ReadonlyMap<string, ColumnField>;
  /** Labels of facts. */
  readonly facts: ReadonlySet<string>;
};

function knownHeaders({ headers, births, facts }: HeaderWords): Headers {
  const fields = new Map<string, ColumnField>();
  for (const field of columnFields)
    for (const word of headers[field]) if (!fields.has(word)) fields.set(word, field);
  return { fields, facts: new Set([...births, ...facts]) };
}

/** Of two columns that are headed alike, the first counts. "Names" are other names where there is a "Name". */
function columnsOf(row: readonly string[], known: Headers): Omit<FoundColumns, 'headerRow'> {
  const of: Partial<Record<ColumnField, number>> = {};
  const facts: number[] = [];
  const others: number[] = [];
  const headings = row.map((header) => (header.length > maxHeader ? '' : plainWords(header)));
  const hasName = headings.some((heading) => known.fields.get(heading) === 'name');
  for (const [column, header] of row.entries()) {
    const heading = headings[column] ?? '';
    const field = heading === 'names' && !hasName ? 'name' : known.fields.get(heading);
    if (field !== undefined && of[field] === undefined) of[field] = column;
    else if (known.facts.has(heading) || factLabelIn(header, known) !== null) facts.push(column);
    else if (header !== '') others.push(column);
  }
  return { of, facts, others };
}

/** A column of which nothing is taken though something is written in it. */
export type UnusedColumn = {
  readonly column: number;
  /** Its header is not known, or another column has its use. */
  readonly why: 'unknown' | 'same';
};

/** The columns of which nothing is taken, but for those that somebody chose not to use. */
export function unusedColumns(
  { headers, columns: { of, facts }, rows }: Pick<PendingTable, 'headers' | 'columns' | 'rows'>,
  words: HeaderWords,
): readonly UnusedColumn[] {
  const known = knownHeaders(words);
  const used = new Set([...Object.values(of), ...facts]);
  const isWritten = (column: number): boolean =>
    rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
  return headers.flatMap((header, column): readonly UnusedColumn[] => {
    if (used.has(column) || !isWritten(column)) return [];
    const heading = plainWords(header.slice(0, maxHeader));
    const field = known.fields.get(heading);
    if (field !== undefined) return of[field] === undefined ? [] : [{ column, why: 'same' }];
    const isFact = known.facts.has(heading) || factLabelIn(header, known) !== null;
    return isFact ? [] : [{ column, why: 'unknown' }];
  });
}

/** Longer texts are no headers. */
const maxHeader = 80;

/** "Fact: Born" heads values of facts labeled "Born". */
function factLabelIn(header: string, { fields }: Headers): string | null {
  const [start = '', ...rest] = header.slice(0, maxHeader).split(':');
  const label = rest.join(':').trim();
  return label !== '' && fields.get(plainWords(start)) === 'facts' ? label : null;
}

/** The label of the facts in a column, by its header. */
export function factLabel(header: string): string {
  const at = header.indexOf(':');
  return (at < 0 || at === header.length - 1 ? header.replace(/:$/, '') : header.slice(at + 1)).trim();
}
