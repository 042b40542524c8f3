import { type TextRoot, elementAt as topmostAt } from './dom.ts';
import { textRootOf } from './inherited-traits.ts';

/** Points that are checked: so many down the middle of the page, and as many again to each side. */
const rows = 16;
const columns = [1 / 2, 1 / 4, 3 / 4] as const;
/** How deep nested shadow roots are followed: the browser starts from the outside again for each. */
const maxDepth = 32;
/** The reader of a page spends no longer on this, ms. */
const maxTimeMs = 1;

/**
 * The elements that show on the screen, as far as a few points hit them; some more than once. Looks into the given
 * shadow roots. Costs the browser a layout if one is due, and 0.01 ms for each point, but 0.5 ms in an element with
 * thousands of children.
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
    for (let depth = 0; root !== undefined && depth < maxDepth; depth += 1) {
      const inner = topmostAt(root, x, y);
      if (inner === null || inner === element) break;
      element = inner;
      root = shadowRoots.get(inner);
    }
    return element;
  }
}

/** The text roots that show on the screen, as many as are found in that time. */
export function textRootsOnScreen(
  document: Document,
  shadowRoots: ReadonlyMap<Element, ShadowRoot>,
): Set<TextRoot> {
  const found = new Set<TextRoot>();
  const end = performance.now() + maxTimeMs;
  for (const element of elementsOnScreen(document, shadowRoots)) {
    const owner = textRootOf(element);
    if (owner !== null) found.add(owner);
    if (performance.now() > end) break;
  }
  return found;
}
