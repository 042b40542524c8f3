/** A point of the pointer's way in the card, px, and when it was there, ms. */
export type PointerSample = { readonly x: number; readonly y: number; readonly at: number };

/**
 * The pointer's way in the card since it came in. One that runs on as fast as it came is on its way to something beyond
 * the card, which then closes as if the pointer had never come in; one that slows down came for the card.
 */
export type Crossing = {
  readonly last: PointerSample;
  /** px per ms; `null` while it is not known. */
  readonly topSpeed: number | null;
  readonly hasSlowed: boolean;
};

/** Below this a pointer looks for something, px per ms. */
const minSpeed = 0.6;
/** A hand that will stop soon has less than this share of its top speed. */
const steadyShare = 0.9;
/** Positions closer in time than this give no reliable speed, ms. */
const minInterval = 12;
/** A pointer that does not move for so long has stopped, ms. */
export const stillMs = 50;

export const startCrossing = (at: PointerSample): Crossing => ({
  last: at,
  topSpeed: null,
  hasSlowed: false,
});

export function continueCrossing(crossing: Crossing, now: PointerSample): Crossing {
  const { last, topSpeed } = crossing;
  const time = now.at - last.at;
  if (crossing.hasSlowed || time < minInterval) return crossing;
  const speed = Math.hypot(now.x - last.x, now.y - last.y) / time;
  const hasSlowed = time >= stillMs || speed < Math.max(minSpeed, (topSpeed ?? 0) * steadyShare);
  return { last: now, topSpeed: Math.max(speed, topSpeed ?? 0), hasSlowed };
}
