/** A point of the pointer's way in the card, px, and when it was there, ms. */
export type PointerSample = { readonly x: number; readonly y: number; readonly at: number };

/** The pointer's way through the card since it came in. */
export type Crossing = {
  readonly start: PointerSample;
  readonly last: PointerSample;
  /** In px per ms: now, the highest so far, and by axis. */
  readonly speed: number;
  readonly topSpeed: number;
  readonly velocity: { readonly x: number; readonly y: number };
};

/** Below this a pointer looks for something, px per ms. */
const minSpeed = 0.4;
/** A hand that is about to stop has slowed down more than this, as a share of its top speed. */
const steadyShare = 0.9;
/**
 * How much of the way through the card must be behind a pointer that is let through. Who goes for the last button of the
 * card has slowed down by then.
 */
const passedShare = 0.75;
/** Positions closer in time than this give no reliable speed, ms. */
const minInterval = 12;

export const startCrossing = (start: PointerSample): Crossing => ({
  start,
  last: start,
  speed: 0,
  topSpeed: 0,
  velocity: { x: 0, y: 0 },
});

export function continueCrossing(crossing: Crossing, now: PointerSample): Crossing {
  const { last } = crossing;
  const time = now.at - last.at;
  if (time < minInterval) return crossing;
  const velocity = { x: (now.x - last.x) / time, y: (now.y - last.y) / time };
  const speed = Math.hypot(velocity.x, velocity.y);
  return { ...crossing, last: now, speed, topSpeed: Math.max(speed, crossing.topSpeed), velocity };
}

/** True if the pointer runs through a card of this size without slowing down, and is most of the way through. */
export function isPassing(
  crossing: Crossing,
  card: { readonly width: number; readonly height: number },
): boolean {
  const { start, last, speed, topSpeed, velocity } = crossing;
  if (speed < minSpeed || speed < topSpeed * steadyShare) return false;
  const done = Math.hypot(last.x - start.x, last.y - start.y);
  const timeLeft = Math.min(
    timeToEdge(last.x, velocity.x, card.width),
    timeToEdge(last.y, velocity.y, card.height),
  );
  return done >= passedShare * (done + timeLeft * speed);
}

/** How long until a point on an axis reaches the end that it moves to, ms. */
const timeToEdge = (at: number, velocity: number, length: number): number =>
  velocity === 0 ? Infinity : Math.max(0, (velocity > 0 ? length - at : -at) / velocity);
