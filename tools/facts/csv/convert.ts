import type { FactSetFileInput } from '../../../components/story/schema.ts';
import { headOf, type Story } from '../story.ts';
import { checkedRows, sourcesOf } from './checked-rows.ts';
import { type ColumnField, type Columns, findColumns } from './columns.ts';
import { type Entity, type Row, readDescribed } from './row.ts';
import { SourceList } from './source-list.ts';
import { cellName, columnName, readTable, type Table } from './table.ts';

/** The result of a conversion. */
export type ConversionResult = {
  /** The file's text; `null` when no row could be used. */
  readonly text: string | null;
  /** What rows lack or have wrong, each named by its cell: `C7 (kind): …`. Such rows are left out. */
  readonly problems: readonly string[];
  readonly count: number;
  /** Columns that were passed over: `F ("Photo")`. */
  readonly unread: readonly string[];
};

/** Converts a spreadsheet to a fact set file: one row per person, place or organization. */
export function fromSpreadsheet(bytes: Uint8Array, story: Story): ConversionResult {
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
  if (checked.file === null) return nothing(...problems);
  const headers = table[columns.headerRow];
  const unread = columns.others.map((column) => `${columnName(column)} ("${headers?.[column]}")`);
  const text = `${JSON.stringify(checked.file, null, 2)}\n`;
  return { text, problems, count: checked.file.entities.length, unread };
}

const nothing = (...problems: readonly string[]): ConversionResult => ({
  text: null,
  problems,
  count: 0,
  unread: [],
});

function rowsOf(table: Table, { headerRow, of }: Columns): readonly Row[] {
  const width = table[headerRow]?.length ?? 0;
  return table.flatMap((cells, number) => {
    if (number <= headerRow || cells.every((cell) => cell === '')) return [];
    const cell = (field: ColumnField) => cells[of.get(field) ?? -1] ?? '';
    const place = (field: ColumnField) => {
      const column = of.get(field);
      return column === undefined
        ? `row ${number + 1} (there is no column "${field}")`
        : `${cellName(number, column)} (${field})`;
    };
    const beyond = cells.findIndex((cell, column) => column >= width && cell !== '');
    return [{ number, cell, place, surplus: beyond < 0 ? null : cellName(number, beyond) }];
  });
}

function fileOf(
  story: Story,
  { sources, entities }: { sources: SourceList; entities: readonly Entity[] },
): FactSetFileInput {
  const used = new Set(entities.flatMap(sourcesOf));
  return {
    ...headOf(story),
    story: { date: story.date, summary: story.summary },
    sources: sources.all.filter(({ id }) => used.has(id)),
    entities: [...entities],
  };
}
