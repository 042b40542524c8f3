import { requireContextForEverydayWords } from './everyday-words.ts';
import { type FactSetProblem, firstAtEachPath, referenceProblems } from './fact-set-problems.ts';
import {
  type JsonPath,
  moreProblemsMessage,
  positionsOf,
  repeatedKeys,
  type SyntaxProblem,
  syntaxProblems,
  type TextPosition,
} from './json-text.ts';
import { quoted } from './quoted.ts';
import type { EntityId, Fact, FactSetData, FactSetFile, FactSetFileInput, SourceId } from './schema.ts';
import { exceededLimits } from './set-limits.ts';
import { validate } from './validate.ts';
import { warningsOf } from './warnings.ts';

/** What is wrong, or doubtful, at one place of a file. */
export type LocatedProblem = TextPosition & {
  /** The way to it, as in `entities[3].facts[0].source`; empty for the whole file. */
  readonly path: string;
  /** What is wrong and what would be right, in English; may hold text of the file. */
  readonly message: string;
};

export type FactSetFileResult =
  | {
      readonly kind: 'file';
      /** The set with plain ids, moments oldest first, relations that lead nowhere left out. */
      readonly file: FactSetData;
      readonly warnings: readonly LocatedProblem[];
    }
  | {
      readonly kind: 'refused';
      /** At least one; more than can be listed well are cut short by a last one that says so. */
      readonly problems: readonly LocatedProblem[];
    };

/** Whoever has seen to so many checks again; and a file of somebody's malice fills no screen. */
const maxListed = 200;

/**
 * Reads a fact set file's text. Never throws, whatever the text. Cost: about a second for 15 MB.
 */
export function readFactSetFile(written: string): FactSetFileResult {
  const text = written.replace(/^\uFEFF/, ' ');
  const value = parseJson(text);
  if (value === undefined) return refused(syntaxProblems(text).map(atPosition));
  const repeated = repeatedKeys(text);
  if (repeated.length > 0) return refused(repeated.map(atPosition));
  if (!isFactSet(value)) return refused([{ ...start, path: '', message: notFactSetMessage }]);
  const validated = validate(value, maxListed);
  const references = referenceProblems(value, maxListed);
  if (validated.kind === 'wrong')
    return refused(located(text, firstAtEachPath([...validated.problems, ...references])));
  if (references.length > 0) return refused(located(text, references));
  const file = factSetOf(validated.file);
  const exceeded = firstOf(exceededLimits(file.names), maxListed + 1);
  if (exceeded.length > 0) return refused(located(text, exceeded.map(toFilePath)));
  // What passed the schema is what it describes.
  const warnings = warningsOf(file, value as FactSetFileInput);
  return { kind: 'file', file: normalized(file), warnings: located(text, warnings.map(toFilePath)) };
}

function firstOf<Item>(items: Iterable<Item>, most: number): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) if (first.push(item) >= most) break;
  return first;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Other JSON is told apart before each of its fields is found wrong. */
function isFactSet(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && 'namelight' in value && value.namelight !== 'settings'
  );
}

const notFactSetMessage = 'This is JSON, but no fact set: those say "namelight": 1 at their beginning.';

const refused = (problems: readonly LocatedProblem[]): FactSetFileResult => ({ kind: 'refused', problems });

const atPosition = ({ position, message }: SyntaxProblem): LocatedProblem => ({
  ...position,
  path: '',
  message,
});

function located(text: string, problems: readonly FactSetProblem[]): readonly LocatedProblem[] {
  const listed = problems.slice(0, maxListed);
  const positions = positionsOf(
    text,
    listed.map(({ path }) => path),
  );
  const all = listed
    .map(({ path, message }, index) => ({
      ...(positions[index] ?? start),
      path: pathText(path),
      message,
    }))
    .toSorted((one, other) => one.line - other.line || one.column - other.column);
  const rest = problems.length - listed.length;
  return rest > 0 ? [...all, { ...start, path: '', message: moreProblemsMessage(maxListed) }] : all;
}

const start: TextPosition = { line: 1, column: 1 };

function pathText(path: JsonPath): string {
  return path
    .map((key, n) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^\w{1,40}$/.test(key)) return `[${quoted(key)}]`;
      return n === 0 ? key : `.${key}`;
    })
    .join('');
}

/** A problem of a fact set, at the place where the file has what it is about. */
function toFilePath({ path: [list, ...rest], message }: FactSetProblem): FactSetProblem {
  const lists: Readonly<Record<string, JsonPath>> = {
    names: ['entities'],
    timeline: ['story', 'moments'],
    referenceDate: ['story', 'date'],
  };
  return { path: [...(lists[list ?? ''] ?? [list ?? '']), ...rest], message };
}

/** The data as the rest of Namelight knows it, every list in the order of the file. */
function factSetOf({ id, title, language, version, by, story, sources, entities }: FactSetFile): FactSetData {
  return {
    id,
    title,
    language,
    version,
    ...(by !== undefined && { by }),
    referenceDate: story.date,
    summary: story.summary,
    sources,
    names: entities.map(({ id, kind, names, titles, context, against }) => ({
      id,
      kind,
      names,
      titles,
      context,
      against,
    })),
    entities: entities.map(({ names, titles, context, against, ...entity }) => entity),
    timeline: story.moments,
  };
}

/** Without relations that lead nowhere, moments and changes oldest first, names with the caution they need. */
function normalized(data: FactSetData): FactSetData {
  const known = new Set(data.entities.map(({ id }) => id));
  return {
    ...data,
    names: data.names.map((named) => requireContextForEverydayWords(named, data.language)),
    entities: data.entities.map((entity) => ({
      ...entity,
      relations: entity.relations.filter(({ to }) => to !== entity.id && known.has(to)),
      later: entity.later.toSorted((one, other) => compare(one.asOf, other.asOf)),
    })),
    timeline: data.timeline.toSorted((one, other) => compare(one.date, other.date)),
  };
}

/** Dates as they are written: a month without a day comes before its days. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The same set with every id of an entity or a source preceded by the set's own, `alaska-purchase-1867/sitka`. */
export function qualifyIds(data: FactSetData): FactSetData {
  const entity = (id: EntityId) => `${data.id}/${id}` as EntityId;
  const source = (id: SourceId) => `${data.id}/${id}` as SourceId;
  const sourced = <Statement extends { readonly source: SourceId }>(statement: Statement): Statement => ({
    ...statement,
    source: source(statement.source),
  });
  const valued = (fact: Fact): Fact =>
    fact.value.kind === 'entity'
      ? { ...fact, value: { ...fact.value, entity: entity(fact.value.entity) } }
      : fact;
  return {
    ...data,
    sources: data.sources.map((one) => ({ ...one, id: source(one.id) })),
    names: data.names.map((one) => ({ ...one, id: entity(one.id) })),
    entities: data.entities.map((one) => ({
      ...one,
      id: entity(one.id),
      ...(one.role && { role: sourced(one.role) }),
      facts: one.facts.map((fact) => sourced(valued(fact))),
      relations: one.relations.map(({ label, to }) => ({ label, to: entity(to) })),
      later: one.later.map(sourced),
    })),
    timeline: data.timeline.map((moment) => ({ ...sourced(moment), entities: moment.entities.map(entity) })),
  };
}
