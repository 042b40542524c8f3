/** Reads one row of a table as people write it: several values per cell, dates and numbers in free form. */

import { readCoordinates } from '../drafts/coordinates.ts';
import { dateIn, datesIn, nearDate, writeDate } from '../drafts/dates.ts';
import type { DraftEntity, DraftFact, DraftMoment, DraftPicture, DraftSource } from '../drafts/draft.ts';
import { type LanguageWords, wordsOf } from '../drafts/language-words.ts';
import type { ColumnField, PendingRow, PendingTable } from '../drafts/pending-table.ts';
import { givenNameFirst, spellingsOf } from '../drafts/spellings.ts';
import { regionsIn, wordsBefore } from '../drafts/titles.ts';
import { readValue } from '../drafts/values.ts';
import { isSpan } from '../story/dates.ts';
import { quoted } from '../story/quoted.ts';
import type { Problem } from '../validation/problem.ts';
import { checkEntity, checkMoment } from './check-row.ts';
import { factLabel } from './columns.ts';
import { type Countries, countriesIn, countryIn } from './countries.ts';
import { type EntityTypes, type KindWords, kindIn, kindsByWord } from './kinds.ts';
import { sourcesIn } from './sources-in-cell.ts';
import { plainWords, type TableWords } from './table-words.ts';

/** Something wrong with a cell. */
export type CellProblem = {
  readonly field: ColumnField;
  /** Its column; `null` where the table has none for the field. */
  readonly column: number | null;
  /** The fact, of several in the cell, from 1. */
  readonly item?: number;
  readonly problem: Problem;
};

/** A source without an id. */
export type RowSource = Omit<DraftSource, 'id'>;

type RowRelation = { readonly label: string; readonly name: string };

/** What a row says. Its sources are named by their addresses, and other entities by their names, until it is added. */
export type RowContent =
  | {
      readonly kind: 'entity';
      readonly entity: DraftEntity;
      readonly sources: readonly RowSource[];
      readonly relations: readonly RowRelation[];
    }
  | {
      readonly kind: 'moment';
      readonly moment: DraftMoment;
      readonly sources: readonly RowSource[];
      /** Who took part. */
      readonly relations: readonly RowRelation[];
    };

export type ReadRow = {
  readonly content: RowContent;
  /** What is wrong with it alone; nothing else is said of such a row. */
  readonly problems: readonly CellProblem[];
  /** Values that stay text though they are nearly dates, and why. */
  readonly warnings: readonly CellProblem[];
};

/** What rows of a table are read by. Made once for all of them. */
export type RowReader = (row: PendingRow) => ReadRow;

/** A reader for the rows of a table, whose cells are in the story's language or the reader's. Costs some milliseconds. */
export function createRowReader(
  { headers, columns, dayOrder }: Pick<PendingTable, 'headers' | 'columns' | 'dayOrder'>,
  options: { readonly words: TableWords; readonly language: string; readonly day: string },
): RowReader {
  const { words, language, day } = options;
  const story: StoryWords = {
    words,
    kinds: kindsByWord(words),
    countries: countriesIn([words.language, language]),
    values: wordsOf(language),
    // These are asked last: what the languages decide needs no answer.
    readersValues: wordsOf(words.language, dayOrder ?? null),
    language,
    day,
  };
  return (row) => readRow(cellsOf(row, { headers, columns }), story);
}

type StoryWords = {
  readonly words: TableWords;
  readonly kinds: KindWords;
  readonly countries: Countries;
  readonly values: LanguageWords;
  readonly readersValues: LanguageWords;
  readonly language: string;
  /** The story's day, as of which roles are given; empty until it is written. */
  readonly day: string;
};

/** The cells of a row, by what they hold. */
type RowCells = {
  readonly cell: (field: ColumnField) => string;
  readonly columnOf: (field: ColumnField) => number | null;
  readonly factCells: readonly { readonly column: number; readonly label: string; readonly text: string }[];
  /** The first cell that no header stands above, though a name stands before it. */
  readonly surplus: number | null;
  readonly errors: readonly CellProblem[];
};

const oneLine: ReadonlySet<ColumnField> = new Set([
  'name',
  'kind',
  'description',
  'role',
  'matters',
  'date',
  'time',
]);

/** As spreadsheet programs show what cannot be worked out. */
const errorInCell =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|ERROR!|GETTING_DATA)$/;

