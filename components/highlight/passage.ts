import type { EntityId } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';

export type NamedSpan = Span & { readonly entity: EntityId };

/** The block of text that a mark stands in, where in it somebody is named, and where in it the mark is. */
export type Passage = {
  readonly text: string;
  readonly span: Span;
  /** In order; none overlaps another. */
  readonly mentions: readonly NamedSpan[];
};
