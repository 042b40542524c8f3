// @module-tag long
import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectOwnMarks } from './harness/expecting.ts';
import { marksIn } from './harness/looking.ts';
import { inEveryBrowser, type World } from './harness/world.ts';

/** The languages whose names each frame of a tab requested, the page's own first; seen in the world that ours share. */
async function languagesOf(world: World, tab: Tab): Promise<readonly (readonly string[])[]> {
  const tabId = await world.tabId(tab);
  return world.extension.evaluate(async (tabId) => {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () =>
        Object.getOwnPropertySymbols(globalThis).flatMap(({ description = '' }) =>
          description.startsWith('namelight.languages/') ? [description.slice(20)] : [],
        ),
    });
    return frames.sort((one, other) => one.frameId - other.frameId).map(({ result }) => result ?? []);
  }, tabId);
}

inEveryBrowser((world) => {
  it('brings no names in other languages to pages in English, whether they name somebody or not', async () => {
    for (const page of ['no-names.html', 'story.html']) {
      const tab = await world.visit(page);
      await expectOwnMarks(tab);
      expect(await languagesOf(world, tab)).toEqual([[]]);
    }
  });

  it('brings the names of the languages that a page’s texts are in, once each', async () => {
    const tab = await world.visit('no-names.html');
    await tab.evaluate(() => {
      for (const [lang, text] of [
        ['de', 'Dann sprach Selenskyj.'],
        ['de', 'Selenskyj ging wieder.'],
        ['uk', 'Путін приїхав.'],
      ] as const)
        document.body.append(Object.assign(document.createElement('p'), { lang, textContent: text }));
    });
    const people = async () => (await marksIn(tab)).person;
    await expect.poll(people).toEqual(['Selenskyj', 'Selenskyj', 'Путін']);
    expect((await languagesOf(world, tab)).map((each) => each.toSorted())).toEqual([['cyrillic', 'de']]);
  });
});
