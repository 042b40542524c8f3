/**
 * Writes what was found in a page in the notation of the finder's tests: a line for the gold set, with each mention
 * as `[Trump|donald-trump]`. Where the page was judged wrongly, the tester corrects the line.
 */
import type { Passage, TextWithMentions } from '../highlight/passage.ts';

/** The name of a mark, as on the page. */
export const markedName = ({ text, span }: Passage): string => onOneLine(text.slice(span.from, span.to));

/** A passage with its mentions; the title of its page is on a line before it, other blocks after it. */
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

/** Invisible characters, and those with a meaning in the notation. */
const needsEscape = /[\p{C}\p{Z}\ufffc\\¶]|\[(?=[^[\]|]+\|[a-z\d/-]+\??\])/gu;

const onOneLine = (text: string): string => text.replaceAll(/[ \t\n\r\f]+/g, ' ');

const escapedLine = (text: string): string =>
  onOneLine(text).replace(needsEscape, (sign) => (sign === ' ' ? sign : escaped(sign)));

/** Escapes the start of a line that looks like a comment or a title. */
const withPlainStart = (line: string): string =>
  line.replace(/^(?:#(?= )|t(?=itle: ))/, (sign) => escaped(sign));

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');
