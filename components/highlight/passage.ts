import type { EntityId } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';

export type NamedSpan = Span & { readonly entity: EntityId };

/** A block's text and who is named where in it: in order, none overlapping another. */
export type Told = { readonly text: string; readonly mentions: readonly NamedSpan[] };

/** The text around a mark, where in it that stands, and what else of the page was needed to judge it. */
export type Passage = Told & {
  readonly span: Span;
  /** The page's title, or `''` where that was not needed. */
  readonly title: string;
  readonly elsewhere: readonly Told[];
};