function cellsOf(row: PendingRow, { headers, columns }: Pick<PendingTable, 'headers' | 'columns'>): RowCells {
  const { of, facts } = columns;
  const columnOf = (field: ColumnField) => of[field] ?? null;
  const textIn = (column: number | null) => (column === null ? '' : (row.cells[column] ?? '').trim());
  // Lines are joined where a text is one line anyway.
  const textOf = (field: ColumnField) =>
    oneLine.has(field) ? textIn(columnOf(field)).replace(/\s+/g, ' ') : textIn(columnOf(field));
  const used = new Map<number, ColumnField>([
    ...facts.map((column) => [column, 'facts'] as const),
    ...(Object.entries(of) as [ColumnField, number][]).map(([field, column]) => [column, field] as const),
  ]);
  const isExpected = (column: number) =>
    Boolean(headers[column]) || used.has(column) || column <= (of.name ?? column);
  return {
    cell: textOf,
    columnOf,
    factCells: facts.map((column) => ({
      column,
      label: factLabel(headers[column] ?? ''),
      text: textIn(column),
    })),
    surplus: surplusIn(row, isExpected),
    errors: [...used].flatMap(([column, field]) => {
      const isMerged = row.merged?.includes(column) ?? false;
      return errorIn(textIn(column), { field, column, isMerged }) ?? [];
    }),
  };
}

function surplusIn({ cells }: PendingRow, isExpected: (column: number) => boolean): number | null {
  const surplus = cells.findIndex((cell, column) => cell.trim() !== '' && !isExpected(column));
  return surplus < 0 ? null : surplus;
}

type CellPlace = Pick<CellProblem, 'field' | 'column'> & {
  /** Another cell is merged over it. */
  readonly isMerged: boolean;
};

function errorIn(text: string, { isMerged, ...place }: CellPlace): CellProblem | null {
  if (text === '' && isMerged) return { ...place, problem: { key: 'cellMerged' } };
  return errorInCell.test(text) ? { ...place, problem: { key: 'cellError', error: text } } : null;
}

function readRow(cells: RowCells, story: StoryWords): ReadRow {
  const kind = kindIn(cells.cell('kind'), story.kinds);
  const read =
    kind?.kind === 'moment' ? readMoment(cells, story) : readEntity(cells, { ...story, kind: kind ?? null });
  const surplus: readonly CellProblem[] =
    cells.surplus === null
      ? []
      : [{ field: 'name', column: cells.surplus, problem: { key: 'cellWithoutHeader' } }];
  // What cannot be worked out, or is merged, has no further problems.
  const wrong = new Set(cells.errors.map(({ column }) => column));
  const others = read.problems.filter(({ column }) => column === null || !wrong.has(column));
  return { ...read, problems: [...surplus, ...cells.errors, ...others] };
}

type Reading = {
  readonly cells: RowCells;
  readonly story: StoryWords;
  readonly sources: readonly RowSource[];
  readonly problems: CellProblem[];
  readonly warnings: CellProblem[];
};

function readEntity(cells: RowCells, story: StoryWords & { readonly kind: EntityTypes | null }): ReadRow {
  const problems: CellProblem[] = [];
  const written = needed(cells, 'name', problems);
  if (story.kind === null) problems.push(wrongKind(cells));
  const description = needed(cells, 'description', problems);
  const types: EntityTypes = story.kind ?? { kind: 'person' };
  const name = types.kind === 'person' ? givenNameFirst(written) : written;
  const warnings: CellProblem[] = [];
  const reading = { cells, story, sources: readSources(cells, problems), problems, warnings };
  const { facts, places } = readFacts(reading, types);
  const point = readPoint(reading);
  const role = readSourced(reading, 'role');
  if (role !== null && story.day === '') problems.push(at(cells, 'role', { key: 'roleWithoutDay' }));
  const part = readPart(reading);
  const picture = readPicture(reading, { types, name, point });
  const entity: DraftEntity = {
    ...types,
    id: cells.cell('id'),
    name,
    description,
    names: spellingsOf(name, listIn(cells.cell('other names')), {
      kind: types.kind,
      language: story.language,
    }),
    ...wordsFrom({ kind: types.kind, description }, story.language),
    ...listsIn(cells),
    ...(role !== null && { role: { ...role, asOf: story.day } }),
    ...(picture !== null && { picture }),
    facts: [...facts, ...pointFact(reading, point)],
    ...(part !== null && { story: part }),
  };
  const { sources } = reading;
  const content: RowContent = { kind: 'entity', entity, sources, relations: readRelations(reading) };
  const further = checkEntity(content, { cells, places, found: problems });
  return { content, problems: [...problems, ...further], warnings };
}

