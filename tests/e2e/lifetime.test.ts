import { expect, it } from 'vitest';
import type { Tab } from './harness/driver.ts';
import { expectCard, expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { pointAt } from './harness/looking.ts';
import { everyMention } from './harness/settings.ts';
import { inEveryBrowser, long, type World } from './harness/world.ts';

/** What the toolbar button says beside its icon for a tab. */
async function badge(world: World, tab: Tab): Promise<string> {
  const tabId = await world.tabId(tab);
  return world.extension.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
}

inEveryBrowser((world, name) => {
  it('counts the entities of all frames on its button', long, async () => {
    const story = await world.visit('story.html');
    await expect.poll(() => badge(world, story)).toBe('23');
    const frames = await world.visit('frames.html');
    await expect.poll(() => badge(world, frames)).toBe('5');
  });

  it('counts again on the next page, and shows no number if nothing is found', long, async () => {
    const tab = await world.visit('frame.html');
    await expect.poll(() => badge(world, tab)).toBe('2');
    await tab.goto(`${world.pages.origin}/no-names.html`);
    await expect.poll(() => badge(world, tab)).toBe('');
  });

  it('loses nothing when its background is stopped', async () => {
    const before = await world.visit('story.html');
    await expect.poll(() => badge(world, before)).toBe('23');
    await world.driver.stopBackground();

    await before.bringToFront();
    await pointAt(before, 'Vladimir Putin');
    await expectCard(before, 'Vladimir Putin');

    await world.driver.stopBackground();
    const after = await world.visit('frame.html');
    await expectOwnMarks(after);
    await expect.poll(() => badge(world, after)).toBe('2');
    expect(await badge(world, before)).toBe('23');

    await world.driver.stopBackground();
    await world.extension.evaluate(() => chrome.storage.sync.set({ on: false }));
    await expectMarks(after, {});
    await expect.poll(() => badge(world, after)).toBe('');
  });

  it('loses nothing when its background is stopped while pages load', long, async () => {
    for (let times = 0; times < 4; times += 1) {
      const [tab] = await Promise.all([world.visit('frame.html'), world.driver.stopBackground()]);
      await expectOwnMarks(tab);
      await tab.bringToFront();
      await Promise.all([pointAt(tab, 'Sergei Lavrov'), world.driver.stopBackground()]);
      await expectCard(tab, 'Sergei Lavrov');
      await expect.poll(() => badge(world, tab)).toBe('2');
    }
  });

  it('returns with its page with the current settings, its card closed', long, async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    await pointAt(tab, 'Sergei Lavrov');
    await expectCard(tab, 'Sergei Lavrov');
    await tab.goto(`${world.pages.origin}/no-names.html`);
    await expect.poll(() => badge(world, tab)).toBe('');
    await world.extension.evaluate(() => chrome.storage.sync.set({ 'kind:person': false }));
    await tab.evaluate(() => history.back());
    await expect.poll(() => tab.url()).toContain('frame.html');
    await expectMarks(tab, { place: ['Alaska'] });
    await expectCard(tab, null);
    await expect.poll(() => badge(world, tab)).toBe('1');
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('repairs invalid settings field by field, reports them once and deletes nothing', long, async () => {
    const tab = await world.visit('frame.html');
    await expectOwnMarks(tab);
    const damaged = {
      delay: 'soon',
      theme: 'neon',
      'kind:place': 7,
      'kind:person': false,
      shoe: [9],
    };
    await world.extension.evaluate((damaged) => chrome.storage.sync.set(damaged), damaged);
    await expectMarks(tab, { place: ['Alaska'] });
    await world.extension.evaluate(() => chrome.storage.sync.set({ 'kind:person': true }));
    await expectOwnMarks(tab);
    expect(tab.console).toEqual([expect.stringContaining('invalid-value delay "soon"')]);
    expect(await world.extension.evaluate(() => chrome.storage.sync.get())).toEqual({
      ...everyMention,
      ...damaged,
      'kind:person': true,
    });
  });

  it('ignores unknown settings', long, async () => {
    await world.extension.evaluate(() => chrome.storage.sync.set({ 'kind:person': false, mood: 'sunny' }));
    const tab = await world.visit('frame.html');
    await expectMarks(tab, { place: ['Alaska'] });
  });
});
