/** Walks the schema of fact set files: the schema at a path, and the maximum length of lists. */
import type { FactSetProblem } from './fact-set-problems.ts';
import { factSetFileSchema } from './schema.ts';

/** The parts of the validator's schemas that are used here. */
export type SchemaNode = {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly literal?: unknown;
  readonly pipe?: readonly PipeItem[];
};

type PipeItem = SchemaNode & {
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
};

const fileSchema = factSetFileSchema as unknown as SchemaNode;

/** A step of a path: the key, and the value that has it. */
type PathStep = { readonly key: unknown; readonly input: unknown };

/** Returns the schema at a path; of several variants, the one for the value's `kind`. */
export function schemaAt(way: readonly PathStep[], value?: unknown): SchemaNode | undefined {
  let schema: SchemaNode | undefined = fileSchema;
  for (const { key, input } of way) {
    const holder: SchemaNode | undefined = schema && unwrapped(schema, input);
    schema = holder?.item ?? holder?.entries?.[String(key)];
  }
  return schema && unwrapped(schema, value);
}

function unwrapped(schema: SchemaNode, value: unknown): SchemaNode | undefined {
  if (schema.wrapped) return unwrapped(schema.wrapped, value);
  if (!schema.options || typeof value !== 'object' || value === null) return schema;
  const kind = 'kind' in value ? value.kind : undefined;
  return schema.options.find(({ entries }) => entries?.kind?.literal === kind);
}

/**
 * Returns lists that are longer than the schema allows. Call it before validating: the validator checks every item before
 * it checks the length.
 */
export function overlongLists(value: unknown, schema = fileSchema): readonly FactSetProblem[] {
  const node = unwrapped(schema, value);
  if (node === undefined || typeof value !== 'object' || value === null) return none;
  return Array.isArray(value) ? overlongItems(value, node) : overlongFields(value, node);
}

const none: readonly FactSetProblem[] = [];

function overlongItems(items: readonly unknown[], { item, ...list }: SchemaNode): readonly FactSetProblem[] {
  const most = mostItems(list);
  if (most === undefined || item === undefined) return none;
  if (items.length > most)
    return [{ path: [], message: `This list has ${items.length} entries; at most ${most} are possible.` }];
  return items.flatMap((one, index) => within(index, overlongLists(one, item)));
}

function overlongFields(value: object, { entries = {} }: SchemaNode): readonly FactSetProblem[] {
  return Object.entries(entries).flatMap(([field, schema]) =>
    Object.hasOwn(value, field)
      ? within(field, overlongLists((value as Readonly<Record<string, unknown>>)[field], schema))
      : none,
  );
}

const within = (key: string | number, problems: readonly FactSetProblem[]): readonly FactSetProblem[] =>
  problems.map(({ path, message }) => ({ path: [key, ...path], message }));

function mostItems({ pipe = [] }: SchemaNode): number | undefined {
  for (const step of pipe) {
    const most = step.type === 'max_length' ? step.requirement : mostItems(step);
    if (typeof most === 'number') return most;
  }
  return undefined;
}
