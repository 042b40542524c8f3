import type { Folded } from '../text/fold.ts';
import { certaintyOf, type Verdict } from './judge.ts';
import type { Mention, Reason, Refusal } from './mention.ts';
import { never } from './rule.ts';

type ToRaw = Folded['toRaw'];

/** Of accepted candidates that overlap the first counts, and of those that begin together the longest. */
export function mentionsOf(verdicts: readonly Verdict[], toRaw: ToRaw): readonly Mention[] {
  return accepted(verdicts).map((verdict) => judgementOf(verdict, toRaw));
}

/**
 * The other candidates, of those that overlap again the first and longest, and of those in one place the likeliest.
 * Left out is what a mention of the same entity covers: "Trump" in "Donald Trump".
 */
export function refusalsOf(verdicts: readonly Verdict[], toRaw: ToRaw): readonly Refusal[] {
  const mentioned = accepted(verdicts);
  const refused = verdicts.flatMap((verdict) => {
    if (mentioned.includes(verdict)) return [];
    const other = mentioned.find((one) => doOverlap(one, verdict));
    if (other === undefined) return [verdict];
    return entityOf(other) === entityOf(verdict) ? [] : [withReason(verdict, inAnothersPlace)];
  });
  return disjoint(refused.toSorted(byPlaceThenWeight)).map((verdict) => judgementOf(verdict, toRaw));
}

/** Why a candidate is refused that nothing but another's name speaks against. */
const inAnothersPlace: Reason = {
  name: 'in-anothers-place',
  weight: never,
  text: 'Another name stands in the same place.',
};

const accepted = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  disjoint(verdicts.filter(({ weight }) => weight > 0));

/** Of candidates in order, those that begin where the ones before have ended. */
function disjoint(verdicts: readonly Verdict[]): readonly Verdict[] {
  let free = 0;
  return verdicts.filter(({ candidate: { span } }) => {
    if (span.from < free) return false;
    free = span.to;
    return true;
  });
}

function judgementOf({ candidate, weight, reasons }: Verdict, toRaw: ToRaw): Mention {
  const { entity } = candidate.form;
  return {
    span: toRaw(candidate.span),
    entity: entity.id,
    kind: entity.kind,
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

const doOverlap = ({ candidate: { span: one } }: Verdict, { candidate: { span: other } }: Verdict): boolean =>
  one.from < other.to && other.from < one.to;

const byPlaceThenWeight = (one: Verdict, other: Verdict): number =>
  one.candidate.span.from - other.candidate.span.from ||
  other.candidate.span.to - one.candidate.span.to ||
  other.weight - one.weight;
