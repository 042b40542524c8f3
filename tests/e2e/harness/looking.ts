/** What tests see and do on a page: the marks, the card, the pointer. */
import type { EntityKind } from '../../../components/story/schema.ts';
import { until } from '../../../tools/sight.ts';
import { type MarkedTexts, markProblems, noMarks } from '../../gallery/marked.ts';
import type { ExpectedMarks } from '../../gallery/pages.ts';
import type { Frame, Point, Tab } from './driver.ts';

export { type MarkedTexts, noMarks } from '../../gallery/marked.ts';

/**
 * The texts marked in a frame, by kind and sorted, white space folded; all styles taken together. Plain loops, for there
 * are test pages that break what arrays can do.
 */
export async function marksIn(frame: Frame): Promise<MarkedTexts> {
  const json = await frame.evaluate(() => {
    const marked: Record<EntityKind, string[]> = { person: [], place: [], organization: [] };
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^namelight-(?:underline|tint)-[a-z-]+-([a-z]+)$/.exec(name)?.[1];
      if (kind === undefined) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        marked[kind as EntityKind].push(range.toString().replace(/\s+/g, ' '));
      }
    }
    for (const kind of ['person', 'place', 'organization'] as const) marked[kind].sort();
    return JSON.stringify(marked);
  });
  return JSON.parse(json);
}

/** What the page itself says must be marked. */
export async function expectedMarks(frame: Frame): Promise<MarkedTexts> {
  const json = await frame.evaluate(
    () => Document.prototype.querySelector.call(document, '#expected-marks')?.textContent ?? null,
  );
  if (json === null) throw new Error(`${frame.url()} does not say what must be marked.`);
  return JSON.parse(json);
}

/** Returns what is wrong with the marks in a frame: a sentence for each text. */
export async function problemsIn(frame: Frame, expected: ExpectedMarks): Promise<readonly string[]> {
  const marks = expected === 'said by the page' ? await expectedMarks(frame) : { ...noMarks, ...expected };
  return markProblems(marks, await marksIn(frame));
}

/** The lines in the page's console, without debug messages. */
export const consoleOf = ({ console }: Tab): readonly string[] =>
  console.filter((line) => !line.startsWith('debug: '));

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

/**
 * Brings the pointer from far away to a mark, onto it little by little, and leaves it there. It does not travel all the
 * way: on a busy machine it would rest long enough on another name to open its card.
 */
export async function pointAt(
  tab: Tab,
  text: string,
  options: { frame?: Frame; nth?: number } = {},
): Promise<Point> {
  await tab.mouse.jump(emptyCorner);
  const place = await placeOfMark(options.frame ?? tab, text, options.nth);
  // Pages hear of the pointer once a frame, and of having been scrolled; nothing opens while a page scrolls.
  await nextFrames(tab);
  await tab.mouse.jump({ x: place.x + 5, y: place.y + 3 });
  await tab.mouse.move(place);
  return place;
}

/** Waits for two frames of a page; one that is not in front has none. */
const nextFrames = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    for (let frames = 0; !document.hidden && frames < 2; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });

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

/** What holds the card page, in the document; in no test page anything else is like it. */
export const hostSelector = 'div[popover="manual"]:empty';

/** The card that is open over a frame; `null` when there is none, or none to be seen yet. */
export function cardIn(frame: Frame): Promise<SeenCard | null> {
  return frame.inCard((root) => {
    const heading = root.querySelector<HTMLElement>('h1, h2, h3, [role="heading"]');
    if (!heading?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
    const card = heading.closest<HTMLElement>('[role="dialog"]') ?? heading;
    // A card page draws unseen, and is given its height when what it drew is shown.
    const isCut = root instanceof Document && card.getBoundingClientRect().bottom > innerHeight + 1;
    return isCut ? null : { heading: heading.textContent.trim(), text: card.textContent };
  }, null);
}

export type SeenBox = Point & { readonly width: number; readonly height: number };

/** Where a part of the open card lies in the tab's viewport, by its first line; `null` where there is none. */
export async function boxInCard(frame: Frame, selector: string): Promise<SeenBox | null> {
  const inCard = await frame.inCard((document, selector) => {
    const box = document.querySelector(selector)?.getClientRects()[0];
    return box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height };
  }, selector);
  const offset = await frame.cardOffset();
  return inCard && offset && { ...inCard, x: offset.x + inCard.x, y: offset.y + inCard.y };
}

const middleOf = (box: SeenBox | null): Point | null =>
  box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };

/**
 * Goes to the button or link of the open card that says something, or is labelled so, and clicks it. Browsers send a
 * click to where they last drew the card: one that misses a card on its way to another place is made again.
 */
export async function clickInCard(tab: Tab, saying: string): Promise<void> {
  for (let clicks = 0; clicks < maxClicks; clicks++) {
    const place = await placeAtRest(tab, saying);
    await tab.mouse.move(place);
    await tab.mouse.click(place);
    if (await wasClicked(tab)) return;
  }
  throw new Error(`“${saying}” in the card was missed ${maxClicks} times.`);
}

const maxClicks = 5;
/** How long a click may take to arrive: one that is only late would otherwise be made twice. */
const clickTimeoutMs = 5_000;

type Clickable = ParentNode & { wasSoughtClicked?: boolean };

/** Where the middle of a button or link of the open card is to stay. */
async function placeAtRest(tab: Tab, saying: string): Promise<Point> {
  const look = async (): Promise<Point | null> => {
    const found = await tab.inCard((root: Clickable, saying) => {
      for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-sought]')) delete dataset.sought;
      const all = [...root.querySelectorAll<HTMLElement>('button, a')];
      const found = all.find(
        ({ textContent, ariaLabel }) => textContent.includes(saying) || ariaLabel === saying,
      );
      if (found === undefined) return false;
      found.dataset.sought = '';
      root.wasSoughtClicked = false;
      found.addEventListener('click', () => {
        root.wasSoughtClicked = true;
      });
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    }, saying);
    return found ? middleOf(await boxInCard(tab, '[data-sought]')) : null;
  };
  const place = await atRest(tab, look);
  if (place === null) throw new Error(`The card has no button that says “${saying}”.`);
  return place;
}

/** Looks until a place in the card stays. A card that has grown gets its height, and finds its place, in the next frames. */
async function atRest<Place extends Point>(
  tab: Tab,
  look: () => Promise<Place | null>,
): Promise<Place | null> {
  let place = await look();
  for (let next = await look(); !isAtRest(place, next) || (await isGrowing(tab)); ) {
    place = next;
    next = await look();
  }
  return place;
}

/** Where a part of the open card lies once that does not move any more. */
export const boxAtRest = (tab: Tab, selector: string): Promise<SeenBox | null> =>
  atRest(tab, () => boxInCard(tab, selector));

/** Firefox scrolls what has a place between two pixels to and fro by one of them. */
const isAtRest = (one: Point | null, other: Point | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) <= 1;

/** Whether a click has come to the button or link that was sought last; also where it closed the card. */
async function wasClicked(tab: Tab): Promise<boolean> {
  const cameTo = () => tab.inCard((root: Clickable) => root.wasSoughtClicked !== false, null);
  try {
    return await until(async () => (await cameTo()) !== false, clickTimeoutMs);
  } catch {
    return false;
  }
}

/** Whether the card is drawn taller than it shows so far. */
const isGrowing = async (tab: Tab): Promise<boolean> =>
  (await tab.inCard((root) => root.querySelector('h1, h2, h3, [role="heading"]') !== null, null)) === true &&
  (await cardIn(tab)) === null;
