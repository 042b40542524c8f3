import type { TextPoint } from '../text/block.ts';
import { isElement, isText, outwards } from '../text/dom.ts';
import type { Mark } from './mark.ts';
import { isReachable } from './scroll-area.ts';

/** What is under a point: the mark, and its box there, in viewport coordinates. A name that wraps has a box on each line. */
export type MarkHit = { readonly mark: Mark; readonly rect: DOMRect };

/** Points this far outside a mark's box, px, still hit it: a line of text has gaps above and below. */
const slack = 1;

const { caretPositionFromPoint } = Document.prototype;
const { checkVisibility, getBoundingClientRect } = Element.prototype;

const shownToo = { opacityProperty: true, visibilityProperty: true } as const;

/** What a point of the viewport has to do with marks. `isNear`: it lies in, or beside, a text that holds one. */
export type MarkSight = { readonly hit: MarkHit | null; readonly isNear: boolean };

/** The mark under a point of the viewport. Costs a look at the caret there and at one mark's boxes, however many there are. */
export function markUnder(
  point: { readonly x: number; readonly y: number },
  marks: {
    at(point: TextPoint): Mark | null;
    isNear(node: Text): boolean;
    readonly shadowRoots: Iterable<ShadowRoot>;
  },
): MarkSight {
  const { x, y } = point;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots: [...marks.shadowRoots] });
  const node = caret?.offsetNode;
  if (caret == null || node == null || !isText(node)) return { hit: null, isNear: false };
  const mark = marks.at({ node, offset: caret.offset });
  // From empty space the caret goes to the nearest text.
  const rect = mark === null ? undefined : boxesOf(mark).find((box) => isIn(box, x, y));
  if (mark === null || rect === undefined) return { hit: null, isNear: marks.isNear(node) };
  return { hit: { mark, rect }, isNear: true };
}

/** The boxes of a mark, one for each line and element it runs through; none when it is not laid out. */
export function boxesOf({ start, end }: Mark): readonly DOMRect[] {
  if (start.offset > start.node.length || end.offset > end.node.length) return [];
  if (!start.node.isConnected || !end.node.isConnected) return [];
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  // A live range costs something at every change of the page for as long as it is not collected.
  range.selectNodeContents(new DocumentFragment());
  return boxes;
}

/** True when a reader could see the mark by scrolling to it: hidden text and text for screen readers alone are not. */
export function isVisible(mark: Mark): boolean {
  const [around] = outwardsFrom(mark.start.node);
  if (around === undefined || !checkVisibility.call(around, shownToo)) return false;
  return (
    boxesOf(mark).some((box) => isForEyes(box) && isReachable(box, around)) && !isClippedAway(mark.start.node)
  );
}

/** What is smaller than this, px, or clipped to it, is not for eyes. */
const leastSize = 2;
/** The clipping boxes of text for screen readers are its own element or one near. */
const clippingDepth = 4;

const isIn = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

const isForEyes = ({ width, height }: DOMRect): boolean => width >= leastSize && height >= leastSize;

function isClippedAway(node: Text): boolean {
  let depth = 0;
  for (const element of outwardsFrom(node)) {
    if (depth === clippingDepth) break;
    depth += 1;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { width, height } = getBoundingClientRect.call(element);
    if (width < leastSize || height < leastSize) return true;
  }
  return false;
}

/** The elements around a node, from the inside out, through shadow roots. */
function* outwardsFrom(node: Node): Generator<Element> {
  for (let around = outwards(node); around !== null; around = outwards(around)) {
    if (isElement(around)) yield around;
  }
}
