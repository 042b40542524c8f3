import type { Pattern } from './patterns-in.ts';

/**
 * The checker tries a pattern with attack strings of this length, and rejects it above this number of steps, the square of
 * a tenth of the length. With time limits, its default, a busy machine would reject good patterns.
 */
const attack = { maxAttackStringSize: 30_000, attackLimit: 150_000_000 } as const;
/** High enough that the checker's time limits, in ms, never apply, also not where it has to wait for its turn. */
const timeLimitMs = 3_600_000;
export const limits = {
  ...attack,
  timeout: timeLimitMs,
  attackTimeout: timeLimitMs,
  incubationTimeout: timeLimitMs,
  seedingTimeout: timeLimitMs,
} as const;

/** Returns a function that says why a pattern is not linear; `null` if it is. */
export async function loadChecker(): Promise<(pattern: Pick<Pattern, 'source' | 'flags'>) => string | null> {
  // Read when it is loaded. The others ask a program of their own, which runs on some machines alone.
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  const { checkSync } = await import('recheck');
  return ({ source, flags }) => {
    const found = checkSync(source, flags, limits);
    if (found.status === 'safe') return null;
    return found.status === 'vulnerable'
      ? `${found.complexity.summary} time`
      : `not read (${found.error.kind})`;
  };
}
