import type { TextRoot } from './dom.ts';
import { ownerOf } from './surroundings.ts';

/** Columns and rows of points that are asked what is there: about one to each line of a page. */
const columns = 3;
const rows = 18;

const { elementFromPoint } = Document.prototype;
const elementInShadow = ShadowRoot.prototype.elementFromPoint;

/**
 * The elements and shadow roots whose text shows on the screen, as far as a grid of points meets
 * them. Costs about 0.5 ms, and the browser a layout if one is due.
 */
export function onScreen(document: Document, shadowRoots: ReadonlyMap<Element, ShadowRoot>): Set<TextRoot> {
  const found = new Set<TextRoot>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = (innerWidth * (column + 0.5)) / columns;
      const y = (innerHeight * (row + 0.5)) / rows;
      const owner = textAt(x, y);
      if (owner !== null) found.add(owner);
    }
  }
  return found;

  function textAt(x: number, y: number): TextRoot | null {
    let element = elementFromPoint.call(document, x, y);
    let root = element === null ? undefined : shadowRoots.get(element);
    while (root !== undefined) {
      const inner: Element | null = elementInShadow.call(root, x, y);
      if (inner === null || inner === element) break;
      element = inner;
      root = shadowRoots.get(inner);
    }
    return element === null ? null : ownerOf(element);
  }
}
