/** More ways of asking elements that a page cannot disturb, as in `text/dom.ts`; not for the script of every page. */
import { getterOf } from '../text/dom.ts';

const assignedSlot = getterOf(Element.prototype, 'assignedSlot');
const { getBoundingClientRect, matches } = Element.prototype;
const { contains } = Node.prototype;

export const slotOf = (element: Element) => assignedSlot.call(element);
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const doesMatch = (element: Element, selector: string): boolean => matches.call(element, selector);
/** True for the node itself too; blind to shadow roots. */
export const doesContain = (outer: Node, node: Node): boolean => contains.call(outer, node);
