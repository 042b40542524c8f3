/** Measures how the time of work grows with the length of its text. */

/** Twice the longest block that is read as one. */
const maxText = 65_536;
/**
 * Below this, ms, measurements are mostly noise. Work that takes so long on less than a part of the longest text is
 * worse than linear, or nothing is; in between, a name has fewer neighbors than rules look at.
 */
const enough = { inAll: 4, inPart: 150 } as const;
const fewerText = maxText / 8;
/**
 * While the work takes less, ms, the text doubles; from then on it grows by a quarter, because exponential work would
 * never end.
 */
const little = 0.2;
/** Beyond this length, exponential work has been seen. */
const smallText = 1_024;
const runs = 5;
/** How often a measurement is repeated before it counts. */
const tries = 8;
/** How many doublings are compared, which averages noise. */
const doublings = 3;

export type Work = (text: string) => unknown;

/** A text of about this length. */
export type Grown = (length: number) => string;

/**
 * Above 2, because a text of twice the length uses more of the machine's caches, and burdens the garbage collector
 * more.
 */
export const maxGrowth = 2.5;

/**
 * How many times as long work takes on a text as on one of half its length, as a mean over some doublings: about 2 if
 * it is linear, 4 if it is quadratic, 1 if it takes next to nothing even on the longest text. The least of several
 * measurements: each takes the best of several alternating runs of both, so that other load of the machine affects
 * both or none.
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

/** The longest file that is measured, in characters: the reader of workbooks takes texts by pieces of 64 kB and more. */
const longFile = 2_000_000;
/** Work, ms, that does not even take so long on that is no more than looking at it. */
const enoughOfFile = 40;

/** As `growthOf`, of work that is waited for. */
export async function growthOfReading<Content>(
  read: (content: Content) => Promise<unknown>,
  grown: (length: number) => Content,
): Promise<number> {
  const timeOf = async (content: Content): Promise<number> => {
    const start = performance.now();
    await read(content);
    return performance.now() - start;
  };
  const [part, whole] = [grown(longFile >> doublings), grown(longFile)];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && least > maxGrowth; attempt += 1) {
    const ofPart = [await timeOf(part), await timeOf(part)];
    const ofWhole = [await timeOf(whole), await timeOf(whole)];
    if (Math.min(...ofWhole) < enoughOfFile) return 1;
    least = Math.min(least, (Math.min(...ofWhole) / Math.min(...ofPart)) ** (1 / doublings));
  }
  return least;
}

function timeOf(work: Work, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
