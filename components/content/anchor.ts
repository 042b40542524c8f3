import { composedParent, isElement } from '../page/dom.ts';
import { boxesOf, boxOf, doesMatch, slotOf } from '../page/hit-test.ts';
import { hasTextBeside } from '../page/sections.ts';
import type { Hit } from './card-machine.ts';
import type { Box } from './placement.ts';

/** The current position of a name. Reads the page's layout, so call it at most once a frame. */
export type Anchor = {
  /**
   * The box of the pointed-at line of the name, extended over the neighboring lines of it that a card beside that
   * line could cover; `null` when the line is gone or out of sight.
   */
  box(): DOMRect | null;
  /** The box of the headline that the name is part of; `null` where it is part of other text. */
  headline(): DOMRect | null;
  /** The side on which a card would be right beside the line that was pointed at. */
  readonly side: 'top' | 'bottom';
  /** The element that had the name when the anchor was created. */
  readonly element: Element;
};

/** Follows the line of a name that was hit through scrolling and layout; `null` where the name left the page. */
export function anchorOf({ mark, rect }: Hit): Anchor | null {
  const element = layoutParent(mark.start.node);
  if (element === null) return null;
  const linesThen = boxesOf(mark);
  const line = nearestLine(linesThen, rect);
  const then = linesThen[line];
  // A scroller that the line is outside of now does not clip it: it may be laid out outside its ancestors.
  const scrollers = clippingAncestors(element).filter((scroller) => doOverlap(rect, boxOf(scroller)));
  const headline = headlineAround(element);
  return {
    element,
    headline: () => headline && boxOf(headline),
    side: then !== undefined && withNeighborLines(then, linesThen).bottom > then.bottom ? 'top' : 'bottom',
    box() {
      const boxes = boxesOf(mark);
      const box = boxes[Math.min(line, boxes.length - 1)];
      return box !== undefined && isInSight(box, scrollers) ? withNeighborLines(box, boxes) : null;
    },
  };
}

/**
 * The block of text around an element, if it is a heading or all of it is one link, as in a list of headlines; `null` if
 * it is not.
 */
function headlineAround(element: Element): Element | null {
  let link: Element | null = null;
  for (const ancestor of layoutAncestors(element)) {
    if (doesMatch(ancestor, 'a[href]')) link = ancestor;
    if (getComputedStyle(ancestor).display === 'inline') continue;
    const isHeading = doesMatch(
      ancestor,
      'h1, h2, h3, h4, h5, h6, a[href], :is(h1, h2, h3, h4, h5, h6, a[href]) *',
    );
    const isLink = link !== null && !hasTextBeside(ancestor, link);
    return isHeading || isLink ? ancestor : null;
  }
  return null;
}

/** The mark at its first visible line, or `null` when none is visible. */
export function visibleHit(mark: Hit['mark']): Hit | null {
  const element = layoutParent(mark.start.node);
  if (element === null) return null;
  const scrollers = clippingAncestors(element);
  const rect = boxesOf(mark).find((box) => isInSight(box, scrollers));
  return rect === undefined ? null : { mark, rect };
}

function nearestLine(boxes: readonly DOMRect[], rect: Box): number {
  const gaps = boxes.map(({ left, top }) => Math.hypot(left - rect.left, top - rect.top));
  return Math.max(0, gaps.indexOf(Math.min(...gaps)));
}

/** The box of a line, extended over the lines right above and below it. Not over lines in other columns. */
function withNeighborLines(line: DOMRect, lines: readonly DOMRect[]): DOMRect {
  const { left, width, height } = line;
  let { top, bottom } = line;
  for (const below of lines) if (below.bottom > bottom && below.top < bottom + height) bottom = below.bottom;
  for (const above of lines.toReversed()) if (above.top < top && above.bottom > top - height) top = above.top;
  return new DOMRect(left, top, width, bottom - top);
}

function isInSight(box: Box, scrollers: readonly Element[]): boolean {
  const frame = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  return doOverlap(box, frame) && scrollers.every((scroller) => doOverlap(box, boxOf(scroller)));
}

function doOverlap(a: Box, b: Box): boolean {
  return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;
}

/** The ancestors that can scroll the element out of sight, through shadow roots. */
function clippingAncestors(element: Element): readonly Element[] {
  return [...layoutAncestors(element)].filter((ancestor) => {
    if (doesMatch(ancestor, ':root, :root > body')) return false;
    const { overflowX, overflowY, display } = getComputedStyle(ancestor);
    const isClipping = /auto|scroll|hidden|clip/.test(`${overflowX} ${overflowY}`);
    return isClipping && display !== 'inline' && display !== 'contents';
  });
}

/** The element and its ancestors in layout: through slots and shadow roots. */
export function* layoutAncestors(element: Element): Generator<Element> {
  for (let current: Element | null = element; current !== null; current = layoutParent(current))
    yield current;
}

function layoutParent(node: Element | Text): Element | null {
  const outer = (isElement(node) ? slotOf(node) : node.assignedSlot) ?? composedParent(node);
  const element = outer === null || isElement(outer) ? outer : composedParent(outer);
  return element !== null && isElement(element) ? element : null;
}
