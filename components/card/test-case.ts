/**
 * Writes what was found in a page the way the tests of the finder are written: a line for the gold set, with each
 * mention as `[Trump|donald-trump]`. Where the page was judged wrongly, the tester puts the line right.
 */
import type { Passage, TextWithMentions } from '../highlight/passage.ts';

/** The name that a mark is on, as the page has it. */
export const markedName = ({ text, span }: Passage): string => onOneLine(text.slice(span.from, span.to));

/** A passage with everybody who is named in it; the title of its page stands on a line before, other blocks behind. */
export function testCaseOf(passage: Passage): string {
  const { title, elsewhere } = passage;
  const line = withPlainStart([passage, ...elsewhere].map(withBrackets).join(' ¶ '));
  return title === '' ? line : `title: ${escapedLine(title).trim()}\n${line}`;
}

/** A text with its mentions in brackets. */
function withBrackets({ text, mentions }: TextWithMentions): string {
  let line = '';
  let read = 0;
  for (const { from, to, entity } of mentions) {
    line += `${escapedLine(text.slice(read, from))}[${escapedLine(text.slice(from, to))}|${entity}]`;
    read = to;
  }
  return (line + escapedLine(text.slice(read))).trim();
}

/** What cannot be seen in a line, and the notation's own signs. */
const needsEscape = /[\p{C}\p{Z}\ufffc\\¶]|\[(?=[^[\]|]+\|[a-z\d/-]+\??\])/gu;

const onOneLine = (text: string): string => text.replaceAll(/[ \t\n\r\f]+/g, ' ');

const escapedLine = (text: string): string =>
  onOneLine(text).replace(needsEscape, (sign) => (sign === ' ' ? sign : escaped(sign)));

/** A line that begins like a remark or a title is none. */
const withPlainStart = (line: string): string =>
  line.replace(/^(?:#(?= )|t(?=itle: ))/, (sign) => escaped(sign));

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
