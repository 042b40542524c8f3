import * as v from 'valibot';
import type { FactSetProblem } from './fact-set-problems.ts';
import { issueProblems } from './issue-problem.ts';
import { type FactSetFile, factSetFileSchema, fileEntitySchema, sourceSchema } from './schema.ts';
import { overlongLists } from './schema-tree.ts';

export type ValidationResult =
  | { readonly kind: 'sound'; readonly file: FactSetFile }
  | { readonly kind: 'wrong'; readonly problems: readonly FactSetProblem[] };

/** The lists that may be long, with the schema of their items. */
const longLists = [
  ['sources', sourceSchema],
  ['entities', fileEntitySchema],
] as const;

/**
 * Holds a file's value against the schema. Ends soon after `enough` problems: a file of malice can have some in
 * every byte, each of which takes a hundred times its room. So long lists are looked at item by item.
 */
export function validate(value: object, limit: number): ValidationResult {
  const overlong = overlongLists(value);
  if (overlong.length > 0) return { kind: 'wrong', problems: overlong };
  const given = value as Readonly<Record<string, unknown>>;
  const checked = v.safeParse(factSetFileSchema, { ...given, ...firstItems(given) });
  const problems = (checked.issues ?? []).flatMap((issue) => issueProblems(issue));
  const rest: Record<string, unknown[]> = {};
  for (const [field, schema] of longLists) {
    const items: unknown = given[field];
    if (!Array.isArray(items)) continue;
    const sound: unknown[] = [];
    for (let index = 1; index < items.length && problems.length <= limit; index++) {
      const one = v.safeParse(schema, items[index]);
      if (one.success) sound.push(one.output);
      for (const issue of one.issues ?? [])
        problems.push(...issueProblems(issue, { value, field, items, index }));
    }
    rest[field] = sound;
  }
  if (problems.length > 0 || !checked.success) return { kind: 'wrong', problems };
  const { sources = [], entities = [] } = rest as Partial<Pick<FactSetFile, 'sources' | 'entities'>>;
  const file = checked.output;
  return {
    kind: 'sound',
    file: { ...file, sources: [...file.sources, ...sources], entities: [...file.entities, ...entities] },
  };
}

/** The first of each long list: with the rest of the file it shows what is wrong with the file itself. */
function firstItems(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    longLists.flatMap(([field]) => {
      const items = given[field];
      return Array.isArray(items) ? [[field, items.slice(0, 1)]] : [];
    }),
  );
}
