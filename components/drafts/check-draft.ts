/** Checks a draft as files are checked, part by part: of two thousand entities only those that changed are read again. */
import * as v from 'valibot';
import { issueProblems } from '../library/validate.ts';
import {
  fileEntitySchema,
  maxMoments,
  momentSchema,
  sourceSchema,
  storyFileSchema,
} from '../story/schema.ts';
import { exceededLimits } from '../story/story-limits.ts';
import type { JsonPath, StoryProblem } from '../story/story-problems.ts';
import type { Problem } from '../validation/problem.ts';
import {
  filledMoments,
  filledParts,
  isBlankEntity,
  isBlankFact,
  isBlankMoment,
  isBlankRelation,
  isBlankText,
} from './blank.ts';
import type { Draft, DraftEntity, DraftMoment, DraftSource } from './draft.ts';

/** What is wrong with a field; `path` leads to it from the part of the draft that it is in. */
export type FieldProblem = {
  readonly path: JsonPath;
  /** `null` where the field is empty and must not be: forms say what belongs there. */
  readonly problem: Problem | null;
};

/** What is wrong with a draft. */
export type DraftCheck = {
  /** With title, day, summary and the like. */
  readonly story: readonly FieldProblem[];
  /** With its lists as a whole, as long as which nothing of the story can be used. */
  readonly lists: readonly FieldProblem[];
  /** By index; those that are all right are left out, as below. */
  readonly moments: ReadonlyMap<number, readonly FieldProblem[]>;
  /** By id. */
  readonly sources: ReadonlyMap<string, readonly FieldProblem[]>;
  /** By id. Blank ones are all right. */
  readonly entities: ReadonlyMap<string, readonly FieldProblem[]>;
};

/** Returns a function that checks a draft, and remembers what it knows of parts that have not changed. */
export function createDraftCheck(): (draft: Draft) => DraftCheck {
  const entityProblems = remembered(problemsOfEntity);
  const sourceProblems = remembered(problemsOfSource);
  const momentProblems = remembered(problemsOfMoment);
  return (draft) => {
    const known: KnownIds = {
      sources: new Set(draft.sources.map(({ id }) => id)),
      entities: new Set(draft.entities.map(({ id }) => id)),
    };
    const tooLarge = limitProblems(draft.entities);
    return {
      story: problemsOfStory(draft),
      lists: problemsOfLists(draft),
      moments: withProblems(draft.story.moments ?? [], (moment, index) => [
        index,
        [...momentProblems(moment), ...brokenInMoment(moment, known)],
      ]),
      sources: withProblems(draft.sources, (source) => [source.id, sourceProblems(source)]),
      entities: withProblems(draft.entities, (entity) => [
        entity.id,
        [...entityProblems(entity), ...brokenInEntity(entity, known), ...(tooLarge.get(entity.id) ?? [])],
      ]),
    };
  };
}

/** How many things are wrong. */
export const countProblems = ({ story, lists, moments, sources, entities }: DraftCheck): number =>
  [lists, ...moments.values(), ...sources.values(), ...entities.values()].reduce(
    (sum, { length }) => sum + length,
    story.length,
  );

type KnownIds = { readonly sources: ReadonlySet<string>; readonly entities: ReadonlySet<string> };

function remembered<Part extends object>(
  check: (part: Part) => readonly FieldProblem[],
): (part: Part) => readonly FieldProblem[] {
  const known = new WeakMap<Part, readonly FieldProblem[]>();
  return (part) => {
    const problems = known.get(part) ?? check(part);
    known.set(part, problems);
    return problems;
  };
}

function withProblems<Part, Key>(
  parts: readonly Part[],
  check: (part: Part, index: number) => readonly [Key, readonly FieldProblem[]],
): ReadonlyMap<Key, readonly FieldProblem[]> {
  return new Map(parts.map(check).filter(([, problems]) => problems.length > 0));
}

/** The fields of a draft that are checked with its story; the others are lists with checks of their own. */
const storyFields = ['title', 'language', 'by', 'checked', 'sites'] as const;

function problemsOfStory(draft: Draft): readonly FieldProblem[] {
  const given: Readonly<Record<string, unknown>> = draft;
  const ofFields = storyFields.flatMap((field) =>
    problemsOf(storyFileSchema.entries[field], given[field], [field]),
  );
  const { date, summary, paragraphs } = storyFileSchema.entries.story.entries;
  return [
    ...ofFields,
    ...problemsOf(date, draft.story.date, ['story', 'date']),
    ...problemsOf(summary, draft.story.summary, ['story', 'summary']),
    ...problemsOf(paragraphs, draft.story.paragraphs, ['story', 'paragraphs']),
  ];
}

function problemsOfLists(draft: Draft): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const count = filledMoments(draft).length;
  if (count > maxMoments)
    problems.push({ path: ['story', 'moments'], problem: { key: 'longList', count, max: maxMoments } });
  if (draft.entities.every(isBlankEntity)) problems.push({ path: ['entities'], problem: null });
  return problems;
}

const problemsOfSource = (source: DraftSource): readonly FieldProblem[] =>
  problemsOf(sourceSchema, source, ['sources', 0]).map(({ path, problem }) => ({
    path: path.slice(2),
    problem,
  }));

const problemsOfMoment = (moment: DraftMoment): readonly FieldProblem[] =>
  isBlankMoment(moment)
    ? []
    : problemsOf(momentSchema, moment, ['story', 'moments', 0]).map(({ path, problem }) => ({
        path: path.slice(3),
        problem,
      }));

