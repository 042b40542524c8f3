/** Sources as people write them into a cell: addresses, perhaps with what they are called before them. */
import { publisherOf, wholeAddress } from '../drafts/publisher.ts';
import type { RowSource } from './read-row.ts';

/** The sources of a cell, in its order; their titles are those given, or what stands before their addresses. */
export function sourcesIn(written: string, titles: readonly string[]): readonly RowSource[] {
  const cell = withWholeAddresses(written);
  const found = [...cell.matchAll(addresses)]
    .map(({ 0: address, index }) => ({ written: withoutEnd(address), index }))
    .filter(({ written }) => URL.canParse(written));
  let done = 0;
  const sources = new Map<string, RowSource>();
  return found.map(({ written, index }, number) => {
    const address = written.replace(/^http:/, 'https:');
    const before = withoutSigns(cell.slice(done, index));
    done = index + written.length;
    const source =
      sources.get(address) ?? sourceAt(address, titles[number] ?? before.split('\n').at(-1) ?? '');
    sources.set(address, source);
    return source;
  });
}

/** Completes addresses without https:// as forms do: what stands last between lines, semicolons, bars or commas. */
const withWholeAddresses = (cell: string): string =>
  cell
    .split(/([\n;؛；|،，、]|,(?=\s))/)
    .map((part) => (/https?:/.test(part) ? part : withWholeEnd(part)))
    .join('');

function withWholeEnd(part: string): string {
  const text = part.trimEnd();
  const start = Math.max(...[' ', '\t', '\u00a0'].map((blank) => text.lastIndexOf(blank))) + 1;
  return `${text.slice(0, start)}${wholeAddress(text.slice(start))}${part.slice(text.length)}`;
}

/** A title without the signs that part it from the addresses before and behind it. */
function withoutSigns(written: string): string {
  const title = written.replace(/^[\s;؛；|,،，、.。)>"“”„‘’«»]+/, '');
  let end = title.length;
  while (end > 0 && /[\s:：,،，、–—(<"“”„‘«»-]/.test(title[end - 1] ?? '')) end--;
  return title.slice(0, end);
}

function sourceAt(address: string, title: string): RowSource {
  const { pathname } = new URL(address);
  const publisher = publisherOf(address);
  return { title: title || `${publisher}${pathname}`.slice(0, 300), publisher: publisher || 'web', address };
}

/** Words for the id of a source: "whitehouse summit-2". */
export function idWordsOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname } = new URL(address);
  const publisher = publisherOf(address);
  const last =
    pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/%[\da-f]{2}/gi, ' ') ?? '';
  return `${publisher.split('.').at(-2) ?? publisher} ${last}`;
}

/** An address may hold commas, bars, apostrophes and brackets; it ends where the next one begins. */
const addresses = /https?:\/\/(?:(?![,،，、|]https?:)[^\s;؛；<>"“”„«»])+/g;

/** An address without the signs of the sentence around it, such as a bracket that it does not open. */
function withoutEnd(address: string): string {
  let closing = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const sign = address[end - 1] ?? '';
    if (sign === ')' && closing > 0) closing--;
    else if (!/[.。।,،，、|’]/.test(sign)) break;
  }
  return address.slice(0, end);
}
