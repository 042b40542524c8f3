import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectMarksAsked } from './harness/expecting.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

/** Whether each frame of a tab asked for the finder, the page's own first; seen in the world that ours share. */
async function haveAsked(world: World, tab: Tab): Promise<readonly boolean[]> {
  const tabId = await world.tabId(tab);
  return world.extension.evaluate(async (tabId) => {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => Symbol.for('namelight.finder') in globalThis,
    });
    return frames.sort((one, other) => one.frameId - other.frameId).map(({ result }) => result === true);
  }, tabId);
}

inEveryBrowser((world) => {
  it('asks for no further script where nobody is named', async () => {
    const tab = await world.visit('no-names.html');
    await expectMarksAsked(tab);
    expect(await haveAsked(world, tab)).toEqual([false]);
  });

  it('asks for the finder in each frame that names somebody, and at the text that does', async () => {
    const named = await world.visit('frames.html');
    await expect
      .poll(() => haveAsked(world, named), { timeout: 5_000 })
      .toEqual(named.frames().map(() => true));
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => document.body.append('Vladimir Putin came late.'));
    await expect.poll(() => haveAsked(world, tab), { timeout: 5_000 }).toEqual([true]);
  });
});
