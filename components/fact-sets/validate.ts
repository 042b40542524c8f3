import * as v from 'valibot';
import type { FactSetProblem, JsonPath } from '../story/fact-set-problems.ts';
import { closestWord, quoted } from '../story/quoted.ts';
import { type FactSetFile, factSetFileSchema, fileEntitySchema, sourceSchema } from '../story/schema.ts';
import { moreProblemsMessage } from './json-text.ts';

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

/** Turns the validator's issues into messages for the author of a file: what is wrong and how to fix it. */

type Issue = v.BaseIssue<unknown>;

/** An item of a list that was validated separately, with its position in the file. */
export type ValidatedItem = {
  readonly value: object;
  readonly field: string;
  readonly items: readonly unknown[];
  readonly index: number;
};

/** Returns the problems for an issue of `factSetFileSchema`, or of a separately validated item. */
export function issueProblems(issue: Issue, item?: ValidatedItem): readonly FactSetProblem[] {
  const issuePath = item === undefined ? (issue.path ?? []) : pathInFile(issue.path ?? [], item);
  const path: JsonPath = issuePath.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return isUnknownKey(issue, issuePath)
    ? unknownKeys(issuePath, path.slice(0, -1))
    : [{ path, message: messageOf(issue, issuePath) }];
}

type IssuePath = readonly Pick<v.IssuePathItem, 'key' | 'input' | 'origin'>[];

function pathInFile(way: IssuePath, { value, field, items, index }: ValidatedItem): IssuePath {
  return [
    { origin: 'value', input: value, key: field },
    { origin: 'value', input: items, key: index },
    ...way,
  ];
}

function messageOf(issue: Issue, way: IssuePath): string {
  // Our own messages are used as they are; the validator's begin with this word.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (way.at(-1)?.origin === 'key') return missing(way);
  if (issue.input === Number.POSITIVE_INFINITY || issue.input === Number.NEGATIVE_INFINITY)
    return 'This number is too large to be read.';
  switch (issue.type) {
    case 'literal':
    case 'picklist':
      return notOneOf(issue, way);
    case 'variant':
      return issue.expected === 'Object' ? wrongKind(issue) : notOneOf(issue, way);
    case 'max_length':
    case 'min_length':
      return wrongLength(issue);
    case 'min_value':
    case 'max_value':
      return `${issue.received} is out of bounds: write a number ${issue.expected?.replace('>=', 'of at least ').replace('<=', 'of at most ')}.`;
    case 'integer':
      return `${issue.received} is not whole: write a number such as 1 or 2.`;
    default:
      return wrongKind(issue);
  }
}

function missing(path: IssuePath): string {
  const described = description(schemaAt(path));
  return `${quoted(String(path.at(-1)?.key))} is missing.${described === null ? '' : ` ${described}`}`;
}

const isUnknownKey = ({ expected }: Issue, way: IssuePath): boolean =>
  expected === 'never' && way.at(-1)?.origin === 'key';

/** Maximum unknown fields listed per object. */
const maxUnknown = 50;

/** Lists all unknown fields, because the validator only reports the first. The last entry may say that there are more. */
function unknownKeys(way: IssuePath, path: JsonPath): readonly FactSetProblem[] {
  const holder = way.at(-1)?.input;
  const known = fieldsOf(way);
  const unknown = Object.keys(holder as object).filter((key) => !known.includes(key));
  return unknown.slice(0, maxUnknown + 1).map((key, n) => ({
    path: [...path, key],
    message: n < maxUnknown ? unknownKey(key, known) : moreProblemsMessage(maxUnknown),
  }));
}

/** The fields allowed in the object that contains the last step of a path. */
const fieldsOf = (way: IssuePath): readonly string[] =>
  Object.keys(schemaAt(way.slice(0, -1), way.at(-1)?.input)?.entries ?? {});

function unknownKey(key: string, known: readonly string[]): string {
  const suggestion = closestWord(key, known);
  return suggestion === null
    ? `There is no field ${quoted(key)} here; possible are ${listed(known.map(inQuotes))}.`
    : `There is no field ${quoted(key)} here: did you mean "${suggestion}"?`;
}

function notOneOf({ input, expected, received }: Issue, way: IssuePath): string {
  // As in JSON: strings with quotes, numbers without.
  const known = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  if (input === undefined) return missingKind(way, known);
  if (typeof input !== 'string') return `${received} is not possible here: write ${listed(known, 'or')}.`;
  const wrong = `${quoted(input)} is not possible here`;
  if (known.includes(input)) return `${wrong}: write ${input}, without quotes.`;
  const meant = closestWord(input, known.filter((one) => one.startsWith('"')).map(unquoted));
  return meant === null
    ? `${wrong}: write ${listed(known, 'or')}.`
    : `${wrong}: did you mean "${meant}"? Possible are ${listed(known)}.`;
}

/** The message for a missing `kind`, with a suggestion if it was misspelled: the validator checks `kind` first and reports nothing else. */
function missingKind(way: IssuePath, known: readonly string[]): string {
  const { key, input } = way.at(-1) ?? {};
  const misspelled = closestWord(String(key), Object.keys(Object(input)));
  const meant = misspelled === null ? '' : ` Did you mean it by ${quoted(misspelled)}?`;
  return `${quoted(String(key))} is missing: write ${listed(known, 'or')}.${meant}`;
}

const inQuotes = (word: string): string => `"${word}"`;
const unquoted = (word: string): string => word.replace(/^"|"$/g, '');

function wrongLength(issue: Issue): string {
  const { requirement } = issue as v.MaxLengthIssue<string, number>;
  if (Array.isArray(issue.input) && issue.input.length === 0)
    return 'This list is empty: write at least one entry.';
  const bound = issue.type === 'max_length' ? 'at most' : 'at least';
  return typeof issue.input === 'string'
    ? `This has ${issue.input.length} characters; ${bound} ${requirement} are possible.`
    : `This list has ${issue.received} entries; ${bound} ${requirement} are possible.`;
}

const wrongKind = ({ input, expected }: Issue): string =>
  `Here stands ${kindOf(input)}; ${wantedKind(expected)} is expected.`;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function wantedKind(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'text in "double quotes"';
    case 'number':
      return 'a number, without quotes,';
    case 'Array':
      return 'a list in [brackets]';
    case 'Object':
      return 'an object in {braces}';
    default:
      return expected ?? 'something else';
  }
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function listed(words: readonly string[], joined: 'and' | 'or' = 'and'): string {
  return (joined === 'and' ? list : choice).format(words);
}

function description(schema: SchemaNode | undefined): string | null {
  return schema?.pipe?.find(({ type }) => type === 'description')?.description ?? null;
}

/** Walks the schema of fact set files: the schema at a path, and the maximum length of lists. */

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
