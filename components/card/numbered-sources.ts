import type { Entity, Moment, SourceId } from '../facts/schema.ts';

/** The sources of a card, numbered from 1 in the order of use. */
export type NumberedSources = {
  readonly ids: readonly SourceId[];
  numberOf(source: SourceId): number;
};

export function numberSources(entity: Entity, moments: readonly Moment[]): NumberedSources {
  const statements = [...(entity.role ? [entity.role] : []), ...entity.facts, ...moments, ...entity.later];
  const ids = [...new Set(statements.map(({ source }) => source))];
  return { ids, numberOf: (source) => ids.indexOf(source) + 1 };
}
