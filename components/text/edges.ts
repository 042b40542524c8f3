import { isWordAt } from './characters.ts';
import { hasAttributeOf, localNameOf } from './dom.ts';

/** Displays whose edge does not part the text before it from the text after it. */
const flowing: ReadonlySet<string> = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text', '']);

const oneLetter = /^\P{L}{0,2}\p{L}$/u;

/** True when a letter or digit stands directly against another. */
export const isGlued = (before: string, after: string): boolean =>
  isWordAt(before, before.length - 1) && isWordAt(after, 0);

/**
 * True when text that is glued across the edges of inline elements is shown apart: menu items, cells
 * made of spans. A single letter of its own is a drop cap, whatever its style: usually a float.
 * Costs a look at the style of each edge, and the browser a style update if one is due.
 */
export function isApart(before: string, edges: readonly Element[]): boolean {
  return !oneLetter.test(before) && edges.some(parts);
}

function parts(edge: Element): boolean {
  if (localNameOf(edge) === 'wbr') return false;
  if (localNameOf(edge) === 'slot' || hasAttributeOf(edge, 'slot')) return true;
  return !flowing.has(getComputedStyle(edge).display);
}
