/** A point of the pointer's way, px, and when it was there, ms. */
export type PointerSample = { readonly x: number; readonly y: number; readonly at: number };

/**
 * The pointer's way in the card since it came in. One that never slows down is on its way to something beyond the card,
 * which then closes at once behind it; one that slows down came for the card.
 */
export type Crossing = {
  readonly last: PointerSample;
  /** `unknown` for one that has only just come in. */
  readonly pace: 'unknown' | 'fast' | 'has slowed';
};

/** Below this a pointer looks for something, px per ms. */
const minSpeed = 0.6;
/** A pointer that does not move for so long has stopped, ms. */
const stillMs = 100;
/** Positions closer in time than this give no reliable speed, ms. */
const minInterval = 12;

export const startCrossing = (at: PointerSample): Crossing => ({ last: at, pace: 'unknown' });

export function continueCrossing({ last, pace }: Crossing, now: PointerSample): Crossing {
  const time = now.at - last.at;
  if (pace === 'has slowed' || time < minInterval) return { last, pace };
  const speed = Math.hypot(now.x - last.x, now.y - last.y) / time;
  return { last: now, pace: time >= stillMs || speed < minSpeed ? 'has slowed' : 'fast' };
}
