/** What follows from the names on a page: their order, and the stories that it is about. */
import type { ListedName } from '../popup/NamesSection.tsx';
import { addedStoryOf } from '../story/entity-id.ts';
import type { EntityId } from '../story/schema.ts';

/** Sorts names as a text has them; those that it has not come last. */
export function inTextOrder(names: readonly ListedName[], order: readonly EntityId[]): readonly ListedName[] {
  const places = new Map(order.map((entity, place) => [entity, place]));
  const placeOf = ({ entity }: ListedName): number => places.get(entity) ?? order.length;
  return names.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** So many names of an added story make a page one about it; the bundled story has rules of its own. */
const minNames = 3;
/** More stories are not offered. */
const maxStories = 5;

/** The ids of the added stories that a page names enough of. */
export function addedStoriesIn(names: readonly Pick<ListedName, 'entity'>[]): readonly string[] {
  const counts = Map.groupBy(names, ({ entity }) => addedStoryOf(entity));
  return [...counts]
    .flatMap(([story, named]) => (story !== null && named.length >= minNames ? [story] : []))
    .slice(0, maxStories);
}
