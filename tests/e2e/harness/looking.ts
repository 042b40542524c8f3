/** What tests see and do on a page: the marks, the card, the pointer. */
import type { Frame, Point, Tab } from './driver.ts';

export type MarkedTexts = {
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly organization: readonly string[];
};

export const noMarks: MarkedTexts = { person: [], place: [], organization: [] };

/** The texts marked in a frame, by kind and sorted, white space folded; all styles taken together. */
export function marksIn(frame: Frame): Promise<MarkedTexts> {
  return frame.evaluate(() => {
    const marked: Record<string, string[]> = { person: [], place: [], organization: [] };
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^namelight-[a-z]+-([a-z]+)$/.exec(name)?.[1];
      if (kind === undefined) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        marked[kind]?.push(range.toString().replace(/\s+/g, ' '));
      }
    }
    for (const texts of Object.values(marked)) texts.sort();
    return marked as Record<'person' | 'place' | 'organization', string[]>;
  });
}

/** What the page itself says must be marked, in its `expected-marks` block; sorted as `marksIn` does. */
export function expectedMarks(frame: Frame): Promise<MarkedTexts> {
  return frame.evaluate(() => {
    const expected = JSON.parse(document.querySelector('#expected-marks')?.textContent ?? 'null');
    for (const texts of Object.values<string[]>(expected)) texts.sort();
    return expected;
  });
}

/** Where the middle of the `nth` mark with that text lies in the tab's viewport; scrolls to it first. */
export async function placeOfMark(frame: Frame, text: string, nth = 0): Promise<Point> {
  const inFrame = await frame.evaluate(
    ({ text, nth }) => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('namelight-'))
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .filter((range) => range.toString().replace(/\s+/g, ' ') === text)
        .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      const range = ranges[nth];
      if (range === undefined) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { text, nth },
  );
  if (inFrame === null) throw new Error(`“${text}” is not marked ${nth + 1} times, or not shown.`);
  const offset = await frame.offset();
  return { x: offset.x + inFrame.x, y: offset.y + inFrame.y };
}

/** Moves the pointer from far away onto a mark and leaves it there. */
export async function pointAt(
  tab: Tab,
  text: string,
  options: { frame?: Frame; nth?: number } = {},
): Promise<Point> {
  const place = await placeOfMark(options.frame ?? tab, text, options.nth);
  await tab.mouse.move(emptyCorner);
  await tab.mouse.move(place);
  return place;
}

/** A place in the viewport where the test pages have no text. */
export const emptyCorner: Point = { x: 1090, y: 790 };

/** What an open card says. */
export type SeenCard = {
  /** The name it is headed with. */
  readonly heading: string;
  readonly text: string;
};

/** The card that is open in a frame, seen through its closed shadow root; `null` when there is none. */
export function cardIn(frame: Frame): Promise<SeenCard | null> {
  return frame.inShadow(
    'namelight-card',
    (root) => {
      const heading = root.querySelector<HTMLElement>('h1, h2, h3, [role="heading"]');
      if (!heading?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
      const card = heading.closest<HTMLElement>('[data-tippy-root], [role="dialog"]') ?? heading;
      return { heading: heading.textContent.trim(), text: card.textContent };
    },
    null,
  );
}

/** Where the middle of what a CSS selector finds in the open card lies, in the tab's viewport. */
export async function placeInCard(frame: Frame, selector: string): Promise<Point> {
  const inFrame = await frame.inShadow(
    'namelight-card',
    (root, selector) => {
      const box = root.querySelector(selector)?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
  );
  if (inFrame === null) throw new Error(`The card has no ${selector}.`);
  const offset = await frame.offset();
  return { x: offset.x + inFrame.x, y: offset.y + inFrame.y };
}
