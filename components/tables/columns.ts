import { type ColumnField, columnFields, type TableColumns } from './pending-table.ts';
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
export type HeaderWords = Pick<TableWords, 'headers' | 'kinds'>;

/** Finds the row with the most known headers, one with a name before others. */
export function findColumns(cells: Cells, words: HeaderWords): FoundColumns {
  const fieldOf = fieldsByHeader(words);
  const kinds = new Set(Object.values(words.kinds).flat());
  const candidates = cells
    .slice(0, maxRowsAbove)
    .map((row, headerRow) => ({ headerRow, ...columnsOf(row, fieldOf) }))
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

type Headers = ReadonlyMap<string, ColumnField>;

function fieldsByHeader({ headers }: HeaderWords): Headers {
  const fields = new Map<string, ColumnField>();
  for (const field of columnFields)
    for (const word of headers[field]) if (!fields.has(word)) fields.set(word, field);
  return fields;
}

/** Of two columns that are headed alike, the first counts. "Names" are other names where there is a "Name". */
function columnsOf(row: readonly string[], fieldOf: Headers): Omit<FoundColumns, 'headerRow'> {
  const of: Partial<Record<ColumnField, number>> = {};
  const facts: number[] = [];
  const others: number[] = [];
  const headings = row.map((header) => (header.length > maxHeader ? '' : plainWords(header)));
  const hasName = headings.some((heading) => fieldOf.get(heading) === 'name');
  for (const [column, header] of row.entries()) {
    const heading = headings[column] ?? '';
    const field = heading === 'names' && !hasName ? 'name' : fieldOf.get(heading);
    if (field !== undefined && of[field] === undefined) of[field] = column;
    else if (factLabelIn(header, fieldOf) !== null) facts.push(column);
    else if (header !== '') others.push(column);
  }
  return { of, facts, others };
}

/** Longer texts are no headers. */
const maxHeader = 80;

/** "Fact: Born" heads values of facts labeled "Born". */
function factLabelIn(header: string, fieldOf: Headers): string | null {
  const [start = '', ...rest] = header.slice(0, maxHeader).split(':');
  const label = rest.join(':').trim();
  return label !== '' && fieldOf.get(plainWords(start)) === 'facts' ? label : null;
}

/** The label of the facts in a column, by its header. */
export function factLabel(header: string): string {
  const at = header.indexOf(':');
  return (at < 0 || at === header.length - 1 ? header.replace(/:$/, '') : header.slice(at + 1)).trim();
}
