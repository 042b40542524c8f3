/** fast-check, with a quarter of the runs on a developer's machine: each day's are others, and CI makes them all. */
import fc from 'fast-check';

const part = process.env.CI ? 1 : 4;

/** So many runs of a property, where it is tried in full. */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(count / part) });

fc.configureGlobal(runs(100));

export { fc };
