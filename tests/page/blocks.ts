import type { Block } from '../../components/page/block.ts';
import { PageScanner, type PageText } from '../../components/page/scan.ts';
import { type Slice, Slices } from '../../components/page/slices.ts';

/** A block's text and language. */
export type ReadText = { readonly text: string; readonly lang: string | null };
export type ReadBlock = Block & ReadText;

/** Scans a document, the test's own or another, and keeps all its text; `idle` resolves when all is read. */
export function watchAll(
  signal: AbortSignal,
  watched = document,
): { page: PageScanner<ReadText>; idle(): Promise<void> } {
  const page = scan(signal, { document: watched, read: (text) => text });
  return { page, idle: () => idleOf(page) };
}

/** Scans in slices, of which the first is over when it returns; keeps what `read` returns for a text but `null`. */
export function scan<Value>(
  signal: AbortSignal,
  {
    document,
    mayMatch = () => true,
    read,
    onSlice = () => {},
  }: {
    readonly document: Document;
    readonly mayMatch?: (text: string) => boolean;
    readonly read: (text: PageText) => Value | null;
    readonly onSlice?: () => void;
  },
): PageScanner<Value> {
  const slices = new Slices(signal);
  const filter = { keep: read, mayKeep: mayMatch, version: 0 };
  const page = new PageScanner<Value>({ document, filter, wake: slices.request, signal });
  slices.start((slice) => {
    readOn(page, slice);
    page.takeChanges();
    onSlice();
    return !page.isBusy;
  });
  return page;
}

/** Reads on until the slice is over. */
export function readOn(page: PageScanner<unknown>, slice: Slice): void {
  for (const _ of page.read(slice));
}

/** Resolves when all changes so far are read. */
export async function idleOf(page: { readonly isBusy: boolean }): Promise<void> {
  await Promise.resolve();
  while (page.isBusy) await scheduler.postTask(() => {}, { priority: 'background' });
}

/** The text as a browser shows it, with `|` for placeholders. */
export function shown({ text }: ReadText): string {
  return text
    .replace(/[ \n\t]+/g, ' ')
    .replaceAll('\ufffc', '|')
    .trim();
}

export const blocksOf = (page: PageScanner<ReadText>): readonly ReadBlock[] =>
  [...page.blocks.values()].flat().map(({ block, value }) => ({ ...block, ...value }));

/** The blocks of a page that is read in one slice, in the order of reading. */
export function readBlocks(html: string): readonly ReadBlock[] {
  document.body.innerHTML = html;
  const controller = new AbortController();
  const { page } = watchAll(controller.signal);
  if (page.isBusy) throw new Error('The page is too long for one slice.');
  const blocks = blocksOf(page);
  controller.abort();
  return blocks;
}

export const textsIn = (html: string): readonly string[] => readBlocks(html).map(shown);

/** The blocks of the current document, however long. */
export async function blocksNow(): Promise<readonly ReadBlock[]> {
  const controller = new AbortController();
  const { page, idle } = watchAll(controller.signal);
  await idle();
  const blocks = blocksOf(page);
  controller.abort();
  return blocks;
}

export const textsNow = async (): Promise<readonly string[]> => (await blocksNow()).map(shown);
