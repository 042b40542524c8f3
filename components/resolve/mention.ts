import type { EntityId, EntityKind } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';

/** Why something was decided: one rule that fired, with the weight it carried (for above 0, against below). */
export type Reason = { readonly name: string; readonly weight: number; readonly text: string };

/** A name in a block that was judged to mean an entity. */
export type Mention = {
  /** Raw offsets into the block's text: the name alone, without title or possessive. */
  readonly span: Span;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** From 0 to 1; accepted mentions lie at 0.5 or above. */
  readonly certainty: number;
  readonly because: readonly Reason[];
};
