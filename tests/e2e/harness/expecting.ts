/** What tests wait for on a page. */
import { expect } from 'vitest';
import type { Frame } from './driver.ts';
import { cardIn, expectedMarks, type MarkedTexts, marksIn, noMarks } from './looking.ts';

/** How long a page may take to show what is waited for; everything measured takes a small part of it. */
const patience = { timeout: 5_000, interval: 50 } as const;

/** Waits until a frame's marks are the ones given. */
export async function expectMarks(frame: Frame, marks: Partial<MarkedTexts>): Promise<void> {
  await expect.poll(() => marksIn(frame), patience).toEqual({ ...noMarks, ...marks });
}

/** Waits until a frame's marks are the ones that its page asks for. */
export async function expectMarksAsked(frame: Frame): Promise<void> {
  await expectMarks(frame, await expectedMarks(frame));
}

/** Waits until the card that is open in a frame is headed with a name; `null`: until no card is open. */
export async function expectCard(frame: Frame, heading: string | null): Promise<void> {
  await expect.poll(async () => (await cardIn(frame))?.heading ?? null, patience).toBe(heading);
}
