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
/** The best counts. A short text costs little to read often, and what disturbs one of its runs would hide growth. */
const runs = { ofPart: 8, ofWhole: 2 } as const;
/** How often a measurement is repeated before it counts: by the clock, then by what the thread had of a processor. */
const tries = { byClock: 4, byProcessor: 8 } as const;
/** What a processor was in use for, in ms, before that is known well: systems count it in steps of some milliseconds. */
const longUse = 100;
/** How many doublings are compared, which averages noise. */
const doublings = 4;
const partsInWhole = 2 ** doublings;

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
 * measurements: on a busy machine the clock shows too much, and what a thread had of a processor is counted.
 */
export function growthOf(work: Work, grown: Grown): number {
  const length = lengthToMeasure(work, grown);
  if (length === null) return 1;
  const growth = growthAt(length, work, grown);
  // From some length on a text may be read in another way, such as in its own language: one step, and no growth.
  const doesStep = growth > maxGrowth && length >= fewerText && length < maxText;
  return doesStep ? growthAt(maxText, work, grown) : growth;
}

function growthAt(length: number, work: Work, grown: Grown): number {
  const [part, whole] = [grown(length >> doublings), grown(length)];
  const best = (text: string, times: number) =>
    Math.min(...Array.from({ length: times }, () => timeOf(work, text)));
  return leastOf([
    ...Array.from(
      { length: tries.byClock },
      () => () => mean(best(part, runs.ofPart), best(whole, runs.ofWhole)),
    ),
    ...Array.from({ length: tries.byProcessor }, () => () => growthByProcessor(work, part, whole)),
  ]);
}

/** The growth with a doubling, by the times of texts that are several doublings apart. */
const mean = (ofPart: number, ofWhole: number): number => (ofWhole / ofPart) ** (1 / doublings);

/** The first that is small enough, or else the smallest. */
function leastOf(measures: readonly (() => number)[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const measure of measures) {
    least = Math.min(least, measure());
    if (least <= maxGrowth) break;
  }
  return least;
}

/** A length of text that takes long enough to be measured; `null` where there is none. */
function lengthToMeasure(work: Work, grown: Grown): number | null {
  for (let length = 16; ; ) {
    const text = grown(length);
    const once = timeOf(work, text);
    // The first time may be that of whatever else the machine did.
    const time = once < enough.inAll ? once : Math.min(once, timeOf(work, text), useOf(work, text, 1));
    if (time >= enough.inPart || (time >= enough.inAll && length >= fewerText)) return length;
    if (length >= maxText) return time < enough.inAll / 3 ? null : length;
    length = Math.ceil(length * (time > little && length < smallText ? 1.25 : 2));
  }
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
  const useOf = async (content: Content, times: number): Promise<number> => {
    const start = threadTime();
    for (let time = 0; time < times; time += 1) await read(content);
    return threadTime() - start;
  };
  const [part, whole] = [grown(longFile >> doublings), grown(longFile)];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries.byClock && least > maxGrowth; attempt += 1) {
    const ofPart = Math.min(await timeOf(part), await timeOf(part), await timeOf(part));
    const ofWhole = Math.min(await timeOf(whole), await timeOf(whole));
    if (ofWhole < enoughOfFile) return 1;
    least = Math.min(least, mean(ofPart, ofWhole));
  }
  for (let attempt = 0; attempt < tries.byProcessor && least > maxGrowth; attempt += 1) {
    let [ofParts, ofWhole] = [0, 0];
    while (ofWhole < longUse) {
      ofParts += await useOf(part, partsInWhole);
      ofWhole += await useOf(whole, 1);
    }
    least = Math.min(least, mean(ofParts / partsInWhole, ofWhole));
  }
  return least;
}

function timeOf(work: Work, text: string): number {
  const start = performance.now();
  work(text);
  return performance.now() - start;
}

/** In turns, because a processor that others use, too, is slower for a while. */
function growthByProcessor(work: Work, part: string, whole: string): number {
  let [ofParts, ofWhole] = [0, 0];
  while (ofWhole < longUse) {
    ofParts += useOf(work, part, partsInWhole);
    ofWhole += useOf(work, whole, 1);
  }
  return mean(ofParts / partsInWhole, ofWhole);
}

function useOf(work: Work, text: string, times: number): number {
  const start = threadTime();
  for (let time = 0; time < times; time += 1) work(text);
  return threadTime() - start;
}

/** What this thread has had of a processor, in ms. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
