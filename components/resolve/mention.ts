import type { EntityId, EntityKind } from '../facts/schema.ts';
import type { Span } from '../text/span.ts';
import type { RuleName } from './reasons.ts';

/** Why something was decided: one rule that fired, with the weight it carried (for above 0, against below). */
export type Reason = { readonly name: RuleName; readonly weight: number };

/** Whom or what a name means. */
export type Meant = { readonly entity: EntityId; readonly kind: EntityKind };

/** What became of a candidate, and why. */
type Judgement = Meant & {
  /** Raw offsets into the block's text: the name alone, without title or possessive. */
  readonly span: Span;
  /** From 0 to 1: above 0.5 for what was accepted, there or below for what was refused. */
  readonly certainty: number;
  readonly because: readonly Reason[];
};

/** A name in a block that was judged to mean an entity. */
export type Mention = Judgement & {
  /** What the name means just as likely; nearly always nothing. */
  readonly rivals: readonly Meant[];
};

/** A name in a block that could have meant the entity, and was judged not to. */
export type Refusal = Judgement;
