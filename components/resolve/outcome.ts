import { floorIndex } from '../text/floor-index.ts';
import type { Folded } from '../text/fold.ts';
import { certaintyOf, type JudgedCandidate } from './judge.ts';
import type { EntityRef, Mention, Reason, Refusal } from './mention.ts';
import { ruledOut } from './rule.ts';

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
  if (!isSamePlace(one, likely[next])) return none;
  const others = new Map<EntityRef['entity'], EntityRef>();
  for (let at = next; ; at += 1) {
    const other = likely[at];
    if (other === undefined || !isAlike(one, other)) break;
    others.set(entityOf(other), entityRefOf(other));
  }
  others.delete(entityOf(one));
  return [...others.values()];
}

const none: readonly never[] = [];

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
