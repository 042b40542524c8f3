/** Helpers of tools that open browsers: whether there is a display, and waiting. */
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough to read a page and open a card on a busy machine. */
const timeoutMs = 30_000;
/** Polling interval. */
const intervalMs = 50;

/** Polls until the answer is neither false nor `null`, and returns it. Throws after the timeout. */
export async function until<Answer>(
  ask: () => Promise<Answer | null | false>,
  milliseconds = timeoutMs,
): Promise<Answer> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await wait(intervalMs);
  }
  throw new Error(`Nothing came of it in ${milliseconds / 1000} seconds: ${ask}`);
}

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
