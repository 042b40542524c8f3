import type { EntityId } from '../story/schema.ts';

/** The entities that a reader visited in one card, the one shown last. */
export type Trail = readonly [EntityId, ...EntityId[]];

/** Following a link to an entity that is on the trail goes back to it, so the trail never has cycles. */
export function follow(trail: Trail, entity: EntityId): Trail {
  const index = trail.indexOf(entity);
  const [first, ...rest] = index === -1 ? [...trail, entity] : trail.slice(0, index + 1);
  return [first ?? entity, ...rest];
}

/** Goes back one step; the first entity stays. */
export function back(trail: Trail): Trail {
  const [first, ...rest] = trail;
  return [first, ...rest.slice(0, -1)];
}
