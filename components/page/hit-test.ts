import type { TextPoint } from './block.ts';
import { composedParent, documentElementOf, getterOf, isElement, isText } from './dom.ts';
import type { Mark } from './mark.ts';

const assignedSlot = getterOf(Element.prototype, 'assignedSlot');
const { getBoundingClientRect, matches } = Element.prototype;

export const slotOf = (element: Element) => assignedSlot.call(element);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const doesMatch = (element: Element, selector: string): boolean => matches.call(element, selector);

/** The mark under a point, and its box there, in viewport coordinates. A name that wraps has a box on each line. */
type MarkHit = { readonly mark: Mark; readonly rect: DOMRect };

/** How far outside a mark's box a point may be, px: there are gaps above and below a line of text. */
const hitTolerance = 1;

const { caretPositionFromPoint } = Document.prototype;
const { checkVisibility } = Element.prototype;

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
    endingAt(point: TextPoint): Mark | null;
    isNear(node: Text): boolean;
    readonly shadowRoots: Iterable<ShadowRoot>;
  },
): HitTestResult {
  const { x, y } = point;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots: [...marks.shadowRoots] });
  const node = caret?.offsetNode;
  if (caret == null || node == null || !isText(node)) return { hit: null, isNear: false };
  const at = { node, offset: caret.offset };
  // Where two names touch, the caret between them is also that of the first one's last half character.
  const hit = hitOf(marks.at(at), point) ?? hitOf(marks.endingAt(at), point);
  return { hit, isNear: hit !== null || marks.isNear(node) };
}

/** `null` where the point is not in the mark: in empty space the caret snaps to the nearest text. */
function hitOf(mark: Mark | null, { x, y }: { readonly x: number; readonly y: number }): MarkHit | null {
  const rect = mark === null ? undefined : boxesOf(mark).find((box) => isIn(box, x, y));
  return mark === null || rect === undefined ? null : { mark, rect };
}

/** The boxes of a mark, one for each line and element it runs through; none when it is not laid out. */
export const boxesOf = (mark: Mark): readonly DOMRect[] =>
  readRange(mark, (range) =>
    [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
  ) ?? [];

/** The text of a mark, or between other points; `''` if the page has removed or changed it since. */
export const textBetween = (points: Pick<Mark, 'start' | 'end'>): string =>
  readRange(points, (range) => `${range}`) ?? '';

/** Returns what is read from the range of a mark; `null` if the page has removed or changed it since. */
function readRange<Answer>(
  { start, end }: Pick<Mark, 'start' | 'end'>,
  read: (range: Range) => Answer,
): Answer | null {
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  if (!start.node.isConnected || !end.node.isConnected) return null;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const answer = read(range);
  // A live range slows every change of the page until it is collected.
  range.selectNodeContents(new DocumentFragment());
  return answer;
}

/** True when a reader could see the mark by scrolling to it: not for hidden text and text for screen readers only. */
export const isVisible = (mark: Mark): boolean => visibleBoxOf(mark) !== null;

/** Whether an element is rendered, and neither invisible nor transparent. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element, visibilityOptions);

/** The first box of a mark that a reader could see by scrolling to it; `null` where there is none. */
export function visibleBoxOf(mark: Mark, direction = pageDirection()): DOMRect | null {
  const [around] = composedAncestors(mark.start.node);
  if (around === undefined || !isRendered(around)) return null;
  const box = boxesOf(mark).find((box) => isForEyes(box) && isReachable(box, around, direction));
  return box === undefined || isClippedAway(mark.start.node) ? null : box;
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

const body = getterOf(Document.prototype, 'body');
const clientHeight = getterOf(Element.prototype, 'clientHeight');
const clientWidth = getterOf(Element.prototype, 'clientWidth');
const scrollHeight = getterOf(Element.prototype, 'scrollHeight');
const scrollWidth = getterOf(Element.prototype, 'scrollWidth');

export type PageDirection = {
  readonly isVertical: boolean;
  readonly goesLeft: boolean;
  readonly goesUp: boolean;
};

/** In which direction this document continues from its beginning; to the left or up, scroll offsets are negative. */
export function pageDirection(): PageDirection {
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
function isReachable(box: DOMRect, element: Element, direction = pageDirection()): boolean {
  if (isOnPage(box, direction)) return true;
  const window = body.call(document);
  let around: Node | null = element;
  for (let asked = 0; around !== null && around !== window && asked < maxAncestors; asked += 1) {
    if (isElement(around) && isInScroller(box, around)) return isOnPage(boxOf(around), direction);
    around = composedParent(around);
  }
  return false;
}

/** Nothing scrolls to before the beginning of a document. */
function isOnPage({ left, right, top, bottom }: DOMRect, { goesLeft, goesUp }: PageDirection): boolean {
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
