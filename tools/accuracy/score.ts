import { primaryLanguage } from '../../components/finder/language.ts';
import type { LabeledMention, Passage } from './gold.ts';

/** A name that a matcher found in a passage. */
export type FoundName = { readonly from: number; readonly to: number; readonly entity: string };

export const errorKinds = ['missed', 'false alarm', 'wrong edges', 'wrong entity'] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** The result for a passage: right names and errors. */
export type Outcome = {
  readonly passage: Passage;
  readonly right: readonly LabeledMention[];
  readonly errors: readonly GoldError[];
};

/** A wrong span or entity is one error with both sides; it counts as a miss and as a false positive. */
export type GoldError = {
  readonly kind: ErrorKind;
  readonly found: FoundName | null;
  readonly wanted: LabeledMention | null;
};

/**
 * Compares found names with labeled ones. Right is the exact span with the right entity; in languages other than English
 * an inflected name may end elsewhere. A name that overlaps an optional one is not counted.
 */
export function comparePassage(passage: Passage, found: readonly FoundName[]): Outcome {
  const open = new Set(passage.wanted.filter(({ isOptional }) => !isOptional));
  const optional = passage.wanted.filter(({ isOptional }) => isOptional);
  const right = new Map<FoundName, LabeledMention>();
  for (const fits of isInflected(passage) ? [isExact, isSameBeginning] : [isExact]) {
    for (const one of found) {
      const wanted = right.has(one) ? undefined : [...open].find((mention) => fits(one, mention));
      if (wanted === undefined) continue;
      right.set(one, wanted);
      open.delete(wanted);
    }
  }
  const wrong = found.filter((one) => !right.has(one) && !optional.some((mention) => overlaps(one, mention)));
  const alarms = wrong.map((one): GoldError => {
    const wanted = [...open].find((mention) => overlaps(one, mention));
    if (wanted === undefined) return { kind: 'false alarm', found: one, wanted: null };
    open.delete(wanted);
    return { kind: one.entity === wanted.entity ? 'wrong edges' : 'wrong entity', found: one, wanted };
  });
  const missed = [...open].map((wanted): GoldError => ({ kind: 'missed', found: null, wanted }));
  return { passage, right: [...right.values()], errors: [...alarms, ...missed] };
}

type Span = { readonly from: number; readonly to: number };

const isInflected = ({ lang }: Passage): boolean => lang !== null && primaryLanguage(lang) !== 'en';
const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
const isExact = (found: FoundName, { from, to, entity }: LabeledMention): boolean =>
  found.from === from && found.to === to && found.entity === entity;
const isSameBeginning = (found: FoundName, { from, entity }: LabeledMention): boolean =>
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

/** From 0 to 1; 1 if there was nothing to find. */
export type Scores = { readonly precision: number; readonly recall: number; readonly f1: number };

export function scoresOf({ right, wrong, missed }: Tally): Scores {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}
