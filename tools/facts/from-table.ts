import { readFactSetFile } from '../../components/fact-sets/fact-set-file.ts';
import type { Problem } from '../../components/i18n/problem.ts';
import { problemInEnglish } from '../../components/i18n/problem-in-english.ts';
import { addRows } from '../../components/tables/add-rows.ts';
import { cellName, columnName, type PendingTable } from '../../components/tables/pending-table.ts';
import { type CellProblem, createRowReader } from '../../components/tables/read-row.ts';
import { commandLimits, readTable } from '../../components/tables/read-table.ts';
import { rowStates } from '../../components/tables/row-states.ts';
import { englishTableWords as words } from '../../components/tables/table-words.ts';
import { headOf, type Story } from './story.ts';

/** The result of a conversion. */
export type ConversionResult = {
  /** The file's text; `null` when no row could be used. */
  readonly text: string | null;
  /** What rows lack or have wrong, each named by its cell: `C7 (kind): …`. Such rows are left out. */
  readonly problems: readonly string[];
  /** What else should be known: columns and sheets that were passed over. */
  readonly notes: readonly string[];
  /** The rows in the file. */
  readonly ready: number;
  /** All rows. */
  readonly count: number;
};

/** Converts a table to a fact set file: one row per person, place, organization or moment. */
export async function fromTable(bytes: Uint8Array, story: Story, sheet?: string): Promise<ConversionResult> {
  const reading = await readTable(bytes, { name: '', words, limits: commandLimits, sheet: sheet ?? null });
  if (reading.kind === 'refused') return nothing([reading.problem]);
  const { table, sheets, others } = reading;
  if (sheet !== undefined && sheets.length > 0 && !sheets.includes(sheet))
    return failed([
      `There is no sheet ${JSON.stringify(sheet)}: write ${sheets.map((name) => JSON.stringify(name)).join(' or ')}.`,
    ]);
  const { of } = table.columns;
  if (of.name === undefined)
    return failed(['There is no column headed “Name”: the first row says what each column holds.']);
  if (of.kind === undefined)
    return failed([
      'There is no column headed “Kind”, which says what each is: person, city, company, moment …',
    ]);
  if (table.rows.length === 0) return failed(['There is nothing below the headers.']);
  const notes = [
    ...(others.length > 0
      ? [
          `passed over the columns ${others.map((column) => `${columnName(column)} ("${table.headers[column]}")`).join(', ')}.`,
        ]
      : []),
    ...(sheets.length > 1
      ? [
          `read the sheet ${JSON.stringify(reading.sheet)}; others are ${sheets
            .filter((name) => name !== reading.sheet)
            .map((name) => JSON.stringify(name))
            .join(', ')}: --sheet NAME.`,
        ]
      : []),
  ];
  return { ...convert(table, story), notes };
}

function convert(table: PendingTable, story: Story): Omit<ConversionResult, 'notes'> {
  const { language, date } = story;
  const empty = { entities: [], sources: [], story: { date, summary: story.summary } };
  const states = rowStates(table.rows, {
    read: createRowReader(table, { words, language, day: date }),
    story: empty,
    columnOf: (field) => table.columns.of[field] ?? null,
  });
  const problems = states.flatMap(({ row, problems }) =>
    problems.map((problem) => `${placeOf(row.number, problem)}: ${problemInEnglish(problem.problem)}`),
  );
  const count = states.length;
  const { entities, sources, moments } = addRows(states, empty);
  if (entities.length === 0) return { text: null, problems, ready: 0, count };
  const file = {
    ...headOf(story),
    story: { date, summary: story.summary, ...(moments.length > 0 && { moments }) },
    sources,
    entities,
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const read = readFactSetFile(text);
  if (read.kind === 'file')
    return { text, problems, ready: states.filter(({ status }) => status === 'ready').length, count };
  const ofFile = read.problems.map(({ path, problem }) => `${path}: ${problemInEnglish(problem)}`);
  return { text: null, problems: [...problems, ...ofFile], ready: 0, count };
}

/** How a cell is called: `C7 (kind)`. */
function placeOf(row: number, { field, column, item }: CellProblem): string {
  const fact = item === undefined ? '' : `, fact ${item}`;
  return column === null
    ? `row ${row} (there is no column "${field}")`
    : `${cellName(row - 1, column)} (${field})${fact}`;
}

const failed = (problems: readonly string[]): ConversionResult => ({
  text: null,
  problems,
  notes: [],
  ready: 0,
  count: 0,
});

const nothing = (problems: readonly Problem[]): ConversionResult => failed(problems.map(problemInEnglish));
