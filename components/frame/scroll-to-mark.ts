import { doesContain } from '../highlight/element-access.ts';
import { boxesOf } from '../highlight/hit-test.ts';
import type { Mark } from '../highlight/mark.ts';
import { pageDirection } from '../highlight/scroll-area.ts';
import { elementAt, rootOf } from '../text/dom.ts';

const { scrollIntoView } = Element.prototype;

/**
 * True when the mark is in the window or after it in page direction: below it, or beside it where lines are vertical.
 */
export function isInWindowOrAfter(mark: Mark): boolean {
  const [box] = boxesOf(mark);
  if (box === undefined) return false;
  const { isVertical, goesLeft } = pageDirection();
  if (!isVertical) return box.bottom > 0;
  return goesLeft ? box.left < innerWidth : box.right > 0;
}

/**
 * Scrolls a mark into view, in all scrollers and frames around it; without animation, because the card opens right
 * after. Does nothing when the mark is visible.
 */
export function scrollToMark(mark: Mark): void {
  const element = mark.start.node.parentElement;
  const [before] = boxesOf(mark);
  if (element === null || (before !== undefined && isInWindow(before) && isUncovered(element, before)))
    return;
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(mark);
  // The element may be far larger than the window.
  if (box !== undefined && !isInWindow(box)) {
    const top = isInHeight(box) ? 0 : box.top - innerHeight / 2;
    const left = isInWidth(box) ? 0 : box.left - innerWidth / 2;
    window.scrollBy({ top, left, behavior: 'instant' });
  }
}

/** The least distance of a mark from the window's upper and lower edge, px, so that its line can be read. */
const margin = 40;

const isInWindow = (box: DOMRect): boolean => isInHeight(box) && isInWidth(box);
const isInHeight = ({ top, bottom }: DOMRect): boolean => top > margin && bottom < innerHeight - margin;
const isInWidth = ({ left, right }: DOMRect): boolean => left >= 0 && right <= innerWidth;

/** False when a scroller hides the name, or something covers it. */
function isUncovered(element: Element, box: DOMRect): boolean {
  const top = elementAt(rootOf(element), box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && (doesContain(element, top) || doesContain(top, element));
}
