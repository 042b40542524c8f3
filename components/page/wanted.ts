import type { Mark } from '../highlight/mark.ts';
import type { Meant } from '../resolve/mention.ts';

/** Whether the reader wants to be told of an entity. */
export type IsWanted = (meant: Meant) => boolean;

/**
 * Returns what becomes of a mark that means some whom the reader does not want to be told of: it means the others alone,
 * and is `null` where there are none. It is the same object each time.
 */
export function onlyWanted(isWanted: IsWanted): (mark: Mark) => Mark | null {
  const ofSeveral = new WeakMap<Mark, Mark | null>();
  const among = (mark: Mark): Mark | null => {
    const [first, ...rivals] = [mark, ...mark.rivals].filter(isWanted);
    if (first === undefined) return null;
    const { entity, kind } = first;
    return rivals.length === mark.rivals.length ? mark : { ...mark, entity, kind, rivals };
  };
  return (mark) => {
    if (mark.rivals.length === 0) return isWanted(mark) ? mark : null;
    const known = ofSeveral.get(mark);
    if (known !== undefined) return known;
    const left = among(mark);
    ofSeveral.set(mark, left);
    return left;
  };
}
