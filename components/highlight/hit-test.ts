import type { TextPoint } from '../text/block.ts';
import { composedParent, isElement, isText } from '../text/dom.ts';
import type { Mark } from './mark.ts';
import { isReachable } from './scroll-area.ts';

/** The mark under a point, and its box there, in viewport coordinates. A name that wraps has a box on each line. */
export type MarkHit = { readonly mark: Mark; readonly rect: DOMRect };

/** How far outside a mark's box a point may be, px: there are gaps above and below a line of text. */
const hitTolerance = 1;

const { caretPositionFromPoint } = Document.prototype;
const { checkVisibility, getBoundingClientRect } = Element.prototype;

const visibilityOptions = { opacityProperty: true, visibilityProperty: true } as const;

/** The result of a hit test. `isNear`: the point is in, or beside, a text that has a mark. */
export type HitTestResult = { readonly hit: MarkHit | null; readonly isNear: boolean };

/**
 * The mark under a point of the viewport. Costs a look-up of the caret there and of one mark's boxes, however many
 * marks there are.
 */
export function markUnder(
  point: { readonly x: number; readonly y: number },
  marks: {
    at(point: TextPoint): Mark | null;
    isNear(node: Text): boolean;
    readonly shadowRoots: Iterable<ShadowRoot>;
  },
): HitTestResult {
  const { x, y } = point;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots: [...marks.shadowRoots] });
  const node = caret?.offsetNode;
  if (caret == null || node == null || !isText(node)) return { hit: null, isNear: false };
  const mark = marks.at({ node, offset: caret.offset });
  // In empty space the caret snaps to the nearest text.
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
  // A live range slows every change of the page until it is collected.
  range.selectNodeContents(new DocumentFragment());
  return boxes;
}

/** True when a reader could see the mark by scrolling to it: not for hidden text and text for screen readers only. */
export function isVisible(mark: Mark): boolean {
  const [around] = composedAncestors(mark.start.node);
  if (around === undefined || !checkVisibility.call(around, visibilityOptions)) return false;
  return (
    boxesOf(mark).some((box) => isForEyes(box) && isReachable(box, around)) && !isClippedAway(mark.start.node)
  );
}

/** Smaller boxes, or boxes clipped to less, px, count as invisible. */
const minSize = 2;
/** Text for screen readers is clipped by its own element or one close to it. */
const maxClippingDepth = 4;

const isIn = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - hitTolerance &&
  x <= box.right + hitTolerance &&
  y >= box.top - hitTolerance &&
  y <= box.bottom + hitTolerance;

const isForEyes = ({ width, height }: DOMRect): boolean => width >= minSize && height >= minSize;

function isClippedAway(node: Text): boolean {
  let depth = 0;
  for (const element of composedAncestors(node)) {
    if (depth === maxClippingDepth) break;
    depth += 1;
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { width, height } = getBoundingClientRect.call(element);
    if (width < minSize || height < minSize) return true;
  }
  return false;
}

/** The ancestors of a node, from the inside out, through shadow roots. */
function* composedAncestors(node: Node): Generator<Element> {
  for (let around = composedParent(node); around !== null; around = composedParent(around)) {
    if (isElement(around)) yield around;
  }
}
