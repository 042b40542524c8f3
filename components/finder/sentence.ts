import { lazy } from './lazy.ts';
import { floorIndex } from './span.ts';

type OffsetRange = { readonly from: number; readonly to: number };

/** A sentence does not end with these abbreviations: "Mr. Lavrov", "U.S. senators", "George W. Bush". */
const shortForm = lazy(() => /(?:^|[^\p{Alpha}\p{N}])\p{Upper}\p{Alpha}{0,3}\.$/u);
/** The longest match of that pattern, in UTF-16 code units. */
const longestShortForm = 12;

/**
 * The sentence around a range of a text, by the rules of a language. It does not end inside any of the names, which are
 * sorted and do not overlap. Cost: one pass over the text.
 */
export function sentenceAround(
  text: string,
  around: OffsetRange,
  names: readonly OffsetRange[],
  language = 'en',
): OffsetRange {
  // In a page, a line end is no more than a space.
  const flat = text.replaceAll(/[\n\r]/g, ' ');
  const isInName = (at: number): boolean =>
    (names[floorIndex(names, at - 1, ({ from }) => from)]?.to ?? at) > at;
  const isEnd = (at: number): boolean =>
    !/\p{Lower}/u.test(flat.charAt(at)) &&
    !shortForm().test(flat.slice(0, at).trimEnd().slice(-longestShortForm)) &&
    !isInName(at);
  let from = 0;
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(flat)) {
    if (index === 0 || (index > around.from && index < around.to) || !isEnd(index)) continue;
    if (index >= around.to) return { from, to: index };
    from = index;
  }
  return { from, to: text.length };
}
