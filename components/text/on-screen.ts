import { type TextRoot, elementAt as topmostAt } from './dom.ts';
import { ownerOf } from './outlook.ts';

/** Down the middle of the page these many points are asked what is there, then as many again to each side. */
const rows = 16;
const columns = [1 / 2, 1 / 4, 3 / 4] as const;
/** In no more shadow roots, one in another, it is asked what is there: the browser goes through all around each anew. */
const deepest = 32;
/** The reader of a page asks no longer, ms. */
const longest = 1;

/**
 * The elements that show on the screen, as far as a few points meet them: not each once. What is inside
 * of a shadow root is told of those that are known. Costs the browser a layout if one is due, and 0.01 ms for
 * each, but 0.5 in an element with thousands of children.
 */
export function* elementsOnScreen(
  document: Document,
  shadowRoots: ReadonlyMap<Element, ShadowRoot>,
): Iterable<Element> {
  for (const column of columns) {
    for (let row = 0; row < rows; row += 1) {
      const element = elementAt(innerWidth * column, (innerHeight * (row + 0.5)) / rows);
      if (element !== null) yield element;
    }
  }

  function elementAt(x: number, y: number): Element | null {
    let element = topmostAt(document, x, y);
    let root = element === null ? undefined : shadowRoots.get(element);
    for (let depth = 0; root !== undefined && depth < deepest; depth += 1) {
      const inner = topmostAt(root, x, y);
      if (inner === null || inner === element) break;
      element = inner;
      root = shadowRoots.get(inner);
    }
    return element;
  }
}

/** The elements and shadow roots whose own text shows on the screen, as many as are soon told. */
export function onScreen(document: Document, shadowRoots: ReadonlyMap<Element, ShadowRoot>): Set<TextRoot> {
  const found = new Set<TextRoot>();
  const end = performance.now() + longest;
  for (const element of elementsOnScreen(document, shadowRoots)) {
    const owner = ownerOf(element);
    if (owner !== null) found.add(owner);
    if (performance.now() > end) break;
  }
  return found;
}
