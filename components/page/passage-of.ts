import type { NamedSpan, Passage, Told } from '../highlight/passage.ts';
import { EvidenceCounts } from '../resolve/evidence.ts';
import type { EvidenceKey, Finder, Reading } from '../resolve/finder.ts';
import { textOf } from '../text/block-text.ts';
import { sentenceAround } from '../text/sentence.ts';
import type { RawOffset, Span } from '../text/span.ts';
import { type KeptBlock, namesIn } from './found.ts';

type Page = {
  readonly finder: Finder;
  readonly blocks: readonly KeptBlock[];
  readonly title: string;
  readonly titleTells: readonly EvidenceKey[];
};

/**
 * As much of a page around a span of a block as takes to judge it the same: its sentence, else the block, else that and
 * what the rest of the page tells. Costs reading the sentence anew, and for the last a look at every block.
 */
export function passageOf(kept: KeptBlock, span: Span, page: Page): Passage {
  const { reading, lang } = kept.value;
  const block = told(kept);
  const { from, to } = sentenceAround(block.text, span, block.mentions);
  const sentence: Told = {
    text: block.text.slice(from, to),
    mentions: block.mentions.filter((name) => name.from >= from && name.to <= to).map(backBy(from)),
  };
  if (suffices(page.finder.read(sentence.text, lang), sentence.mentions))
    return { ...sentence, span: backBy(from)(span), ...nothingElse };
  const elsewhere = suffices(reading, block.mentions) ? nothingElse : toldElsewhere(reading, page);
  return { ...block, span, ...elsewhere };
}

const nothingElse = { title: '', elsewhere: [] } as const;

const told = ({ block, value }: KeptBlock): Told => ({
  text: textOf(block),
  mentions: namesIn(value.accepted),
});

const backBy =
  (by: number) =>
  <Of extends Span>(span: Of): Of => ({
    ...span,
    from: (span.from - by) as RawOffset,
    to: (span.to - by) as RawOffset,
  });

/** True when these names are found by what the text itself tells. */
function suffices(reading: Reading, names: readonly NamedSpan[]): boolean {
  const own = new EvidenceCounts();
  own.add(reading.tells);
  const found = new Set(reading.mentions(own).map(({ span, entity }) => `${span.from} ${entity}`));
  return found.size === names.length && names.every(({ from, entity }) => found.has(`${from} ${entity}`));
}

/** The page's title and the first blocks that tell what a reading heeds and does not tell itself, in the order of what it heeds. */
function toldElsewhere({ tells, heeds }: Reading, { blocks, title, titleTells }: Page) {
  const own = new Set(tells);
  const keys = heeds.filter((key) => !own.has(key));
  const inTitle = new Set(titleTells);
  const sought = new Set(keys.filter((key) => !inTitle.has(key)));
  const tellers = new Map<EvidenceKey, KeptBlock>();
  for (const block of blocks) {
    for (const key of block.value.reading.tells) if (sought.delete(key)) tellers.set(key, block);
    if (sought.size === 0) break;
  }
  const inOrder = new Set(keys.flatMap((key) => tellers.get(key) ?? []));
  return { title: keys.some((key) => inTitle.has(key)) ? title : '', elsewhere: [...inOrder].map(told) };
}
