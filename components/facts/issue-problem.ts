/** What the validator found, said to the person who wrote the file: what stands there and what would be right. */
import type * as v from 'valibot';
import { closest } from './closest.ts';
import type { Path } from './json-text.ts';
import type { Problem } from './problems.ts';
import { factSetFileSchema } from './schema.ts';

type Issue = v.BaseIssue<unknown>;

/** An issue that `factSetFileSchema` raised. */
export function problemOf(issue: Issue): Problem {
  const path: Path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, message: messageOf(issue) };
}

function messageOf(issue: Issue): string {
  // The schema's own messages say what would be right; the validator's begin so.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const last = issue.path?.at(-1);
  if (last?.origin === 'key') return issue.expected === 'never' ? unknownKey(issue) : missing(issue);
  switch (issue.type) {
    case 'literal':
    case 'picklist':
    case 'variant':
      return notOneOf(issue);
    case 'max_length':
    case 'min_length':
      return wrongLength(issue);
    case 'min_value':
    case 'max_value':
      return `${issue.received} is out of bounds: write a number ${issue.expected?.replace('>=', 'of at least ').replace('<=', 'of at most ')}.`;
    case 'integer':
      return `${issue.received} is not whole: write a number such as 1 or 2.`;
    default:
      return `Here stands ${kindOf(issue.input)}; ${wantedKind(issue.expected)} is expected.`;
  }
}

function missing(issue: Issue): string {
  const path = issue.path ?? [];
  const described = description(schemaAt(path));
  return `"${path.at(-1)?.key}" is missing.${described === null ? '' : ` ${described}`}`;
}

function unknownKey(issue: Issue): string {
  const path = issue.path ?? [];
  const key = String(path.at(-1)?.key);
  const known = Object.keys(schemaAt(path.slice(0, -1), path.at(-1)?.input)?.entries ?? {});
  const meant = closest(key, known);
  return meant === null
    ? `There is no field "${key}" here; possible are ${listed(known)}.`
    : `There is no field "${key}" here: did you mean "${meant}"?`;
}

function notOneOf(issue: Issue): string {
  if (issue.input === undefined) return missing(issue);
  const known = (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map(unquoted);
  const meant = typeof issue.input === 'string' ? closest(issue.input, known) : null;
  const wrong = `${issue.received} is not possible here`;
  return meant === null
    ? `${wrong}: write ${listed(known, 'or')}.`
    : `${wrong}: did you mean "${meant}"? Possible are ${listed(known)}.`;
}

const unquoted = (word: string): string => word.replace(/^"|"$/g, '');

function wrongLength(issue: Issue): string {
  const { requirement } = issue as v.MaxLengthIssue<string, number>;
  const bound = issue.type === 'max_length' ? 'at most' : 'at least';
  return typeof issue.input === 'string'
    ? `This has ${issue.input.length} characters; ${bound} ${requirement} are possible.`
    : `This list has ${issue.received} entries; ${bound} ${requirement} are possible.`;
}

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
  return (joined === 'and' ? list : choice).format(words.map((word) => `"${word}"`));
}

/** What all of the validator's schemas are made of, as far as it is looked at here. */
type Schema = {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly Schema[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[];
};

const whole = factSetFileSchema as unknown as Schema;

/** The schema of the value a path leads to; of several kinds, that of the kind the value says it is. */
function schemaAt(path: readonly v.IssuePathItem[], value?: unknown): Schema | undefined {
  let schema: Schema | undefined = whole;
  for (const { key, input } of path) {
    const holder: Schema | undefined = schema && unwrapped(schema, input);
    schema = holder?.item ?? holder?.entries?.[String(key)];
  }
  return schema && unwrapped(schema, value);
}

function unwrapped(schema: Schema, value: unknown): Schema | undefined {
  if (schema.wrapped) return unwrapped(schema.wrapped, value);
  if (!schema.options || typeof value !== 'object' || value === null) return schema;
  const kind = 'kind' in value ? value.kind : undefined;
  return schema.options.find(({ entries }) => entries?.kind?.literal === kind);
}

function description(schema: Schema | undefined): string | null {
  return schema?.pipe?.find(({ type }) => type === 'description')?.description ?? null;
}
