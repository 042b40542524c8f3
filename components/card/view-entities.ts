import type { Entity, EntityId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { FactSource } from './fact-source.ts';
import type { CardView, ShownMark } from './protocol.ts';

/** No more entities are shown for one name: nobody looks through more, and each is loaded by itself: some kB. */
export const maxMeanings = 8;

/** The entities that a name on the page means just as likely, as many as a card shows. */
export const meaningsOf = ({ entity, rivals }: Pick<ShownMark, 'entity' | 'rivals'>): readonly EntityId[] =>
  [entity, ...rivals.map((rival) => rival.entity)].slice(0, maxMeanings);

/** The entity whose card a view shows. */
export const shownEntity = ({ trail }: Pick<CardView, 'trail'>): EntityId => trail.at(-1) ?? trail[0];

/**
 * All entities whose facts the card of a view needs, first the one shown: also the one to go back to, or the rivals.
 */
export function entitiesNeededFor({ mark, trail }: Pick<CardView, 'mark' | 'trail'>): readonly EntityId[] {
  const others = trail.length > 1 ? trail.slice(-2, -1) : meaningsOf(mark);
  return [...new Set([shownEntity({ trail }), ...others])];
}

/** An entity with its story. */
export type EntityWithStory = { readonly story: Story; readonly entity: Entity };

/** `null` if it is not cached. */
export function entityFrom(facts: FactSource, id: EntityId): EntityWithStory | null {
  const story = facts.cached(id);
  const entity = story?.entity(id) ?? null;
  return story === null || entity === null ? null : { story, entity };
}

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