function problemsOfEntity(entity: DraftEntity): readonly FieldProblem[] {
  if (isBlankEntity(entity)) return [];
  return problemsOf(fileEntitySchema, filledParts(entity), ['entities', 0])
    .map(({ path, problem }) => ({ path: inForm(path.slice(2), entity), problem }))
    .filter(({ path: [field] }) => field !== 'names' || entity.names.length > 0 || entity.name !== '');
}

/** Leads a path in an entity without blank parts to the same part of the entity as it is in the form. */
function inForm(path: JsonPath, { facts = [], story, relations = [], later = [] }: DraftEntity): JsonPath {
  const [field, at, ...rest] = path;
  if (field === 'facts') return inList(['facts'], [at, ...rest], (n) => nth(facts, isBlankFact, n));
  if (field === 'relations')
    return inList(['relations'], [at, ...rest], (n) => nth(relations, isBlankRelation, n));
  if (field === 'later') return inList(['later'], [at, ...rest], (n) => nth(later, isBlankText, n));
  if (field === 'story' && at === 'statements')
    return inList(['story', 'statements'], rest, (n) => nth(story?.statements ?? [], isBlankText, n));
  return path;
}

function inList(
  list: JsonPath,
  [index, ...rest]: readonly (string | number | undefined)[],
  original: (index: number) => number,
): JsonPath {
  if (typeof index !== 'number') return list;
  return [...list, original(index), ...(rest as JsonPath)];
}

/** The index of the nth item that is not blank. */
function nth<Item>(list: readonly Item[], isBlank: (item: Item) => boolean, n: number): number {
  const filled = list.flatMap((item, index) => (isBlank(item) ? [] : [index]));
  return filled[n] ?? n;
}

/** Problems of a value by its schema, with paths from the file's root; `at` is where it stands in a file. */
function problemsOf(schema: v.GenericSchema, value: unknown, at: JsonPath): readonly FieldProblem[] {
  const { issues = [] } = v.safeParse(schema, value);
  const holder = holders(value, at);
  const problems = issues.flatMap((issue) => issueProblems(issue, holder));
  const firsts = new Map<string, StoryProblem>();
  for (const one of problems) {
    const key = one.path.join();
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()].map(({ path, problem }) => ({
    path,
    problem: isEmpty(valueAt(value, path.slice(at.length))) ? null : problem,
  }));
}

type Holders = Parameters<typeof issueProblems>[1];

/** A path of the validator, in which each step knows the object that it was taken from. */
function holders(value: unknown, at: JsonPath): Holders {
  const way: { origin: 'value'; input: unknown; key: string | number }[] = [];
  let inside = value;
  for (const key of at.toReversed()) {
    const input = typeof key === 'number' ? [inside] : { [key]: inside };
    way.unshift({ origin: 'value', input, key });
    inside = input;
  }
  return way;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let inside = value;
  for (const key of path)
    inside = (inside as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
  return inside;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  Number.isNaN(value) ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** References to sources and entities that are gone. */
function brokenInEntity(entity: DraftEntity, { sources, entities }: KnownIds): readonly FieldProblem[] {
  const { role, facts = [], story, relations = [], later = [] } = entity;
  const problems: FieldProblem[] = [];
  const needSource = (path: JsonPath, source: string | undefined): void => {
    if (source !== undefined && source !== '' && !sources.has(source))
      problems.push({ path: [...path, 'source'], problem: null });
  };
  if (role) needSource(['role'], role.source);
  for (const [n, { source, value }] of facts.entries()) {
    needSource(['facts', n], source);
    if (value.kind === 'entity' && value.entity !== '' && !entities.has(value.entity))
      problems.push({ path: ['facts', n, 'value', 'entity'], problem: null });
  }
  for (const [n, { source }] of (story?.statements ?? []).entries())
    needSource(['story', 'statements', n], source);
  if (story?.matters) needSource(['story', 'matters'], story.matters.source);
  for (const [n, { source, to }] of relations.entries()) {
    needSource(['relations', n], source);
    if (to !== '' && (!entities.has(to) || to === entity.id))
      problems.push({ path: ['relations', n, 'to'], problem: null });
  }
  for (const [n, { source }] of later.entries()) needSource(['later', n], source);
  return problems;
}

function brokenInMoment(moment: DraftMoment, { sources }: KnownIds): readonly FieldProblem[] {
  return moment.source !== '' && !sources.has(moment.source) ? [{ path: ['source'], problem: null }] : [];
}

/** Limits on what names may cost pages, by entity. */
function limitProblems(entities: readonly DraftEntity[]): ReadonlyMap<string, readonly FieldProblem[]> {
  const limited = entities.map(({ names, titles = [], context = [], against = [] }) => {
    return { names, titles, context, against };
  });
  const found = new Map<string, FieldProblem[]>();
  const add = (index: number, problem: FieldProblem): void => {
    const id = entities[index]?.id ?? '';
    found.set(id, [...(found.get(id) ?? []), problem]);
  };
  // By name, where the first stands that is one too many.
  const crowded = new Map<string, { readonly first: number; readonly problem: Problem }>();
  for (const { path, problem } of exceededLimits(limited)) {
    const [, at, ...rest] = path;
    const index = typeof at === 'number' ? at : 0;
    add(index, { path: rest.length === 0 ? ['names'] : rest, problem });
    const text = problem.key === 'namedAlike' ? entities[index]?.names[Number(rest[1])]?.text : undefined;
    if (text !== undefined) crowded.set(text, { first: index, problem });
  }
  if (crowded.size === 0) return found;
  for (const [index, { names }] of entities.entries())
    for (const [n, { text }] of names.entries()) {
      const of = crowded.get(text);
      if (of !== undefined && index > of.first)
        add(index, { path: ['names', n, 'text'], problem: of.problem });
    }
  return found;
}
