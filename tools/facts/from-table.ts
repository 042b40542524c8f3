import { catalogs } from '../../assets/words/index.ts';
import type { DayOrder } from '../../components/drafts/language-words.ts';
import { cellName, columnName, type PendingTable } from '../../components/drafts/pending-table.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { addRows } from '../../components/tables/add-rows.ts';
import { type CellProblem, createRowReader } from '../../components/tables/read-row.ts';
import { commandLimits, readTable } from '../../components/tables/read-table.ts';
import { type RowState, rowStates } from '../../components/tables/row-states.ts';
import { englishTableWords, type TableWords, tableWords } from '../../components/tables/table-words.ts';
import type { Problem } from '../../components/validation/problem.ts';
import { problemInEnglish } from '../../components/validation/problem-in-english.ts';
import { tableTextsOf } from '../table-texts.ts';
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

type TableOptions = {
  readonly sheet?: string | undefined;
  /** How days in figures are written that can be read two ways. */
  readonly dayOrder?: DayOrder | undefined;
};

/** Converts a table to a story file: one row per person, place, organization or event. */
export async function fromTable(
  bytes: Uint8Array,
  story: Story,
  { sheet, dayOrder }: TableOptions = {},
): Promise<ConversionResult> {
  const words = tableWordsFor(story.language);
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
      'There is no column headed “Kind”, which says what each is: person, city, company, event …',
    ]);
  if (table.rows.length === 0) return failed(['There is nothing below the headers.']);
  const notes = [
    ...(others.length > 0
      ? [
          `passed over the columns ${others.map((column) => `${columnName(column)} ("${table.headers[column]}")`).join(', ')}: their headers are unknown, or another column has the same. "Fact: …" above a column makes its values facts.`,
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
  const converted = convert({ ...table, ...(dayOrder && { dayOrder }) }, story, words);
  return { ...converted, notes: [...notes, ...converted.notes] };
}

/** The words of the story's language, as the stories page has them, and those of English. */
function tableWordsFor(language: string): TableWords {
  const name = new Intl.Locale(language).language;
  const known = Object.hasOwn(catalogs, name) ? catalogs[name as keyof typeof catalogs] : null;
  if (known === null) return englishTableWords;
  const { related, coordinates } = known.tables;
  return tableWords({ ...tableTextsOf(known), language: 'en', related, coordinates });
}

function convert(table: PendingTable, story: Story, words: TableWords): ConversionResult {
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
  const notes = [...dayOrderNotes(states), ...warningNotes(states)];
  const count = states.length;
  const { entities, sources, moments } = addRows(states, empty);
  if (entities.length === 0) return { text: null, problems, notes, ready: 0, count };
  const file = {
    ...headOf(story),
    story: { date, summary: story.summary, ...(moments.length > 0 && { moments }) },
    sources,
    entities,
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const read = readStoryFile(text);
  if (read.kind === 'file')
    return {
      text,
      problems,
      notes,
      ready: states.filter(({ status }) => status === 'ready').length,
      count,
    };
  const ofFile = read.problems.map(({ path, problem }) => `${path}: ${problemInEnglish(problem)}`);
  return { text: null, problems: [...problems, ...ofFile], notes, ready: 0, count };
}

/** Which cells wait for it to be said how days in figures are written. */
function dayOrderNotes(states: readonly RowState[]): readonly string[] {
  const waiting = states.flatMap(({ row, problems }) =>
    problems
      .filter(({ problem }) => problem.key === 'dateTwofold')
      .map(({ column }) => cellName(row.number - 1, column ?? 0)),
  );
  if (waiting.length === 0) return [];
  return [
    `${waiting.join(', ')}: say how days in figures are written, --days day-first (10/11/1986 is 10 November) or --days month-first (11 October).`,
  ];
}

/** What stays text though it is nearly a date. */
const warningNotes = (states: readonly RowState[]): readonly string[] =>
  states.flatMap(({ row, warnings }) =>
    warnings.map(
      (warning) => `${placeOf(row.number, warning)}: stays text. ${problemInEnglish(warning.problem)}`,
    ),
  );

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
