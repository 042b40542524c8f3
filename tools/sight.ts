/** What tools need that show something: a display, and patience. */
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough for a page to be read and a card to open on a slow machine, ms. */
const patience = 10_000;
/** How often is asked, ms. */
const step = 50;

/** Asks until the answer is neither false nor `null`, and returns it; throws when that takes too long. */
export async function until<Answer>(
  ask: () => Promise<Answer | null | false>,
  milliseconds = patience,
): Promise<Answer> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await wait(step);
  }
  throw new Error(`Nothing came of it in ${milliseconds / 1000} seconds: ${ask}`);
}

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
