/** Something to time: it returns how many names it found, so that engines cannot optimize the work away. */
export type Runner = { readonly name: string; readonly read: (paragraphs: readonly string[]) => number };

export type Timing = {
  readonly name: string;
  /** The median of all rounds. */
  readonly charactersPerSecond: number;
  readonly found: number;
};

/** Minimum length of a timed run, so that clock resolution and garbage collection matter little. */
const shortest = 120;
const rounds = 11;
/** Warm-up rounds: engines keep optimizing for some megabytes of text. */
const warmUps = 6;

/**
 * Times runners in turn, round by round, so that other load on the machine affects all of them.
 * A slow one reads only as much of the prose as takes long enough.
 */
export function time(runners: readonly Runner[], prose: readonly string[]): readonly Timing[] {
  const entries = runners.map((runner) => ({
    runner,
    part: partFor(runner, prose),
    times: [] as number[],
    found: 0,
  }));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const entry of entries) {
      const start = performance.now();
      entry.found = entry.runner.read(entry.part);
      if (round >= 0) entry.times.push(performance.now() - start);
    }
  }
  return entries.map(({ runner: { name }, part, times, found }) => {
    const length = part.reduce((sum, text) => sum + text.length, 0);
    return { name, found, charactersPerSecond: (length / median(times)) * 1000 };
  });
}

function partFor({ read }: Runner, prose: readonly string[]): readonly string[] {
  // Patterns and tables are compiled when they are first used: that is no part of reading.
  read(prose.slice(0, 16));
  for (let size = 16; size < prose.length; size *= 2) {
    const part = prose.slice(0, size);
    const start = performance.now();
    read(part);
    if (performance.now() - start > shortest) return part;
  }
  read(prose);
  return prose;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
