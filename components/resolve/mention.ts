import type { EntityId, EntityKind } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';
import type { RuleName } from './reasons.ts';

/** Why something was decided: one rule that held, with its weight (above 0 for, below 0 against). */
export type Reason = { readonly name: RuleName; readonly weight: number };

/** The entity that a name means. */
export type EntityRef = { readonly entity: EntityId; readonly kind: EntityKind };

/** The judgment of a candidate, and its reasons. */
type Judgment = EntityRef & {
  /** Raw offsets into the block's text: the name alone, without title or possessive. */
  readonly span: Span;
  /** From 0 to 1: above 0.5 if accepted, otherwise 0.5 or below. */
  readonly certainty: number;
  readonly because: readonly Reason[];
};

/** A name in a block that was judged to mean an entity. */
export type Mention = Judgment & {
  /** Other entities that the name means just as likely; nearly always none. */
  readonly rivals: readonly EntityRef[];
};

/** A name in a block that could have meant the entity, and was judged not to. */
export type Refusal = Judgment;
