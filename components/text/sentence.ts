type Stretch = { readonly from: number; readonly to: number };

/** A sentence does not end with these, though a stop stands there: "Mr. Lavrov", "U.S. senators", "George W. Bush". */
const endsInShortForm = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.\s*$/u;

/** The sentence around a stretch of a text; it ends within none of the names. */
export function sentenceAround(text: string, around: Stretch, names: readonly Stretch[]): Stretch {
  // In a page, a line's end is no more than a space.
  const flat = text.replaceAll(/[\n\r]/g, ' ');
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flat);
  const sentenceAt = (at: number): Stretch => {
    const { index: from = 0, segment = flat } = sentences.containing(at) ?? {};
    return { from, to: from + segment.length };
  };
  const isEnd = (at: number): boolean =>
    !/\p{Ll}/u.test(flat.charAt(at)) &&
    !endsInShortForm.test(flat.slice(0, at)) &&
    !names.some(({ from, to }) => from < at && at < to);
  let { from } = sentenceAt(around.from);
  while (from > 0 && !isEnd(from)) from = sentenceAt(from - 1).from;
  let { to } = sentenceAt(around.to - 1);
  while (to < text.length && !isEnd(to)) to = sentenceAt(to).to;
  return { from, to };
}
