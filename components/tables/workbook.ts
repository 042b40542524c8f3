/**
 * Reads workbooks, .xlsx and .xlsm, by `read-excel-file`. It trusts what it reads: a cell said to be in row 10¹² would fill
 * the memory, and it unpacks by workers that a page of the extension may not start. So files are unpacked here, looked
 * through, and handed on without anything that it does not need, macros among them.
 */
import { zipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/universal';
import type { Problem } from '../i18n/problem.ts';
import { type Cells, maxCharactersOfCell } from './columns.ts';
import type { TableLimits } from './read-table.ts';
import { namesIn, unpack } from './unpack.ts';

export type Sheet = {
  readonly name: string;
  readonly cells: Cells;
  /** Columns of empty cells over which another cell is merged, by row. */
  readonly merged: ReadonlyMap<number, readonly number[]>;
};

export type WorkbookResult =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

const refused = (problem: Problem): WorkbookResult => ({ kind: 'refused', problem });

/** True for archives, which .xlsx and .ods are. */
export const isArchive = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 0x03;

/** Reads all sheets of a workbook: the values that it was saved with. Nothing is worked out, and nothing is run. */
export async function readWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<WorkbookResult> {
  const names = namesIn(bytes);
  if (names === null) return refused({ key: 'workbookBroken' });
  if (!names.includes(listPath)) return refused({ key: otherArchive(names) });
  const unpacked = unpack(bytes, { isWanted, maxBytes: limits.unpackedBytes });
  if (unpacked.kind === 'refused') return unpacked;
  const texts = new Map(
    [...unpacked.files].map(([name, content]) => [name, withLargeSigns(new TextDecoder().decode(content))]),
  );
  const looked = new Map<string, LookedThrough>();
  for (const [name, xml] of texts) {
    if (!isSheet(xml)) continue;
    const sheet = lookThrough(xml, limits);
    if ('key' in sheet) return refused(sheet);
    looked.set(name, sheet);
  }
  try {
    const paths = sheetPaths(texts);
    const sheets = await readWorkbookFile(repacked(withoutCharts(texts)));
    // What is written once may be in many cells.
    if (sheets.some(({ data }) => charactersIn(data) > limits.bytes))
      return refused({ key: 'workbookLarge' });
    return {
      kind: 'sheets',
      sheets: sheets.map(({ sheet: name, data }) => sheetOf(name, data, looked.get(paths.get(name) ?? ''))),
    };
  } catch {
    // What it throws of broken files has many classes.
    return refused({ key: 'workbookBroken' });
  }
}

/** What an archive is that is no workbook we read. */
function otherArchive(
  names: readonly string[],
): 'workbookOpenDocument' | 'workbookBinary' | 'tableOtherFile' {
  if (names.includes('content.xml')) return 'workbookOpenDocument';
  return names.includes('xl/workbook.bin') ? 'workbookBinary' : 'tableOtherFile';
}

/** Sheets, their texts, formats and list: no macros, pictures, links and charts. */
const isWanted = (name: string): boolean =>
  /^xl\/(?:(?:worksheets\/)?[^/]+\.xml|_rels\/workbook\.xml\.rels)$/i.test(name);

/** With the signs beyond U+FFFF that are written as their numbers, `&#x1F600;`, which `read-excel-file` reads as others. */
const withLargeSigns = (xml: string): string =>
  xml.replace(/&#(?:x([\da-f]{5,8})|(\d{5,8}));/gi, (written, hexadecimal?: string, decimal = '') => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });

/** The same without what stands among the sheets and is none: sheets that are one chart, and those of dialogs. */
function withoutCharts(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const sheets = worksheetsById(texts);
  const list = (texts.get(listPath) ?? '').replace(/<(?:[^\s<>:/!?]*:)?sheet(?=\s)[^<>]*\/>/g, (tag) =>
    sheets.has(attribute(tag, 'id') ?? '') ? tag : '',
  );
  return new Map([...texts, [listPath, list]]);
}

/** Without packing, which `read-excel-file` then has nothing to unpack of. */
function repacked(texts: ReadonlyMap<string, string>): ArrayBuffer {
  const files = [...texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const archive = zipSync(Object.fromEntries(files), { level: 0 });
  return archive.slice().buffer;
}

const listPath = 'xl/workbook.xml';

/** The paths of sheets, by their names. */
function sheetPaths(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = worksheetsById(texts);
  return new Map(
    tagsIn(texts.get(listPath) ?? '', 'sheet').map((tag) => [
      unescaped(attribute(tag, 'name') ?? ''),
      paths.get(attribute(tag, 'id') ?? '') ?? '',
    ]),
  );
}

/** The paths of sheets, by the ids that the list of sheets has. */
function worksheetsById(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    tagsIn(texts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')
      .filter((tag) => attribute(tag, 'Type')?.endsWith('/worksheet'))
      .map((tag) => {
        const target = attribute(tag, 'Target') ?? '';
        return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
      }),
  );
}

/** The attributes of all tags of a name, with any prefix. */
function tagsIn(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(/<(?:[^\s<>:/!?]*:)?([A-Za-z]{1,20})(?=[\s/>])([^<>]*)>/g)].flatMap(
    ([, tag, attributes = '']) => (tag === name ? [attributes] : []),
  );
}

/** Values of an attribute, of which there should be one; prefixes do not count. */
function attributesOf(tag: string, name: string): readonly string[] {
  return [...tag.matchAll(/(?:^|[\s:])([A-Za-z]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap(
    ([, attribute, double, single]) => (attribute === name ? [double ?? single ?? ''] : []),
  );
}

const attribute = (tag: string, name: string): string | undefined => attributesOf(tag, name)[0];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

const isSheet = (xml: string): boolean => /<(?:[^\s<>:/!?]*:)?sheetData(?=[\s/>])/.test(xml);

type LookedThrough = {
  /** Ranges such as A1:B2. */
  readonly merged: readonly string[];
  /** What cells hold instead of a value: #REF!. By address. */
  readonly errors: ReadonlyMap<string, string>;
};

/** So many times as many cells as are allowed may lie, empty ones included, between the first and the last. */
const maxSpread = 10;

/**
 * Looks through the text of a sheet: all its cells have to be where cells can be, not too many, and not so far apart that
 * the empty ones between them would fill the memory.
 */
function lookThrough(xml: string, limits: TableLimits): LookedThrough | Problem {
  const merged: string[] = [];
  const errors = new Map<string, string>();
  let cells = 0;
  let [rows, columns] = [0, 0];
  const tags = /<(?:[^\s<>:/!?]*:)?(row|c|mergeCell)(?=[\s/>])([^<>]*)>?/g;
  for (const [{ length }, tag, attributes = '', at] of matchesOf(xml, tags)) {
    if (!areAttributes.test(attributes)) return { key: 'workbookBroken' };
    if (tag === 'mergeCell') {
      if (merged.length < maxMerged) merged.push(attribute(attributes, 'ref') ?? '');
      continue;
    }
    const places = attributesOf(attributes, 'r');
    const isPlaced = tag === 'row' ? places.every(isRowNumber) : places.length > 0 && places.every(isAddress);
    if (!isPlaced) return { key: 'workbookBroken' };
    if (tag === 'row') continue;
    cells++;
    for (const { row, column } of places.flatMap((place) => placeOf(place) ?? []))
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    if (cells > limits.cells || rows * columns > limits.cells * maxSpread) return { key: 'workbookLarge' };
    if (attribute(attributes, 't') === 'e') errors.set(places[0] ?? '', errorAfter(xml, at + length));
  }
  return { merged, errors };
}

/** Signs of markup in quotes could hide an address; programs write none there. */
const areAttributes = /^(?:\s+[^\s<>"'=/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/;

function* matchesOf(text: string, pattern: RegExp) {
  for (const match of text.matchAll(pattern)) yield [match[0], match[1], match[2], match.index] as const;
}

/** Merged ranges that are looked at; more are of no use to anybody. */
const maxMerged = 10_000;

/** Rows and columns as many as Excel has. */
const maxRow = 1_048_576;
const maxColumn = 16_384;

const isRowNumber = (written: string): boolean => /^[1-9]\d{0,6}$/.test(written) && Number(written) <= maxRow;

const isAddress = (written: string): boolean => {
  const place = placeOf(written);
  return place !== null && place.row < maxRow && place.column < maxColumn;
};

/** The row and column of an address, from 0. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The name of an error, which stands in a cell's value. */
const errorAfter = (xml: string, at: number): string =>
  /<(?:[^\s<>:/!?]*:)?v>(#[A-Z0-9/_!?]{1,20})</.exec(xml.slice(at, at + 2_000))?.[1] ?? '#ERROR!';

type Value = string | number | boolean | Date | null;

function sheetOf(
  name: string,
  data: readonly (readonly unknown[])[],
  looked: LookedThrough | undefined,
): Sheet {
  const cells = data.map((row) => row.map((value) => textOf(value as Value)));
  for (const [address, error] of looked?.errors ?? []) {
    const place = placeOf(address);
    if (place !== null) setCell(cells, place, error);
  }
  return { name, cells, merged: coveredIn(looked?.merged ?? [], cells.length) };
}

function setCell(cells: string[][], { row, column }: { row: number; column: number }, text: string): void {
  const cellsOfRow = cells[row];
  // Rows and columns of nothing but errors are left out.
  if (cellsOfRow === undefined || column > cellsOfRow.length + maxBeyond) return;
  while (cellsOfRow.length <= column) cellsOfRow.push('');
  cellsOfRow[column] = text;
}

/** Columns with errors alone, right of all others, that are still shown. */
const maxBeyond = 50;

/** The characters of all cells; longer ones than a table may have do not count, and are not looked at. */
function charactersIn(data: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of data)
    for (const value of row)
      if (typeof value === 'string' && value.length <= maxCharactersOfCell) sum += value.length;
  return sum;
}

/** A value as people would type it. Numbers are written as in English, so that no language reads them otherwise. */
function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value);
  return value.length > maxCharactersOfCell ? value : value.replaceAll('\r\n', '\n').trim();
}

/** Three figures behind the point could be thousands. */
const numberText = (value: number): string => `${value}`.replace(/^(-?\d+\.\d{3})$/, '$10');

const dayMs = 86_400_000;

/**
 * A day without its hour; an hour alone is of the day before the first one. To Excel, there was a 29 February 1900: the days
 * before it are counted from one day earlier.
 */
function dateText(date: Date): string {
  const [day = '', hour = ''] = date.toISOString().split('T');
  if (day < '1899-12-31') return hour.slice(0, 5);
  return day < '1900-02-28' ? new Date(date.getTime() + dayMs).toISOString().slice(0, 10) : day;
}

/** The cells of merged ranges but the first ones. */
function coveredIn(ranges: readonly string[], rowCount: number): ReadonlyMap<number, readonly number[]> {
  const covered = new Map<number, number[]>();
  let count = 0;
  for (const range of ranges) {
    const [first, last] = range.split(':').map(placeOf);
    if (!first || !last) continue;
    for (let row = first.row; row <= Math.min(last.row, rowCount - 1); row++)
      for (let column = first.column; column <= Math.min(last.column, first.column + maxBeyond); column++) {
        count++;
        if (count > maxCovered) return covered;
        if (row === first.row && column === first.column) continue;
        const columns = covered.get(row) ?? [];
        columns.push(column);
        covered.set(row, columns);
      }
  }
  return covered;
}

const maxCovered = 100_000;
