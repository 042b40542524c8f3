import { floorIndex } from '../text/floor-index.ts';
import type { Folded } from '../text/fold.ts';
import { certaintyOf, type JudgedCandidate } from './judge.ts';
import type { EntityRef, Mention, Reason, Refusal } from './mention.ts';
import { never } from './rule.ts';

type ToRaw = Folded['toRaw'];

/**
 * Of overlapping accepted candidates the first wins, of those that begin together the longest, and of those in the
 * same place the likeliest. If several are equally likely, the first in order wins and the others are its rivals.
 */
export function mentionsOf(verdicts: readonly JudgedCandidate[], toRaw: ToRaw): readonly Mention[] {
  const likely = likeliestFirst(verdicts.filter(({ weight }) => weight > 0));
  const isFree = nonOverlapping();
  return likely.flatMap((verdict, index) =>
    isFree(verdict) ? [{ ...judgmentOf(verdict, toRaw), rivals: rivalsOf(verdict, likely, index + 1) }] : [],
  );
}

/** Candidates come sorted by place; in the same place, the weight decides. */
function likeliestFirst(verdicts: readonly JudgedCandidate[]): readonly JudgedCandidate[] {
  const hasNamesakes = verdicts.some((verdict, index) => isSamePlace(verdict, verdicts[index + 1]));
  return hasNamesakes ? verdicts.toSorted(byPlaceThenWeight) : verdicts;
}

/** Those as likely in the same place, which follow directly, from `next` on. */
function rivalsOf(
  verdict: JudgedCandidate,
  likely: readonly JudgedCandidate[],
  next: number,
): readonly EntityRef[] {
  if (!isSamePlace(verdict, likely[next])) return none;
  const others = new Map<EntityRef['entity'], EntityRef>();
  for (let at = next; ; at += 1) {
    const other = likely[at];
    if (other === undefined || !isAlike(verdict, other)) break;
    others.set(entityOf(other), entityRefOf(other));
  }
  others.delete(entityOf(verdict));
  return [...others.values()];
}

const none: readonly never[] = [];

/**
 * The other candidates: of overlapping ones again the first and longest, and of those in the same place the
 * likeliest. Without those that a mention of the same entity covers, "Trump" in "Donald Trump", and without a
 * mention's rivals.
 */
export function refusalsOf(verdicts: readonly JudgedCandidate[], toRaw: ToRaw): readonly Refusal[] {
  const mentioned = accepted(verdicts);
  const isMentioned = new Set(mentioned);
  const refused = verdicts.flatMap((verdict) => {
    if (isMentioned.has(verdict)) return [];
    const other = firstOver(verdict, mentioned);
    if (other === undefined) return [verdict];
    return entityOf(other) === entityOf(verdict) || isAlike(other, verdict)
      ? []
      : [withReason(verdict, overlapsMention)];
  });
  return disjoint(refused.toSorted(byPlaceThenWeight)).map((verdict) => judgmentOf(verdict, toRaw));
}

/** The reason of a candidate that is refused only because another name overlaps it. */
const overlapsMention: Reason = {
  name: 'overlaps-another-name',
  weight: never,
};

const accepted = (verdicts: readonly JudgedCandidate[]): readonly JudgedCandidate[] =>
  disjoint(likeliestFirst(verdicts.filter(({ weight }) => weight > 0)));

/** Of sorted candidates, those that begin after the end of the one before. */
const disjoint = (verdicts: readonly JudgedCandidate[]): readonly JudgedCandidate[] =>
  verdicts.filter(nonOverlapping());

/** Returns a predicate to call for sorted candidates: true for those that begin after the last one it accepted. */
function nonOverlapping(): (verdict: JudgedCandidate) => boolean {
  let free = 0;
  return ({ candidate: { span } }) => {
    if (span.from < free) return false;
    free = span.to;
    return true;
  };
}

function judgmentOf({ candidate, weight, reasons }: JudgedCandidate, toRaw: ToRaw): Refusal {
  return {
    span: toRaw(candidate.span),
    ...entityRefOf({ candidate }),
    certainty: certaintyOf(weight),
    because: reasons,
  };
}

const withReason = (verdict: JudgedCandidate, reason: Reason): JudgedCandidate => ({
  ...verdict,
  weight: verdict.weight + reason.weight,
  reasons: [...verdict.reasons, reason],
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
