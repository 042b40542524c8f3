/**
 * Writes what was found in a page the way the tests of the finder are written: a line for the gold set, with each
 * mention as `[Trump|donald-trump]`. Where the page was judged wrongly, the tester puts the line right.
 */
import type { Passage } from '../highlight/passage.ts';
import type { RawOffset, Span } from '../text/span.ts';

/** The name that a mark is on, as the page has it. */
export const nameIn = ({ text, span }: Passage): string => onOneLine(text.slice(span.from, span.to));

/** The sentence around a mark, with everybody who is named in it. */
export function testCaseOf(passage: Passage): string {
  const { text, mentions } = passage;
  const { from, to } = sentenceAround(passage);
  let line = '';
  let read = from;
  for (const mention of mentions) {
    if (mention.from < from || mention.to > to) continue;
    const name = written(text.slice(mention.from, mention.to));
    line += `${written(text.slice(read, mention.from))}[${name}|${mention.entity}]`;
    read = mention.to;
  }
  return plainlyBegun((line + written(text.slice(read, to))).trim());
}

/** A sentence does not end with these, though a stop stands there: "Mr. Lavrov", "U.S. senators", "George W. Bush". */
const endsInShortForm = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}{0,3}\.\s*$/u;

/** Cuts no name in two. */
function sentenceAround({ text, span, mentions }: Passage): Span {
  // In a page, a line's end is no more than a space.
  const flat = text.replaceAll(/[\n\r]/g, ' ');
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(flat);
  const isEnd = (at: number): boolean =>
    !endsInShortForm.test(flat.slice(0, at)) && !mentions.some(({ from, to }) => from < at && at < to);
  const beginOf = (at: number): number => sentences.containing(at)?.index ?? 0;
  const endOf = (at: number): number => {
    const sentence = sentences.containing(at);
    return sentence === undefined ? text.length : sentence.index + sentence.segment.length;
  };
  let from = beginOf(span.from);
  while (from > 0 && !isEnd(from)) from = beginOf(from - 1);
  let to = endOf(span.to - 1);
  while (to < text.length && !isEnd(to)) to = endOf(to);
  return { from: from as RawOffset, to: to as RawOffset };
}

/** What cannot be seen in a line, and the notation's own signs. */
const notPlain = /[\p{C}\p{Z}\ufffc\\¶]|\[(?=[^[\]|]+\|[a-z-]+\??\])/gu;

const onOneLine = (text: string): string => text.replaceAll(/[ \t\n\r\f]+/g, ' ');

const written = (text: string): string =>
  onOneLine(text).replace(notPlain, (sign) => (sign === ' ' ? sign : escaped(sign)));

/** A line that begins like a remark or a title is none. */
const plainlyBegun = (line: string): string =>
  line.replace(/^(?:#(?= )|t(?=itle: ))/, (sign) => escaped(sign));

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
