import type { Block } from '../../components/page/block.ts';
import { type WatchedPage, watchPage } from '../../components/page/watch-page.ts';

/** A block's text and language. */
export type ReadText = { readonly text: string; readonly lang: string | null };
export type ReadBlock = Block & ReadText;

/** Watches a document, the test's own or another, and stores all its text; `idle` resolves when all is read. */
export function watchAll(
  signal: AbortSignal,
  watched = document,
): { page: WatchedPage<ReadText>; idle(): Promise<void> } {
  const slices = new EventTarget();
  const page = watchPage({
    document: watched,
    watcher: {
      match: (text, lang): ReadText => ({ text, lang }),
      onChange: () => {},
      onSlice: () => slices.dispatchEvent(new Event('slice')),
    },
    signal,
  });
  const slice = () => new Promise((resolve) => slices.addEventListener('slice', resolve, { once: true }));
  return {
    page,
    async idle() {
      await Promise.resolve();
      while (page.isBusy) await slice();
    },
  };
}

/** The text as a browser shows it, with `|` for placeholders. */
export function shown({ text }: ReadText): string {
  return text
    .replace(/[ \n\t]+/g, ' ')
    .replaceAll('\ufffc', '|')
    .trim();
}

export const blocksOf = (page: WatchedPage<ReadText>): readonly ReadBlock[] =>
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
