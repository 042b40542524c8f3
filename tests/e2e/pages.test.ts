import { expect, it } from 'vitest';
import { galleryPages } from '../gallery/pages.ts';
import type { Frame } from './harness/driver.ts';
import { expectMarks } from './harness/expecting.ts';
import { saidIn } from './harness/looking.ts';
import { inEveryBrowser } from './harness/world.ts';

/** Big pages, and pages that change for a while, need more time than others. */
const patience = { timeout: 20_000, interval: 100 } as const;

inEveryBrowser((world) => {
  it.each(galleryPages)('marks what $file asks for, in all its frames, and is not heard of', async (page) => {
    const tab = await world.visit(page.file);
    await expectMarks(tab, page.asks, patience);
    const asked = page.frames ?? [];
    await expect.poll(() => tab.frames().length, patience).toBe(asked.length + 1);
    const frames: readonly Frame[] = tab.frames().slice(1);
    for (const [index, frame] of frames.entries()) await expectMarks(frame, asked[index] ?? {}, patience);
    expect(saidIn(tab)).toEqual([]);
  });
});
