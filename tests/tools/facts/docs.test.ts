import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addedRules } from '../../../components/finder/added-names.ts';
import { createFinder } from '../../../components/finder/finder.ts';
import { readText } from '../../../components/finder/page-of-text.ts';
import { readStoryFile } from '../../../components/library/story-file.ts';
import {
  factSchema,
  type NamedInput,
  namedSchema,
  nameSchema,
  pictureSchema,
  type StoryFileInput,
  storyFileSchema,
} from '../../../components/story/schema.ts';
import { parseNotation } from '../../../tools/accuracy/gold.ts';
import { comparePassage } from '../../../tools/accuracy/score.ts';
import { fromTable } from '../../../tools/facts/from-table.ts';
import { jsonSchemaText } from '../../../tools/facts/json-schema.ts';
import { namesInFiles } from '../../../tools/facts/own-names.ts';

const root = join(import.meta.dirname, '../../..');
const document = ['story-files', 'testing-stories']
  .map((name) => readFileSync(join(root, `docs/${name}.md`), 'utf8'))
  .join('\n');

type Snippet = { readonly kind: string; readonly text: string };

/** The fenced parts of the document, by what stands behind the fence: "json file", "text report". */
const snippets: readonly Snippet[] = [...document.matchAll(/^```([\w ]+)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = '']) => ({ kind, text }),
);

const snippetsOf = (kind: string): readonly string[] =>
  snippets.filter((one) => one.kind === kind).map(({ text }) => text);

function only(kind: string): string {
  const [text, ...others] = snippetsOf(kind);
  expect(others).toEqual([]);
  return text ?? '';
}

/** The small file of the document, with its entities replaced. */
function fileWith(entities: unknown): string {
  return JSON.stringify({ ...(JSON.parse(only('json file')) as StoryFileInput), entities });
}

describe('docs/story-files.md and testing-stories.md', () => {
  test('shows no JSON that is not tried here', () => {
    const tried = [
      'json file',
      'json entity',
      'json value',
      'json name',
      'json picture',
      'json paragraph',
      'json translations',
    ];
    const others = [...new Set(snippets.map(({ kind }) => kind))].filter((kind) => !tried.includes(kind));
    expect(others.sort()).toEqual(['csv table', 'sh', 'text labeled']);
  });

  test('shows the least that a file can hold: it is read, without a warning', () => {
    expect(readStoryFile(only('json file'))).toMatchObject({ kind: 'file', warnings: [] });
    const { entities } = JSON.parse(only('json file')) as StoryFileInput;
    for (const entity of entities) {
      for (const field of Object.keys(entity)) {
        const { [field]: _, ...rest } = entity as Record<string, unknown>;
        const others = entities.filter((one) => one !== entity);
        expect(readStoryFile(fileWith([rest, ...others])).kind, field).toBe('refused');
      }
    }
  });

  test('shows a translation that fits the file', () => {
    const file: object = JSON.parse(only('json file'));
    const translated = { ...file, translations: JSON.parse(only('json translations')) };
    expect(readStoryFile(JSON.stringify(translated))).toMatchObject({ kind: 'file', warnings: [] });
  });

  test('shows a paragraph that fits the file', () => {
    const file = JSON.parse(only('json file')) as StoryFileInput;
    const story = { ...file.story, paragraphs: [JSON.parse(only('json paragraph'))] };
    expect(readStoryFile(JSON.stringify({ ...file, story }))).toMatchObject({ kind: 'file', warnings: [] });
  });

  test('shows an entity with every field that entities have', () => {
    const ada = JSON.parse(only('json entity')) as Record<string, unknown>;
    const union = {
      kind: 'organization',
      organizationType: 'association',
      id: 'drivers-union',
      name: 'Union',
      description: 'Of drivers.',
      names: [{ text: 'Drivers’ Union', use: 'full' }],
    };
    const others = (JSON.parse(only('json file')) as StoryFileInput).entities.slice(1);
    expect(readStoryFile(fileWith([ada, union, ...others]))).toMatchObject({ kind: 'file' });
    const [person] = (
      JSON.parse(jsonSchemaText()) as {
        properties: { entities: { items: { oneOf: { properties: object }[] } } };
      }
    ).properties.entities.items.oneOf;
    expect(Object.keys(ada).sort()).toEqual(Object.keys(person?.properties ?? {}).sort());
  });

  test.each(snippetsOf('json value').map((text) => [text]))('shows a value: %s', (text) => {
    const fact = { label: 'Label', value: JSON.parse(text), source: 'source' };
    expect(v.safeParse(factSchema, fact).issues).toBe(undefined);
  });

  test.each(snippetsOf('json picture').map((text) => [text]))('shows a picture: %s', (text) => {
    expect(v.safeParse(pictureSchema, JSON.parse(text)).issues).toBe(undefined);
  });

  test.each(snippetsOf('json name').map((text) => [text]))('shows a name: %s', (text) => {
    expect(v.safeParse(nameSchema, JSON.parse(text)).issues).toBe(undefined);
  });

  test('shows names that are found with each of their endings', () => {
    const names = snippetsOf('json name').map((text) => JSON.parse(text) as NamedInput['names'][number]);
    const named = { id: 'one', kind: 'place', names, titles: [], context: [], against: [] } as const;
    const finder = createFinder([v.parse(namedSchema, named)], [], addedRules);
    const text = 'Хто продав Аляску? Вільям Сьюард мріяв про Аляску, а з Вільямом Сьюардом сперечалися.';
    const found = readText(finder, { text, lang: 'uk' }).map(({ span }) => text.slice(span.from, span.to));
    expect(found).toEqual(['Аляску', 'Вільям Сьюард', 'Аляску', 'Вільямом Сьюардом']);
  });

  test('shows labeled texts whose names are those that are found', () => {
    const passages = parseNotation('labeled', only('text labeled'));
    expect(passages.map(({ lang, difficulty, title }) => [lang, difficulty, title])).toEqual([
      ['en', 'short names', 'Seward in Alaska'],
      ['en', 'short names', ''],
      ['en', 'short names', ''],
    ]);
    const finder = createFinder(
      namesInFiles([join(root, 'assets/facts/alaska-purchase-1867.json')]),
      [],
      addedRules,
    );
    const outcomes = passages.map((passage) =>
      comparePassage(
        passage,
        readText(finder, passage).map(({ span, entity }) => ({
          ...span,
          entity: entity.replace(/.*\//, ''),
        })),
      ),
    );
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(outcomes.flatMap(({ right }) => right).length).toBe(4);
  });

  test('shows a spreadsheet that becomes a file', async () => {
    const story = {
      id: 'x',
      title: 'X',
      language: 'en',
      by: null,
      date: '1867',
      summary: 'X.',
      schemaPath: null,
    };
    const { text, problems, ready } = await fromTable(new TextEncoder().encode(only('csv table')), story);
    expect({ problems, ready }).toEqual({ problems: [], ready: 2 });
    expect(readStoryFile(text ?? '')).toMatchObject({ kind: 'file', warnings: [] });
    const [seward] = (JSON.parse(text ?? '') as StoryFileInput).entities;
    expect(seward?.facts).toEqual([
      {
        label: 'Born',
        value: { kind: 'birth', date: '1801-05-16' },
        note: 'in Florida, New York',
        source: 'example-seward',
      },
      {
        label: 'Office',
        value: { kind: 'text', text: 'Secretary of State' },
        note: '1861–1869',
        source: 'example-office',
      },
    ]);
  });

  test.each(['placeType', 'organizationType'])('lists what %s can be', (field) => {
    const listed = new RegExp(`^\\| \`${field}\` \\| (.+) \\|$`, 'm').exec(document)?.[1]?.split(', ');
    const entities = storyFileSchema.entries.entities.pipe[0].item.options;
    const picklists = entities.flatMap(({ entries }) => {
      const schema = (entries as Record<string, unknown>)[field] as
        | { options: readonly string[] }
        | undefined;
      return schema === undefined ? [] : [schema.options];
    });
    expect(picklists).toEqual([listed]);
  });

  test('states the bounds that the checks apply', () => {
    const bounds = [...document.matchAll(/^\| (.*`.*) \| (\d+)(?: characters)? \|$/gm)].flatMap(
      ([, fields = '', most]) =>
        [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => ({ field, most: Number(most), of: fields })),
    );
    expect(bounds.length).toBeGreaterThanOrEqual(15);
    const inSchema = boundsIn(JSON.parse(jsonSchemaText()));
    for (const { field, most, of } of bounds)
      expect(inSchema.get(field ?? ''), `${field}: ${of}`).toContain(most);
  });

  test('names only commands that there are', () => {
    const named = [...document.matchAll(/npm run facts -- ([\w-]+)/g)].map(([, command]) => command);
    expect([...new Set(named)].sort()).toEqual([
      'check',
      'from-table',
      'key',
      'new',
      'preview',
      'sign',
      'sources',
      'stale',
      'translate',
    ]);
    const usage = readFileSync(join(root, 'tools/facts.ts'), 'utf8');
    for (const command of named) expect(usage).toContain(`npm run facts -- ${command}`);
  });

  test('links to files that are there', () => {
    const links = [...document.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(() => readFileSync(join(root, 'docs', link))).not.toThrow();
  });
});

/** What each field of that name may hold at most, wherever it stands in the JSON Schema. */
function boundsIn(
  value: unknown,
  bounds = new Map<string, Set<number>>(),
): ReadonlyMap<string, ReadonlySet<number>> {
  if (typeof value !== 'object' || value === null) return bounds;
  const properties = 'properties' in value ? Object.entries(value.properties as object) : [];
  for (const [field, { maxLength, maxItems }] of properties as [
    string,
    { maxLength?: number; maxItems?: number },
  ][]) {
    const most = maxLength ?? maxItems;
    if (most !== undefined) bounds.set(field, (bounds.get(field) ?? new Set()).add(most));
  }
  for (const part of Object.values(value)) boundsIn(part, bounds);
  return bounds;
}
