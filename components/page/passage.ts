import { EvidenceCounts } from '../finder/evidence.ts';
import type { EvidenceKey, Finder, Reading } from '../finder/finder.ts';
import { sentenceAround } from '../finder/sentence.ts';
import type { RawOffset, Span } from '../finder/span.ts';
import type { EntityId } from '../story/schema.ts';
import { type Block, placeholder } from './block.ts';
import { dataOf, isElement, localNameOf, nodesFrom } from './dom.ts';
import type { FoundMarks, JudgedBlock } from './page-marks.ts';
import { languageTagOf, type ShownSentence, shownSentence } from './shown-sentence.ts';
import { roleOf } from './tags.ts';

export type NamedSpan = Span & { readonly entity: EntityId };

/** A block's text and its mentions: sorted and disjoint. */
export type TextWithMentions = { readonly text: string; readonly mentions: readonly NamedSpan[] };

/** The text around a mark, the mark's span in it, and what else of the page was needed to judge it. */
export type Passage = TextWithMentions & {
  readonly span: Span;
  /** The page's title, or `''` if it was not needed. */
  readonly title: string;
  readonly elsewhere: readonly TextWithMentions[];
};

/**
 * Returns a block's text as it was read, rebuilt from the page; the page must not have changed since. Costs one walk
 * over the block.
 */
export function textOf({ nodes, starts, offset, length }: Block): string {
  const gaps = gapsBefore(nodes);
  let text = '';
  for (const [index, node] of nodes.entries()) {
    const from = starts[index] ?? length;
    if (index > 0) text += (gaps[index] ?? placeholder).repeat(from - text.length);
    const room = (starts[index + 1] ?? length) - from;
    const start = index === 0 ? offset : 0;
    text += dataOf(node).slice(start, start + room);
  }
  return text;
}

/** What the text has before each node, in place of elements. */
function gapsBefore(nodes: readonly Text[]): readonly string[] {
  const gaps: string[] = [];
  const [first] = nodes;
  if (first === undefined) return gaps;
  let gap = placeholder;
  for (const node of nodesFrom(first)) {
    if (isElement(node)) {
      if (roleOf(localNameOf(node)) === 'break') gap = '\n';
    } else if (node === nodes[gaps.length]) {
      gaps.push(gap);
      gap = placeholder;
      if (gaps.length === nodes.length) break;
    }
  }
  return gaps;
}

type PassageSources = {
  readonly finder: Finder;
  readonly blocks: readonly JudgedBlock[];
  readonly title: string;
  readonly titleEvidence: readonly EvidenceKey[];
};

/**
 * Returns as much of a page around a span as is needed to judge it the same: its sentence, else the block, else also
 * the title and other blocks. Costs reading the sentence again and, in the last case, a look at every block.
 */
export function passageOf(judged: JudgedBlock, span: Span, page: PassageSources): Passage {
  const { reading, tag } = judged.value;
  const block = withMentions(judged);
  const { from, to } = sentenceAround(block.text, span, block.mentions);
  const sentence: TextWithMentions = {
    text: block.text.slice(from, to),
    mentions: block.mentions.filter((name) => name.from >= from && name.to <= to).map(shiftedBack(from)),
  };
  if (suffices(page.finder.read(sentence.text, tag), sentence.mentions))
    return { ...sentence, span: shiftedBack(from)(span), ...nothingElse };
  const elsewhere = suffices(reading, block.mentions) ? nothingElse : neededElsewhere(reading, page);
  return { ...block, span, ...elsewhere };
}

/** So much of a block is read before and after a mark for its sentence, in characters. */
const reach = 1_000;

/** Returns the sentence around a span of a block, as it can be shown, and its language; the page must not have changed since. */
export function sentenceOf(judged: JudgedBlock, { from, to }: Span): SentenceOnPage {
  const { text, mentions } = withMentions(judged);
  const start = Math.max(0, from - reach);
  const end = Math.min(text.length, to + reach);
  const names = mentions.filter((name) => name.from >= start && name.to <= end).map(shiftedBack(start));
  const language = languageTagOf(judged.value.tag ?? '');
  const around = { from: from - start, to: to - start };
  return { ...shownSentence(text.slice(start, end), { around, names, language }), language };
}

export type SentenceOnPage = ShownSentence & { readonly language: string | null };

const nothingElse = { title: '', elsewhere: [] } as const;

const withMentions = ({ block, value }: JudgedBlock): TextWithMentions => ({
  text: textOf(block),
  mentions: namedSpansOf(value.accepted),
});

/** The spans and entities of marks. */
function namedSpansOf({ spans, marks }: FoundMarks): readonly NamedSpan[] {
  return marks.flatMap(({ entity }, index) => {
    const span = spans[index];
    return span === undefined ? [] : [{ ...span, entity }];
  });
}

const shiftedBack =
  (by: number) =>
  <Of extends Span>(span: Of): Of => ({
    ...span,
    from: (span.from - by) as RawOffset,
    to: (span.to - by) as RawOffset,
  });

/** True when these names, and no others, are found with the evidence of the text itself. */
function suffices(reading: Reading, names: readonly NamedSpan[]): boolean {
  const own = new EvidenceCounts();
  own.add(reading.emits);
  const found = new Set(reading.mentions(own).map(({ span, entity }) => `${span.from} ${entity}`));
  return found.size === names.length && names.every(({ from, entity }) => found.has(`${from} ${entity}`));
}

/** The page's title and the first blocks that emit the evidence which a reading depends on and does not emit itself. */
function neededElsewhere({ emits, dependsOn }: Reading, { blocks, title, titleEvidence }: PassageSources) {
  const own = new Set(emits);
  const keys = dependsOn.filter((key) => !own.has(key));
  const inTitle = new Set(titleEvidence);
  const missing = new Set(keys.filter((key) => !inTitle.has(key)));
  const emitters = new Map<EvidenceKey, JudgedBlock>();
  for (const block of blocks) {
    for (const key of block.value.reading.emits) if (missing.delete(key)) emitters.set(key, block);
    if (missing.size === 0) break;
  }
  const inOrder = new Set(keys.flatMap((key) => emitters.get(key) ?? []));
  return {
    title: keys.some((key) => inTitle.has(key)) ? title : '',
    elsewhere: [...inOrder].map(withMentions),
  };
}
