/** Decides where a reader can scroll to. */
import { composedParent, documentElementOf, getterOf, isElement } from '../text/dom.ts';
import { boxOf } from './element-access.ts';

const body = getterOf(Document.prototype, 'body');
const clientHeight = getterOf(Element.prototype, 'clientHeight');
const clientWidth = getterOf(Element.prototype, 'clientWidth');
const scrollHeight = getterOf(Element.prototype, 'scrollHeight');
const scrollWidth = getterOf(Element.prototype, 'scrollWidth');

/** In which direction this document continues from its beginning; to the left or up, scroll offsets are negative. */
export function pageDirection(): {
  readonly isVertical: boolean;
  readonly goesLeft: boolean;
  readonly goesUp: boolean;
} {
  // The writing mode of the body applies to the window.
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

/** How many ancestors of a text are checked for scrolling; pages with more are not made for readers. */
const maxAncestors = 100;

/** True for a box inside `element` that the window, or a scrolling ancestor, can be scrolled to. */
export function isReachable(box: DOMRect, element: Element): boolean {
  if (isOnPage(box)) return true;
  const window = body.call(document);
  let around: Node | null = element;
  for (let asked = 0; around !== null && around !== window && asked < maxAncestors; asked += 1) {
    if (isElement(around) && isInScroller(box, around)) return isOnPage(boxOf(around));
    around = composedParent(around);
  }
  return false;
}

/** Nothing scrolls to before the beginning of a document. */
function isOnPage({ left, right, top, bottom }: DOMRect): boolean {
  const { goesLeft, goesUp } = pageDirection();
  return (
    (goesLeft ? left + scrollX < innerWidth : right + scrollX > 0) &&
    (goesUp ? top + scrollY < innerHeight : bottom + scrollY > 0)
  );
}

/** True where an element scrolls and its scrollable area could contain the box. */
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
