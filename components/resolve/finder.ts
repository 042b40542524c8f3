import type { Mention, Refusal } from './mention.ts';

declare const key: unique symbol;
/** One piece of evidence that a page may have, such as "has the full name of Jeffrey Sachs". */
export type EvidenceKey = string & { readonly [key]: 'evidence' };

/** The evidence that a whole page has so far; order plays no part, so changes can be added and removed. */
export type PageEvidence = { has(key: EvidenceKey): boolean };

/**
 * A block's text, read once: what could be a name in it, the evidence it emits for the rest of the page, and the
 * evidence that its own judgment depends on. It need not be read again while the text stays.
 */
export type Reading = {
  /** True when nothing in the block could ever become a mention. */
  readonly isEmpty: boolean;
  /** The number of candidates, to which the cost of reading and judging is proportional. */
  readonly size: number;
  readonly emits: readonly EvidenceKey[];
  readonly dependsOn: readonly EvidenceKey[];
  /** Judges the candidates with the page's evidence: sorted, disjoint mentions. Cost: the candidates. */
  mentions(page: PageEvidence): readonly Mention[];
  /**
   * The candidates that are no mentions, with the same evidence: sorted, disjoint. Without those that a mention of
   * the same entity covers. For explanations. Cost: the candidates.
   */
  refusals(page: PageEvidence): readonly Refusal[];
};

/** Reads a block's raw text. `lang` is the nearest language tag, or `null` where there is none. */
export type Finder = { read(text: string, lang: string | null): Reading };
