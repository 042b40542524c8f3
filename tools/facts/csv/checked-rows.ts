import { readFactSetFile } from '../../../components/fact-sets/fact-set-file.ts';
import { problemInEnglish } from '../../../components/i18n/problem-in-english.ts';
import type { FactSetFileInput } from '../../../components/story/schema.ts';
import type { ColumnField } from './columns.ts';
import type { Entity, Row } from './row.ts';

/** A valid row and its entity. */
export type ValidRow = { readonly row: Row; readonly entity: Entity };

export type CheckedRows = { readonly problems: readonly string[]; readonly file: FactSetFileInput | null };

/**
 * Returns the file of all valid rows, and the problems of the others with their cells. There is no file if no row is valid,
 * or if there are problems outside of rows.
 */
export function checkedRows(
  usable: readonly ValidRow[],
  fileWith: (entities: readonly Entity[]) => FactSetFileInput,
): CheckedRows {
  const problems = new Set<string>();
  let rows = usable;
  // The reader lists only so many problems at a time.
  while (rows.length > 0) {
    const file = fileWith(rows.map(({ entity }) => entity));
    const read = readFactSetFile(JSON.stringify(file));
    if (read.kind === 'file') return { problems: [...problems], file };
    const bad = new Set<ValidRow>();
    for (const { path, problem } of read.problems) {
      for (const { usable, place } of placesOf(path, { rows, file })) {
        bad.add(usable);
        problems.add(`${place}: ${problemInEnglish(problem)}`);
      }
    }
    if (bad.size === 0)
      return {
        problems: read.problems.map(({ path, problem }) => `${path}: ${problemInEnglish(problem)}`),
        file: null,
      };
    rows = rows.filter((row) => !bad.has(row));
  }
  return { problems: [...problems], file: null };
}

/** The cells that a path in the file comes from. */
function placesOf(
  path: string,
  { rows, file }: { readonly rows: readonly ValidRow[]; readonly file: FactSetFileInput },
): readonly { readonly usable: ValidRow; readonly place: string }[] {
  const [, list, index, field = '', item] = /^(\w+)\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?)?/.exec(path) ?? [];
  if (list === 'sources') {
    const id = file.sources[Number(index)]?.id;
    return rows
      .filter(({ entity }) => sourcesOf(entity).some((source) => source === id))
      .map((usable) => ({ usable, place: usable.row.place('sources') }));
  }
  const usable = list === 'entities' ? rows[Number(index)] : undefined;
  if (usable === undefined) return [];
  return [{ usable, place: placeIn(usable, field, Number(item ?? 0)) }];
}

function placeIn({ row, entity }: ValidRow, field: string, item: number): string {
  if (field === 'facts') return `${row.place('facts')}, fact ${item + 1}`;
  const isOfName = field === 'names' && entity.name.includes(entity.names[item]?.text ?? '');
  return row.place(isOfName ? 'name' : fieldAt(field));
}

/** The column of an entity's field. */
function fieldAt(field: string): ColumnField {
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

/** The ids of all used sources, with duplicates. */
export const sourcesOf = ({ role, facts = [] }: Entity): readonly string[] =>
  [...(role ? [role] : []), ...facts].map(({ source }) => source);
