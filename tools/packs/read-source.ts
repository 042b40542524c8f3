/** Reads the sources of packs, and says where one has another form than expected. */

/** A source is not what it was: whoever renews a pack has to look at it. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged';

  constructor(source: string, what: string) {
    super(`${source} has changed its form: ${what}. Look at it, then change how tools/packs/ reads it.`);
  }
}

export type CsvRow = Readonly<Record<string, string>>;

/** Reads a CSV file, in which cells with commas are quoted. Throws without these columns. */
export function readCsv(text: string, columns: readonly string[]): readonly CsvRow[] {
  const [heading = [], ...rows] = csvLines(text);
  const missing = columns.filter((column) => !heading.includes(column));
  if (missing.length > 0) throw new SourceChanged('A table', `no column ${missing.join(', ')}`);
  return rows.map((cells) => Object.fromEntries(heading.map((column, at) => [column, cells[at] ?? ''])));
}

function csvLines(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll('\r', '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(cellOf));
}

const cellOf = ([, quoted, plain]: RegExpMatchArray): string => quoted?.replaceAll('""', '"') ?? plain ?? '';

/** Returns the object at the end of a path of keys. */
export function tagged(value: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  let at = value;
  for (const key of path) at = isObject(at) ? at[key] : undefined;
  if (!isObject(at)) throw new SourceChanged('A file of JSON', `nothing at ${path.join('.')}`);
  return at;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
