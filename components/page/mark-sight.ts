import { composedParent, doesContain, elementAt, isElement, localNameOf, rootOf } from './dom.ts';
import { boxOf, isRendered, type PageDirection, pageDirection, visibleBoxOf } from './hit-test.ts';
import type { Mark } from './mark.ts';

/** A mark, and where its first box is on the page, CSS px; `null` where a reader cannot see it. */
export type SeenMark = { readonly mark: Mark; readonly box: DOMRect | null };

/** Where a mark can be seen now. */
export const seenMark = (mark: Mark): SeenMark => seenIn(mark, pageDirection());

function seenIn(mark: Mark, direction: PageDirection): SeenMark {
  const box = visibleBoxOf(mark, direction);
  return { mark, box: box === null || isCovered(mark, box) ? null : onPage(box) };
}

/** What shows pictures, and text only where a browser has none to show. */
const pictures: ReadonlySet<string> = new Set('canvas embed iframe img object video'.split(' '));

/** Whether a mark in the window lies under a picture. What is not in the window cannot be asked for. */
function isCovered(mark: Mark, box: DOMRect): boolean {
  if (!isInWindow(box)) return false;
  const { node } = mark.start;
  const top = elementAt(rootOf(node), (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return top !== null && pictures.has(localNameOf(top)) && !doesContain(top, node);
}

const isInWindow = ({ left, right, top, bottom }: DOMRect): boolean =>
  left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;

const onPage = ({ x, y, width, height }: DOMRect): DOMRect =>
  new DOMRect(x + scrollX, y + scrollY, width, height);
const offPage = ({ x, y, width, height }: DOMRect): DOMRect =>
  new DOMRect(x - scrollX, y - scrollY, width, height);

/** Where an element is on the page, and whether it is rendered. */
type ElementPlace = { readonly box: DOMRect; readonly isShown: boolean };

/**
 * Where marks can be seen, look after look. A mark is measured where it is new, has come into the window, or the element
 * around it has moved, changed its size or been hidden; the others cost a look at that element.
 */
export class MarkSight {
  #seen = new WeakMap<Mark, SeenMark & { readonly around: ElementPlace; readonly wasInWindow: boolean }>();

  /** Forgets everything: a part of the page may have opened, which moves nothing. */
  forget(): void {
    this.#seen = new WeakMap();
  }

  /** Returns what says where a mark can be seen, for one look at the page. `measured` counts the marks that were measured. */
  look(): { see(mark: Mark): SeenMark; readonly measured: number } {
    const direction = pageDirection();
    const places = new Map<Element, ElementPlace>();
    let measured = 0;
    return {
      get measured() {
        return measured;
      },
      see: (mark) => {
        const around = composedParent(mark.start.node);
        if (around === null || !isElement(around)) return { mark, box: null };
        const place = places.get(around) ?? placeOf(around);
        places.set(around, place);
        const known = this.#seen.get(mark);
        const inWindow = isInWindow(offPage(place.box));
        if (known !== undefined && isSamePlace(known.around, place) && (known.wasInWindow || !inWindow))
          return known;
        measured += 1;
        const seen = { ...seenIn(mark, direction), around: place, wasInWindow: inWindow };
        this.#seen.set(mark, seen);
        return seen;
      },
    };
  }
}

const placeOf = (element: Element): ElementPlace => ({
  box: onPage(boxOf(element)),
  isShown: isRendered(element),
});

/** Never for an element without a box of its own, whose text may be anywhere. */
const isSamePlace = (
  { box: one, isShown }: ElementPlace,
  { box: other, isShown: isShownNow }: ElementPlace,
): boolean =>
  isShown === isShownNow &&
  (one.width > 0 || !isShown) &&
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;
