import * as v from 'valibot';
import { issueProblem } from './issue-problem.ts';
import type { Problem } from './problems.ts';
import { type FactSetFile, factSetFileSchema, fileEntitySchema, sourceSchema } from './schema.ts';
import { overlongLists } from './schema-tree.ts';

export type Validated =
  | { readonly kind: 'sound'; readonly file: FactSetFile }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/** The lists that may be long, with the schema of their items. */
const longLists = [
  ['sources', sourceSchema],
  ['entities', fileEntitySchema],
] as const;

/** Items that are looked at together. What is wrong with so many fits into memory, whatever they are. */
const slice = 500;

/**
 * Holds a file's value against the schema. Ends soon after `enough` problems: a file of malice can have some in
 * every byte, and each takes a hundred times its room.
 */
export function validate(value: object, enough: number): Validated {
  const overlong = [...first(overlongLists(value), enough)];
  if (overlong.length > 0) return { kind: 'wrong', problems: overlong };
  const given = value as Readonly<Record<string, unknown>>;
  const beginning: Record<string, unknown> = { ...given };
  for (const [field] of longLists) {
    const items = given[field];
    if (Array.isArray(items)) beginning[field] = items.slice(0, slice);
  }
  const checked = v.safeParse(factSetFileSchema, beginning);
  const problems = (checked.issues ?? []).map((issue) => issueProblem(issue));
  const rest: { readonly [field: string]: unknown[] } = { sources: [], entities: [] };
  for (const [field, schema] of longLists) {
    const items = given[field];
    if (!Array.isArray(items)) continue;
    for (let from = slice; from < items.length && problems.length <= enough; from += slice) {
      const part = v.safeParse(v.array<v.GenericSchema>(schema), items.slice(from, from + slice));
      if (part.success) rest[field]?.push(...part.output);
      else problems.push(...part.issues.map((issue) => issueProblem(issue, { value, field, items, from })));
    }
  }
  if (problems.length > 0 || !checked.success) return { kind: 'wrong', problems: firstOfEach(problems) };
  const { sources, entities } = rest as Pick<FactSetFile, 'sources' | 'entities'>;
  const file = checked.output;
  return {
    kind: 'sound',
    file: { ...file, sources: [...file.sources, ...sources], entities: [...file.entities, ...entities] },
  };
}

function* first<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0;
  for (const item of items) {
    yield item;
    count += 1;
    if (count > most) return;
  }
}

/** What else is wrong at a place is mostly what the first thing led to. */
function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const place = JSON.stringify(path);
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst;
  });
}
