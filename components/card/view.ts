import type { FactSet } from '../facts/fact-set.ts';
import type { Entity, EntityId } from '../facts/schema.ts';
import type { Mark } from '../highlight/mark.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView } from './port.ts';

/** More are not looked through one by one, and each is asked for by itself: some kB. */
const mostMeant = 8;

/** Whom a name on the page means just as likely, as many as a card shows. */
export const meantBy = ({ entity, rivals }: Pick<Mark, 'entity' | 'rivals'>): readonly EntityId[] =>
  [entity, ...rivals.map((rival) => rival.entity)].slice(0, mostMeant);

/** Whose card a view shows. */
export const shownIn = ({ trail }: Pick<CardView, 'trail'>): EntityId => trail.at(-1) ?? trail[0];

/** Whom the card of a view tells of by themselves, first whose card it is: the way back, or others of the same name. */
export function toldIn({ hit, trail }: Pick<CardView, 'hit' | 'trail'>): readonly EntityId[] {
  const others = trail.length > 1 ? trail.slice(-2, -1) : meantBy(hit.mark);
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
