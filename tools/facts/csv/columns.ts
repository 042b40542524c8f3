import type { Table } from './table.ts';

/** The kinds of columns. */
export type ColumnField =
  | 'id'
  | 'name'
  | 'other names'
  | 'kind'
  | 'description'
  | 'role'
  | 'facts'
  | 'sources'
  | 'titles'
  | 'context'
  | 'against';

/** The columns of a table, and the row of its headers. */
export type Columns = {
  readonly headerRow: number;
  readonly of: ReadonlyMap<ColumnField, number>;
  /** Columns that are headed with something else, or with what another one holds already. */
  readonly others: readonly number[];
};

/** Known headers of each kind of column, in lowercase without punctuation. */
const headers: Readonly<Record<ColumnField, readonly string[]>> = {
  id: ['id', 'key', 'identifier'],
  name: ['name', 'full name', 'fullname', 'entity', 'who', 'person', 'people', 'main name', 'display name'],
  'other names': [
    ...[
      'other names',
      'other name',
      'also known as',
      'aka',
      'aliases',
      'alias',
      'alternative names',
      'variants',
    ],
    ...['spellings', 'short names', 'short name', 'names', 'alternate names', 'also'],
  ],
  kind: ['kind', 'type', 'category', 'what', 'kind of entity', 'class'],
  description: [
    'description',
    'desc',
    'about',
    'summary',
    'who is it',
    'in one sentence',
    'bio',
    'note',
    'notes',
  ],
  role: ['role', 'position', 'function', 'office', 'job', 'job title'],
  facts: ['facts', 'fact', 'key facts', 'details', 'data', 'information', 'info'],
  sources: [
    ...[
      'sources',
      'source',
      'link',
      'links',
      'url',
      'urls',
      'reference',
      'references',
      'source urls',
      'source url',
    ],
    ...['where from', 'website', 'web'],
  ],
  titles: ['titles', 'forms of address', 'honorifics', 'honorific'],
  context: ['context', 'words for', 'keywords', 'key words', 'tags', 'words near it'],
  against: ['against', 'not', 'words against', 'not with'],
};

const fieldOf = new Map(
  Object.entries(headers).flatMap(([field, words]) =>
    words.map((word) => [word, field as ColumnField] as const),
  ),
);

/** Maximum rows with titles or notes above the headers. */
const maxRowsAbove = 20;

/** Finds the row with the most known headers; `null` if no row has a name column. */
export function findColumns(table: Table): Columns | null {
  const candidates = table.slice(0, maxRowsAbove).map((row, headerRow) => ({ headerRow, ...columnsOf(row) }));
  return candidates.reduce<Columns | null>(
    (best, one) => (one.of.has('name') && one.of.size > (best?.of.size ?? 0) ? one : best),
    null,
  );
}

/** Of two columns that are headed alike, the first counts. "Names" are other names where there is a "Name". */
function columnsOf(row: readonly string[]): Omit<Columns, 'headerRow'> {
  const of = new Map<ColumnField, number>();
  const others: number[] = [];
  const headings = row.map(plain);
  const hasName = headings.some((heading) => fieldOf.get(heading) === 'name');
  for (const [column, header] of row.entries()) {
    const heading = headings[column] ?? '';
    const field = heading === 'names' && !hasName ? 'name' : fieldOf.get(heading);
    if (field !== undefined && !of.has(field)) of.set(field, column);
    else if (header !== '') others.push(column);
  }
  return { of, others };
}

/** "Other_Names (if any):" as "other names". */
function plain(header: string): string {
  return header
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
