/** How marks are spread over a page: over its headlines, comments, rows, and over its words. */
import { bundledNames } from '../../../components/story/bundled-names.ts';
import type { Frame } from './driver.ts';

/** A part of a page as a reader sees it. */
export type MarkedPart = {
  /** How it begins: no other part begins so. */
  readonly start: string;
  readonly words: number;
  /** The texts marked in it, in the order of the page. */
  readonly marks: readonly string[];
};

/** Elements that are parts themselves, or headings that begin parts. */
export type PartsBy = {
  readonly selector: string;
  readonly reach: 'inside' | 'to the next';
};

/** Returns each part with the marks in it; a mark in several elements belongs to the innermost. */
export async function markedParts(frame: Frame, by: PartsBy): Promise<readonly MarkedPart[]> {
  return frame.evaluate(({ selector, reach }) => {
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    const belongsTo = (node: Node): HTMLElement | undefined =>
      elements.findLast(
        (element) =>
          element.contains(node) ||
          (reach === 'to the next' &&
            element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING),
      );
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      /^namelight-(?:underline|tint)-/.test(name) ? [...highlight] : [],
    );
    const marked = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    marked.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return elements.map((element) => {
      // biome-ignore lint/performance/useDomNodeTextContent: only what is shown can be read.
      const words = element.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      return {
        start: words.slice(0, 5).join(' '),
        words: words.length,
        marks: marked
          .filter(({ startContainer }) => belongsTo(startContainer) === element)
          .map((range) => range.toString().replace(/\s+/g, ' ')),
      };
    });
  }, by);
}

/** Everything that can be read on a page. */
export async function wholePage(frame: Frame): Promise<MarkedPart> {
  const [body] = await markedParts(frame, { selector: 'body', reach: 'inside' });
  if (body === undefined) throw new Error(`${frame.url()} has no body.`);
  return body;
}

/** Marks for each hundred words. */
export const density = ({ marks, words }: MarkedPart): number => (100 * marks.length) / words;

/** Whose name a text is: “Trump” and “Donald Trump” are one to a reader. */
export const bearerOf = (text: string): string => bearers.get(text.toLowerCase()) ?? text;

const bearers: ReadonlyMap<string, string> = new Map(
  bundledNames.flatMap(({ id, names }) => names.map((name) => [name.text.toLowerCase(), id] as const)),
);
