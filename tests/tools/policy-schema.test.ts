import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyProblems } from '../../components/settings/policy.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { browsersSchema, publishedSchema } from '../../tools/policy-schema.ts';

const docs = join(import.meta.dirname, '../../docs');
const text = readFileSync(join(docs, 'organizations.md'), 'utf8');

it('is published as it is: `node tools/policy-schema.ts` writes it', () => {
  const published = JSON.parse(readFileSync(join(docs, 'organizations.schema.json'), 'utf8'));
  expect(published).toEqual(publishedSchema());
});

it('is described in the document, field by field', () => {
  const { properties } = publishedSchema() as { readonly properties: object };
  const described = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field);
  expect(described.toSorted()).toEqual(Object.keys(properties).toSorted());
});

it('gives browsers a type for everything, and nothing else that could cost a whole field', () => {
  expect(JSON.stringify(browsersSchema())).not.toMatch(/enum|minimum|maximum|required|unique|false/);
  expect(browsersSchema()).toMatchObject({
    properties: { theme: { type: 'string' }, sites: { additionalProperties: { type: 'string' } } },
  });
});

describe('the examples of the document', () => {
  const examples = [...text.matchAll(/```json (\w+)\n(.*?)```/gs)].map(
    ([, browser = '', example = '']) => [browser, JSON.parse(example)] as const,
  );
  const policies = new Map([
    ...examples.map(
      ([browser, { '3rdparty': chromium, policies }]) =>
        [
          browser,
          Object.values((chromium?.extensions ?? policies['3rdparty'].Extensions) as object)[0],
        ] as const,
    ),
    ['Windows', policyOfRegistry(/```reg\n(.*?)```/s.exec(text)?.[1] ?? '')] as const,
  ]);

  it.each([...policies])('are right: %s', (_, policy) => {
    expect(policyProblems(policy)).toEqual([]);
  });

  it('all say the same', () => {
    expect([...policies.keys()]).toEqual(['chromium', 'firefox', 'Windows']);
    expect(policies.get('firefox')).toEqual(policies.get('chromium'));
    expect(policies.get('Windows')).toEqual(policies.get('chromium'));
  });
});

/** What Chromium makes of values in the registry, by the types of the schema. */
function policyOfRegistry(registry: string): Record<string, unknown> {
  return Object.fromEntries(
    [...registry.matchAll(/^"(\w+)"=(?:dword:(\w+)|(".*"))$/gm)].map(([, field = '', dword, quoted]) => {
      if (dword !== undefined) {
        const number = Number.parseInt(dword, 16);
        return [
          field,
          typeof { ...defaultSettings, welcomePage: true }[field as 'on'] === 'boolean'
            ? number === 1
            : number,
        ];
      }
      const value = JSON.parse(quoted ?? '""');
      return [field, /^[[{]/.test(value) ? JSON.parse(value) : value];
    }),
  );
}