function wordsFrom(
  described: Pick<DraftEntity, 'kind' | 'description'>,
  language: string,
): Pick<DraftEntity, 'titles' | 'context'> {
  const titles = wordsBefore(described, language);
  const context = regionsIn(described);
  return { ...(titles.length > 0 && { titles }), ...(context.length > 0 && { context }) };
}

function listsIn(cells: RowCells): Pick<DraftEntity, 'titles' | 'context' | 'against'> {
  const lists = (['titles', 'context', 'against'] as const).map((field) => [
    field,
    listIn(cells.cell(field)),
  ]);
  return Object.fromEntries(lists.filter(([, items = []]) => items.length > 0));
}

function readMoment(cells: RowCells, story: StoryWords): ReadRow {
  const problems: CellProblem[] = [];
  const reading = { cells, story, sources: readSources(cells, problems), problems, warnings: [] };
  const texts = [cells.cell('name'), cells.cell('description')].filter((text) => text !== '');
  if (texts.length === 0) problems.push(at(cells, 'description', { key: 'momentEmpty' }));
  const date = neededDate(reading);
  if (reading.sources.length === 0 && !problems.some(({ field }) => field === 'sources'))
    problems.push(at(cells, 'sources', { key: 'momentWithoutSource' }));
  const time = cells.cell('time');
  const moment: DraftMoment = {
    date,
    ...(time !== '' && { time }),
    text: texts.join(': '),
    entities: [],
    source: reading.sources[0]?.address ?? '',
  };
  const { sources } = reading;
  const content: RowContent = { kind: 'moment', moment, sources, relations: readRelations(reading) };
  return {
    content,
    problems: [...problems, ...checkMoment(content, { cells, found: problems })],
    warnings: [],
  };
}

/** Where problems of a field are said. */
const at = ({ columnOf }: Pick<RowCells, 'columnOf'>, field: ColumnField, problem: Problem): CellProblem => ({
  field,
  column: columnOf(field),
  problem,
});

function needed(cells: RowCells, field: 'name' | 'description', problems: CellProblem[]): string {
  const text = cells.cell(field);
  if (text === '') problems.push(at(cells, field, whyEmpty(field)));
  return text;
}

function neededDate({ cells, story, problems }: Reading): string {
  const written = cells.cell('date');
  const date = readDates(written, story);
  if (date !== null) return date;
  const problem: Problem =
    written === ''
      ? whyEmpty('date')
      : (whyNoDate(written, story) ?? { key: 'cellNoDate', date: quoted(written) });
  problems.push(at(cells, 'date', problem));
  return '';
}

/** Why what is nearly a date is none; `null` of anything else. */
function whyNoDate(written: string, { words, language, values, readersValues }: StoryWords): Problem | null {
  const near = nearDate(written, { language, words: values, storyWords: readersValues });
  if (near === null) return null;
  const date = quoted(written);
  if (near.kind === 'short-year') return { key: 'dateYearShort', date };
  const said = (date: string): string => writeDate(date, words.language, readersValues);
  return { key: 'dateTwofold', date, first: said(near.dayFirst), second: said(near.monthFirst) };
}

/** What is said of an empty cell that is needed. */
function whyEmpty(field: 'name' | 'kind' | 'description' | 'date'): Problem {
  const keys = {
    name: 'cellNameEmpty',
    kind: 'cellKindEmpty',
    description: 'cellDescriptionEmpty',
    date: 'cellDateEmpty',
  } as const;
  return { key: keys[field] };
}

function wrongKind(cells: RowCells): CellProblem {
  const text = cells.cell('kind');
  return at(cells, 'kind', text === '' ? whyEmpty('kind') : { key: 'cellKindUnknown', kind: quoted(text) });
}

/** Splits a cell by lines or semicolons, or else by commas. Bars separate endings. */
function listIn(cell: string): readonly string[] {
  const parted = /[\n;؛；]/.test(cell) ? cell.split(/[\n;؛；]/) : cell.split(/[,،，、]/);
  return [...new Set(parted.map(withoutBullet).filter((part) => part !== ''))];
}

const withoutBullet = (line: string): string =>
  line
    .trim()
    .replace(/^[-•*]\s+/, '')
    .trim();

/** A line for each; semicolons and commas part nothing in sentences. */
const linesIn = (cell: string): readonly string[] =>
  cell
    .split(/[\n|]/)
    .map(withoutBullet)
    .filter((line) => line !== '');

