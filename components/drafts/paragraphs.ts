/** The paragraphs of a story's text as they are written in one field: parted by empty lines. */
import type { DraftParagraph } from './draft.ts';

/** The text of all paragraphs. */
export const textOfParagraphs = (paragraphs: readonly DraftParagraph[]): string =>
  paragraphs.map(({ text }) => text).join('\n\n');

/**
 * The paragraphs of a text that was changed. Those that stayed keep their sources; those between them have the sources of
 * all that were there before, so that none is lost where one is split or two become one.
 */
export function paragraphsOf(written: string, before: readonly DraftParagraph[]): readonly DraftParagraph[] {
  const texts = split(written);
  const from = countWhile(texts, (text, n) => text === before[n]?.text);
  const max = Math.min(texts.length, before.length) - from;
  const behind = Math.min(
    max,
    countWhile(texts.toReversed(), (text, n) => text === before[before.length - 1 - n]?.text),
  );
  const changed = before.slice(from, before.length - behind);
  const sources = [...new Set(changed.flatMap((one) => one.sources ?? []))].slice(0, maxSources);
  return texts.map((text, n) => {
    if (n < from) return before[n] ?? { text };
    if (n >= texts.length - behind) return before[n - texts.length + before.length] ?? { text };
    return sources.length > 0 ? { text, sources } : { text };
  });
}

/** As in the schema. */
const maxSources = 20;

/** Lines within a paragraph become one. */
function split(written: string): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of written.split(/\r\n|\r|\n/)) {
    const text = line.trim();
    if (text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(text);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
}

function countWhile<Item>(items: readonly Item[], is: (item: Item, index: number) => boolean): number {
  const end = items.findIndex((item, index) => !is(item, index));
  return end === -1 ? items.length : end;
}
