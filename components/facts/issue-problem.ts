/** What the validator found, said to the person who wrote the file: what stands there and what would be right. */
import type * as v from 'valibot';
import { closest } from './closest.ts';
import type { Path } from './json-text.ts';
import type { Problem } from './problems.ts';
import { quoted } from './quoted.ts';
import { type SchemaNode, schemaAt } from './schema-tree.ts';

type Issue = v.BaseIssue<unknown>;

/** An item of a list that was validated by itself, and where it is in the file's value. */
export type Part = {
  readonly value: object;
  readonly field: string;
  readonly items: readonly unknown[];
  readonly index: number;
};

/** Says what an issue of `factSetFileSchema` is about, or of an item of a list in it. */
export function issueProblem(issue: Issue, part?: Part): Problem {
  const way = part === undefined ? (issue.path ?? []) : wayInWhole(issue.path ?? [], part);
  const path: Path = way.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, message: messageOf(issue, way) };
}

type Way = readonly Pick<v.IssuePathItem, 'key' | 'input' | 'origin'>[];

function wayInWhole(way: Way, { value, field, items, index }: Part): Way {
  return [
    { origin: 'value', input: value, key: field },
    { origin: 'value', input: items, key: index },
    ...way,
  ];
}

function messageOf(issue: Issue, way: Way): string {
  // The schema's own messages say what would be right; the validator's begin so.
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const last = way.at(-1);
  if (last?.origin === 'key') return issue.expected === 'never' ? unknownKey(way) : missing(way);
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

function missing(path: Way): string {
  const described = description(schemaAt(path));
  return `${quoted(String(path.at(-1)?.key))} is missing.${described === null ? '' : ` ${described}`}`;
}

function unknownKey(path: Way): string {
  const key = String(path.at(-1)?.key);
  const known = Object.keys(schemaAt(path.slice(0, -1), path.at(-1)?.input)?.entries ?? {});
  const meant = closest(key, known);
  return meant === null
    ? `There is no field ${quoted(key)} here; possible are ${listed(known)}.`
    : `There is no field ${quoted(key)} here: did you mean "${meant}"?`;
}

function notOneOf(issue: Issue, way: Way): string {
  if (issue.input === undefined) return missing(way);
  const known = (issue.expected ?? '')
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map(unquoted);
  const meant = typeof issue.input === 'string' ? closest(issue.input, known) : null;
  const wrong = `${typeof issue.input === 'string' ? quoted(issue.input) : issue.received} is not possible here`;
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
  return (joined === 'and' ? list : choice).format(words.map((word) => `"${word}"`));
}

function description(schema: SchemaNode | undefined): string | null {
  return schema?.pipe?.find(({ type }) => type === 'description')?.description ?? null;
}
