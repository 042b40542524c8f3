/** The mentions of a text, out of its judged candidates: of those that overlap, the likeliest. */
import type { EntityId, EntityKind } from '../story/schema.ts';
import type { Candidate } from './candidates.ts';
import type { Folded } from './fold.ts';
import type { RuleName } from './reasons.ts';
import { ruledOut } from './rule.ts';
import { floorIndex, type Span } from './span.ts';

/** A candidate weighed by all evidence. Accepted above 0. */
export type JudgedCandidate = {
  readonly candidate: Candidate;
  readonly weight: number;
  readonly reasons: readonly Reason[];
};

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

type ToRaw = Folded['toRaw'];

/**
 * Of overlapping accepted candidates the first wins, of those that begin together the longest, and of those in the
 * same place the likeliest. If several are equally likely, the first in order wins and the others are its rivals.
 */
export function mentionsOf(judged: readonly JudgedCandidate[], toRaw: ToRaw): readonly Mention[] {
  const likely = likeliestFirst(judged.filter(({ weight }) => weight > 0));
  const isFree = nonOverlapping();
  return likely.flatMap((one, index) =>
    isFree(one) ? [{ ...judgmentOf(one, toRaw), rivals: rivalsOf(one, likely, index + 1) }] : [],
  );
}

/** Candidates come sorted by place; in the same place, the weight decides. */
function likeliestFirst(judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] {
  const hasNamesakes = judged.some((one, index) => isSamePlace(one, judged[index + 1]));
  return hasNamesakes ? judged.toSorted(byPlaceThenWeight) : judged;
}

/** Those as likely in the same place, which follow directly, from `next` on. */
function rivalsOf(
  one: JudgedCandidate,
  likely: readonly JudgedCandidate[],
  next: number,
): readonly EntityRef[] {
  if (!isSamePlace(one, likely[next])) return [];
  const others = new Map<EntityRef['entity'], EntityRef>();
  for (let at = next; ; at += 1) {
    const other = likely[at];
    if (other === undefined || !isAlike(one, other)) break;
    others.set(entityOf(other), entityRefOf(other));
  }
  others.delete(entityOf(one));
  return [...others.values()];
}

/**
 * The other candidates: of overlapping ones again the first and longest, and of those in the same place the
 * likeliest. Without those that a mention of the same entity covers, "Trump" in "Donald Trump", and without a
 * mention's rivals.
 */
export function refusalsOf(judged: readonly JudgedCandidate[], toRaw: ToRaw): readonly Refusal[] {
  const mentioned = accepted(judged);
  const isMentioned = new Set(mentioned);
  const refused = judged.flatMap((one) => {
    if (isMentioned.has(one)) return [];
    const other = firstOver(one, mentioned);
    if (other === undefined) return [one];
    return entityOf(other) === entityOf(one) || isAlike(other, one) ? [] : [withReason(one, overlapsMention)];
  });
  return disjoint(refused.toSorted(byPlaceThenWeight)).map((one) => judgmentOf(one, toRaw));
}

/** The reason of a candidate that is refused only because another name overlaps it. */
const overlapsMention: Reason = {
  name: 'overlapped',
  weight: ruledOut,
};

const accepted = (judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] =>
  disjoint(likeliestFirst(judged.filter(({ weight }) => weight > 0)));

/** Of sorted candidates, those that begin after the end of the one before. */
const disjoint = (judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] =>
  judged.filter(nonOverlapping());

/** Returns a predicate to call for sorted candidates: true for those that begin after the last one it accepted. */
function nonOverlapping(): (one: JudgedCandidate) => boolean {
  let free = 0;
  return ({ candidate: { span } }) => {
    if (span.from < free) return false;
    free = span.to;
    return true;
  };
}

/** A weight as certainty from 0 to 1; weight 0 is 0.5, each unit doubles the odds. */
function certaintyOf(weight: number): number {
  return Math.round((1 / (1 + 2 ** -weight)) * 100) / 100;
}

function judgmentOf({ candidate, weight, reasons }: JudgedCandidate, toRaw: ToRaw): Refusal {
  return {
    span: toRaw(candidate.span),
    ...entityRefOf({ candidate }),
    certainty: certaintyOf(weight),
    because: reasons,
  };
}

const withReason = (one: JudgedCandidate, reason: Reason): JudgedCandidate => ({
  ...one,
  weight: one.weight + reason.weight,
  reasons: [...one.reasons, reason],
});

const entityOf = ({ candidate }: JudgedCandidate) => candidate.form.entity.id;

const entityRefOf = ({ candidate }: Pick<JudgedCandidate, 'candidate'>): EntityRef => ({
  entity: candidate.form.entity.id,
  kind: candidate.form.entity.kind,
});

/** True for candidates with equal spans. */
const isSamePlace = (
  { candidate: { span: one } }: JudgedCandidate,
  other: JudgedCandidate | undefined,
): boolean => one.from === other?.candidate.span.from && one.to === other.candidate.span.to;

const isAlike = (one: JudgedCandidate, other: JudgedCandidate): boolean =>
  isSamePlace(one, other) && one.weight === other.weight;

/** The first of some sorted, disjoint candidates that overlaps another. */
function firstOver(
  { candidate: { span } }: JudgedCandidate,
  disjoint: readonly JudgedCandidate[],
): JudgedCandidate | undefined {
  const first = disjoint[floorIndex(disjoint, span.from, (one) => one.candidate.span.to) + 1];
  return first !== undefined && first.candidate.span.from < span.to ? first : undefined;
}

const byPlaceThenWeight = (one: JudgedCandidate, other: JudgedCandidate): number =>
  one.candidate.span.from - other.candidate.span.from ||
  other.candidate.span.to - one.candidate.span.to ||
  other.weight - one.weight;
