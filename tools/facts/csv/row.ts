/** Reads one row of a spreadsheet as people write it: several values per cell, dates and numbers in free form. */
import { quoted } from '../../../components/story/quoted.ts';
import type { FactSetFileInput } from '../../../components/story/schema.ts';
import { freeId, idOf } from '../../../components/writing/ids.ts';
import type { ColumnField } from './columns.ts';
import { kindIn } from './kinds.ts';
import type { SourceList } from './source-list.ts';
import { dateIn, readValue } from './values.ts';

/** An entity in a file. */
export type Entity = FactSetFileInput['entities'][number];
type Name = Entity['names'][number];
type Fact = NonNullable<Entity['facts']>[number];

/** One row, with the names of its cells for messages. */
export type Row = {
  readonly number: number;
  cell(field: ColumnField): string;
  /** `C7 (kind)`; only the field where the table has no such column. */
  place(field: ColumnField): string;
  /** What the first cell that stands beyond the headers is called; `null` where there is none. */
  readonly surplus: string | null;
};

export type DescribedEntity = {
  readonly entity: Entity;
  /** What the row lacks, by its cells; the entity is of no use then. */
  readonly problems: readonly string[];
};

type SharedState = {
  /** Sources and ids are those of all rows: new ones are added to them. */
  readonly sources: SourceList;
  readonly ids: Set<string>;
  /** The story's day, as of which roles are told. */
  readonly day: string;
};

/** Reads an entity from its row. Costs nothing but the row; ids and sources that are new are kept for later rows. */
export function readDescribed(row: Row, { sources, ids, day }: SharedState): DescribedEntity {
  const problems: string[] = [];
  if (row.surplus !== null)
    problems.push(
      `${row.surplus} has no header above it: put cells with commas in them in "quotation marks".`,
    );
  const written = needed(row, 'name', 'who or what is this?', problems);
  const description = needed(row, 'description', 'say in one sentence who or what this is.', problems);
  const kind = kindIn(row.cell('kind'));
  const isPerson = kind?.kind === 'person';
  const name = isPerson ? givenNameFirst(written) : written;
  if (kind === null) problems.push(`${row.place('kind')} ${kindMessage(row.cell('kind'))}`);
  const rowSources = readSources(row, sources, problems);
  const facts = readFacts(row, rowSources, problems);
  const titles = listIn(row.cell('titles'));
  const context = listIn(row.cell('context'));
  const against = listIn(row.cell('against'));
  const role = readRole(row, rowSources, problems);
  const id = freeId(row.cell('id') || idOf(name, `entity-${row.number + 1}`), ids);
  ids.add(id);
  const entity = {
    ...(kind ?? { kind: 'person' }),
    id,
    name,
    description,
    names: namesIn(name, listIn(row.cell('other names')), isPerson),
    ...(titles.length > 0 && { titles }),
    ...(context.length > 0 && { context }),
    ...(against.length > 0 && { against }),
    ...(role !== null && { role: { ...role, asOf: day } }),
    facts,
  } as Entity;
  return { entity, problems };
}

function needed(row: Row, field: 'name' | 'description', ask: string, problems: string[]): string {
  const text = row.cell(field);
  if (text === '') problems.push(`${row.place(field)} is empty: ${ask}`);
  return text;
}

const kindMessage = (cell: string): string =>
  `${cell === '' ? 'is empty' : `says ${quoted(cell)}, which is not a known kind`}: write person, place or organization, or more closely city, country, US state, company …`;

/** Splits a cell by lines or semicolons, or else by commas. Bars separate endings. */
function listIn(cell: string): string[] {
  const parted = /[\n;]/.test(cell) ? cell.split(/[\n;]/) : cell.split(',');
  return [
    ...new Set(parted.map((part) => part.replace(/^\s*[-•*]\s+/, '').trim()).filter((part) => part !== '')),
  ];
}

/** "Smith, John" as "John Smith". "Sammy Davis, Jr.", "Trump, Jr." and "Philip, Duke of Edinburgh" stay what they are. */
function givenNameFirst(name: string): string {
  const [, last = '', first = ''] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  // Letters may be initials as well: "John Smith, MD", "Tolkien, J.R.R."
  const isLetters = /^(?:\p{Lu}\.?){2,}$/u.test(first);
  const isSuffix = /^(?:Jr\.?|Sr\.?|Ph\.?\s?D\.?)$/.test(first) || (isLetters && last.includes(' '));
  return first === '' || isSuffix || /\b(?:of|the)\b/i.test(first) ? name : `${first} ${last}`;
}

