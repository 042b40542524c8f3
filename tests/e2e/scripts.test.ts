import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectMarksAsked } from './harness/expecting.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

/** The scripts that each frame of a tab asked for, the page's own first; seen in the world that ours share. */
async function scriptsAskedFor(world: World, tab: Tab): Promise<readonly (readonly string[])[]> {
  const tabId = await world.tabId(tab);
  return world.extension.evaluate(async (tabId) => {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => ['finder', 'card'].filter((script) => Symbol.for(`namelight.${script}`) in globalThis),
    });
    return frames.sort((one, other) => one.frameId - other.frameId).map(({ result }) => result ?? []);
  }, tabId);
}

inEveryBrowser((world) => {
  it('asks for no further script where nobody is named', async () => {
    const tab = await world.visit('no-names.html');
    await expectMarksAsked(tab);
    expect(await scriptsAskedFor(world, tab)).toEqual([[]]);
  });

  it('asks for both in each frame that names somebody, and at the text that does', async () => {
    const named = await world.visit('frames.html');
    await expect
      .poll(() => scriptsAskedFor(world, named), { timeout: 5_000 })
      .toEqual(named.frames().map(() => ['finder', 'card']));
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => document.body.append('Vladimir Putin came late.'));
    await expect.poll(() => scriptsAskedFor(world, tab), { timeout: 5_000 }).toEqual([['finder', 'card']]);
  });
});
