/** How the time that work takes grows with the text it is given. */

/** Twice the longest block that is read as one. */
const maxText = 65_536;
/**
 * Below it, ms, noise is most of what is measured. What takes so long in less than a part of the longest text is worse than
 * linear, or nothing is; in between, a name does not have all of the others around it that rules look at.
 */
const enough = { inAll: 4, inPart: 150 } as const;
const fewerText = maxText / 8;
/** While less, ms, is taken the text may double at once; from then on by a quarter, lest what doubles with each character never end. */
const little = 0.2;
/** Beyond this length, work that grows by powers has been seen to do so. */
const smallText = 1_024;
const runs = 5;
/** What is measured again as often before it counts. */
const tries = 6;
/** The text doubles as often between what is compared: noise then counts for a part. */
const doublings = 3;

export type Work = (text: string) => unknown;

/** Text of a length, or about. */
export type Grown = (length: number) => string;

/** More than twice, for a text that is twice as long takes more of the machine's caches, and leaves more to the collector. */
export const maxGrowth = 2.5;

/**
 * How many times as long work takes on a text as on one of half its length, as a mean over some doublings: about 2 where
 * it is linear, 4 where it takes the square; 1 where it takes next to nothing even on the longest. The least that several measurements say: each takes
 * the best of several runs of both, in turn, so that what else the machine does falls on both or on none.
 */
export function growthOf(work: Work, grown: Grown): number {
  const length = lengthToMeasure(work, grown);
  if (length === null) return 1;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && least > maxGrowth; attempt += 1)
    least = Math.min(least, measuredGrowth(work, grown(length >> doublings), grown(length)));
  return least;
}

/** A length of text that takes long enough to be measured; `null` where there is none. */
function lengthToMeasure(work: Work, grown: Grown): number | null {
  for (let length = 16; ; ) {
    const time = timeOf(work, grown(length));
    if (time >= enough.inPart || (time >= enough.inAll && length >= fewerText)) return length;
    if (length >= maxText) return time < enough.inAll / 3 ? null : length;
    length = Math.ceil(length * (time > little && length < smallText ? 1.25 : 2));
  }
}

function measuredGrowth(work: Work, part: string, whole: string): number {
  let [bestOfPart, bestOfWhole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < runs; run += 1) {
    bestOfPart = Math.min(bestOfPart, timeOf(work, part));
    bestOfWhole = Math.min(bestOfWhole, timeOf(work, whole));
  }
  return (bestOfWhole / bestOfPart) ** (1 / doublings);
}

function timeOf(work: Work, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
