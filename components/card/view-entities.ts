import type { FactSet } from '../facts/fact-set.ts';
import type { Entity, EntityId } from '../facts/schema.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView, ShownMark } from './protocol.ts';

/** More are not looked through one by one, and each is asked for by itself: some kB. */
const maxMeanings = 8;

/** Whom a name on the page means just as likely, as many as a card shows. */
export const meaningsOf = ({ entity, rivals }: Pick<ShownMark, 'entity' | 'rivals'>): readonly EntityId[] =>
  [entity, ...rivals.map((rival) => rival.entity)].slice(0, maxMeanings);

/** Whose card a view shows. */
export const shownEntity = ({ trail }: Pick<CardView, 'trail'>): EntityId => trail.at(-1) ?? trail[0];

/** All of whom the card of a view says something of its own, first whose card it is: the way back, or others of the same name. */
export function entitiesNeededFor({ mark, trail }: Pick<CardView, 'mark' | 'trail'>): readonly EntityId[] {
  const others = trail.length > 1 ? trail.slice(-2, -1) : meaningsOf(mark);
  return [...new Set([shownEntity({ trail }), ...others])];
}

/** An entity with the fact set that it is from. */
export type EntityWithSet = { readonly factSet: FactSet; readonly entity: Entity };

/** `null` where it is not at hand. */
export function entityFrom(facts: FactSource, id: EntityId): EntityWithSet | null {
  const factSet = facts.cached(id);
  const entity = factSet?.entity(id) ?? null;
  return factSet === null || entity === null ? null : { factSet, entity };
}
