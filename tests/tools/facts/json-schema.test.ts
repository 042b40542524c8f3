import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemaPath, jsonSchemaText } from '../../../tools/facts/json-schema.ts';

type Node = { readonly [key: string]: unknown };

const root = join(import.meta.dirname, '../../..');
const schema = JSON.parse(jsonSchemaText()) as Node;

/** Every part of the schema that describes an object's fields. */
function objectsIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return 'properties' in value && 'type' in value ? [value as Node, ...inside] : inside;
}

describe('the JSON Schema of story files', () => {
  test('is the committed one: after a change of the schema, `npm run facts -- schema` writes it anew', () => {
    expect(readFileSync(join(root, jsonSchemaPath), 'utf8')).toBe(jsonSchemaText());
  });

  test('knows no object that may have other fields, so that editors mark what is misspelled', () => {
    const objects = objectsIn(schema);
    expect(objects.length).toBeGreaterThan(15);
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });

  test('explains each field of the file and of entities', () => {
    const { properties } = schema as { properties: Node };
    const { items } = properties.entities as { items: { oneOf: readonly { properties: Node }[] } };
    const fields = [
      ...Object.entries(properties),
      ...items.oneOf.flatMap((kind) => Object.entries(kind.properties)),
    ];
    const silent = fields.filter(([name, field]) => {
      const { description, $ref } = field as Node;
      return description === undefined && $ref === undefined && name !== 'kind';
    });
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
