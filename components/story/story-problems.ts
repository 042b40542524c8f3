import type { Problem } from '../validation/problem.ts';
import { closestWord, quoted } from './quoted.ts';
import type { Named, StoryData } from './schema.ts';

/** Keys and indices, outermost first. */
export type JsonPath = readonly (string | number)[];

/** A problem at a path in a story. */
export type StoryProblem = { readonly path: JsonPath; readonly problem: Problem };

/** Keeps the first problem at each path: others at or below it usually follow from it. */
export function firstAtEachPath(problems: readonly StoryProblem[]): readonly StoryProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => {
    const isWithin = path.some((_, depth) => seen.has(JSON.stringify(path.slice(0, depth))));
    const key = JSON.stringify(path);
    const isFirst = !isWithin && !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** Yields duplicate ids and references to missing ids, in a story or in any value of a file. */
export function* referenceProblems(value: object): Generator<StoryProblem> {
  const ids = { source: idsIn(value, 'sources'), entity: idsIn(value, 'entities') };
  yield* repeatedIds('sources', ids.source);
  yield* repeatedIds('entities', ids.entity);
  yield* brokenReferences(value, ids);
}

/** Returns the id of each item of a list; `null` for an invalid item or id. */
function idsIn(value: object, list: string): readonly (string | null)[] {
  const items: unknown = (value as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(items)) return [null];
  return items.map((item: unknown) =>
    isObject(item) && typeof item.id === 'string' && /^[a-z0-9-]+$/.test(item.id) ? item.id : null,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function* repeatedIds(list: string, ids: readonly (string | null)[]): Generator<StoryProblem> {
  const firsts = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    if (id === null) continue;
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else
      yield {
        path: [list, index, 'id'],
        problem: { key: 'idTwice', id: quoted(id), other: `${list}[${first}]` },
      };
  }
}

type Reference = { readonly path: JsonPath; readonly kind: 'entity' | 'source'; readonly id: string };

function* brokenReferences(
  value: object,
  ids: Readonly<Record<Reference['kind'], readonly (string | null)[]>>,
): Generator<StoryProblem> {
  const known = { entity: new Set(ids.entity), source: new Set(ids.source) };
  for (const { path, kind, id } of references(value, [])) {
    // If an id is invalid itself, references may be meant for it.
    if (!known[kind].has(id) && !known[kind].has(null))
      yield { path, problem: unknownId(kind, id, known[kind]) };
  }
}

/** Maximum ids for suggestions: each costs a comparison, for each broken reference. */
const maxCompared = 2000;

function unknownId(kind: Reference['kind'], wrong: string, known: ReadonlySet<string | null>): Problem {
  const ids = known.size > maxCompared ? [] : [...known].filter((one) => one !== null);
  const closest = closestWord(wrong, ids);
  const id = quoted(wrong);
  if (closest === null) return { key: kind === 'entity' ? 'noEntity' : 'noSource', id };
  return { key: kind === 'entity' ? 'noEntityMeant' : 'noSourceMeant', id, meant: quoted(closest) };
}

/** Maximum depth: a story has no more, and deeper levels of malicious input are skipped. */
const maxDepth = 7;

/** Yields all references except relations: broken relations are only left out, not refused. */
function* references(value: object, path: JsonPath): Generator<Reference> {
  const isList = Array.isArray(value);
  for (const [key, inside] of isList ? value.entries() : Object.entries(value)) {
    // Labels are keys there, and may be called "source".
    if (path.length === 0 && key === 'translations') continue;
    if (typeof inside === 'string') {
      const kind = referringFields.get(isList ? `${path.at(-1)}[]` : key);
      if (kind !== undefined) yield { path: [...path, key], kind, id: inside };
    } else if (isObject(inside) && path.length < maxDepth) yield* references(inside, [...path, key]);
  }
}

/** The fields that refer to an id, and the lists of ids. */
const referringFields: ReadonlyMap<string | number, Reference['kind']> = new Map([
  ['source', 'source'],
  ['sources[]', 'source'],
  ['entity', 'entity'],
  ['entities[]', 'entity'],
]);

/** Relations to missing entities, or from an entity to itself. */
export function brokenRelations({ entities }: StoryData): StoryProblem[] {
  const known = new Set<string>(entities.map(({ id }) => id));
  return entities.flatMap(({ id, relations }, index) =>
    relations.flatMap(({ to }, n) => {
      const path = ['entities', index, 'relations', n, 'to'];
      if (to === id) return [{ path, problem: { key: 'ownRelation', id: quoted(id) } }];
      return known.has(to) ? [] : [{ path, problem: unknownId('entity', to, known) }];
    }),
  );
}

/** Names without an entity, duplicate ones, and entities without names. Files cannot have these, because their names are part of the entities. */
export function unmatchedNames({ names, entities }: StoryData): StoryProblem[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const named = new Set(names.map(({ id }) => id));
  const nameless = entities.flatMap(({ id }, index): StoryProblem[] =>
    named.has(id) ? [] : [{ path: ['entities', index, 'id'], problem: { key: 'noNames', id: quoted(id) } }],
  );
  const mismatched = names.flatMap(({ id, kind }, index): StoryProblem[] => {
    const expected = kinds.get(id);
    if (expected === undefined)
      return [{ path: ['names', index, 'id'], problem: { key: 'noEntity', id: quoted(id) } }];
    if (kind === expected) return [];
    const problem = {
      key: 'otherKind',
      id: quoted(id),
      expected: quoted(expected),
      kind: quoted(kind),
    } as const;
    return [{ path: ['names', index, 'kind'], problem }];
  });
  return [
    ...repeatedIds(
      'names',
      names.map(({ id }) => id),
    ),
    ...nameless,
    ...mismatched,
  ];
}

/** Full names that an earlier entity has too. */
export function sharedFullNames(names: readonly Named[]): StoryProblem[] {
  const ownerOf = new Map<string, string>();
  const problems: StoryProblem[] = [];
  for (const [index, named] of names.entries()) {
    for (const [n, { text, use, reviewed }] of named.names.entries()) {
      if (use !== 'full') continue;
      const owner = ownerOf.get(text) ?? named.id;
      ownerOf.set(text, owner);
      const path = ['names', index, 'names', n, 'text'];
      if (owner !== named.id && !reviewed)
        problems.push({ path, problem: { key: 'nameTwice', name: quoted(text), other: quoted(owner) } });
    }
  }
  return problems;
}

/** Later changes that are dated on or before the story's day. */
export function earlyChanges({ entities, referenceDate }: StoryData): StoryProblem[] {
  return entities.flatMap(({ later }, index) =>
    later.flatMap(({ asOf }, n) =>
      isTooEarly(asOf, referenceDate)
        ? [
            {
              path: ['entities', index, 'later', n, 'asOf'],
              problem: { key: 'tooEarly', date: asOf },
            },
          ]
        : [],
    ),
  );
}

/** Compares as far as both dates are known; a month may end after a day in it. */
function isTooEarly(asOf: string, day: string): boolean {
  const known = Math.min(asOf.length, day.length);
  return asOf.slice(0, known) < day.slice(0, known) || (asOf === day && isWhole.test(day));
}

const isWhole = /^\d{4}-\d{2}-\d{2}$/;

/** Moments and changes that are not sorted by date. */
export function orderProblems({ timeline, entities }: StoryData): StoryProblem[] {
  return [
    ...outOfOrder(
      ['timeline'],
      timeline.map(({ date }) => date),
    ),
    ...entities.flatMap(({ later }, index) =>
      outOfOrder(
        ['entities', index, 'later'],
        later.map(({ asOf }) => asOf),
      ),
    ),
  ];
}

/** Dates are compared as written: a month without a day comes before its days. */
function outOfOrder(path: JsonPath, dates: readonly string[]): StoryProblem[] {
  return dates.flatMap((date, index) => {
    const previous = dates[index - 1];
    return previous !== undefined && date < previous
      ? [{ path: [...path, index], problem: { key: 'notInOrder', date, previous } }]
      : [];
  });
}
