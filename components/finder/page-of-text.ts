import { blocksOf } from './blocks-of.ts';
import { EvidenceCounts } from './evidence.ts';
import type { Finder, Reading } from './finder.ts';
import { LanguageTags } from './language-tags.ts';
import type { Mention, Refusal } from './mentions.ts';
import type { RawOffset } from './span.ts';

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

/** Reads all blocks by their tags; again, where those turned out to be wrong, or the page to be in another language. */
function readBlocks(finder: Finder, blocks: readonly TextBlock[]): readonly Reading[] {
  const tags = new LanguageTags();
  for (const { text, lang } of blocks) tags.hear(text, lang);
  const read = () => blocks.map(({ text, lang }) => finder.read(text, tags.tagFor(text, lang)));
  const heard = tags.version;
  const readings = read();
  return tags.version === heard ? readings : read();
}

/** A plain text as a page, or a part of one. */
export type PlainText = { readonly text: string; readonly title?: string; readonly lang?: string | null };

/** Finds the names in a plain text; spans are those of the whole text. */
export const readText = (finder: Finder, page: PlainText): readonly Mention[] =>
  judgeText(finder, page).mentions();

/** The names in a plain text, and the places where one could have been; spans are those of the whole text. */
export type JudgedText = {
  mentions(): readonly Mention[];
  refusals(): readonly Refusal[];
};

/** Reads a plain text as a page; the result is computed when it is asked for. */
export function judgeText(finder: Finder, { text, title = '', lang = null }: PlainText): JudgedText {
  const blocks = blocksOf(text, spansAcrossLines(finder, text, lang));
  const readings = readBlocks(
    finder,
    blocks.map(({ from, to }) => ({ text: text.slice(from, to), lang })),
  );
  const page = evidenceOf([finder.read(title, null), ...readings]);
  const inText = <Of extends Refusal>(judge: (reading: Reading) => readonly Of[]): readonly Of[] =>
    readings.flatMap((reading, index) => judge(reading).map((one) => moved(one, blocks[index]?.from ?? 0)));
  return {
    mentions: () => inText((reading) => reading.mentions(page)),
    refusals: () => inText((reading) => reading.refusals(page)),
  };
}

function mentionsOf(blocks: readonly Reading[], title: Reading): readonly (readonly Mention[])[] {
  const page = evidenceOf([title, ...blocks]);
  return blocks.map((reading) => reading.mentions(page));
}

function evidenceOf(readings: readonly Reading[]): EvidenceCounts {
  const page = new EvidenceCounts();
  for (const { emits } of readings) page.add(emits);
  return page;
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

function moved<Of extends Refusal>(one: Of, by: number): Of {
  const { from, to } = one.span;
  return { ...one, span: { from: (from + by) as RawOffset, to: (to + by) as RawOffset } };
}
