import { primaryOf } from '../../components/text/language-tag.ts';
import type { Passage, Wanted } from './gold.ts';

/** A name that something found in a passage. */
export type Found = { readonly from: number; readonly to: number; readonly entity: string };

export const errorKinds = ['missed', 'false alarm', 'wrong edges', 'wrong entity'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** How a passage came out: what was right, and each thing that was not. */
export type Outcome = {
  readonly passage: Passage;
  readonly right: readonly Wanted[];
  readonly errors: readonly GoldError[];
};

/** Wrong edges and wrong entities are one error with both sides; they count as a miss and as a false alarm. */
export type GoldError = {
  readonly kind: ErrorKind;
  readonly found: Found | null;
  readonly wanted: Wanted | null;
};

/**
 * Compares what was found with what people labeled: right is the exact span with the right entity;
 * in other languages than English an inflected name may end elsewhere. A span that touches an
 * optional one is let pass.
 */
export function judge(passage: Passage, found: readonly Found[]): Outcome {
  const open = new Set(passage.wanted.filter(({ isOptional }) => !isOptional));
  const optional = passage.wanted.filter(({ isOptional }) => isOptional);
  const right = new Map<Found, Wanted>();
  for (const fits of isInflected(passage) ? [isExact, isSameBeginning] : [isExact]) {
    for (const one of found) {
      const wanted = right.has(one) ? undefined : [...open].find((mention) => fits(one, mention));
      if (wanted === undefined) continue;
      right.set(one, wanted);
      open.delete(wanted);
    }
  }
  const wrong = found.filter((one) => !right.has(one) && !optional.some((mention) => touches(one, mention)));
  const alarms = wrong.map((one): GoldError => {
    const wanted = [...open].find((mention) => touches(one, mention));
    if (wanted === undefined) return { kind: 'false alarm', found: one, wanted: null };
    open.delete(wanted);
    return { kind: one.entity === wanted.entity ? 'wrong edges' : 'wrong entity', found: one, wanted };
  });
  const missed = [...open].map((wanted): GoldError => ({ kind: 'missed', found: null, wanted }));
  return { passage, right: [...right.values()], errors: [...alarms, ...missed] };
}

type Span = { readonly from: number; readonly to: number };

const isInflected = ({ lang }: Passage): boolean => lang !== null && primaryOf(lang) !== 'en';
const touches = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
const isExact = (found: Found, { from, to, entity }: Wanted): boolean =>
  found.from === from && found.to === to && found.entity === entity;
const isSameBeginning = (found: Found, { from, entity }: Wanted): boolean =>
  found.from === from && found.entity === entity;

/** Counts of names: found and right, found and wrong, not found. */
export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

export function tally(outcomes: readonly Outcome[]): Tally {
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  return {
    right: outcomes.reduce((sum, { right }) => sum + right.length, 0),
    wrong: errors.filter(({ found }) => found !== null).length,
    missed: errors.filter(({ wanted }) => wanted !== null).length,
  };
}

/** The same for one entity: what was found as it, and what should have been. */
export function tallyOf(entity: string, outcomes: readonly Outcome[]): Tally {
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  return {
    right: outcomes.flatMap(({ right }) => right).filter((wanted) => wanted.entity === entity).length,
    wrong: errors.filter(({ found }) => found?.entity === entity).length,
    missed: errors.filter(({ wanted }) => wanted?.entity === entity).length,
  };
}

/** Shares from 0 to 1; 1 where there was nothing to get wrong. */
export type Scores = { readonly precision: number; readonly recall: number; readonly f1: number };

export function scoresOf({ right, wrong, missed }: Tally): Scores {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}
