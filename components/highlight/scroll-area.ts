/** Where a reader can scroll to. */
import { documentElementOf, getterOf, isElement, outwards } from '../text/dom.ts';
import { boxOf } from './elements.ts';

const body = getterOf(Document.prototype, 'body');
const clientHeight = getterOf(Element.prototype, 'clientHeight');
const clientWidth = getterOf(Element.prototype, 'clientWidth');
const scrollHeight = getterOf(Element.prototype, 'scrollHeight');
const scrollWidth = getterOf(Element.prototype, 'scrollWidth');

/** How this document goes on from where it begins; where it goes left or up, it is scrolled to negative offsets. */
export function flow(): {
  readonly isVertical: boolean;
  readonly goesLeft: boolean;
  readonly goesUp: boolean;
} {
  // What a page's body says holds for its window.
  const root = body.call(document) ?? documentElementOf(document);
  const { writingMode = '', direction = '' } = root === null ? {} : getComputedStyle(root);
  const isVertical = /^(?:vertical|sideways)/.test(writingMode);
  const isRightToLeft = direction === 'rtl';
  return {
    isVertical,
    goesLeft: isVertical ? writingMode.endsWith('rl') : isRightToLeft,
    goesUp: isVertical && isRightToLeft !== (writingMode === 'sideways-lr'),
  };
}

/** So many of the elements around a text are asked whether they scroll; pages that nest more of them are not for readers. */
const mostAncestors = 100;

/** True for a box inside of `element` that the window, or a scroller around, can be scrolled to. */
export function isReachable(box: DOMRect, element: Element): boolean {
  if (isOnPage(box)) return true;
  const window = body.call(document);
  let around: Node | null = element;
  for (let asked = 0; around !== null && around !== window && asked < mostAncestors; asked += 1) {
    if (isElement(around) && isInScroller(box, around)) return isOnPage(boxOf(around));
    around = outwards(around);
  }
  return false;
}

/** Nothing scrolls to what lies before the beginning of a document. */
function isOnPage({ left, right, top, bottom }: DOMRect): boolean {
  const { goesLeft, goesUp } = flow();
  return (
    (goesLeft ? left + scrollX < innerWidth : right + scrollX > 0) &&
    (goesUp ? top + scrollY < innerHeight : bottom + scrollY > 0)
  );
}

/** True where an element scrolls and is as large, to any side, as to have the box inside. */
function isInScroller(box: DOMRect, element: Element): boolean {
  const x = scrollWidth.call(element) - clientWidth.call(element);
  const y = scrollHeight.call(element) - clientHeight.call(element);
  const { left, top, right, bottom } = boxOf(element);
  return (
    box.right > left - x &&
    box.left < right + x &&
    box.bottom > top - y &&
    box.top < bottom + y &&
    getComputedStyle(element).overflow !== 'visible'
  );
}