function readSources(cells: RowCells, problems: CellProblem[]): readonly RowSource[] {
  const cell = cells.cell('sources');
  const titles = linesIn(cells.cell('source titles').replaceAll(';', '\n'));
  const sources = sourcesIn(cell, titles);
  if (cell !== '' && sources.length === 0) problems.push(at(cells, 'sources', { key: 'cellWithoutAddress' }));
  if (cell === '' && titles.length > 0) problems.push(at(cells, 'sources', { key: 'titleWithoutAddress' }));
  return sources;
}

/** "[2]" behind a text names the row's second source. */
function numbered(line: string): { readonly text: string; readonly number: number | null } {
  const [, text = line, number] = /^(.*\S)\s*\[(\d{1,3})\]$/s.exec(line) ?? [];
  return { text, number: number === undefined ? null : Number(number) };
}

/** The address of the source that a text rests on: the first one, if it names none. */
function sourceFor({ cells, sources, problems }: Reading, { text, number }: ReturnType<typeof numbered>) {
  const source = sources[(number ?? 1) - 1];
  if (source !== undefined) return source.address;
  if (problems.some(({ field }) => field === 'sources')) return null;
  const problem: Problem =
    number === null
      ? { key: 'cellSourceEmpty', text: quoted(text) }
      : { key: 'cellSourceMissing', number, text: quoted(text) };
  problems.push(at(cells, 'sources', problem));
  return null;
}

type PlacedFacts = {
  readonly facts: readonly DraftFact[];
  /** Where each of them stands. */
  readonly places: readonly Pick<CellProblem, 'field' | 'column' | 'item'>[];
};

/** The text of a fact, and where it stands. */
type FactPlace = PlacedFacts['places'][number] & { readonly one: ReturnType<typeof numbered> };

/** Facts as people write them: "Born: 16 May 1801", a line each, or a value in a column of its own. */
function readFacts(reading: Reading, types: EntityTypes): PlacedFacts {
  const { cells, problems, warnings, story } = reading;
  const column = cells.columnOf('facts');
  const facts: DraftFact[] = [];
  const places: PlacedFacts['places'][number][] = [];
  const add = (label: string, value: string, { one, ...place }: FactPlace) => {
    const source = sourceFor(reading, one);
    if (source === null) return;
    const noted = readNoted(label, value, story);
    const why = whyTextOf(noted, story);
    if (why !== null) (why.key === 'dateTwofold' ? problems : warnings).push({ ...place, problem: why });
    facts.push(withBirth({ label, ...noted, source }, { types, story }));
    places.push(place);
  };
  for (const line of factLines(cells.cell('facts'))) {
    const one = numbered(line);
    const [, label, value] = /^([^:]{1,80}?)\s*[:：]\s+(.+)$/s.exec(one.text) ?? [];
    if (label === undefined || value === undefined)
      problems.push(at(cells, 'facts', { key: 'factWithoutLabel', text: quoted(one.text) }));
    else add(label, value, { one, field: 'facts', column, item: facts.length + 1 });
  }
  for (const { column, label, text } of cells.factCells) {
    if (text === '') continue;
    const one = numbered(text);
    add(label, one.text, { one, field: 'facts', column });
  }
  return { facts, places };
}

/** Of a person, a date labeled "Born" is a birth: the card adds the age on the story's day, which was after it. */
function withBirth(
  fact: DraftFact,
  { types, story }: { readonly types: EntityTypes; readonly story: StoryWords },
): DraftFact {
  const { value } = fact;
  const isBirth =
    value.kind === 'date' &&
    types.kind === 'person' &&
    !isSpan(value.date) &&
    (story.day === '' || value.date <= story.day) &&
    story.words.births.includes(plainWords(fact.label));
  return isBirth ? { ...fact, value: { ...value, kind: 'birth' } } : fact;
}

/** What stands in brackets behind a value narrows it, or says when it held: "8,458 people (2020)". */
function readNoted(
  label: string,
  written: string,
  story: StoryWords,
): Pick<DraftFact, 'value' | 'note' | 'asOf'> {
  const { language, values } = story;
  const read = (text: string): DraftFact['value'] => {
    const value = readValue(text, { label, language, words: values });
    const date = value.kind === 'text' && value.text === text ? readDates(text, story) : null;
    return date === null ? value : { kind: 'date', date };
  };
  const [, plain = written, note] = /^(.*\S)\s*\(([^()]+)\)$/s.exec(written) ?? [];
  const value = read(plain);
  if (note === undefined || value.kind === 'coordinates')
    return { value: note === undefined ? value : read(written) };
  const asOf = value.kind === 'date' ? null : readDate(note.replace(asOfWords, ''), story);
  return asOf === null ? { value, note } : { value, asOf };
}

