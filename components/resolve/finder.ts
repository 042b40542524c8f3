import type { Mention, Refusal } from './mention.ts';

declare const key: unique symbol;
/** One thing a page may establish, such as "names Jeffrey Sachs in full". */
export type EvidenceKey = string & { readonly [key]: 'evidence' };

/** What a whole page has established so far; order plays no part, so changes can be added and taken back. */
export type PageEvidence = { has(key: EvidenceKey): boolean };

/**
 * A block's text, read once: what could be a name in it, what it tells the page, and which of the
 * page's evidence its own judgement may depend on. It never has to be read again while the text stays.
 */
export type Reading = {
  /** True when there is nothing in the block that could ever become a mention. */
  readonly isEmpty: boolean;
  /** How many candidates there are, which is what reading and judging cost. */
  readonly size: number;
  readonly tells: readonly EvidenceKey[];
  readonly heeds: readonly EvidenceKey[];
  /** Judges the candidates under what the page has established: sorted, disjoint mentions. Cost: the candidates. */
  mentions(page: PageEvidence): readonly Mention[];
  /**
   * What was considered and is no mention, under the same evidence: sorted, disjoint. Left out is what a mention of the
   * same entity covers. For those who ask why. Cost: the candidates.
   */
  refusals(page: PageEvidence): readonly Refusal[];
};

/** Reads a block's raw text. `lang` is the nearest language tag, or `null` where the page gives none. */
export type Finder = { read(text: string, lang: string | null): Reading };
