/**
 * Reads workbooks, .xlsx and .xlsm, by `read-excel-file`. It trusts what it reads: a cell said to be in row 10¹² would fill
 * the memory, and it unpacks by workers that a page of the extension may not start. So files are unpacked here, looked
 * through, and handed on without anything that it does not need, macros among them.
 */
import { zipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/universal';
import type { Problem } from '../validation/problem.ts';
import { type Cells, maxCharactersOfCell } from './columns.ts';
import type { TableLimits } from './read-table.ts';
import { unpack } from './unpack.ts';
import { attributeOf, tagsIn, type XmlTag } from './xml-tags.ts';

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
  const unpacked = unpack(bytes, { isWanted, maxBytes: limits.unpackedBytes });
  if (unpacked.kind === 'refused') return unpacked;
  if (!unpacked.files.has(listPath)) return refused({ key: otherArchive(unpacked.names) });
  const texts = new Map(
    [...unpacked.files].map(([name, content]) => [name, withLargeSigns(new TextDecoder().decode(content))]),
  );
  try {
    const looked = lookThroughAll(texts, limits);
    if ('key' in looked) return refused(looked);
    const listed = listedSheets(texts);
    if (listed.length > maxSheets) return refused({ key: 'workbookLarge' });
    // By itself, it would look for spaces at both ends of a text anew for each of the cells that share it.
    const sheets = await readWorkbookFile(repacked(withoutCharts(texts, listed)), { trim: false });
    // What is written once may be in many cells.
    if (charactersIn(sheets.flatMap(({ data }) => data)) > limits.bytes)
      return refused({ key: 'workbookLarge' });
    const paths = new Map(listed.map(({ name, path }) => [name, path]));
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
  names: ReadonlySet<string>,
): 'workbookOpenDocument' | 'workbookBinary' | 'tableOtherFile' {
  if (names.has('content.xml')) return 'workbookOpenDocument';
  return names.has('xl/workbook.bin') ? 'workbookBinary' : 'tableOtherFile';
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
function withoutCharts(
  texts: ReadonlyMap<string, string>,
  listed: readonly ListedSheet[],
): ReadonlyMap<string, string> {
  const list = texts.get(listPath) ?? '';
  const others = listed.filter(({ path }) => path === undefined);
  const starts = [0, ...others.map(({ tag }) => tag.to)];
  const ends = [...others.map(({ tag }) => tag.from), list.length];
  return new Map([...texts, [listPath, starts.map((start, n) => list.slice(start, ends[n])).join('')]]);
}

/** Without packing, which `read-excel-file` then has nothing to unpack of. */
function repacked(texts: ReadonlyMap<string, string>): ArrayBuffer {
  const files = [...texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const archive = zipSync(Object.fromEntries(files), { level: 0 });
  return archive.slice().buffer;
}

const listPath = 'xl/workbook.xml';

/** Programs make some hundred at most; one among more cannot be chosen, and the reader compares all with all. */
const maxSheets = 1_000;

type ListedSheet = {
  readonly name: string;
  /** `undefined` for what is no sheet of cells. */
  readonly path: string | undefined;
  readonly tag: XmlTag;
};

function listedSheets(texts: ReadonlyMap<string, string>): readonly ListedSheet[] {
  const paths = worksheetsById(texts);
  return tagsNamed('sheet', texts.get(listPath)).map((tag) => ({
    name: unescaped(attributeOf(tag, 'name') ?? ''),
    path: paths.get(attributeOf(tag, 'id') ?? ''),
    tag,
  }));
}

/** The paths of sheets, by the ids that the list of sheets has. */
function worksheetsById(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    tagsNamed('Relationship', texts.get('xl/_rels/workbook.xml.rels'))
      .filter((tag) => attributeOf(tag, 'Type')?.endsWith('/worksheet'))
      .map((tag) => {
        const target = attributeOf(tag, 'Target') ?? '';
        return [attributeOf(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
      }),
  );
}

const tagsNamed = (name: string, xml = ''): readonly XmlTag[] =>
  tagsIn(xml)
    .filter((tag) => tag.name === name && tag.kind !== 'closes')
    .toArray();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

type LookedThrough = {
  /** Ranges such as A1:B2. */
  readonly merged: readonly string[];
  /** What cells hold instead of a value: #REF!. By address. */
  readonly errors: ReadonlyMap<string, string>;
};

/** So many times as many cells as are allowed may lie, empty ones included, between the first and the last of sheets. */
const maxSpread = 20;

function lookThroughAll(
  texts: ReadonlyMap<string, string>,
  limits: TableLimits,
): ReadonlyMap<string, LookedThrough> | Problem {
  const looked = new Map<string, LookedThrough>();
  let spread = 0;
  for (const [name, xml] of texts) {
    const sheet = lookThrough(xml, limits);
    if ('key' in sheet) return sheet;
    spread += sheet.spread;
    if (spread > limits.cells * maxSpread) return { key: 'workbookLarge' };
    looked.set(name, sheet);
  }
  return looked;
}

/**
 * Looks through a text: all cells of a sheet have to be where cells can be, not too many, and not so far apart that the
 * empty ones between them would fill the memory. Throws where it is no XML of a workbook.
 */
function lookThrough(
  xml: string,
  limits: TableLimits,
): (LookedThrough & { readonly spread: number }) | Problem {
  const merged: string[] = [];
  const errors = new Map<string, string>();
  let [isSheet, cells, rows, columns, broken] = [false, 0, 0, 0, ''];
  for (const tag of tagsIn(xml)) {
    if (tag.name === 'sheetData') isSheet = true;
    if (!isSheet || tag.kind === 'closes') continue;
    if (tag.name === 'mergeCell' && merged.length < maxMerged) merged.push(attributeOf(tag, 'ref') ?? '');
    if (tag.name === 'v' && broken !== '') errors.set(broken, errorAt(xml, tag.to));
    if (tag.name !== 'row' && tag.name !== 'c') continue;
    const places = placesOf(tag);
    if (places === null) return { key: 'workbookBroken' };
    if (tag.name === 'row') continue;
    cells++;
    for (const { row, column } of places.flatMap((place) => placeOf(place) ?? []))
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    if (cells > limits.cells || rows * columns > limits.cells * maxSpread) return { key: 'workbookLarge' };
    broken = attributeOf(tag, 't') === 'e' ? (places[0] ?? '') : '';
    if (broken !== '') errors.set(broken, unknownError);
  }
  return { merged, errors, spread: rows * columns };
}

/** The numbers of a row or addresses of a cell, of which there should be one; `null` where they can be none. */
function placesOf({ name, attributes }: XmlTag): readonly string[] | null {
  const places = attributes.flatMap(([one, value]) => (one === 'r' ? [value] : []));
  // The reader may take such a sign for the end of the tag.
  if (attributes.some(([, value]) => value.includes('>'))) return null;
  if (name === 'row') return places.every(isRowNumber) ? places : null;
  return places.length > 0 && places.every(isAddress) ? places : null;
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

/** The name of an error, which a cell has as its value. */
const errorAt = (xml: string, at: number): string =>
  /^#[A-Z0-9/_!?]{1,20}(?=<)/.exec(xml.slice(at, at + 30))?.[0] ?? unknownError;

const unknownError = '#ERROR!';

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
    const [first, last] = range.split(':', 2).map(placeOf);
    if (!first || !last || last.column < first.column) continue;
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
