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
        const range = new Range();
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

/**
 * Where the middle of the `nth` mark with that text lies in the tab's viewport; scrolls to it first.
 * Plain loops, for there are test pages that break what arrays can do.
 */
export async function placeOfMark(frame: Frame, text: string, nth = 0): Promise<Point> {
  const inFrame = await frame.evaluate(
    ({ text, nth }) => {
      const found: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('namelight-')) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString().replace(/\s+/g, ' ') === text) found.push(range);
        }
      }
      found.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      found[nth]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found[nth]?.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    { text, nth },
  );
  if (inFrame === null) throw new Error(`“${text}” is not marked ${nth + 1} times, or not shown.`);
  return inTab(frame, inFrame);
}

/** Moves the pointer from far away onto a mark, at the end little by little, and leaves it there. */
export async function pointAt(
  tab: Tab,
  text: string,
  options: { frame?: Frame; nth?: number } = {},
): Promise<Point> {
  const place = await placeOfMark(options.frame ?? tab, text, options.nth);
  await tab.mouse.move(emptyCorner);
  await tab.mouse.move({ x: place.x + 5, y: place.y + 3 });
  await tab.mouse.move(place);
  return place;
}

async function inTab(frame: Frame, place: Point): Promise<Point> {
  const offset = await frame.offset();
  return { x: offset.x + place.x, y: offset.y + place.y };
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

/** Goes to the button or link of the open card that says something, or is labelled so, and clicks it. */
export async function clickInCard(tab: Tab, saying: string): Promise<void> {
  const look = () =>
    tab.inShadow(
      'namelight-card',
      (root, saying) => {
        const all = [...root.querySelectorAll('button, a')];
        const found = all.find(
          ({ textContent, ariaLabel }) => textContent.includes(saying) || ariaLabel === saying,
        );
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found?.getClientRects()[0];
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      saying,
    );
  let place = await look();
  // A card that has grown finds its place in the next frame.
  for (let next = await look(); next?.x !== place?.x || next?.y !== place?.y; next = await look())
    place = next;
  if (place === null) throw new Error(`The card has no button that says “${saying}”.`);
  await tab.mouse.move(place);
  await tab.mouse.click(place);
}
