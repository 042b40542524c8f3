import { doesContain } from '../highlight/elements.ts';
import { boxesOf } from '../highlight/hit-test.ts';
import type { Mark } from '../highlight/mark.ts';
import { elementAt, rootOf } from '../text/dom.ts';

const { scrollIntoView } = Element.prototype;

/** True when the mark lies in the window or below it. */
export function isBelowTop(mark: Mark): boolean {
  const [box] = boxesOf(mark);
  return box !== undefined && box.bottom > 0;
}

/**
 * Brings a mark into view, through all scrollers and frames around it. At once, without gliding: the
 * card opens beside the name right after. Leaves the page where it is when the mark can be seen.
 */
export function scrollToMark(mark: Mark): void {
  const element = mark.start.node.parentElement;
  const [before] = boxesOf(mark);
  if (element === null || (before !== undefined && isInWindow(before) && isUncovered(element, before)))
    return;
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(mark);
  // The element may be far taller than the window.
  if (box !== undefined && !isInWindow(box)) {
    window.scrollBy({ top: box.top - innerHeight / 2, left: 0, behavior: 'instant' });
  }
}

/** Keeps this far from the window's edges, px, so that the name is seen with its line. */
const margin = 40;

const isInWindow = ({ top, bottom }: DOMRect): boolean => top > margin && bottom < innerHeight - margin;

/** False when a scroller between hides the name, or something lies over it. */
function isUncovered(element: Element, box: DOMRect): boolean {
  const top = elementAt(rootOf(element), box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && (doesContain(element, top) || doesContain(top, element));
}
