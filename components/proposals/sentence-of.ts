import { sentenceAround } from '../finder/sentence.ts';
import { oneLine } from '../story/seen-text.ts';
import type { Mention, TextBlock } from './propose.ts';

/** So much of a block is read on each side, in UTF-16 code units: blocks may be as long as a book. */
const reach = 600;
const maxSentence = 400;

/** The sentence of the first mention, on one line. */
export function sentenceOf(
  mentions: readonly Mention[],
  blocks: readonly TextBlock[],
  language: string | null,
): string {
  const [first] = mentions;
  const text = blocks[first?.block ?? 0]?.text;
  if (first === undefined || text === undefined) return '';
  const start = Math.max(0, first.from - reach);
  const near = text.slice(start, first.to + reach);
  const { from, to } = sentenceAround(
    near,
    { from: first.from - start, to: first.to - start },
    [{ from: first.from - start, to: first.to - start }],
    language ?? 'en',
  );
  return oneLine(near.slice(from, to), maxSentence);
}
