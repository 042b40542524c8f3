import type { FactSet } from '../facts/fact-set.ts';
import type { Entity, EntityId } from '../facts/schema.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView } from './port.ts';

/** Whose card a view shows. */
export const shownIn = ({ trail }: Pick<CardView, 'trail'>): EntityId => trail.at(-1) ?? trail[0];

/** Whom the card of a view tells of by themselves, first whose card it is: the way back, or others of the same name. */
export function toldIn({ hit, trail }: Pick<CardView, 'hit' | 'trail'>): readonly EntityId[] {
  const others = trail.length > 1 ? trail.slice(-2, -1) : [hit.mark.entity, ...hit.mark.rivals];
  return [...new Set([shownIn({ trail }), ...others])];
}

/** An entity with the fact set that tells of it. */
export type Told = { readonly factSet: FactSet; readonly entity: Entity };

/** `null` where it is not at hand. */
export function toldBy(facts: FactSource, id: EntityId): Told | null {
  const factSet = facts.known(id);
  const entity = factSet?.entity(id) ?? null;
  return factSet === null || entity === null ? null : { factSet, entity };
}
