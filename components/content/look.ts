import type { Mark } from '../highlight/mark.ts';
import { elementAt, rootOf } from '../text/dom.ts';
import type { Over } from './card-state.ts';
import { type Box, isOnTheWay, type Point } from './geometry.ts';
import { type Hit, isSameMark } from './hit.ts';

/** What is needed to tell what lies at a point of the page. */
export type Sight = {
  /** The mark at a point, and whether the point lies in a text that holds one. */
  readonly markAt: (x: number, y: number) => { readonly hit: Hit | null; readonly isNear: boolean };
  /** The card that is shown and its mark, with where both lie, or `null`; a card may lie anywhere when `name` is `null`. */
  readonly shown: () => Shown | null;
};

type Shown = { readonly host: Element; readonly mark: Mark; readonly card: Box; readonly name: Box | null };

/** What lies at a point now. Costs one hit test, two while a card is shown. */
export function lookAt({ x, y }: Point, { markAt, shown }: Sight): Over {
  const open = shown();
  // For a name in a component's dialog the card is in that component, of which the document tells the outermost element alone.
  if (open !== null && elementAt(rootOf(open.host), x, y) === open.host) return { kind: 'card' };
  const { hit, isNear } = markAt(x, y);
  const isItsName = open !== null && isSameMark(hit?.mark ?? null, open.mark);
  const name = isItsName ? null : (open?.name ?? null);
  if (open !== null && name !== null && isOnTheWay({ point: { x, y }, card: open.card, name })) {
    return { kind: 'way', hit };
  }
  return hit === null ? { kind: 'page', isNear } : { kind: 'name', hit };
}
