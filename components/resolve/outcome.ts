import type { Folded } from '../text/fold.ts';
import { lastUpTo } from '../text/last-up-to.ts';
import { certaintyOf, type Verdict } from './judge.ts';
import type { Meant, Mention, Reason, Refusal } from './mention.ts';
import { never } from './rule.ts';

type ToRaw = Folded['toRaw'];

/**
 * Of accepted candidates that overlap the first counts, of those that begin together the longest, and of those in one
 * place the likeliest: where several are as likely, the one that comes first, with the others as its rivals.
 */
export function mentionsOf(verdicts: readonly Verdict[], toRaw: ToRaw): readonly Mention[] {
  const likely = likeliestFirst(verdicts.filter(({ weight }) => weight > 0));
  const isFree = freePlaces();
  return likely.flatMap((verdict, index) =>
    isFree(verdict) ? [{ ...judgementOf(verdict, toRaw), rivals: rivalsOf(verdict, likely, index + 1) }] : [],
  );
}

/** Verdicts come in the order of their places; in one place, evidence decides. */
function likeliestFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  const hasNamesakes = verdicts.some((verdict, index) => isSamePlace(verdict, verdicts[index + 1]));
  return hasNamesakes ? verdicts.toSorted(byPlaceThenWeight) : verdicts;
}

/** Those as likely in the same place, which come right behind it: at `next` and on. */
function rivalsOf(verdict: Verdict, likely: readonly Verdict[], next: number): readonly Meant[] {
  if (!isSamePlace(verdict, likely[next])) return none;
  const others = new Map<Meant['entity'], Meant>();
  for (let at = next; ; at += 1) {
    const other = likely[at];
    if (other === undefined || !isAlike(verdict, other)) break;
    others.set(entityOf(other), meantBy(other));
  }
  others.delete(entityOf(verdict));
  return [...others.values()];
}

const none: readonly never[] = [];

/**
 * The other candidates, of those that overlap again the first and longest, and of those in one place the likeliest.
 * Left out is what a mention of the same entity covers, "Trump" in "Donald Trump", and a mention's rivals.
 */
export function refusalsOf(verdicts: readonly Verdict[], toRaw: ToRaw): readonly Refusal[] {
  const mentioned = accepted(verdicts);
  const isMentioned = new Set(mentioned);
  const refused = verdicts.flatMap((verdict) => {
    if (isMentioned.has(verdict)) return [];
    const other = firstOver(verdict, mentioned);
    if (other === undefined) return [verdict];
    return entityOf(other) === entityOf(verdict) || isAlike(other, verdict)
      ? []
      : [withReason(verdict, inAnothersPlace)];
  });
  return disjoint(refused.toSorted(byPlaceThenWeight)).map((verdict) => judgementOf(verdict, toRaw));
}

/** Why a candidate is refused that nothing but another's name speaks against. */
const inAnothersPlace: Reason = {
  name: 'in-anothers-place',
  weight: never,
};

const accepted = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  disjoint(likeliestFirst(verdicts.filter(({ weight }) => weight > 0)));

/** Of candidates in order, those that begin where the ones before have ended. */
const disjoint = (verdicts: readonly Verdict[]): readonly Verdict[] => verdicts.filter(freePlaces());

/** Returns what is asked of each candidate in order: whether it begins where those that it said yes to have ended. */
function freePlaces(): (verdict: Verdict) => boolean {
  let free = 0;
  return ({ candidate: { span } }) => {
    if (span.from < free) return false;
    free = span.to;
    return true;
  };
}

function judgementOf({ candidate, weight, reasons }: Verdict, toRaw: ToRaw): Refusal {
  return {
    span: toRaw(candidate.span),
    ...meantBy({ candidate }),
    certainty: certaintyOf(weight),
    because: reasons,
  };
}

const withReason = (verdict: Verdict, reason: Reason): Verdict => ({
  ...verdict,
  weight: verdict.weight + reason.weight,
  reasons: [...verdict.reasons, reason],
});

const entityOf = ({ candidate }: Verdict) => candidate.form.entity.id;

const meantBy = ({ candidate }: Pick<Verdict, 'candidate'>): Meant => ({
  entity: candidate.form.entity.id,
  kind: candidate.form.entity.kind,
});

/** True for what begins and ends where the other does. */
const isSamePlace = ({ candidate: { span: one } }: Verdict, other: Verdict | undefined): boolean =>
  one.from === other?.candidate.span.from && one.to === other.candidate.span.to;

const isAlike = (one: Verdict, other: Verdict): boolean =>
  isSamePlace(one, other) && one.weight === other.weight;

/** The first of some disjoint candidates in order that overlaps another. */
function firstOver({ candidate: { span } }: Verdict, disjoint: readonly Verdict[]): Verdict | undefined {
  const first = disjoint[lastUpTo(disjoint, span.from, (one) => one.candidate.span.to) + 1];
  return first !== undefined && first.candidate.span.from < span.to ? first : undefined;
}

const byPlaceThenWeight = (one: Verdict, other: Verdict): number =>
  one.candidate.span.from - other.candidate.span.from ||
  other.candidate.span.to - one.candidate.span.to ||
  other.weight - one.weight;
