/** Something to time: it returns how many names it found, so that engines cannot optimize the work away. */
export type Runner = { readonly name: string; readonly read: (paragraphs: readonly string[]) => number };

export type Timing = {
  readonly name: string;
  /** The median of all rounds. */
  readonly charactersPerSecond: number;
  readonly found: number;
};

const rounds = 11;
/** Warm-up rounds: engines keep optimizing for some megabytes of text. */
const warmUps = 8;

/** Times runners in turn, round by round, so that other load on the machine affects all of them. */
export function time(runners: readonly Runner[], prose: readonly string[]): readonly Timing[] {
  const entries = runners.map((runner) => ({ runner, times: [] as number[], found: 0 }));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const entry of entries) {
      const start = performance.now();
      entry.found = entry.runner.read(prose);
      if (round >= 0) entry.times.push(performance.now() - start);
    }
  }
  const length = prose.reduce((sum, text) => sum + text.length, 0);
  return entries.map(({ runner: { name }, times, found }) => {
    return { name, found, charactersPerSecond: (length / median(times)) * 1000 };
  });
}

/** The one in the middle, or between the two there; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[(sorted.length - 1) >> 1],
    sorted[sorted.length >> 1],
  ];
  return (low + high) / 2;
}
