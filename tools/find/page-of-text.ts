import { EvidenceCounts } from '../../components/finder/evidence.ts';
import type { Finder, Reading } from '../../components/finder/finder.ts';
import type { Mention } from '../../components/finder/judge.ts';
import { LanguageTags } from '../../components/finder/language.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import { blocksOf } from './blocks-of.ts';

/** The parts of a page that the finder uses. */
export type TextPage = {
  /** Read as evidence only; empty where there is none. */
  readonly title: string;
  readonly blocks: readonly TextBlock[];
};

export type TextBlock = {
  readonly text: string;
  /** The nearest language tag, or `null` where there is none. */
  readonly lang: string | null;
};

/** Finds the names in each block of a page under what the whole page establishes, as the extension does. */
export function readPage(finder: Finder, { title, blocks }: TextPage): readonly (readonly Mention[])[] {
  return mentionsOf(readBlocks(finder, blocks), finder.read(title, null));
}

/** Reads all blocks by their tags; again, where those turned out to be wrong. */
function readBlocks(finder: Finder, blocks: readonly TextBlock[]): readonly Reading[] {
  const tags = new LanguageTags();
  const read = () => blocks.map(({ text, lang }) => finder.read(text, tags.tagFor(text, lang)));
  const readings = read();
  return tags.wrong === 0 ? readings : read();
}

/** A plain text as a page, or a part of one. */
export type PlainText = { readonly text: string; readonly title?: string; readonly lang?: string | null };

/** Finds the names in a plain text; spans are those of the whole text. */
export function readText(finder: Finder, { text, title = '', lang = null }: PlainText): readonly Mention[] {
  const blocks = blocksOf(text, spansAcrossLines(finder, text, lang));
  const readings = readBlocks(
    finder,
    blocks.map(({ from, to }) => ({ text: text.slice(from, to), lang })),
  );
  return mentionsOf(readings, finder.read(title, null)).flatMap((mentions, index) => {
    const by = blocks[index]?.from ?? 0;
    return mentions.map((mention) => moved(mention, by));
  });
}

function mentionsOf(blocks: readonly Reading[], title: Reading): readonly (readonly Mention[])[] {
  const page = new EvidenceCounts();
  for (const { emits } of [title, ...blocks]) page.add(emits);
  return blocks.map((reading) => reading.mentions(page));
}

/** Names that span a line break, which must not separate them. */
function spansAcrossLines(finder: Finder, text: string, lang: string | null) {
  if (!text.includes('\n')) return [];
  return finder
    .read(text, lang)
    .mentions(new EvidenceCounts())
    .map(({ span }) => span)
    .filter(({ from, to }) => text.slice(from, to).includes('\n'));
}

function moved(mention: Mention, by: number): Mention {
  const { from, to } = mention.span;
  return { ...mention, span: { from: (from + by) as RawOffset, to: (to + by) as RawOffset } };
}
