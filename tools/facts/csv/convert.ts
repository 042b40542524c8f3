import { readFactSetFile } from '../../../components/facts/fact-set-file.ts';
import type { FactSetFileInput } from '../../../components/facts/schema.ts';
import type { Story } from '../story.ts';
import { type Columns, type Field, findColumns } from './columns.ts';
import { type Row, readDescribed } from './row.ts';
import { SourceList } from './source-list.ts';
import { cellName, columnName, readTable, type Table } from './table.ts';

/** What became of a spreadsheet. */
export type Converted = {
  /** The file's text; `null` when no row could be used. */
  readonly text: string | null;
  /** What rows lack or have wrong, each named by its cell: `C7 (kind): …`. Such rows are left out. */
  readonly problems: readonly string[];
  readonly count: number;
  /** Columns that were passed over: `F ("Photo")`. */
  readonly unread: readonly string[];
};

/** Makes a fact set file of a spreadsheet: a row for each person, place and organization. */
export function fromSpreadsheet(bytes: Uint8Array, story: Story): Converted {
  const table = readTable(bytes);
  if (typeof table === 'string') return nothing(table);
  const columns = findColumns(table);
  if (columns === null)
    return nothing('There is no header "name": the first row says what each column holds.');
  const unheaded = (['kind', 'description'] as const).filter((field) => !columns.of.has(field));
  if (unheaded.length > 0)
    return nothing(...unheaded.map((field) => `There is no column headed "${field}".`));
  const rows = rowsOf(table, columns);
  if (rows.length === 0) return nothing('There is nothing below the headers.');
  const sources = new SourceList();
  const ids = new Set<string>();
  const described = rows.map((row) => ({ row, ...readDescribed(row, { sources, ids, day: story.date }) }));
  const usable = described.filter(({ problems }) => problems.length === 0);
  const checked = checkedRows(usable, (entities) => fileOf(story, { sources, entities }));
  const problems = [...described.flatMap(({ problems }) => problems), ...checked.problems];
  if (checked.kept.length === 0) return nothing(...problems);
  const kept = fileOf(story, { sources, entities: checked.kept });
  const headers = table[columns.headerRow];
  const unread = columns.others.map((column) => `${columnName(column)} ("${headers?.[column]}")`);
  return { text: `${JSON.stringify(kept, null, 2)}\n`, problems, count: checked.kept.length, unread };
}

const nothing = (...problems: readonly string[]): Converted => ({
  text: null,
  problems,
  count: 0,
  unread: [],
});

function rowsOf(table: Table, { headerRow, of }: Columns): readonly Row[] {
  return table.flatMap((cells, number) => {
    if (number <= headerRow || cells.every((cell) => cell === '')) return [];
    const cell = (field: Field) => cells[of.get(field) ?? -1] ?? '';
    const place = (field: Field) => {
      const column = of.get(field);
      return column === undefined
        ? `row ${number + 1} (there is no column "${field}")`
        : `${cellName(number, column)} (${field})`;
    };
    return [{ number, cell, place }];
  });
}

type Entity = FactSetFileInput['entities'][number];

function fileOf(
  { schemaPath, id, title, language, by, date, summary }: Story,
  { sources, entities }: { sources: SourceList; entities: readonly Entity[] },
): FactSetFileInput {
  const used = new Set(
    entities.flatMap(({ role, facts = [] }) =>
      [...(role ? [role] : []), ...facts].map(({ source }) => source),
    ),
  );
  return {
    ...(schemaPath !== null && { $schema: schemaPath }),
    namelight: 1,
    id,
    title,
    language,
    version: 1,
    ...(by !== null && { by }),
    story: { date, summary },
    sources: sources.all.filter(({ id }) => used.has(id)),
    entities: [...entities],
  };
}

type Usable = { readonly row: Row; readonly entity: Entity };

/** What the reader of files finds wrong, said of the cell that it comes from. */
function checkedRows(usable: readonly Usable[], fileWith: (entities: readonly Entity[]) => FactSetFileInput) {
  if (usable.length === 0) return { problems: [], kept: [] };
  const read = readFactSetFile(JSON.stringify(fileWith(usable.map(({ entity }) => entity))));
  const bad = new Set<number>();
  const problems = (read.kind === 'refused' ? read.problems : []).map(({ path, message }) => {
    const [, index, field = ''] = /^entities\[(\d+)\]\.(\w+)/.exec(path) ?? [];
    const row = index === undefined ? undefined : usable[Number(index)]?.row;
    if (row === undefined) return `${path}: ${message}`;
    bad.add(Number(index));
    return `${row.place(fieldAt(field))}: ${message}`;
  });
  return { problems, kept: usable.filter((_, index) => !bad.has(index)).map(({ entity }) => entity) };
}

/** The column that a field of an entity is made of. */
function fieldAt(field: string): Field {
  switch (field) {
    case 'names':
      return 'other names';
    case 'placeType':
    case 'organizationType':
      return 'kind';
    case 'id':
    case 'name':
    case 'kind':
    case 'description':
    case 'role':
    case 'facts':
    case 'titles':
    case 'context':
    case 'against':
      return field;
    default:
      return 'name';
  }
}
