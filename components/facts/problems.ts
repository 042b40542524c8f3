import type { FactSetData, Named } from './schema.ts';

/**
 * What is wrong between the parts of a fact set whose parts are each sound by the schema: ids that
 * repeat or lead nowhere, names without an entity or shared by two, dates out of order. Each problem is
 * one line, "path: what is wrong", the path as in `entities.3.facts.0.source`. Empty when all is well.
 */
export function problemsOf(data: FactSetData): readonly string[] {
  return [
    ...repeatedIds('sources', data.sources),
    ...repeatedIds('entities', data.entities),
    ...repeatedIds('names', data.names),
    ...brokenReferences(data),
    ...loopingRelations(data),
    ...unmatchedNames(data),
    ...sharedFullNames(data.names),
    ...disorder(data),
  ];
}

function repeatedIds(path: string, items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [`${path}.${index}.id: "${id}" is taken already`];
  });
}

type Reference = { readonly path: string; readonly kind: 'entity' | 'source'; readonly id: string };

function brokenReferences(data: FactSetData): string[] {
  const known = {
    entity: new Set<string>(data.entities.map(({ id }) => id)),
    source: new Set<string>(data.sources.map(({ id }) => id)),
  };
  return [...references(data)]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ path, kind, id }) => `${path}: there is no ${kind} "${id}"`);
}

function* references(data: FactSetData): Generator<Reference> {
  for (const [index, entity] of data.entities.entries()) {
    const at = `entities.${index}`;
    yield { path: `${at}.role.source`, kind: 'source', id: entity.role.source };
    for (const [n, { value, source }] of entity.facts.entries()) {
      yield { path: `${at}.facts.${n}.source`, kind: 'source', id: source };
      if (value.kind === 'entity') {
        yield { path: `${at}.facts.${n}.value.entity`, kind: 'entity', id: value.entity };
      }
    }
    for (const [n, { to }] of entity.relations.entries()) {
      yield { path: `${at}.relations.${n}.to`, kind: 'entity', id: to };
    }
    for (const [n, { source }] of entity.later.entries()) {
      yield { path: `${at}.later.${n}.source`, kind: 'source', id: source };
    }
  }
  for (const [index, moment] of data.timeline.entries()) {
    yield { path: `timeline.${index}.source`, kind: 'source', id: moment.source };
    for (const [n, id] of moment.entities.entries()) {
      yield { path: `timeline.${index}.entities.${n}`, kind: 'entity', id };
    }
  }
}

function loopingRelations(data: FactSetData): string[] {
  return data.entities.flatMap(({ id, relations }, index) =>
    relations.flatMap(({ to }, n) =>
      to === id ? [`entities.${index}.relations.${n}.to: "${id}" is related to itself`] : [],
    ),
  );
}

function unmatchedNames({ names, entities }: FactSetData): string[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const named = new Set(names.map(({ id }) => id));
  const nameless = entities.flatMap(({ id }, index) =>
    named.has(id) ? [] : [`entities.${index}.id: "${id}" has no names`],
  );
  const mismatched = names.flatMap(({ id, kind }, index) => {
    const expected = kinds.get(id);
    if (expected === undefined) return [`names.${index}.id: there is no entity "${id}"`];
    return kind === expected ? [] : [`names.${index}.kind: "${id}" is a ${expected}, not a ${kind}`];
  });
  return [...nameless, ...mismatched];
}

function sharedFullNames(names: readonly Named[]): string[] {
  const ownerOf = new Map<string, string>();
  const problems: string[] = [];
  for (const [index, named] of names.entries()) {
    for (const [n, { text, use }] of named.names.entries()) {
      if (use !== 'full') continue;
      const owner = ownerOf.get(text) ?? named.id;
      ownerOf.set(text, owner);
      if (owner !== named.id) problems.push(`names.${index}.names.${n}.text: "${text}" names "${owner}" too`);
    }
  }
  return problems;
}

function disorder({ timeline, entities, referenceDate }: FactSetData): string[] {
  return [
    ...outOfOrder(
      'timeline',
      timeline.map(({ date }) => date),
    ),
    ...entities.flatMap(({ later }, index) => {
      const dates = later.map(({ asOf }) => asOf);
      const path = `entities.${index}.later`;
      const early = dates.flatMap((date, n) =>
        date < referenceDate ? [`${path}.${n}.asOf: ${date} is not after the story's day`] : [],
      );
      return [...early, ...outOfOrder(path, dates)];
    }),
  ];
}

/** Dates are compared as written: a month without a day comes before its days. */
function outOfOrder(path: string, dates: readonly string[]): string[] {
  return dates.flatMap((date, index) => {
    const previous = dates[index - 1];
    return previous !== undefined && date < previous
      ? [`${path}.${index}: ${date} comes after ${previous}`]
      : [];
  });
}
