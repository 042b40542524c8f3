import { alphaOf, luminance } from './css-color.ts';
import { composedParent, isElement } from './dom.ts';
import type { Mark } from './mark.ts';

/** Beyond these luminances every color of marks has a contrast of 1.9 : 1 or more to the ground, of the first set 2.2 : 1. */
const middle = { from: 0.04, to: 0.68 } as const;
/** A background below this opacity does not decide. */
const minOpacity = 0.5;
/** How many elements are looked at in one go, and how many of them around one mark. */
const maxElements = 2_000;
const maxAround = 60;

/**
 * Finds the marks on grounds of a middle tone, on which no color of marks stands out as it does from white and near-black.
 * Looks at each mark once: a page that changes its colors afterwards is not followed.
 */
export class MarkGrounds {
  readonly #seen = new WeakSet<Mark>();
  /** Whether some of the marks that were asked for last are yet to be looked at. */
  hasMore = false;

  /** Those of the marks that are on such a ground, of which this was not said before. */
  newOnMiddle(marks: Iterable<Mark>): readonly Mark[] {
    const known = new Map<Element, boolean>();
    const found: Mark[] = [];
    this.hasMore = false;
    for (const mark of marks) {
      if (this.#seen.has(mark)) continue;
      this.hasMore = known.size >= maxElements;
      if (this.hasMore) break;
      this.#seen.add(mark);
      if (isOnMiddle(mark, known)) found.push(mark);
    }
    return found;
  }
}

/** `known` has the answers for elements that were asked already. */
function isOnMiddle({ start }: Mark, known: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let answer: boolean | null = null;
  let node = composedParent(start.node);
  for (; node !== null && answer === null && asked.length < maxAround; node = composedParent(node)) {
    if (!isElement(node)) continue;
    answer = known.get(node) ?? ownGround(node);
    asked.push(node);
  }
  for (const element of asked) known.set(element, answer === true);
  return answer === true;
}

/** Whether an element's own background is of a middle tone; `null` where it has none. Of a picture nothing is known. */
function ownGround(element: Element): boolean | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage !== 'none') return false;
  if (alphaOf(backgroundColor) < minOpacity) return null;
  const light = luminance(backgroundColor);
  return light > middle.from && light < middle.to;
}
