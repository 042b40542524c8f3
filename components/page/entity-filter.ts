import type { Mark } from '../highlight/mark.ts';
import type { EntityRef } from '../resolve/mention.ts';

/** Returns whether the reader wants to see an entity. */
export type EntityFilter = (meant: EntityRef) => boolean;

/**
 * Returns a function that applies a filter to marks: without the entities that do not pass, `null` where none does.
 * It returns the same object each time.
 */
export function createMarkFilter(filter: EntityFilter): (mark: Mark) => Mark | null {
  const ofSeveral = new WeakMap<Mark, Mark | null>();
  const among = (mark: Mark): Mark | null => {
    const [first, ...rivals] = [mark, ...mark.rivals].filter(filter);
    if (first === undefined) return null;
    const { entity, kind } = first;
    return rivals.length === mark.rivals.length ? mark : { ...mark, entity, kind, rivals };
  };
  return (mark) => {
    if (mark.rivals.length === 0) return filter(mark) ? mark : null;
    const known = ofSeveral.get(mark);
    if (known !== undefined) return known;
    const left = among(mark);
    ofSeveral.set(mark, left);
    return left;
  };
}