/** Why the value of a fact, or what stands in brackets behind it, is no date that nearly is one. */
function whyTextOf({ value, note }: ReturnType<typeof readNoted>, story: StoryWords): Problem | null {
  const why = value.kind === 'text' ? whyNoDate(value.text, story) : null;
  return why ?? (note === undefined ? null : whyNoDate(note.replace(asOfWords, ''), story));
}

const asOfWords = /^(?:as of|in)\s+/i;

const readDates = (text: string, { words, language, values, readersValues }: StoryWords): string | null =>
  datesIn(text, language, values) ?? datesIn(text, words.language, readersValues);

const readDate = (text: string, { words, language, values, readersValues }: StoryWords): string | null =>
  dateIn(text, language, values) ?? dateIn(text, words.language, readersValues);

/** A line or a stretch between semicolons for each; commas part nothing here: "16 May 1801, in Florida". */
const factLines = (cell: string): readonly string[] =>
  cell
    .split(/[\n;؛；|]/)
    .map(withoutBullet)
    .filter((line) => line !== '');

function readSourced(
  reading: Reading,
  field: 'role',
): { readonly text: string; readonly source: string } | null {
  const text = reading.cells.cell(field);
  if (text === '') return null;
  const one = numbered(text);
  return { text: one.text, source: sourceFor(reading, one) ?? '' };
}

/** A sentence that may rest on a source: the one it names, or else the row's first one, if there is any. */
function readStatement(reading: Reading, line: string) {
  const one = numbered(line);
  const source = one.number === null ? reading.sources[0]?.address : (sourceFor(reading, one) ?? undefined);
  return { text: one.text, ...(source !== undefined && { source }) };
}

function readPart(reading: Reading): DraftEntity['story'] | null {
  const { cells, problems } = reading;
  const statements = linesIn(cells.cell('statements')).map((line) => readStatement(reading, line));
  const why = cells.cell('matters');
  if (statements.length === 0 && why === '') return null;
  if (statements.length === 0) problems.push(at(cells, 'statements', { key: 'mattersAlone' }));
  return { statements, ...(why !== '' && { matters: readStatement(reading, why) }) };
}

type Point = { readonly latitude: number; readonly longitude: number };

function readPoint({ cells, story, problems }: Reading): Point | null {
  const text = cells.cell('coordinates');
  if (text === '') return null;
  const point = readCoordinates(text, story.language) ?? readCoordinates(text, story.words.language);
  if (point === null)
    problems.push(at(cells, 'coordinates', { key: 'cellNoCoordinates', text: quoted(text) }));
  return point;
}

/** Coordinates are a fact too, if anything says where they are from. */
function pointFact({ story, sources }: Reading, point: Point | null): readonly DraftFact[] {
  const [source] = sources;
  if (point === null || source === undefined) return [];
  return [
    { label: story.words.coordinates, value: { kind: 'coordinates', ...point }, source: source.address },
  ];
}

type Pictured = { readonly types: EntityTypes; readonly name: string; readonly point: Point | null };

function readPicture(
  { cells, story, problems }: Reading,
  { types, name, point }: Pictured,
): DraftPicture | null {
  const text = cells.cell('flag');
  const country = text === '' ? null : countryIn(text, story.countries);
  if (text !== '' && country === null)
    problems.push(at(cells, 'flag', { key: 'cellNoCountry', country: quoted(text) }));
  const flag = country === null ? {} : { country };
  if (point !== null) return { kind: 'locator', ...point, ...flag };
  if (country === null) return null;
  const letters = initialsOf(name);
  return types.kind === 'person' && letters !== ''
    ? { kind: 'monogram', letters, country }
    : { kind: 'flag', country };
}

/** The first letters of the first and the last word. */
function initialsOf(name: string): string {
  const words = name.match(/\p{Alpha}[\p{Alpha}\p{M}'’-]*/gu) ?? [];
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last]
    .map((word) => [...word.normalize('NFC')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** "Talks with: Mikhail Gorbachev", or names alone, a line each. */
function readRelations({ cells, story }: Reading): readonly RowRelation[] {
  const cell = cells.cell('related');
  const isParted = /[\n;؛；|:]/.test(cell);
  const items = (isParted ? cell.split(/[\n;؛；|]/) : cell.split(/[,،，、]/)).map(withoutBullet);
  return items
    .filter((item) => item !== '')
    .map((item) => {
      const [, label, name] = /^([^:]{1,80}?)\s*[:：]\s*(.+)$/s.exec(item) ?? [];
      return label === undefined || name === undefined
        ? { label: story.words.related, name: item }
        : { label, name };
    });
}
