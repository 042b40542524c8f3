/**
 * More access to elements that a page cannot disturb, as in `text/dom.ts`; apart from it, so that it is not in the
 * script of every page.
 */
import { getterOf } from '../text/dom.ts';

const assignedSlot = getterOf(Element.prototype, 'assignedSlot');
const { getBoundingClientRect, matches } = Element.prototype;
const { contains } = Node.prototype;

export const slotOf = (element: Element) => assignedSlot.call(element);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const doesMatch = (element: Element, selector: string): boolean => matches.call(element, selector);
/** True for the node itself, too. Does not look into shadow roots. */
export const doesContain = (outer: Node, node: Node): boolean => contains.call(outer, node);
