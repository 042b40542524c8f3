/** Validates story files, and says of each issue what is wrong and how to fix it. */
import * as v from 'valibot';
import { problemOfMessage } from '../story/problem-message.ts';
import { closestWord, quoted } from '../story/quoted.ts';
import {
  fileEntitySchema,
  maxEntities,
  type StoryFile,
  sourceSchema,
  storyFileSchema,
} from '../story/schema.ts';
import type { JsonPath, StoryProblem } from '../story/story-problems.ts';
import type { Problem } from '../validation/problem.ts';
import { moreProblems } from './json-text.ts';

export type ValidationResult =
  | { readonly kind: 'valid'; readonly file: StoryFile }
  | { readonly kind: 'invalid'; readonly problems: readonly StoryProblem[] };

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
  const given = value as Readonly<Record<string, unknown>>;
  const long = longLists.flatMap(([field, schema]) => {
    const items = given[field];
    return Array.isArray(items) && items.length <= maxEntities ? [{ field, items, schema }] : [];
  });
  const firstItems = Object.fromEntries(long.map(({ field, items }) => [field, items.slice(0, 1)]));
  const checked = v.safeParse(storyFileSchema, { ...given, ...firstItems });
  const problems = (checked.issues ?? []).flatMap((issue) => issueProblems(issue));
  const others: { sources: StoryFile['sources']; entities: StoryFile['entities'] } = {
    sources: [],
    entities: [],
  };
  for (const { field, items, schema } of long) {
    for (let index = 1; index < items.length && problems.length <= limit; index++) {
      const one = v.safeParse(schema, items[index]);
      if (one.success) (others[field] as unknown[]).push(one.output);
      const holder = [
        { origin: 'value', input: value, key: field },
        { origin: 'value', input: items, key: index },
      ] as const;
      for (const issue of one.issues ?? []) problems.push(...issueProblems(issue, holder));
    }
  }
  if (problems.length > 0 || !checked.success) return { kind: 'invalid', problems };
  const file = checked.output;
  const sources = [...file.sources, ...others.sources];
  return { kind: 'valid', file: { ...file, sources, entities: [...file.entities, ...others.entities] } };
}

type Issue = v.BaseIssue<unknown>;

type IssuePath = readonly Pick<v.IssuePathItem, 'key' | 'input' | 'origin'>[];

/** Returns the problems for an issue of `storyFileSchema`, or of a part of a file, with the path that leads to the part. */
export function issueProblems(issue: Issue, part: IssuePath = []): readonly StoryProblem[] {
  const issuePath = [...part, ...(issue.path ?? [])];
  const path: JsonPath = issuePath.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return isUnknownKey(issue, issuePath)
    ? unknownKeys(issuePath, path.slice(0, -1))
    : [{ path, problem: problemOf(issue, issuePath) }];
}

function problemOf(issue: Issue, issuePath: IssuePath): Problem {
  const ours = problemOfMessage(issue.message);
  if (ours !== null) return ours;
  if (issuePath.at(-1)?.origin === 'key' && issue.type === 'strict_object') return missing(issuePath);
  if (issue.input === Number.POSITIVE_INFINITY || issue.input === Number.NEGATIVE_INFINITY)
    return { key: 'endlessNumber' };
  const value = issue.received;
  switch (issue.type) {
    case 'literal':
    case 'picklist':
      return notOneOf(issue, issuePath);
    case 'variant':
      return issue.expected === 'Object' ? wrongKind(issue) : notOneOf(issue, issuePath);
    case 'max_length':
    case 'min_length':
      return wrongLength(issue);
    case 'min_value':
      return { key: 'tooLow', value, min: issue.expected?.replace('>=', '') ?? '' };
    case 'max_value':
      return { key: 'tooHigh', value, max: issue.expected?.replace('<=', '') ?? '' };
    case 'integer':
      return { key: 'notWhole', value };
    default:
      return wrongKind(issue);
  }
}

function missing(path: IssuePath): Problem {
  const description = schemaAt(path)?.pipe?.find(({ type }) => type === 'description')?.description;
  const field = quoted(String(path.at(-1)?.key));
  return { key: 'missing', field, ...(description !== undefined && { inEnglish: description }) };
}

const isUnknownKey = ({ expected }: Issue, issuePath: IssuePath): boolean =>
  expected === 'never' && issuePath.at(-1)?.origin === 'key';

/** Maximum unknown fields listed per object. */
const maxUnknown = 50;

