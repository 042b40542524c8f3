import { lastUpTo } from './last-up-to.ts';

type Stretch = { readonly from: number; readonly to: number };

/** A sentence does not end with these, though a stop stands there: "Mr. Lavrov", "U.S. senators", "George W. Bush". */
const shortForm = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.$/u;
/** No short form is longer with what stands before it, in UTF-16 code units. */
const longestShortForm = 12;

/**
 * The sentence around a stretch of a text; it ends within none of the names, which are in order and do not overlap.
 * Cost: the text, which is read once for where its sentences end.
 */
export function sentenceAround(text: string, around: Stretch, names: readonly Stretch[]): Stretch {
  // In a page, a line's end is no more than a space.
  const flat = text.replaceAll(/[\n\r]/g, ' ');
  const isInName = (at: number): boolean =>
    (names[lastUpTo(names, at - 1, ({ from }) => from)]?.to ?? at) > at;
  const isEnd = (at: number): boolean =>
    !/\p{Ll}/u.test(flat.charAt(at)) &&
    !shortForm.test(flat.slice(0, at).trimEnd().slice(-longestShortForm)) &&
    !isInName(at);
  let from = 0;
  for (const { index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flat)) {
    if (index === 0 || (index > around.from && index < around.to) || !isEnd(index)) continue;
    if (index >= around.to) return { from, to: index };
    from = index;
  }
  return { from, to: text.length };
}