/** Scripts that write a whole name without spaces. */
const hasNoBlanks = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * The names of an entity, its main one first. Of a person, the last word of it stands alone too, where the page names
 * the person in full; so do other names of one word.
 */
function namesIn(name: string, written: readonly string[], isPerson: boolean): Name[] {
  const others = isPerson ? written.map(givenNameFirst) : written;
  const all = [...new Set([name, ...others])];
  const surname = /\s(\p{Lu}\S*)$/u.exec(name)?.[1];
  const isGiven = surname === undefined || all.includes(surname) || /^(?:Jr|Sr|[IVX]+)\.?$/.test(surname);
  const names = all.map((text): Name => {
    if (/^(?:\p{Lu}\.?){2,6}$/u.test(text)) return { text, use: 'acronym' };
    const isPart = isPerson && text !== name && !text.includes(' ') && !hasNoBlanks.test(text);
    return isPart ? { text, use: 'short', needs: 'support' } : { text, use: 'full' };
  });
  return isPerson && !isGiven ? [...names, { text: surname, use: 'short', needs: 'support' }] : names;
}

/** The ids of a row's sources, in the order of its cell. */
function readSources(row: Row, sources: SourceList, problems: string[]): readonly string[] {
  const cell = row.cell('sources');
  const found = [...cell.matchAll(addresses)]
    .map(({ 0: address, index }) => ({ written: withoutEnd(address), index }))
    .filter(({ written }) => URL.canParse(written));
  if (cell !== '' && found.length === 0)
    problems.push(`${row.place('sources')} holds no address: write the pages’ addresses, https://…`);
  let done = 0;
  return found.map(({ written, index }) => {
    const address = written.replace(/^http:/, 'https:');
    const title = cell.slice(done, index).replace(/^[\s;|,.)>"]+|[\s:,–—(<"-]+$/g, '');
    done = index + written.length;
    return sources.idOf(address, title.split('\n').at(-1) ?? '');
  });
}

/** An address may hold commas, bars and brackets; it ends where the next one begins. */
const addresses = /https?:\/\/(?:(?![,|]https?:)[^\s;<>"])+/g;

/** An address without the signs of the sentence around it, such as a bracket that it does not open. */
function withoutEnd(address: string): string {
  const isClosedTwice = address.endsWith(')') && address.split(')').length > address.split('(').length;
  return isClosedTwice || /[.,|]$/.test(address) ? withoutEnd(address.slice(0, -1)) : address;
}

/** Facts as people write them: "Born: 16 May 1801", a line each; "[2]" behind one names the row's second source. */
function readFacts(row: Row, sources: readonly string[], problems: string[]): Fact[] {
  return factLines(row.cell('facts')).flatMap((line) => {
    const [, text = line, number] = /^(.*?)\s*\[(\d+)\]$/.exec(line) ?? [];
    const source = sources[number === undefined ? 0 : Number(number) - 1];
    if (source === undefined) {
      problems.push(
        `${row.place('sources')} ${number === undefined ? 'is empty' : `has no source ${number}`}: where can “${text}” be read?`,
      );
      return [];
    }
    const [, label, value] = /^([^:]{1,80}?)\s*:\s+(.+)$/.exec(text) ?? [];
    if (label === undefined || value === undefined) {
      problems.push(
        `${row.place('facts')}: “${text}” has no label: write “Born: 1801”, with a space after the colon.`,
      );
      return [];
    }
    return [{ label, ...readNoted(label, value), source } as Fact];
  });
}

/** What stands in brackets behind a value narrows it, or says when it held: "8,458 people (2020)". */
function readNoted(label: string, written: string): Pick<Fact, 'value' | 'note' | 'asOf'> {
  const [, plain = written, note] = /^(.+?)\s*\(([^()]+)\)$/.exec(written) ?? [];
  const value = readValue(plain, label);
  if (note === undefined) return { value };
  const asOf = value.kind === 'date' ? null : dateIn(note.replace(/^(?:as of|in)\s+/i, ''));
  return asOf === null ? { value, note } : { value, asOf };
}

/** A line or a stretch between semicolons for each; commas part nothing here: "16 May 1801, in Florida". */
const factLines = (cell: string): readonly string[] =>
  cell
    .split(/[\n;|]/)
    .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
    .filter((line) => line !== '');

function readRole(row: Row, [source]: readonly string[], problems: string[]) {
  const text = row.cell('role');
  if (text === '') return null;
  if (source === undefined) problems.push(`${row.place('sources')} is empty: where can “${text}” be read?`);
  return { text, source: source ?? '' };
}
