import type { EntityId } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';

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
