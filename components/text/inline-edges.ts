import { isWordAt } from './characters.ts';
import { hasAttributeOf, localNameOf } from './dom.ts';

/** `display` values of elements that do not separate the text before them from the text after. */
const inlineDisplays: ReadonlySet<string> = new Set([
  'inline',
  'contents',
  'ruby',
  'ruby-base',
  'ruby-text',
  '',
]);

const oneLetter = /^\P{L}{0,2}\p{L}$/u;

/** True when a letter or digit directly follows another. */
export const joinsWord = (before: string, after: string): boolean =>
  isWordAt(before, before.length - 1) && isWordAt(after, 0);

/**
 * True when text that adjoins across the edges of inline elements is shown apart: menu items, cells made of spans. A
 * single letter is a drop cap, whatever its style: usually a float. Costs a look at the style of each edge, and a
 * style update in the browser if one is due.
 */
export function isShownApart(before: string, edges: readonly Element[]): boolean {
  return !oneLetter.test(before) && edges.some(isSeparating);
}

function isSeparating(edge: Element): boolean {
  if (localNameOf(edge) === 'wbr') return false;
  if (localNameOf(edge) === 'slot' || hasAttributeOf(edge, 'slot')) return true;
  return !inlineDisplays.has(getComputedStyle(edge).display);
}
