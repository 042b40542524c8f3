import { extname } from 'node:path';
import type { Finder } from '../../components/finder/finder.ts';
import type { Mention } from '../../components/finder/mentions.ts';
import { readPage, readText } from '../../components/finder/page-of-text.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import { markedEncoding } from '../../components/tables/separated.ts';
import { readHtml } from './html-page.ts';
import type { LineWithNames } from './report.ts';

export type Format = 'html' | 'text';

export type SourceFile = { readonly path: string; readonly bytes: Uint8Array };

/** Finds the names in a file and returns each line that has some; for HTML, each block. */
export function findInFile(
  finder: Finder,
  { path, bytes }: SourceFile,
  format?: Format,
): readonly LineWithNames[] {
  const text = decode(bytes);
  switch (format ?? guessFormat(path, text)) {
    case 'html':
      return namedBlocks(finder, path, text);
    case 'text':
      return namedLines(finder, path, text);
  }
}

function guessFormat(path: string, text: string): Format {
  if (/^\.(?:x?html?|xht)$/i.test(extname(path))) return 'html';
  if (/^\.(?:txt|text|md|rst)$/i.test(extname(path))) return 'text';
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)
    ? 'html'
    : 'text';
}

/** Detects the encoding as browsers do for local files: byte order mark, then the `<meta>` element, then UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(markedEncoding(bytes) ?? label).decode(bytes);
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function namedBlocks(finder: Finder, path: string, html: string): readonly LineWithNames[] {
  const page = readHtml(html);
  return readPage(finder, page).flatMap((mentions, index) => {
    const block = page.blocks[index];
    return block === undefined || mentions.length === 0
      ? []
      : [{ path, line: block.line, text: block.text, mentions }];
  });
}

/** Joins a line with the next one if a name spans both. */
function namedLines(finder: Finder, path: string, text: string): readonly LineWithNames[] {
  const named: { from: number; to: number; mentions: Mention[] }[] = [];
  for (const mention of readText(finder, { text })) {
    const last = named.at(-1);
    const to = endOfLine(text, mention.span.to);
    if (last !== undefined && mention.span.from < last.to) {
      last.mentions.push(mention);
      last.to = to;
    } else named.push({ from: text.lastIndexOf('\n', mention.span.from - 1) + 1, to, mentions: [mention] });
  }
  let line = 1;
  let counted = 0;
  return named.map(({ from, to, mentions }) => {
    line += text.slice(counted, from).split('\n').length - 1;
    counted = from;
    return { path, line, text: text.slice(from, to), mentions: mentions.map((one) => movedBack(one, from)) };
  });
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function movedBack(mention: Mention, by: number): Mention {
  const { from, to } = mention.span;
  return { ...mention, span: { from: (from - by) as RawOffset, to: (to - by) as RawOffset } };
}
