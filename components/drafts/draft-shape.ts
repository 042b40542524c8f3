/** Whether a value has the shape of a draft: texts may say anything, as in forms; of what kind each part is, is sure. */
import * as v from 'valibot';
import { maxEntities, storyFileSchema } from '../story/schema.ts';
import { entityIdSchema, sourceIdSchema } from '../story/schema-parts.ts';
import { isRecord } from '../validation/checks.ts';
import type { Draft } from './draft.ts';
import { dayOrders } from './language-words.ts';

/** Returns the draft, in which `null` stands for numbers that are none; `null` if it is not one. */
export function draftOf(value: unknown): Draft | null {
  if (!isRecord(value)) return null;
  const { translated, dayOrder, ...content } = value;
  try {
    const draft = shaped(draftNode, content) as Draft;
    if (!hasSoundIds(draft) || !isHeadSound(draft)) return null;
    return {
      ...draft,
      ...(dayOrder !== undefined && { dayOrder: dayOrders.find((one) => one === dayOrder) ?? misshaped() }),
      ...(translated !== undefined && { translated: translatedOf(translated) }),
    };
  } catch (error) {
    if (error instanceof Misshaped) return null;
    throw error;
  }
}

class Misshaped extends Error {}

/** The parts of the validator's schemas that say of what kind a value is. */
type SchemaNode = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  /** Variants, or what one of some texts may be. */
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
};

const { namelight: _, translations, ...entries } = storyFileSchema.entries;
const draftNode: SchemaNode = {
  type: 'strict_object',
  entries: entries as unknown as SchemaNode['entries'] & {},
};
const textsNode = (translations as unknown as SchemaNode).wrapped?.value;

/** Returns a value with numbers that are none; throws `Misshaped`. Goes no deeper than the schema. */
function shaped(node: SchemaNode, value: unknown): unknown {
  switch (node.type) {
    case 'optional':
      return node.wrapped && shaped(node.wrapped, value);
    case 'string':
      return typeof value === 'string' ? value : misshaped();
    case 'picklist':
      return value === '' || node.options?.includes(value) ? value : misshaped();
    case 'literal':
      return value === node.literal ? value : misshaped();
    case 'number':
      return value === null ? Number.NaN : typeof value === 'number' ? value : misshaped();
    case 'array':
      return Array.isArray(value) && node.item
        ? value.map((item) => shaped(node.item as SchemaNode, item))
        : misshaped();
    case 'record':
      return mapped(value, () => node.value);
    case 'strict_object':
      return shapedObject(node, value);
    case 'variant':
      return shaped(variantOf(node, value), value);
    default:
      throw new Error(`No part of a story is a ${node.type}.`);
  }
}

const misshaped = (): never => {
  throw new Misshaped();
};

function mapped(value: unknown, nodeOf: (key: string) => SchemaNode | undefined): Record<string, unknown> {
  if (!isRecord(value)) return misshaped();
  const inside = Object.entries(value).map(([key, one]) => {
    const node = nodeOf(key);
    return [key, node === undefined ? misshaped() : shaped(node, one)] as const;
  });
  return Object.fromEntries(inside);
}

function variantOf({ options = [] }: SchemaNode, value: unknown): SchemaNode {
  const kind = isRecord(value) ? value.kind : undefined;
  const all = options as readonly SchemaNode[];
  return all.find(({ entries }) => entries?.kind?.literal === kind) ?? misshaped();
}

function shapedObject({ entries = {} }: SchemaNode, value: unknown): Record<string, unknown> {
  const known: typeof entries =
    entries.kind?.literal === 'locator' ? { ...entries, written: textNode } : entries;
  const object = mapped(value, (key) => (Object.hasOwn(known, key) ? known[key] : undefined));
  const isWhole = Object.entries(entries).every(([key, node]) => mayLack(node) || Object.hasOwn(object, key));
  return isWhole ? object : misshaped();
}

const textNode: SchemaNode = { type: 'string' };

/** Types of places and organizations are left out until they are chosen. */
const mayLack = ({ type }: SchemaNode): boolean => type === 'optional' || type === 'picklist';

function hasSoundIds({ entities, sources }: Draft): boolean {
  const areIds = (all: readonly { readonly id: string }[], schema: v.GenericSchema): boolean =>
    all.length <= maxEntities &&
    new Set(all.map(({ id }) => id)).size === all.length &&
    all.every(({ id }) => v.is(schema, id));
  return areIds(entities, entityIdSchema) && areIds(sources, sourceIdSchema);
}

const isHeadSound = ({ language, version }: Draft): boolean =>
  v.is(storyFileSchema.entries.language, language) && v.is(storyFileSchema.entries.version, version);

/** Texts in other languages go into files as they are: no form could correct them. */
function translatedOf(value: unknown): NonNullable<Draft['translated']> {
  if (!isRecord(value) || textsNode === undefined) return misshaped();
  const { from, into, ...others } = value;
  if (Object.keys(others).length > 0 || !v.is(translations, into) || into === undefined) return misshaped();
  return { from: shaped(textsNode, from), into } as NonNullable<Draft['translated']>;
}