/** Lists all unknown fields, because the validator only reports the first. The last entry may say that there are more. */
function unknownKeys(issuePath: IssuePath, path: JsonPath): readonly StoryProblem[] {
  const holder = issuePath.at(-1)?.input;
  const known = fieldsOf(issuePath);
  const unknown = Object.keys(holder as object).filter((key) => !known.includes(key));
  return unknown.slice(0, maxUnknown + 1).map((key, n) => ({
    path: [...path, key],
    problem: n < maxUnknown ? unknownKey(key, known) : moreProblems(maxUnknown),
  }));
}

/** The fields allowed in the object that contains the last step of a path. */
const fieldsOf = (issuePath: IssuePath): readonly string[] =>
  Object.keys(schemaAt(issuePath.slice(0, -1), issuePath.at(-1)?.input)?.entries ?? {});

function unknownKey(key: string, known: readonly string[]): Problem {
  const meant = closestWord(key, known);
  const field = quoted(key);
  return meant === null
    ? { key: 'noField', field, known: { all: known.map(quoted) } }
    : { key: 'noFieldMeant', field, meant: quoted(meant) };
}

function notOneOf({ input, expected, received }: Issue, issuePath: IssuePath): Problem {
  // As in JSON: strings with quotes, numbers without.
  const known = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  if (input === undefined) return missingKind(issuePath, known);
  if (typeof input !== 'string') return { key: 'notPossible', value: received, options: { either: known } };
  const value = quoted(input);
  if (known.includes(input)) return { key: 'withoutQuotes', value, instead: input };
  const meant = closestWord(input, known.filter((one) => one.startsWith('"')).map(unquoted));
  return meant === null
    ? { key: 'notPossible', value, options: { either: known } }
    : { key: 'notPossibleMeant', value, meant: quoted(meant), known: { all: known } };
}

/** The problem of a missing `kind`, with a suggestion if it was misspelled: the validator checks `kind` first and reports nothing else. */
function missingKind(issuePath: IssuePath, known: readonly string[]): Problem {
  const { key, input } = issuePath.at(-1) ?? {};
  const misspelled = closestWord(String(key), Object.keys(Object(input)));
  const field = quoted(String(key));
  const options = { either: known };
  return misspelled === null
    ? { key: 'missingKind', field, options }
    : { key: 'misspelledKind', field, options, meant: quoted(misspelled) };
}

const unquoted = (word: string): string => word.replace(/^"|"$/g, '');

function wrongLength({ input, requirement }: Issue & { readonly requirement?: unknown }): Problem {
  const max = Number(requirement);
  if (typeof input === 'string') return { key: 'longText', count: input.length, max };
  const count = Array.isArray(input) ? input.length : 0;
  return count === 0 ? { key: 'emptyList' } : { key: 'longList', count, max };
}

const wrongKind = ({ input, expected }: Issue): Problem => ({
  key: 'wrongKind',
  found: found(input),
  wanted: wanted(expected),
});

/** `null`, `true` and `false` are said as they are written. */
function found(value: unknown): Problem | string {
  if (Array.isArray(value)) return { key: 'foundList' };
  if (typeof value === 'string') return { key: 'foundText' };
  if (typeof value === 'number') return { key: 'foundNumber' };
  return typeof value === 'object' && value !== null ? { key: 'foundObject' } : String(value);
}

function wanted(expected: string | null): Problem | string {
  switch (expected) {
    case 'string':
      return { key: 'wantedText' };
    case 'number':
      return { key: 'wantedNumber' };
    case 'Array':
      return { key: 'wantedList' };
    case 'Object':
      return { key: 'wantedObject', braces: '{ }' };
    default:
      return String(expected);
  }
}

/** The parts of the validator's schemas that are used here. */
type SchemaNode = {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  /** Of a record. */
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[];
};

/** Returns the schema at a path; of several variants, the one for the value's `kind`. */
function schemaAt(issuePath: IssuePath, value?: unknown): SchemaNode | undefined {
  let schema: SchemaNode | undefined = storyFileSchema as unknown as SchemaNode;
  for (const { key, input } of issuePath) {
    const holder: SchemaNode | undefined = schema && unwrapped(schema, input);
    schema = holder?.item ?? holder?.entries?.[String(key)] ?? holder?.value;
  }
  return schema && unwrapped(schema, value);
}

function unwrapped(schema: SchemaNode, value: unknown): SchemaNode | undefined {
  if (schema.wrapped) return unwrapped(schema.wrapped, value);
  if (!schema.options || typeof value !== 'object' || value === null) return schema;
  const kind = 'kind' in value ? value.kind : undefined;
  return schema.options.find(({ entries }) => entries?.kind?.literal === kind);
}
