import { sentenceAround } from '../finder/sentence.ts';
import { oneLine } from '../story/seen-text.ts';
import type { Mention, TextBlock } from './propose.ts';

/** So much of a block is read on each side, in UTF-16 code units: blocks may be as long as a book. */
const reach = 600;
const maxSentence = 400;

/** So many mentions are looked at. */
const maxMentions = 12;

/** The first sentence with the name, on one line; a headline or a caption where the page has no sentence with it. */
export function sentenceOf(
  mentions: readonly Mention[],
  blocks: readonly TextBlock[],
  language: string | null,
): string {
  const read = mentions.slice(0, maxMentions).map((mention) => around(mention, blocks, language));
  return read.find((text) => /[.!?…][”"'’»)]*$/u.test(text)) ?? read[0] ?? '';
}

function around({ block, from, to }: Mention, blocks: readonly TextBlock[], language: string | null): string {
  const text = blocks[block]?.text ?? '';
  const start = Math.max(0, from - reach);
  const near = text.slice(start, to + reach);
  const own = { from: from - start, to: to - start };
  const sentence = sentenceAround(near, own, [own], language ?? 'en');
  return oneLine(near.slice(sentence.from, sentence.to), maxSentence);
}
