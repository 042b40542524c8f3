import type { Mark } from '../highlight/mark.ts';
import { elementAt, rootOf } from '../text/dom.ts';
import type { PointerTarget } from './card-state.ts';
import { type Box, isInCorridor, type Point } from './geometry.ts';
import { type Hit, isSameMark } from './hit.ts';

/** What is needed to find what is at a point of the page. */
export type PointerTargetSources = {
  /** The mark at a point, and whether the point is in a text that has one. */
  readonly markAt: (x: number, y: number) => { readonly hit: Hit | null; readonly isNear: boolean };
  /** The shown card and its mark with their boxes, or `null`; `name` is `null` for a card without a name beside it. */
  readonly shown: () => CardOnPage | null;
};

type CardOnPage = {
  readonly host: Element;
  readonly mark: Mark;
  readonly card: Box;
  readonly name: Box | null;
};

/** What is at a point now. Costs one hit test, two while a card is shown. */
export function pointerTargetAt({ x, y }: Point, { markAt, shown }: PointerTargetSources): PointerTarget {
  const open = shown();
  // For a name in a component's dialog the card is in that component, and the document returns only the component's
  // outermost element.
  if (open !== null && elementAt(rootOf(open.host), x, y) === open.host) return { kind: 'card' };
  const { hit, isNear } = markAt(x, y);
  const isItsName = open !== null && isSameMark(hit?.mark ?? null, open.mark);
  const name = isItsName ? null : (open?.name ?? null);
  if (open !== null && name !== null && isInCorridor({ point: { x, y }, card: open.card, name })) {
    return { kind: 'corridor', hit };
  }
  return hit === null ? { kind: 'page', isNear } : { kind: 'name', hit };
}
