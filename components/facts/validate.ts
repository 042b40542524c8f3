import * as v from 'valibot';
import type { FactSetProblem } from './fact-set-problems.ts';
import { issueProblems } from './issue-problem.ts';
import { type FactSetFile, factSetFileSchema, fileEntitySchema, sourceSchema } from './schema.ts';
import { overlongLists } from './schema-tree.ts';

export type ValidationResult =
  | { readonly kind: 'valid'; readonly file: FactSetFile }
  | { readonly kind: 'invalid'; readonly problems: readonly FactSetProblem[] };

/** The lists that can be long, with the schema of their items. */
const longLists = [
  ['sources', sourceSchema],
  ['entities', fileEntitySchema],
] as const;

/**
 * Validates the value of a file. Stops soon after `limit` problems: malicious input can have one in every byte, each of
 * which takes a hundred times as much memory. So long lists are validated item by item.
 */
export function validate(value: object, limit: number): ValidationResult {
  const overlong = overlongLists(value);
  if (overlong.length > 0) return { kind: 'invalid', problems: overlong };
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
  if (problems.length > 0 || !checked.success) return { kind: 'invalid', problems };
  const { sources = [], entities = [] } = rest as Partial<Pick<FactSetFile, 'sources' | 'entities'>>;
  const file = checked.output;
  return {
    kind: 'valid',
    file: { ...file, sources: [...file.sources, ...sources], entities: [...file.entities, ...entities] },
  };
}

/** Keeps only the first item of each long list, to validate the rest of the file. */
function firstItems(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    longLists.flatMap(([field]) => {
      const items = given[field];
      return Array.isArray(items) ? [[field, items.slice(0, 1)]] : [];
    }),
  );
}
