import { closest } from './closest.ts';
import type { Path } from './json-text.ts';
import type { FactSetData, Named } from './schema.ts';

/** What is wrong at one place of a fact set. */
export type Problem = { readonly path: Path; readonly message: string };

/**
 * What is wrong between the parts of a fact set whose parts are each sound by the schema: ids that
 * repeat or lead nowhere. Empty when all is well.
 */
export function problemsOf(data: FactSetData): readonly Problem[] {
  return [
    ...repeatedIds('sources', data.sources),
    ...repeatedIds('entities', data.entities),
    ...brokenReferences(data),
  ];
}

function repeatedIds(list: string, items: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ path: [list, index, 'id'], message: `"${id}" is taken already` }];
  });
}

type Reference = { readonly path: Path; readonly kind: 'entity' | 'source'; readonly id: string };

function brokenReferences(data: FactSetData): Problem[] {
  const known = { entity: idsOf(data.entities), source: idsOf(data.sources) };
  return [...references(data)]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ path, kind, id }) => ({ path, message: nobody(kind, id, known[kind]) }));
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

/** Looking for what was meant costs a comparison with each id, for each reference. */
const mostCompared = 2000;

function nobody(kind: Reference['kind'], id: string, known: ReadonlySet<string>): string {
  const meant = known.size > mostCompared ? null : closest(id, [...known]);
  return `there is no ${kind} "${id}"${meant === null ? '' : `; did you mean "${meant}"?`}`;
}

/** All but relations: those that lead nowhere are left out, which is no reason to refuse the rest. */
function* references(data: FactSetData): Generator<Reference> {
  for (const [index, entity] of data.entities.entries()) {
    const at = ['entities', index] as const;
    if (entity.role) yield { path: [...at, 'role', 'source'], kind: 'source', id: entity.role.source };
    for (const [n, { value, source }] of entity.facts.entries()) {
      yield { path: [...at, 'facts', n, 'source'], kind: 'source', id: source };
      if (value.kind === 'entity') {
        yield { path: [...at, 'facts', n, 'value', 'entity'], kind: 'entity', id: value.entity };
      }
    }
    for (const [n, { source }] of entity.later.entries()) {
      yield { path: [...at, 'later', n, 'source'], kind: 'source', id: source };
    }
  }
  for (const [index, moment] of data.timeline.entries()) {
    yield { path: ['timeline', index, 'source'], kind: 'source', id: moment.source };
    for (const [n, id] of moment.entities.entries()) {
      yield { path: ['timeline', index, 'entities', n], kind: 'entity', id };
    }
  }
}

/** Relations to entities that are not there, or from one to itself. */
export function deadRelations({ entities }: FactSetData): Problem[] {
  const known = idsOf(entities);
  return entities.flatMap(({ id, relations }, index) =>
    relations.flatMap(({ to }, n) => {
      const path = ['entities', index, 'relations', n, 'to'];
      if (to === id) return [{ path, message: `"${id}" is related to itself` }];
      return known.has(to) ? [] : [{ path, message: nobody('entity', to, known) }];
    }),
  );
}

/** Names that no entity has, or two, and entities without: files cannot have any, as names stand with their entity there. */
export function unmatchedNames({ names, entities }: FactSetData): Problem[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const named = new Set(names.map(({ id }) => id));
  const nameless = entities.flatMap(({ id }, index) =>
    named.has(id) ? [] : [{ path: ['entities', index, 'id'], message: `"${id}" has no names` }],
  );
  const mismatched = names.flatMap(({ id, kind }, index) => {
    const expected = kinds.get(id);
    if (expected === undefined)
      return [{ path: ['names', index, 'id'], message: `there is no entity "${id}"` }];
    if (kind === expected) return [];
    return [{ path: ['names', index, 'kind'], message: `"${id}" is a ${expected}, not a ${kind}` }];
  });
  return [...repeatedIds('names', names), ...nameless, ...mismatched];
}

/** Full names that an entity before has as well. */
export function sharedFullNames(names: readonly Named[]): Problem[] {
  const ownerOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, named] of names.entries()) {
    for (const [n, { text, use }] of named.names.entries()) {
      if (use !== 'full') continue;
      const owner = ownerOf.get(text) ?? named.id;
      ownerOf.set(text, owner);
      const path = ['names', index, 'names', n, 'text'];
      if (owner !== named.id) problems.push({ path, message: `"${text}" names "${owner}" too` });
    }
  }
  return problems;
}

/** What is told as having changed later, but on a day before the story's. */
export function earlyChanges({ entities, referenceDate }: FactSetData): Problem[] {
  return entities.flatMap(({ later }, index) =>
    later.flatMap(({ asOf }, n) =>
      isTooEarly(asOf, referenceDate)
        ? [
            {
              path: ['entities', index, 'later', n, 'asOf'],
              message: `${asOf} is not after the story's day.`,
            },
          ]
        : [],
    ),
  );
}

/** As far as both dates are known; a month may end after a day in it. */
function isTooEarly(asOf: string, day: string): boolean {
  const known = Math.min(asOf.length, day.length);
  return asOf.slice(0, known) < day.slice(0, known) || (asOf === day && isWhole.test(day));
}

const isWhole = /^\d{4}-\d{2}-\d{2}$/;

/** Moments and changes that do not stand oldest first. */
export function disorder({ timeline, entities }: FactSetData): Problem[] {
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
function outOfOrder(path: Path, dates: readonly string[]): Problem[] {
  return dates.flatMap((date, index) => {
    const previous = dates[index - 1];
    return previous !== undefined && date < previous
      ? [{ path: [...path, index], message: `${date} comes after ${previous}` }]
      : [];
  });
}
