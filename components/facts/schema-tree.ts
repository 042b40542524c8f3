/** The schema of files as a tree to walk: what stands at a path, and how long lists may be. */
import type { Path } from './json-text.ts';
import type { Problem } from './problems.ts';
import { factSetFileSchema } from './schema.ts';

/** What all of the validator's schemas are made of, as far as it is looked at here. */
export type SchemaNode = {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly literal?: unknown;
  readonly pipe?: readonly Step[];
};

type Step = SchemaNode & {
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
};

const whole = factSetFileSchema as unknown as SchemaNode;

/** A step of a way into a value: the key, and the value that has it. */
type WayStep = { readonly key: unknown; readonly input: unknown };

/** The schema of the value a way leads to; of several kinds, that of the kind the value says it is. */
export function schemaAt(way: readonly WayStep[], value?: unknown): SchemaNode | undefined {
  let schema: SchemaNode | undefined = whole;
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
 * Lists that are longer than the schema lets them be. To be asked before anything is validated: the validator looks
 * at every item before it counts them, and tells of each what is wrong.
 */
export function* overlongLists(value: unknown, schema = whole, path: Path = []): Generator<Problem> {
  const node = unwrapped(schema, value);
  if (Array.isArray(value)) {
    const most = node && mostItems(node);
    if (most === undefined || node?.item === undefined) return;
    if (value.length > most) {
      yield { path, message: `This list has ${value.length} entries; at most ${most} are possible.` };
      return;
    }
    for (const [index, item] of value.entries()) yield* overlongLists(item, node.item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inside] of Object.entries(node?.entries ?? {})) {
      const held = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
      if (typeof held === 'object') yield* overlongLists(held, inside, [...path, field]);
    }
  }
}

function mostItems({ pipe = [] }: SchemaNode): number | undefined {
  for (const step of pipe) {
    const most = step.type === 'max_length' ? step.requirement : mostItems(step);
    if (typeof most === 'number') return most;
  }
  return undefined;
}
