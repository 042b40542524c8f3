/** Where a reader can scroll to, in viewport coordinates. */
import { documentElementOf, getterOf, isElement, outwards } from '../text/dom.ts';
import { boxOf } from './elements.ts';

const bodyElement = getterOf(Document.prototype, 'body');
const clientHeight = getterOf(Element.prototype, 'clientHeight');
const clientWidth = getterOf(Element.prototype, 'clientWidth');
const scrollHeight = getterOf(Element.prototype, 'scrollHeight');
const scrollWidth = getterOf(Element.prototype, 'scrollWidth');

/** The two ways in which a document goes on from where it begins. */
export type Flow = {
  readonly x: 'leftwards' | 'rightwards';
  readonly y: 'upwards' | 'downwards';
  /** The way of its blocks, one after the other. */
  readonly blocks: 'x' | 'y';
};

/** How this document flows. Vertical text, and text from right to left, is scrolled to negative offsets. */
export function flowOf(document: Document): Flow {
  // What a page's body says holds for its window.
  const teller = bodyElement.call(document) ?? documentElementOf(document);
  const { writingMode, direction } = teller === null ? horizontal : getComputedStyle(teller);
  const isRightToLeft = direction === 'rtl';
  switch (writingMode) {
    case 'vertical-rl':
    case 'sideways-rl':
      return { x: 'leftwards', y: isRightToLeft ? 'upwards' : 'downwards', blocks: 'x' };
    case 'vertical-lr':
      return { x: 'rightwards', y: isRightToLeft ? 'upwards' : 'downwards', blocks: 'x' };
    case 'sideways-lr':
      return { x: 'rightwards', y: isRightToLeft ? 'downwards' : 'upwards', blocks: 'x' };
    default:
      return { x: isRightToLeft ? 'leftwards' : 'rightwards', y: 'downwards', blocks: 'y' };
  }
}

const horizontal = { writingMode: 'horizontal-tb', direction: 'ltr' } as const;

/** Of scrollers around a text those nearest are asked; pages that nest more of them are not for readers. */
const mostAncestors = 100;

/** True for a box, inside of `element`, that the window or a scroller around can be scrolled to. */
export function isReachable(box: DOMRect, element: Element): boolean {
  if (isOnPage(box)) return true;
  let left = mostAncestors;
  for (let around: Node | null = element; around !== null && left > 0; around = outwards(around)) {
    left -= 1;
    if (isElement(around) && isInScroller(box, around)) return isOnPage(boxOf(around));
  }
  return false;
}

/** Nothing scrolls to what lies before the beginning of a document. */
function isOnPage(box: DOMRect): boolean {
  const { x, y } = flowOf(document);
  const isOnRow = x === 'rightwards' ? box.right + scrollX > 0 : box.left + scrollX < innerWidth;
  return isOnRow && (y === 'downwards' ? box.bottom + scrollY > 0 : box.top + scrollY < innerHeight);
}

/** True where an element that scrolls is as large, to any side, as to have the box inside. */
function isInScroller(box: DOMRect, element: Element): boolean {
  const more = {
    x: scrollWidth.call(element) - clientWidth.call(element),
    y: scrollHeight.call(element) - clientHeight.call(element),
  };
  if (more.x <= 0 && more.y <= 0) return false;
  if (!doesScroll(element) || isWindows(element)) return false;
  const { left, top, right, bottom } = boxOf(element);
  return (
    box.right > left - more.x &&
    box.left < right + more.x &&
    box.bottom > top - more.y &&
    box.top < bottom + more.y
  );
}

function doesScroll(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return scrolling.test(overflowX) || scrolling.test(overflowY);
}

const scrolling = /^(?:auto|scroll|hidden)$/;

/** True for an element that leaves scrolling to the window: the root does, and the body where the root says nothing of it. */
function isWindows(element: Element): boolean {
  const root = documentElementOf(document);
  return element === root || (element === bodyElement.call(document) && root !== null && !doesScroll(root));
}
